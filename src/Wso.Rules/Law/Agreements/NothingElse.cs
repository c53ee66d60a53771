namespace Wso.Rules.Law;

/// <summary>What an agreement does not list it does not give: a grant whose one condition nobody meets.</summary>
internal static class NothingElse
{
    public static Grant IsDelegated(string id, Citation law, string text, string says, AgreementTerms? under) =>
        new(id, law, text, says, action: null, under: under,
            when: new Condition(id, law, text, says, isTrue: static (in s) => Truth.No, final: Condition.Always));
}
