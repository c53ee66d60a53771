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
        [UsState.AL] = "2025-01-01 2025-10-01",
        [UsState.AZ] = "2018-01-01",
        [UsState.CA] = "2018-01-01",
        [UsState.CO] = "2019-05-28 2025-05-23",
        [UsState.CT] = "2014-01-01 2019-10-01 2025-10-01",
        [UsState.DC] = "2021-01-01",
        [UsState.DE] = "2025-07-14",
        [UsState.FL] = "- 2019-07-01 2025-02-13",
        [UsState.GA] = "2025-01-01",
        [UsState.IA] = "2018-07-01",
        [UsState.ID] = "2023-07-01",
        [UsState.IL] = "2017-08-28",
        [UsState.IN] = "2026-07-01",
        [UsState.KS] = "2026-11-22",
        [UsState.LA] = "2024-05-28",
        [UsState.MA] = "2017-07-24",
        [UsState.MD] = "2026-02-17",
        [UsState.ME] = "2026-07-15",
        [UsState.MN] = "2019-01-01 2025-02-06",
        [UsState.MS] = "2026-07-01",
        [UsState.MT] = "2020-01-01 2022-01-01",
        [UsState.NC] = "2024-12-01 2025-10-01",
        [UsState.NH] = "2026-01-01",
        [UsState.NJ] = "2019-03-15 2019-09-27",
        [UsState.NM] = "2026-05-20",
        [UsState.NY] = "2018-11-14 2026-08-25",
        [UsState.OR] = "1987-01-01 2021-01-01",
        [UsState.TN] = "2026-11-22",
        [UsState.TX] = "2017-09-01 2025-01-01 2026-01-01",
        [UsState.VA] = "2018-01-01 2026-08-31 2028-07-01",
        [UsState.VT] = "2017-03-28",
        [UsState.WA] = "2019-05-21",
        [UsState.WI] = "2025-12-01 2026-09-22",
        [UsState.WV] = "2026-11-22",
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
        var days = Beginnings.TryGetValue(state, out var beginnings) ? beginnings.Split(' ') : ["2026-11-22"];
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

    [Fact]
    public void Every_source_says_when_it_was_last_checked()
    {
        Assert.Equal(new LocalDate(2026, 11, 22), RuleBook.Current.LastChecked);
        Assert.All(
            RuleBook.Current.States.SelectMany(span => Enum.GetValues<LocalLawQuestion>().Select(span.AnswerTo)).Where(answer => answer.IsFound),
            answer => Assert.Equal(RuleBook.Current.LastChecked, answer.Citation.LastChecked));
        Assert.All(RuleBook.Current.Rules, rule => Assert.Equal(RuleBook.Current.LastChecked, rule.Citation.LastChecked));
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
