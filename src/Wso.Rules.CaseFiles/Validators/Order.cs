using NodaTime;
using NodaTime.TimeZones;

namespace Wso.Rules.CaseFiles;

/// <summary>Which of two came first. What is unknown, or never, came neither first nor last.</summary>
internal static class Order
{
    /// <summary>Whether it is true for every place in their spans.</summary>
    public static bool IsBefore(this Moment first, Moment second) =>
        first.TryGetSpan(out var _, out var one) && second.TryGetSpan(out var other, out var _) && one < other;

    /// <summary>Whether it is true at every hour that a bare date leaves open.</summary>
    public static bool IsBefore(this DateOrInstant first, DateOrInstant second, CaseIndex index) =>
        index.Latest(first) < index.Earliest(second);

    public static bool IsBefore(this Moment first, DateOrInstant second, CaseIndex index) =>
        first.TryGetSpan(out var _, out var last) && last < index.Earliest(second);

    /// <summary>The first instant a record can mean; null where it means none, or none is known.</summary>
    public static Instant? Earliest(this CaseIndex index, DateOrInstant when) =>
        when.TryGetDate(out var date) ? index.StartOf(date) : InstantOf(when);

    /// <summary>The last instant a record can mean; null where it means none, or none is known.</summary>
    public static Instant? Latest(this CaseIndex index, DateOrInstant when) =>
        when.TryGetDate(out var date) ? index.StartOf(date.PlusDays(1)) - Duration.Epsilon : InstantOf(when);

    private static Instant StartOf(this CaseIndex index, LocalDate date) =>
        index.Zone.ResolveLocal(date.AtMidnight(), Resolvers.LenientResolver).ToInstant();

    private static Instant? InstantOf(DateOrInstant when) =>
        when.TryGetMoment(out var moment) && moment.TryGet(out var at) ? at : null;
}
