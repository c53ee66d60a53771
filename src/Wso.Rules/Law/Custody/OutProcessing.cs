using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Release under way: neither a hold nor a ground for one, but custody that is still lawful.</summary>
internal static class OutProcessing
{
    private const string Text = "[No text gives the hour and the twelve. Release begun at once and not slowed for ICE is the tail of criminal custody; anything longer is a hold.]";

    private static readonly Citation Reading = Cite.OurReading("out-processing: begun within one hour of release due, over within twelve");

    // CHOICE: no text gives the hour and the twelve; "begun at once" and "not slowed for ICE" need some bound, because without one out-processing would be a hold by another name.
    private static readonly Clock BegunBy = Clock.After(TimeLimit.ElapsedHours(1), Anchors.ReleaseDue);
    private static readonly Clock OverBy = Clock.After(TimeLimit.ElapsedHours(12), Anchors.ReleaseDue);

    public static readonly Reached Started = new("custody.processing-started", Reading, Text,
        says: "release processing has started",
        clock: Clock.At(Anchors.ProcessingStarted));

    public static readonly Reached NotEnded = Reached.NotYet("custody.processing-not-ended", Reading, Text,
        says: "release processing has not ended",
        clock: Clock.At(Anchors.ProcessingEnded));

    public static readonly Reached StartedInTime = Reached.InTime("custody.processing-started-in-time", Reading, Text,
        says: "release processing started no later than one hour after release due",
        happened: Anchors.ProcessingStarted,
        by: BegunBy);

    public static readonly Reached WithinTwelveHours = Reached.NotYet("custody.processing-within-twelve-hours", Reading, Text,
        says: "less than twelve hours have passed since release due",
        clock: OverBy);

    /// <summary>Started, and not ended, whenever that was.</summary>
    public static readonly Formula IsUnderWay = Logic.All(Started, NotEnded);

    /// <summary>Started in time, not ended, and within twelve hours of release due.</summary>
    public static readonly Formula IsInBounds = Logic.All(StartedInTime, Logic.Any(Started, ReleaseDue.HasCome), NotEnded, WithinTwelveHours);

    /// <summary>Until when custody after release due is shown to be release processing; release due itself where it is not.</summary>
    // CHOICE: what is not known to be release processing is none, because custody after release due needs to be shown lawful, and is not presumed so.
    public static Instant ShownUntil(Instant releaseDue, in Situation s)
    {
        var end = Bounds.Earlier(Bounds.Of(s.Custody.ReleaseProcessingEnded), OverBy.In(in s)).NotBefore;
        return StartedInTime.Of(in s) == Truth.Yes ? Instant.Max(releaseDue, end) : releaseDue;
    }
}
