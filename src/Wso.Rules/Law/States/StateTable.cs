using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law.States;

/// <summary>The law of the states, and which of it a case falls under.</summary>
internal static class StateTable
{
    public static readonly IReadOnlyList<StateLawSpan> Spans =
    [
        .. Alabama.Spans,
        .. Arizona.Spans,
        .. California.Spans,
        .. Colorado.Spans,
        .. Connecticut.Spans,
        .. Delaware.Spans,
        .. DistrictOfColumbia.Spans,
        .. Florida.Spans,
        .. Georgia.Spans,
        .. Idaho.Spans,
        .. Illinois.Spans,
        .. Indiana.Spans,
        .. Iowa.Spans,
        .. Kansas.Spans,
        .. Louisiana.Spans,
        .. Maine.Spans,
        .. Maryland.Spans,
        .. Massachusetts.Spans,
        .. Minnesota.Spans,
        .. Mississippi.Spans,
        .. Montana.Spans,
        .. NewHampshire.Spans,
        .. NewJersey.Spans,
        .. NewMexico.Spans,
        .. NewYork.Spans,
        .. NorthCarolina.Spans,
        .. Oregon.Spans,
        .. Tennessee.Spans,
        .. Texas.Spans,
        .. Vermont.Spans,
        .. Virginia.Spans,
        .. Washington.Spans,
        .. WestVirginia.Spans,
        .. Wisconsin.Spans,
    ];

    private static readonly Entry[] Entries = EntryOfEachState();

    /// <summary>The rows that no day has, for cases that may fall under either of two spans.</summary>
    public static IEnumerable<StateLawSpan> RowsOfUnknownBooking => Entries.Select(entry => entry.EitherOfTwo).OfType<StateLawSpan>();

    /// <summary>Of one state, in order of time.</summary>
    public static StateLawSpan[] Of(UsState state) => Entries[(int)state].Spans;

    public static StateLawSpan? On(UsState state, LocalDate date)
    {
        foreach (var span in Of(state))
        {
            if (span.Covers(date))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>The law of the facility's state on the local day of the instant, with counsel's answers in its place.</summary>
    public static StateLaw For(CaseFile caseFile, Instant at)
    {
        var entry = Entries[(int)caseFile.Facility.State];
        return new StateLaw(entry.Spans.Length == 0 ? null : RowFor(caseFile, entry, at), caseFile.LocalLaw);
    }

    private static StateLawSpan? RowFor(CaseFile caseFile, Entry entry, Instant at)
    {
        var state = caseFile.Facility.State;
        var zone = caseFile.Facility.TimeZone;
        var row = On(state, LocalDays.DateOf(at, zone));
        if (row is not { TurnsOnBooking: true, From: { } from })
        {
            return row;
        }

        return !caseFile.Custody.Booked.TryGet(out var booked) ? entry.EitherOfTwo
            : LocalDays.DateOf(booked, zone) >= from ? row
            : On(state, from.PlusDays(-1));
    }

    private static Entry[] EntryOfEachState()
    {
        var entries = new Entry[(int)UsState.WY + 1];
        for (var state = 0; state < entries.Length; state++)
        {
            entries[state] = new Entry(Spans.Where(span => span.State == (UsState)state).ToArray());
        }

        return entries;
    }

    private sealed class Entry(StateLawSpan[] spans)
    {
        public StateLawSpan[] Spans => spans;

        public StateLawSpan? EitherOfTwo { get; } = EitherSpan.Of(spans);
    }
}
