using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.ToChange;

/// <summary>To arrest is never proposed where an arrest is prohibited at that instant, unless what it lacks is proposed with it.</summary>
public sealed class NoArrestThatIsProhibited
{
    private const int MadeOnes = 150;

    private static readonly Dictionary<Rule, OnRecord> OnRecords = AllRules.Leaves.OfType<OnRecord>().ToDictionary(leaf => leaf.Rule);

    public static IEnumerable<TheoryDataRow<string>> Baselines => Names.Of(Baseline.All().Select(one => one.Name).Distinct());

    [Theory]
    [MemberData(nameof(Baselines))]
    public void In_every_baseline_with_its_arrest_taken_away(string name)
    {
        foreach (var (_, draft) in Baseline.All().Where(one => one.Name == name))
        {
            foreach (var change in Without)
            {
                var d = draft.With(d => d.Acts = []).With(change);
                Check(d.Case(), d.Act.Build());
            }
        }
    }

    [Fact]
    public void In_made_cases()
    {
        foreach (var made in Made.First(MadeOnes))
        {
            Check(made.File, made.Ask);
        }
    }

    /// <summary>The test sees such sets: an arrest is proposed where it is possible.</summary>
    [Fact]
    public void Where_nothing_stands_against_the_arrest_it_is_proposed()
    {
        var d = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer);
        (d.Custody.ReleaseProcessingStarted, d.Acts) = (Times.Due, []);
        var asked = Baseline.Arrest(AgreementType.WarrantServiceOfficer).Act;
        asked.Action = JailAction.HoldForIce;
        d.Ask(asked);

        Assert.Contains(d.Verdict().Explain().ToChange, way => way.Any(OnRecords.ContainsKey));
    }

    private static Action<Draft>[] Without =>
    [
        _ => { },
        d => d.Papers = [],
        d => d.Custody.ReleaseDue = d.At - Times.Hours(60),
        d => d.Questions = Questions.Record(Times.Booked),
        d => d.LocalLaw.CivilArrest = LawAnswer.Forbidden,
    ];

    private static void Check(CaseFile file, Act act)
    {
        foreach (var action in Enum.GetValues<JailAction>())
        {
            var s = Premises.Of(file, act, act.At);
            foreach (var way in RuleBook.Current.Decide(file, act, action).Explain().ToChange)
            {
                foreach (var proposed in way.Where(OnRecords.ContainsKey).Select(rule => OnRecords[rule]))
                {
                    Assert.True(
                        proposed.Powers.Any(power => power.Of(in s) != Truth.No || Lacking(power, s).Intersect(way).Any()),
                        $"{action}: {string.Join(", ", way.Select(rule => rule.Id))} proposes an arrest that is prohibited: {file} {act}");
                }
            }
        }
    }

    /// <summary>What is known to stand against a power: its conditions that are not so, and its bars that are.</summary>
    private static IEnumerable<Rule> Lacking(Grant power, Situation s) =>
        Weighed.Of(power, s)
            .Leaves()
            .Where(leaf => leaf.Truth == (leaf.Leaf!.IsBar ? Truth.Yes : Truth.No))
            .Select(leaf => leaf.Leaf!.Rule);
}
