using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>
/// Decides each arrest on record once, at its own instant and on the facts of that instant. An arrest depends on no other act.
/// </summary>
internal static class ArrestsDecided
{
    private static readonly JailAction[] Actions =
        [JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant, JailAction.ArrestWithoutWarrant];

    public static ArrestsOnRecord In(CaseFile caseFile, Instant t)
    {
        if (!caseFile.Acts.IsKnown)
        {
            return ArrestsOnRecord.Unknown;
        }

        var arrests = ArrestsOnRecord.NoneYet;
        foreach (var act in caseFile.Acts.OrNone())
        {
            if (act.At <= t && act.Action is { } action && IsArrest(action))
            {
                var then = Then(caseFile, act);
                arrests = arrests.And(
                    act.At,
                    warrantServiceOfficer: WarrantServiceOfficer.Powers.Of(action)!.Of(in then),
                    jailEnforcement: JailEnforcement.Powers.Of(action)!.Of(in then),
                    taskForce: TaskForce.Powers.Of(action)!.Of(in then));
            }
        }

        return arrests;
    }

    public static bool IsArrest(JailAction action) => System.Array.IndexOf(Actions, action) >= 0;

    /// <summary>A condition that such an arrest is on record, permitted at its own instant under some of the models.</summary>
    public static OnRecord OnRecord(
        string id,
        Citation law,
        string text,
        string says,
        Premise isOnRecord,
        params System.Func<JailAction, Grant?>[] models) => new(
        id, law, text, says, isOnRecord,
        powers: () => Actions.SelectMany(action => models.Select(model => model(action)!))
            .Where(static grant => grant.Action is not null)
            .ToArray(),
        acts: s => s.Case.Acts.OrNone().Where(act => s.Arrests.AreLookedAt && act.At <= s.At && IsArrest(act.Action!.Value))
            .OrderBy(static act => act.At).ThenBy(static act => act.Action)
            .SelectMany(act => models.Select(model => (model(act.Action!.Value)!, Then(s.Case, act))))
            .Where(one => one.Item1.Under is not { } terms || one.Item2.MayHave(terms.Type)));

    private static Situation Then(CaseFile caseFile, Act act) =>
        new Situation(caseFile, act, act.At, States.StateTable.For(caseFile, act.At), ArrestsOnRecord.None);
}
