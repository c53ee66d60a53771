using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Tests.Generated;
using Wso.Rules.Tests.Theorems;
using Xunit;

namespace Wso.Rules.Tests.Differences;

/// <summary>What the law of the states answers differently, on two days or in two states; and that nothing but what is listed makes a ruling differ.</summary>
public sealed class StatesTests
{
    private const int Cases = 4;

    private static readonly LocalDate LastOfHb10 = new(2025, 9, 30);

    private static readonly StateLawSpan[] Spans = RuleBook.Current.States.ToArray();

    /// <summary>Made cases without counsel's answers, their arrests decided.</summary>
    private static readonly (CaseFile File, Act Ask, ArrestsOnRecord Arrests)[] Made =
        Generated.Made.First(Cases).Select(made => (File: made.File.With((CaseFile.Builder changed) => changed.LocalLaw = LocalLaw.NotGiven), made.Ask))
            .Select(made => (made.File, made.Ask, ArrestsDecided.In(made.File, made.Ask.At))).ToArray();

    private static readonly Dictionary<StateLawSpan, string[]> RulingsUnder = Spans.ToDictionary(span => span, span => Rulings(new StateLaw(span, LocalLaw.NotGiven, StatusShown.None)));

    public static IEnumerable<TheoryDataRow<string>> EachSpan => Names.Of(Spans.Select(Name));

    [Fact]
    public void Of_a_day_for_which_no_source_was_found_there_is_no_ceiling_and_no_order() =>
        Assert.Equal(
            [("ceiling of a hold", "none"), ("order of a judicial official", "not needed"), ("days of early transfer", "none"), ("bounds of release processing", "none of the state's own")],
            StateEntries.Besides(null).Select(entry => (entry.Question, entry.Answer)));

    /// <summary>S.L. 2024-55 until the last of September 2025, S.L. 2025-85 from the first of October.</summary>
    [Theory]
    [InlineData("releaseNotice", "allowed, but the words name information on status, not the release date", "counts as allowed: the source says commanded")]
    [InlineData("ceiling of a hold", "48 hours from receipt of detainer and warrant", "48 hours from release due")]
    [InlineData("duty nc.tell-ice-within-two-hours", null, "tell ICE the date and time of release, within two hours of release due; 2 hours from release due")]
    [InlineData("duty nc.query-ice", "if the status of a person charged with one of the listed offenses cannot be determined, query ICE", null)]
    [InlineData("at best: transferToIce", "undetermined", "permitted")]
    public void North_Carolina_answers_otherwise_from_October_2025(string question, string? before, string? after)
    {
        var change = Assert.Single(NorthCarolina(), change => change.Question == question);
        Assert.Equal((before, after), (change.From, change.To));
    }

    [Fact]
    public void Each_side_of_a_change_in_North_Carolina_cites_its_own_act()
    {
        Assert.All(NorthCarolina().Where(change => change.FromCitation is not null && change.Question != "releaseNotice"), change => Assert.Equal("S.L. 2024-55 (HB 10)", change.FromCitation!.Pinpoint));
        Assert.All(NorthCarolina().Where(change => change.ToCitation is not null), change => Assert.Equal("S.L. 2025-85 (HB 318)", change.ToCitation!.Pinpoint));
        Assert.Equal(8, NorthCarolina().Count(change => change.FromCitation is not null || change.ToCitation is not null));
    }

    /// <summary>The recodification of 2025 commands what the article before it did.</summary>
    [Fact]
    public void The_same_answer_from_another_source_is_a_change_within_a_state_and_none_between_two()
    {
        var recodified = RuleBook.Current.Compare.States(UsState.TX, new LocalDate(2024, 12, 31), UsState.TX, new LocalDate(2025, 1, 1));
        Assert.Contains(recodified, change => change.Question == "detainerHold" && change.From == change.To && change.FromCitation!.Document.EndsWith("2.251", StringComparison.Ordinal) && change.ToCitation!.Document.EndsWith("2A.060", StringComparison.Ordinal));
        Assert.DoesNotContain(recodified, change => change.Question.StartsWith("at best", StringComparison.Ordinal));
        var between = RuleBook.Current.Compare.States(UsState.WA, LastOfHb10, UsState.OR, LastOfHb10);
        Assert.DoesNotContain(between, change => change.From == change.To);
    }

    [Fact]
    public void A_day_of_which_nothing_was_found_answers_unknown_and_cites_nothing()
    {
        var changes = RuleBook.Current.Compare.States(UsState.WY, LastOfHb10, UsState.WA, LastOfHb10);
        Assert.All(changes, change => Assert.Null(change.FromCitation));
        Assert.Contains(changes, change => change is { Question: "detainerHold", From: "unknown: no source was found", To: "forbidden", ToCitation.Document: "RCW 10.93.160" });
    }

    /// <summary>The list is exact: whoever puts counsel's answers to the listed questions in the place of a state's has the rulings of the other.</summary>
    [Theory]
    [MemberData(nameof(EachSpan))]
    public void Whoever_changes_what_is_listed_has_the_rulings_of_the_other_law(string span)
    {
        var law = Named(span);

        // That a ceiling was not read is nothing that counsel could say. Of the other spans a tenth, beginning with another one for each span.
        var (step, first) = (Sample.IsWhole ? 1 : 10, Array.IndexOf(Spans, law));
        foreach (var other in Spans.Where((one, i) => (first + i) % step == 0 && one.HoldCeilings.IsKnown))
        {
            var changed = LawEntry.Changes(StateEntries.Of(law), StateEntries.Of(other), LawEntry.IsSameAnswer).Select(change => change.Question).ToHashSet();
            Assert.Equal(RulingsUnder[other], Rulings(new StateLaw(law, AnswersOf(other, changed), StatusShown.None)));
        }
    }

    /// <summary>What the law leaves at best is what a case has in which everything is in order; and where nothing of it changed, no ruling changes.</summary>
    [Theory]
    [MemberData(nameof(EachSpan))]
    public void An_action_at_best_is_what_a_case_in_order_has_under_that_law(string span)
    {
        var law = Named(span);
        var drafts = Baseline.All().Select(one => one.Case).Append(Baseline.TransportByStateLaw().With(d => d.At = Times.Due)).ToArray();
        foreach (var entry in StateLawAlone.Of(law))
        {
            var words = entry.Question["at best: ".Length..].Split(" under ");
            var action = Enum.Parse<JailAction>(words[0], ignoreCase: true);
            var best = drafts.SelectMany(draft => Powers.Of(action)
                    .Where(grant => words.Length == 1 || string.Equals(grant.Under!.Type.ToString(), words[1], StringComparison.OrdinalIgnoreCase))
                    .Select(grant => grant.RulingIn(InOrder(draft, law))))
                .Aggregate(Wso.Rules.Rulings.Stronger);
            Assert.True(entry.Answer == char.ToLowerInvariant(best.ToString()[0]) + best.ToString()[1..], $"{entry.Question}: listed {entry.Answer}, at best {best}");
        }
    }

    /// <summary>"State law can only narrow or command": what a state commands, its own law lets happen.</summary>
    [Theory]
    [MemberData(nameof(EachSpan))]
    public void No_state_commands_what_its_own_law_forbids(string span)
    {
        var law = Named(span);
        var best = StateLawAlone.Of(law).ToDictionary(entry => entry.Question, entry => entry.Answer);
        Assert.Equal(law.DetainerHold.Answer == LawAnswer.Commanded && law.HoldCeilings.IsKnown, best["at best: holdForIce under detainerOnly"] == "required");
        Assert.False(law.DetainerHold.Answer == LawAnswer.Commanded && best["at best: holdForIce under detainerOnly"] == "prohibited");
        Assert.Equal(law.ReleaseNotice.Answer == LawAnswer.Commanded, best["at best: notifyIceOfRelease"] == "required");
        Assert.False(law.Agreement287g.Answer == LawAnswer.Commanded && best["at best: executeArrestWarrant"] == "prohibited");
        Assert.False(law.Transfer.Answer == LawAnswer.Commanded && best["at best: transferToIce"] != "permitted");
        Assert.False(law.DetentionContract.Answer == LawAnswer.Commanded && best["at best: holdForIce under detentionServices"] != "permitted");
    }

    private static string Name(StateLawSpan span) => $"{span.State} from {span.From?.ToString("uuuu-MM-dd", null) ?? "the beginning"}";

    private static StateLawSpan Named(string name) => Spans.Single(span => Name(span) == name);

    private static IReadOnlyList<LawChange> NorthCarolina() => RuleBook.Current.Compare.States(UsState.NC, LastOfHb10, UsState.NC, LastOfHb10.PlusDays(1));

    private static LocalLaw AnswersOf(StateLawSpan span, HashSet<string> changed)
    {
        var counsel = new LocalLaw.Builder();
        foreach (var fact in typeof(LocalLaw.Builder).GetProperties().Where(fact => changed.Contains(char.ToLowerInvariant(fact.Name[0]) + fact.Name[1..])))
        {
            fact.SetValue(counsel, (FactValue<LawAnswer>)((StateAnswer)typeof(StateLawSpan).GetProperty(fact.Name)!.GetValue(span)!).Answer);
        }

        counsel.HoldCeilings = changed.Contains("ceiling of a hold") ? span.HoldCeilings : default;
        counsel.TransferDaysBefore = !changed.Contains("days of early transfer") ? default : span.TransferDaysBefore is { } days ? days : FactValue<int>.None;
        counsel.ReleaseProcessing = !changed.Contains("bounds of release processing") ? null : new ReleaseProcessingBounds(span.ReleaseProcessing?.StartsWithinMinutes ?? 60, span.ReleaseProcessing?.EndsWithinHours ?? 12);
        counsel.HoldNeedsOrder = !changed.Contains("order of a judicial official") ? Truth.Unknown : span.HoldNeedsOrder ? Truth.Yes : Truth.No;
        return counsel.Build();
    }

    private static string[] Rulings(StateLaw law) => Made.Select(made =>
    {
        var s = new Situation(made.File, made.Ask, made.Ask.At, law, made.Arrests);
        return string.Join(" ", Enum.GetValues<JailAction>().Select(action => Wso.Rules.Rulings.Of(Powers.Of(action), in s)));
    }).ToArray();

    /// <summary>The acts on record were done under that law too.</summary>
    private static CaseFile UnderTheLawOf(StateLawSpan span, CaseFile file) => new CaseFile.Builder(file.Id, file.Facility)
    {
        Agency = file.Agency,
        Officers = file.Officers,
        Person = file.Person,
        Papers = file.Papers,
        Custody = file.Custody,
        Acts = file.Acts,
        LocalLaw = AnswersOf(span, [.. Enum.GetNames<LocalLawQuestion>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])]),
        Done = file.Done,
    }.Build();

    /// <summary>The baseline with the order shown and the papers fresh, an hour after release due where a hold is asked about.</summary>
    private static Situation InOrder(Draft draft, StateLawSpan span)
    {
        var fresh = Times.Due - Times.Hours(1);
        foreach (var paper in draft.Papers!)
        {
            paper.Received = fresh;
            paper.ServedOnPerson = paper.ServedOnPerson.IsKnown ? fresh : paper.ServedOnPerson;
            paper.Accepted = paper.Accepted.IsKnown ? fresh : paper.Accepted;
        }

        draft.Custody.StateOrder = fresh;
        var at = draft.At > Times.Due + Times.Hours(1) ? Times.Due + Times.Hours(1) : draft.At;
        var file = draft.Case();
        return new Situation(file, draft.Act.Build(), at, new StateLaw(span, LocalLaw.NotGiven, StatusShown.None), ArrestsDecided.In(UnderTheLawOf(span, file), at));
    }
}
