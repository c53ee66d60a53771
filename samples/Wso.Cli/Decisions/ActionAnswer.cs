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
            Ruling.Permitted => $"PERMITTED. {Capital(who)} may {what}.{OnceServed(explanation.Action, ask, caseFile)}",
            Ruling.Required => $"REQUIRED. {Capital(who)} must {what}.{OnceServed(explanation.Action, ask, caseFile)}",
            Ruling.Prohibited => $"PROHIBITED. {Capital(who)} may not {what}.",
            Ruling.Undetermined =>
                $"NOT KNOWN. Do not {what} until you have an answer: ask {Question.Of(caseFile, ask.At, explanation).Select(static question => question.Whom).FirstOrDefault() ?? "the county attorney"}.",
        };
    }

    /// <summary>What a warrant would change, were it served as asked: until when the jail may then hold.</summary>
    private static string OnceServed(JailAction action, Act ask, CaseFile caseFile)
    {
        if (action is not (JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant) || !caseFile.Acts.IsKnown)
        {
            return "";
        }

        var act = ask.ToBuilder();
        act.Action = action;
        var served = caseFile.ToBuilder();
        served.Acts = FactList.From(caseFile.Acts.Append(act.Build()));
        return RuleBook.Current.Hold(served.Build(), ask.At) is { Ruling: Ruling.Permitted or Ruling.Required, End: { } end }
            ? $" Once it is served, the jail may hold until {Times.Say(end, caseFile.Facility.TimeZone, ask.At)}."
            : "";
    }

    private static string Who(JailAction action, Act ask) =>
        action is JailAction.NotifyIceOfRelease or JailAction.TransferToIce or JailAction.HoldForIce or JailAction.Release ? "the jail"
        : ask.Officer.TryGet(out var officer) ? officer
        : ask.Officer.IsNone ? "an officer without a designation"
        : action == JailAction.TransportToIce ? "the jail" : "an officer";

    private static string Capital(string who) =>
        who is "the jail" or "an officer" or "an officer without a designation" ? char.ToUpperInvariant(who[0]) + who[1..] : who;
}
