using System.Linq;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>The answer about one action, in a sentence that names who would act.</summary>
internal static class ActionAnswer
{
    public static string Of(Explanation explanation, Act ask, CaseFile caseFile)
    {
        var (who, what) = (Who(explanation.Action, ask), EnglishNames.Of(explanation.Action));
        return explanation.Ruling switch
        {
            Ruling.Permitted => $"PERMITTED. {Capital(who)} may {what}.",
            Ruling.Required => $"REQUIRED. {Capital(who)} must {what}.",
            Ruling.Prohibited => $"PROHIBITED. {Capital(who)} may not {what}.",
            Ruling.Undetermined => $"NOT KNOWN. Do not {what} until you have an answer: ask {Question.Of(caseFile, ask.At, explanation).Select(static question => question.Whom).FirstOrDefault() ?? "the county attorney"}.",
        };
    }

    private static string Who(JailAction action, Act ask) =>
        action is JailAction.NotifyIceOfRelease or JailAction.TransferToIce or JailAction.HoldForIce or JailAction.Release ? "the jail"
        : ask.Officer.TryGet(out var officer) ? officer
        : ask.Officer.IsNone ? "an officer without a designation"
        : action == JailAction.TransportToIce ? "the jail" : "an officer";

    private static string Capital(string who) => who is "the jail" or "an officer" or "an officer without a designation" ? char.ToUpperInvariant(who[0]) + who[1..] : who;
}
