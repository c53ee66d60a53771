using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law.States;

/// <summary>The law of the states, and which of it a case falls under.</summary>
internal static class StateTable
{
    public static IReadOnlyList<StateLawSpan> Spans { get; } = Enumerable
        .Range((int)UsState.AL, (int)UsState.WY)
        .SelectMany(static state => Of((UsState)state))
        .ToArray();

    /// <summary>
    /// The law of one state, in order of time. Empty if nothing was found. A
    /// state's law is built when it is first asked for, without any other's.
    /// </summary>
    public static StateLawSpan[] Of(UsState state) => state switch
    {
        UsState.AL => Alabama.Spans,
        UsState.AK => Alaska.Spans,
        UsState.AZ => Arizona.Spans,
        UsState.AR => Arkansas.Spans,
        UsState.CA => California.Spans,
        UsState.CO => Colorado.Spans,
        UsState.CT => Connecticut.Spans,
        UsState.DE => Delaware.Spans,
        UsState.DC => DistrictOfColumbia.Spans,
        UsState.FL => Florida.Spans,
        UsState.GA => Georgia.Spans,
        UsState.HI => Hawaii.Spans,
        UsState.ID => Idaho.Spans,
        UsState.IL => Illinois.Spans,
        UsState.IN => Indiana.Spans,
        UsState.IA => Iowa.Spans,
        UsState.KS => Kansas.Spans,
        UsState.KY => Kentucky.Spans,
        UsState.LA => Louisiana.Spans,
        UsState.ME => Maine.Spans,
        UsState.MD => Maryland.Spans,
        UsState.MA => Massachusetts.Spans,
        UsState.MI => Michigan.Spans,
        UsState.MN => Minnesota.Spans,
        UsState.MS => Mississippi.Spans,
        UsState.MO => Missouri.Spans,
        UsState.MT => Montana.Spans,
        UsState.NE => Nebraska.Spans,
        UsState.NV => Nevada.Spans,
        UsState.NH => NewHampshire.Spans,
        UsState.NJ => NewJersey.Spans,
        UsState.NM => NewMexico.Spans,
        UsState.NY => NewYork.Spans,
        UsState.NC => NorthCarolina.Spans,
        UsState.ND => NorthDakota.Spans,
        UsState.OH => Ohio.Spans,
        UsState.OK => Oklahoma.Spans,
        UsState.OR => Oregon.Spans,
        UsState.PA => Pennsylvania.Spans,
        UsState.RI => RhodeIsland.Spans,
        UsState.SC => SouthCarolina.Spans,
        UsState.SD => SouthDakota.Spans,
        UsState.TN => Tennessee.Spans,
        UsState.TX => Texas.Spans,
        UsState.VT => Vermont.Spans,
        UsState.VA => Virginia.Spans,
        UsState.WA => Washington.Spans,
        UsState.WV => WestVirginia.Spans,
        UsState.WI => Wisconsin.Spans,
        UsState.UT or UsState.WY => [],
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

    /// <summary>
    /// The law of the facility's state on the local day of the instant, for this person, with counsel's answers in its place.
    /// </summary>
    public static StateLaw For(CaseFile caseFile, Instant at) => new StateLaw(
        On(caseFile.Facility.State, LocalDays.DateOf(at, caseFile.Facility.TimeZone)), caseFile.LocalLaw, caseFile.Person.StatusShown);
}
