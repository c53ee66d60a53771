using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Programs;
using Xunit;
using static Wso.Rules.Ruling;

namespace Wso.Rules.Tests;

/// <summary>The one principle: a fact left out never gives a power, over every fact of every baseline.</summary>
public sealed class LeavingOutTests
{
    private static readonly JailAction[] Actions = Enum.GetValues<JailAction>();
    private static readonly Dictionary<string, Draft> Cases = Baseline.All().ToDictionary(named => named.Name, named => named.Case);

    /// <summary>
    /// rules.md: "No ceilings given and no state row: none", and the same of an order and of days before release due; "either left out: the
    /// hour, the twelve";
    /// refused bail "left out or never, release due is as given, whose meaning already includes it".
    /// </summary>
    internal static bool IsNoneWhereLeftOut(PlacedFact fact) =>
        fact.Fact.Name is nameof(LocalLaw.HoldCeilings) or nameof(LocalLaw.HoldNeedsOrder)
        or nameof(LocalLaw.TransferDaysBefore) or nameof(LocalLaw.ReleaseProcessing) or nameof(
            ReleaseProcessingBounds.StartsWithinMinutes) or nameof(ReleaseProcessingBounds.EndsWithinHours)
        or nameof(Custody.BailRefused);

    /// <summary>"Release due never or not given: that instant" of refused bail: then leaving out release due says another one.</summary>
    internal static bool IsReplacedWhereLeftOut(PlacedFact fact, CaseFile file) =>
        fact.Fact.Name == nameof(Custody.ReleaseDue) && file.Custody.BailRefused.TryGetSpan(out _, out _);

    public static IEnumerable<TheoryDataRow<string>> CaseNames => Names.Of(Cases.Keys);

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void A_fact_left_out_of_the_case_changes_no_answer_but_to_undetermined(string name)
    {
        var (file, ask) = (Cases[name].Case(), Cases[name].Act.Build());
        foreach (var fact in FactGraph.Of(file).Where(fact => fact.IsGiven && !IsNoneWhereLeftOut(fact)))
        {
            var without = (CaseFile)fact.LeftOut();
            Assert.All(Actions, action =>
                AssertNoMore(
                    fact,
                    action,
                    RuleBook.Current.Decide(file, ask, action).Ruling,
                    RuleBook.Current.Decide(without, ask, action).Ruling));
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void A_fact_left_out_of_the_question_changes_no_answer_but_to_undetermined(string name)
    {
        var (file, ask) = (Cases[name].Case(), Cases[name].Act.Build());
        foreach (var fact in FactGraph.Of(ask).Where(fact => fact.IsGiven))
        {
            var without = (Act)fact.LeftOut();
            Assert.All(Actions, action =>
                AssertNoMore(
                    fact,
                    action,
                    RuleBook.Current.Decide(file, ask, action).Ruling,
                    RuleBook.Current.Decide(file, without, action).Ruling));
        }
    }

    /// <summary>Whatever the types can say is said in some baseline, so that leaving it out is tried.</summary>
    [Fact]
    public void No_fact_is_forgotten()
    {
        string[] decideNothing = [
            nameof(CaseFile) + "." + nameof(CaseFile.Done), nameof(LocalLaw) + "." + nameof(LocalLaw.AnsweredBy),
            nameof(LocalLaw) + "." + nameof(LocalLaw.AnsweredOn),
            nameof(DutyDone), nameof(Paper) + "." + nameof(Paper.Id), nameof(HoldCeiling), nameof(Candidate), nameof(Examination),
            nameof(Shift)];
        var known = typeof(CaseFile).Assembly.GetExportedTypes()
            .Where(FactGraph.IsRecord)
            .SelectMany(FactGraph.Facts)
            .Where(fact => !FactGraph.IsRecord(fact.PropertyType))
            .Select(fact => fact.DeclaringType!.Name + "." + fact.Name)
            .Where(fact => !decideNothing.Any(other => fact == other || fact.StartsWith(other + ".", StringComparison.Ordinal)));
        var given = Cases.Values
            .SelectMany(draft => FactGraph.Of(draft.Case()).Concat(FactGraph.Of(draft.Act.Build())))
            .Where(fact => fact.IsGiven)
            .Select(fact => fact.Name);
        Assert.Empty(known.Except(given));
    }

    /// <summary>The same answer, none at all, or no longer a command.</summary>
    internal static void AssertNoMore(PlacedFact fact, JailAction action, Ruling with, Ruling without) =>
        Assert.True(
            without == with || without == Undetermined || (with, without) == (Required, Permitted),
            $"without {fact.Path} {action} turns from {with} to {without}");
}
