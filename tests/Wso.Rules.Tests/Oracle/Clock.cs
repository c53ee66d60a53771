using System;
using NodaTime;

namespace Wso.Rules.Tests.Oracle;

/// <summary>When something happens, in seconds since 1970: between two instants; at one; never; or at any time at all.</summary>
internal readonly record struct When(long From, long To)
{
    public const long Past = long.MinValue;
    public const long Never = long.MaxValue;

    /// <summary>"Instants are exact, or known only to lie within a span (both ends included)."</summary>
    public static When Of(Moment moment) =>
        moment.TryGetSpan(out var first, out var last) ? new(first.ToUnixTimeSeconds(), last.ToUnixTimeSeconds())
        : moment.IsNever ? new(Never, Never) : AnyTime;

    public static When AnyTime => new(Past, Never);

    public static When At(long at) => new(at, at);

    public static When Later(When a, When b) => new(Math.Max(a.From, b.From), Math.Max(a.To, b.To));

    public static When Earlier(When a, When b) => new(Math.Min(a.From, b.From), Math.Min(a.To, b.To));

    public bool IsOne => From == To && From != Never;

    public bool IsNever => From == Never;

    /// <summary>An instant, or a span with two ends: not "never", and not "not given".</summary>
    public bool IsGiven => From != Past && To != Never;

    /// <summary>Each end moved, unless it is an end of time.</summary>
    public When Moved(Func<long, long> by) => new(From is Past or Never ? From : by(From), To is Past or Never ? To : by(To));

    public When PlusHours(int hours) => Moved(at => at + (hours * 3600L));

    /// <summary>"x ≤ t": no when it is known never to happen, unknown when it is not given.</summary>
    public Three By(long t) => To <= t ? Three.Yes : From > t ? Three.No : Three.Maybe;

    /// <summary>Whether it comes at or before the other: what never comes does not.</summary>
    public Three IsNotAfter(When other) =>
        IsNever ? Three.No : To != Never && To <= other.From ? Three.Yes : From > other.To ? Three.No : Three.Maybe;

    public Three IsBefore(When other) => To < other.From ? Three.Yes : From >= other.To ? Three.No : Three.Maybe;
}

/// <summary>The facility's own clock, by plain arithmetic: only the offset at an instant is asked of the time zone data.</summary>
internal sealed class Clock(DateTimeZone zone)
{
    private static readonly DateTime Epoch = new(1970, 1, 1);

    public DateTime Local(long at) => Epoch.AddSeconds(at + Offset(at));

    /// <summary>
    /// "A local time that a clock change skips moves forward by the length of the gap, one that occurs twice is the earlier": either way
    /// the offset before the change.
    /// </summary>
    public long Utc(DateTime local)
    {
        var wall = (long)(local - Epoch).TotalSeconds;
        var before = wall - Offset(wall - (20 * 3600));
        var after = wall - Offset(before);
        return Offset(before) + before == wall || Offset(after) + after != wall ? before : after;
    }

    public long StartOfDay(DateTime day) => Utc(day.Date);

    public long EndOfDayOf(long at) => StartOfDay(Local(at).Date.AddDays(1));

    public long PlusDays(long at, int days) => Utc(Local(at).AddDays(days));

    /// <summary>"29 February plus years is 28 February."</summary>
    public long PlusYears(long at, int years)
    {
        var local = Local(at);
        var isLost = local is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(local.Year + years);
        return Utc(new DateTime(local.Year + years, local.Month, isLost ? 28 : local.Day).Add(local.TimeOfDay));
    }

    /// <summary>"A bare date that begins something counts from the end of that local day."</summary>
    public When Begins(DateOrInstant fact) => Of(fact, daysLater: 1);

    /// <summary>"One that ends something, from its start."</summary>
    public When Ends(DateOrInstant fact) => Of(fact, daysLater: 0);

    private When Of(DateOrInstant fact, int daysLater)
    {
        if (fact.TryGetDate(out var date))
        {
            return When.At(StartOfDay(new DateTime(date.Year, date.Month, date.Day).AddDays(daysLater)));
        }

        return fact.TryGetMoment(out var moment) ? When.Of(moment) : throw new InvalidOperationException("Neither a date nor an instant.");
    }

    private long Offset(long at) => zone.GetUtcOffset(Instant.FromUnixTimeSeconds(at)).Seconds;
}
