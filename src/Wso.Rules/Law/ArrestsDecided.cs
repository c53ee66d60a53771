namespace Wso.Rules.Law;

/// <summary>Decides each arrest on record once, at its own instant and on the facts of that instant. An arrest depends on no other act.</summary>
internal static class ArrestsDecided
{
    public static ArrestsOnRecord In(CaseFile caseFile, NodaTime.Instant t)
    {
        if (!caseFile.Acts.IsKnown)
        {
            return ArrestsOnRecord.Unknown;
        }

        var arrests = ArrestsOnRecord.None;
        foreach (var act in caseFile.Acts)
        {
            if (act.At <= t && act.Action is { } action && IsArrest(action))
            {
                var then = new Situation(caseFile, act, act.At, States.StateTable.For(caseFile, act.At), ArrestsOnRecord.None);
                arrests = arrests.And(
                    act.At,
                    warrantServiceOfficer: WarrantServiceOfficer.Powers.Of(action)!.Of(in then),
                    jailEnforcement: JailEnforcement.Powers.Of(action)!.Of(in then),
                    taskForce: TaskForce.Powers.Of(action)!.Of(in then));
            }
        }

        return arrests;
    }

    private static bool IsArrest(JailAction action) =>
        action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant or JailAction.ArrestWithoutWarrant;
}
