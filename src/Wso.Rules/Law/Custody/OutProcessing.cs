using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Release under way: neither a hold nor a ground for one, but custody that is still lawful.</summary>
internal static class OutProcessing
{
    public const string Text =
        "[No text gives the hour and the twelve; state law or counsel may put other bounds in their place. Release begun at once "
        + "and not slowed for ICE is the tail of criminal custody; anything longer is a hold.]";

    // CHOICE: no text gives the hour and the twelve. "Begun at once" and "not slowed for ICE" need
    // some bound, because without one out-processing would be a hold by another name.
    private const int Minutes = 60;
    private const int Hours = 12;

    public static readonly Citation Reading = Cite.OurReading("out-processing: begun within one hour of release due, over within twelve");

    private static readonly Clock BegunBy = new(
        $"{Minutes} minutes from release due, or as many as state law or counsel gives",
        static (in s) => Anchors.ReleaseDue.In(in s).Plus(Duration.FromMinutes(s.Law.ReleaseStartsWithinMinutes ?? Minutes)),
        static file => Candidates(file, static bounds => TimeLimit.ElapsedMinutes(bounds?.StartsWithinMinutes ?? Minutes)));

    private static readonly Clock OverBy = new(
        $"{Hours} elapsed hours from release due, or as many as state law or counsel gives",
        static (in s) => Anchors.ReleaseDue.In(in s).PlusHours(s.Law.ReleaseEndsWithinHours ?? Hours),
        static file => Candidates(file, static bounds => TimeLimit.ElapsedHours(bounds?.EndsWithinHours ?? Hours)));

    public static readonly Reached Started = new("custody.processing-started", Reading, Text,
        says: "release processing has started",
        clock: Clock.At(Anchors.ProcessingStarted));

    public static readonly Reached NotEnded = Reached.NotYet("custody.processing-not-ended", Reading, Text,
        says: "the end of release processing is still to come",
        clock: Clock.At(Anchors.ProcessingEnded));

    public static readonly Reached StartedInTime = Reached.InTime("custody.processing-started-in-time", Reading, Text,
        says: "release processing started in time: within one hour of release due",
        happened: Anchors.ProcessingStarted,
        by: BegunBy);

    public static readonly Reached NotTooLong = Reached.NotYet("custody.processing-not-too-long", Reading, Text,
        says: "less than twelve hours have passed since release due",
        clock: OverBy);

    /// <summary>Started, and not ended, whenever that was.</summary>
    public static readonly Formula IsUnderWay = Logic.All(Started, NotEnded);

    /// <summary>Started in time, not ended, and within its hours of release due.</summary>
    public static readonly Formula IsInBounds = Logic.All(StartedInTime, Logic.Any(Started, ReleaseDue.HasCome), NotEnded, NotTooLong);

    /// <summary>
    /// Whether release processing lasted at the instant at which something else happened, by the law of the instant asked about.
    /// </summary>
    public static Truth LastedAt(Bounds happened, in Situation s) =>
        StartedInTime.Of(in s)
            .And(Bounds.Of(s.Custody.ReleaseProcessingStarted).IsNotAfter(happened).Or(Anchors.ReleaseDue.In(in s).IsNotAfter(happened)))
            .And(Bounds.Of(s.Custody.ReleaseProcessingEnded).IsNotAfter(happened).Negated())
            .And(OverBy.In(in s).IsNotAfter(happened).Negated());

    /// <summary>Until when custody after release due is shown to be release processing; release due itself where it is not.</summary>
    // CHOICE: custody that is not known to be release processing does not count as
    // such, because custody after release due must be shown to be lawful.
    public static Instant ShownUntil(Instant releaseDue, in Situation s)
    {
        var end = Bounds.Earlier(Bounds.Of(s.Custody.ReleaseProcessingEnded), OverBy.In(in s)).NotBefore;
        return StartedInTime.Of(in s) == Truth.Yes ? Instant.Max(releaseDue, end) : releaseDue;
    }

    /// <summary>By the library's bounds, those of every row of the state, and counsel's.</summary>
    private static IEnumerable<Instant> Candidates(CaseFile file, System.Func<ReleaseProcessingBounds?, TimeLimit> length) =>
        States.StateTable.Of(file.Facility.State).Select(static span => span.ReleaseProcessing)
            .Append(null)
            .Append(file.LocalLaw.ReleaseProcessing)
            .Distinct()
            .SelectMany(bounds => Clock.Instants(Anchors.ReleaseDue.Of(file), length(bounds), file.Facility.TimeZone));
}
