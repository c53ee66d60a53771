using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law.States;

/// <summary>The law of the states, and which of it a case falls under.</summary>
internal static class StateTable
{
    public static IReadOnlyList<StateLawSpan> Spans { get; } = Enumerable.Range((int)UsState.AL, (int)UsState.WY).SelectMany(static state => Of((UsState)state)).ToArray();

    /// <summary>Of one state, in order of time; empty where nothing was found. A state's law is built when it is first asked for, and no other's with it.</summary>
    public static StateLawSpan[] Of(UsState state) => state switch
    {
        UsState.AL => Alabama.Spans,
        UsState.AZ => Arizona.Spans,
        UsState.CA => California.Spans,
        UsState.CO => Colorado.Spans,
        UsState.CT => Connecticut.Spans,
        UsState.DE => Delaware.Spans,
        UsState.DC => DistrictOfColumbia.Spans,
        UsState.FL => Florida.Spans,
        UsState.GA => Georgia.Spans,
        UsState.ID => Idaho.Spans,
        UsState.IL => Illinois.Spans,
        UsState.IN => Indiana.Spans,
        UsState.IA => Iowa.Spans,
        UsState.KS => Kansas.Spans,
        UsState.LA => Louisiana.Spans,
        UsState.ME => Maine.Spans,
        UsState.MD => Maryland.Spans,
        UsState.MA => Massachusetts.Spans,
        UsState.MN => Minnesota.Spans,
        UsState.MS => Mississippi.Spans,
        UsState.MT => Montana.Spans,
        UsState.NH => NewHampshire.Spans,
        UsState.NJ => NewJersey.Spans,
        UsState.NM => NewMexico.Spans,
        UsState.NY => NewYork.Spans,
        UsState.NC => NorthCarolina.Spans,
        UsState.OR => Oregon.Spans,
        UsState.TN => Tennessee.Spans,
        UsState.TX => Texas.Spans,
        UsState.VT => Vermont.Spans,
        UsState.VA => Virginia.Spans,
        UsState.WA => Washington.Spans,
        UsState.WV => WestVirginia.Spans,
        UsState.WI => Wisconsin.Spans,
        UsState.AK or UsState.AR or UsState.HI or UsState.KY or UsState.MI or UsState.MO or UsState.NE or UsState.NV or UsState.ND or UsState.OH or UsState.OK or UsState.PA or UsState.RI or UsState.SC or UsState.SD or UsState.UT or UsState.WY => [],
    };

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
    public static StateLaw For(CaseFile caseFile, Instant at) => new StateLaw(RowFor(caseFile, at), caseFile.LocalLaw);

    private static StateLawSpan? RowFor(CaseFile caseFile, Instant at)
    {
        var state = caseFile.Facility.State;
        var zone = caseFile.Facility.TimeZone;
        var row = On(state, LocalDays.DateOf(at, zone));
        if (row is not { TurnsOnBooking: true, From: { } from })
        {
            return row;
        }

        return !caseFile.Custody.Booked.TryGet(out var booked) ? EitherSpan.Of(state)
            : LocalDays.DateOf(booked, zone) >= from ? row
            : On(state, from.PlusDays(-1));
    }
}
