using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>Each state's law is a sequence of days without overlap or hole; every beginning and end is tried on the day before, on it and after.</summary>
public sealed class SpansOfLaw
{
    private const string Zone = "America/Chicago";

    /// <summary>The days on which the law changed, as the sources give them; where they give a year only, the reading that permits least.</summary>
    private static readonly Dictionary<UsState, string> Beginnings = new()
    {
        [UsState.AK] = "2023-03-17",
        [UsState.AL] = "2025-01-01 2025-10-01",
        [UsState.AR] = "2025-09-01",
        [UsState.AZ] = "2018-01-01",
        [UsState.CA] = "2018-01-01",
        [UsState.CO] = "2019-05-28 2022-01-01 2025-05-23",
        [UsState.CT] = "2014-01-01 2019-10-01 2025-10-01",
        [UsState.DC] = "2021-04-27 2025-09-03",
        [UsState.DE] = "2025-07-14",
        [UsState.FL] = "- 2019-07-01 2025-02-13",
        [UsState.GA] = "2020-07-29 2024-05-01",
        [UsState.HI] = "2025-01-01 2026-01-01",
        [UsState.IA] = "2018-07-01",
        [UsState.ID] = "2023-07-01 2025-03-27",
        [UsState.IL] = "2017-08-28 2019-01-01",
        [UsState.IN] = "2025-07-01 2026-07-01",
        [UsState.KS] = "2026-11-22",
        [UsState.KY] = "2022-11-30",
        [UsState.LA] = "2024-05-28",
        [UsState.MA] = "2017-07-24",
        [UsState.MD] = "2021-01-01 2026-02-17 2026-06-01",
        [UsState.ME] = "2026-07-15",
        [UsState.MI] = "2026-02-15",
        [UsState.MN] = "2019-09-23 2025-02-06 2025-12-12",
        [UsState.MO] = "2017-01-01",
        [UsState.MS] = "2017-03-27 2026-07-01",
        [UsState.MT] = "2020-01-01 2022-01-01",
        [UsState.NC] = "2006-01-01 2016-01-01 2024-12-01 2025-10-01",
        [UsState.ND] = "2022-11-28",
        [UsState.NE] = "2026-02-15",
        [UsState.NH] = "2026-01-01",
        [UsState.NJ] = "2019-03-15 2019-09-27 2021-08-20 2026-03-25",
        [UsState.NM] = "2026-02-15 2026-05-20",
        [UsState.NV] = "2026-02-15",
        [UsState.NY] = "2018-11-14 2026-05-27",
        [UsState.OH] = "2025-01-01",
        [UsState.OK] = "2021-11-01",
        [UsState.OR] = "1987-01-01 2021-01-01",
        [UsState.PA] = "2014-03-04 2025-10-15 2026-02-15",
        [UsState.RI] = "2015-07-17",
        [UsState.SC] = "2012-01-01 2024-02-05",
        [UsState.SD] = "2026-02-15",
        [UsState.TN] = "2022-01-01 2026-11-22",
        [UsState.TX] = "2017-09-01 2025-01-01 2026-01-01",
        [UsState.VA] = "2016-01-01 2021-01-01 2026-04-22 2028-07-01",
        [UsState.VT] = "2017-03-28 2025-05-21",
        [UsState.WA] = "2019-05-21",
        [UsState.WI] = "2025-12-03 2026-09-22",
        [UsState.WV] = "2026-02-15",
    };

    public static TheoryData<UsState> States() => new(Enum.GetValues<UsState>());

    public static TheoryData<UsState, string> Changes() => new(
        from state in Beginnings
        from day in state.Value.Split(' ').Where(day => day != "-")
        select (state.Key, day));

    [Theory]
    [MemberData(nameof(States))]
    public void The_law_changed_on_these_days_and_on_no_others(UsState state)
    {
        var spans = RuleBook.Current.States.Where(span => span.State == state).Select(span => span.From is LocalDate from ? Iso(from) : "-");

        Assert.Equal(Beginnings.TryGetValue(state, out var days) ? days : string.Empty, string.Join(" ", spans));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Where_a_span_ends_the_next_begins_and_the_last_never_ends(UsState state)
    {
        var spans = RuleBook.Current.States.Where(span => span.State == state).ToList();

        Assert.All(spans, span => Assert.True(span.From is null || span.Until is null || span.From < span.Until));
        Assert.Equal(spans.Skip(1).Select(span => span.From), spans.SkipLast(1).Select(span => span.Until));
        Assert.All(spans.TakeLast(1), span => Assert.Null(span.Until));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_span_is_not_yet_law_on_the_day_before_and_is_on_its_first_day_and_after(UsState state, string first)
    {
        var day = Day(first);
        var span = RuleBook.Current.States.Single(one => one.State == state && one.From == day);

        Assert.NotSame(span, RuleBook.Current.LawOf(state, day.PlusDays(-1)));
        Assert.Same(span, RuleBook.Current.LawOf(state, day));
        Assert.Same(span, RuleBook.Current.LawOf(state, day.PlusDays(1)));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_span_before_is_law_to_its_last_day_and_no_longer(UsState state, string first)
    {
        var day = Day(first);
        var before = RuleBook.Current.States.SingleOrDefault(one => one.State == state && one.Until == day);

        Assert.Same(before, RuleBook.Current.LawOf(state, day.PlusDays(-1)));
        Assert.True(before is null || before != RuleBook.Current.LawOf(state, day));
        Assert.True(before is null || before != RuleBook.Current.LawOf(state, day.PlusDays(1)));
    }

    /// <summary>The day is the facility's: the second before midnight falls under the law before, midnight under the new.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void A_case_falls_under_the_law_of_the_local_day(UsState state, string first)
    {
        var midnight = Day(first).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

        AllActionsRestOn(RuleBook.Current.LawOf(state, Day(first).PlusDays(-1)), state, midnight - Duration.FromSeconds(1));
        AllActionsRestOn(RuleBook.Current.LawOf(state, Day(first)), state, midnight);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void What_no_span_covers_is_unknown(UsState state)
    {
        var days = Beginnings.TryGetValue(state, out var beginnings) ? beginnings.Split(' ') : ["2026-11-30"];
        if (days[0] == "-")
        {
            return; // no hole: its first span has no beginning
        }

        var hole = Beginnings.ContainsKey(state) ? Day(days[0]).PlusDays(-1) : Day(days[0]);
        var jail = new StateCase(state, Zone, Iso(hole) + "T10:00:00");

        Assert.Null(RuleBook.Current.LawOf(state, hole));
        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.TransferToIce).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.HoldAfter(1).Ruling);
        Assert.All(jail.Decide(JailAction.HoldForIce, 1).Explain().Because, reason => Assert.Equal(AnsweredBy.Nobody, reason.AnsweredBy));
    }

    /// <summary>Either of two readings; the rule book as a whole was last checked on the day of the later.</summary>
    [Fact]
    public void Every_source_says_when_it_was_last_checked()
    {
        LocalDate[] readings = [new(2026, 11, 22), new(2026, 11, 30)];
        var answers = RuleBook.Current.States.SelectMany(span => Enum.GetValues<LocalLawQuestion>().Select(span.AnswerTo)).Where(answer => answer.IsFound).Select(answer => answer.Citation.LastChecked);

        Assert.Equal(readings, answers.Concat(RuleBook.Current.States.SelectMany(span => span.Duties).Select(duty => duty.Citation.LastChecked)).Distinct().Order());
        Assert.Equal(readings[1], RuleBook.Current.LastChecked);
    }

    private static void AllActionsRestOn(StateLawSpan? expected, UsState state, Instant at)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var jail = new StateCase(state, Zone, LocalDateTimePattern.ExtendedIso.Format(at.InZone(zone).LocalDateTime)) { Booked = at };
        Assert.Equal(at, jail.Due);
        var read = JailActions().SelectMany(action => jail.Decide(action).Explain().Because).Where(reason => reason.AnsweredBy == AnsweredBy.Library).Select(reason => reason.Citation).Distinct();
        var law = expected is null ? [] : new[] { expected.DetainerHold, expected.ReleaseNotice, expected.Transfer }.Where(answer => answer.IsFound).Select(answer => answer.Citation).Distinct();

        Assert.Equal(law.Select(citation => citation.ToString()).Order(StringComparer.Ordinal), read.Select(citation => citation.ToString()).Order(StringComparer.Ordinal));
    }

    private static JailAction[] JailActions() => [JailAction.HoldForIce, JailAction.NotifyIceOfRelease, JailAction.TransferToIce];

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
