using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Release under way: neither a hold nor a ground for one, but custody that is still lawful.</summary>
internal static class OutProcessing
{
    // CHOICE: no text gives the hour and the twelve; "begun at once" and "not slowed for ICE" need some bound, because without one out-processing would be a hold by another name.
    private static readonly Duration BegunWithin = Duration.FromHours(1);
    private static readonly Duration OverWithin = Duration.FromHours(12);

    /// <summary>Started, and not ended, whenever that was.</summary>
    public static Truth IsUnderWay(in Situation s) =>
        s.Custody.ReleaseProcessingStarted.By(s.At).And(s.Custody.ReleaseProcessingEnded.By(s.At).Negated());

    /// <summary>Started no later than one hour after release due, not ended, and within twelve hours of release due.</summary>
    public static Truth IsInBounds(in Situation s)
    {
        var started = s.Custody.ReleaseProcessingStarted;
        var due = s.Custody.ReleaseDue;
        return StartedBy(Latest(due, BegunWithin), started)
            .And(started.By(s.At).Or(due.By(s.At)))
            .And(s.Custody.ReleaseProcessingEnded.By(s.At).Negated())
            .And(Latest(due, OverWithin).By(s.At).Negated());
    }

    /// <summary>It was not begun in time, is over, or the twelve hours have passed.</summary>
    public static Truth CannotBegin(in Situation s) =>
        Latest(s.Custody.ReleaseDue, BegunWithin).By(s.At).Or(s.Custody.ReleaseProcessingEnded.By(s.At));

    /// <summary>Until when custody after release due is shown to be release processing; release due itself where it is not.</summary>
    // CHOICE: what is not known to be release processing is none, because custody after release due needs to be shown lawful, and is not presumed so.
    public static Instant ShownUntil(Instant releaseDue, in Situation s)
    {
        var end = Bounds.Earlier(Bounds.Of(s.Custody.ReleaseProcessingEnded), Latest(releaseDue, OverWithin)).NotBefore;
        return StartedBy(Latest(releaseDue, BegunWithin), s.Custody.ReleaseProcessingStarted) == Truth.Yes ? Instant.Max(releaseDue, end) : releaseDue;
    }

    private static Bounds Latest(Moment due, Duration after) => due.TryGet(out var at) ? Bounds.At(at + after) : Bounds.Of(due);

    /// <summary>Started at or before the latest; release due never sets no latest.</summary>
    private static Truth StartedBy(Bounds latest, Moment started) =>
        started.TryGet(out var at) ? latest.IsBefore(Bounds.At(at)).Negated() : started.IsNever ? Truth.No : Truth.Unknown;
}
