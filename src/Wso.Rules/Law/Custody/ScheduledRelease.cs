namespace Wso.Rules.Law;

/// <summary>Service belongs at the scheduled release: not before it, and not upon a person who is held on nothing.</summary>
internal static class ScheduledRelease
{
    public static Definition HasCome(string id, Citation law, string text) => new(id, law, text,
        says: "release is due, or release processing is under way",
        means: Logic.Any(ReleaseDue.HasCome, OutProcessing.IsUnderWay));
}
