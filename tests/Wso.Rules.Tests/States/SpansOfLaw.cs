using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>
/// Each state's law is a sequence of days without overlap or hole; every beginning and end is tried on the day before, on it and after.
/// </summary>
public sealed class SpansOfLaw
{
    private const string Zone = "America/Chicago";

    public static TheoryData<UsState> States() => new(Enum.GetValues<UsState>());

    public static TheoryData<UsState, string> Changes() =>
        new(RuleBook.Current.States.Where(span => span.From is not null).Select(span => (span.State, Iso(span.From!.Value))));

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
        var spans = RuleBook.Current.States.Where(span => span.State == state).ToList();
        if (spans is [{ From: null }, ..])
        {
            return; // no hole: its first span has no beginning
        }

        var hole = spans is [{ From: { } first }, ..] ? first.PlusDays(-1) : RuleBook.Current.LastChecked;
        var jail = new StateCase(state, Zone, Iso(hole) + "T10:00:00");

        Assert.Null(RuleBook.Current.LawOf(state, hole));
        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.NotifyIceOfRelease).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.Decide(JailAction.TransferToIce).Ruling);
        Assert.Equal(Ruling.Undetermined, jail.HoldAfter(1).Ruling);
        Assert.All(jail.Decide(JailAction.HoldForIce, 1).Explain().Because, reason => Assert.Equal(AnsweredBy.Nobody, reason.AnsweredBy));
    }

    private static void AllActionsRestOn(StateLawSpan? expected, UsState state, Instant at)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var jail = new StateCase(state, Zone, LocalDateTimePattern.ExtendedIso.Format(at.InZone(zone).LocalDateTime)) { Booked = at };
        Assert.Equal(at, jail.Due);
        var read = JailActions()
            .SelectMany(action => jail.Decide(action).Explain().Because)
            .Where(reason => reason.AnsweredBy == AnsweredBy.Library)
            .Select(reason => reason.Citation)
            .Distinct();
        var law = expected is null
            ? []
            : new[] { expected.DetainerHold, expected.ReleaseNotice, expected.Transfer }.Where(answer => answer.IsFound)
                .Select(answer => answer.Citation)
                .Distinct();

        Assert.Equal(
            law.Select(citation => citation.ToString()).Order(StringComparer.Ordinal),
            read.Select(citation => citation.ToString()).Order(StringComparer.Ordinal));
    }

    private static JailAction[] JailActions() => [JailAction.HoldForIce, JailAction.NotifyIceOfRelease, JailAction.TransferToIce];

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
