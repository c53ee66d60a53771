using System.Collections.Generic;
using System.IO;
using System.Linq;
using Wso.Rules.CaseFiles;
using Wso.Rules.Law;
using Xunit;

namespace Wso.Rules.Tests.Reasoning;

/// <summary>
/// Whoever asks why a hold, a release or a transfer is not permitted is led down to facts: what decides and rests on other rules has the
/// reasons of that below it.
/// </summary>
public sealed class FactsAtTheBottom
{
    private static readonly JailAction[] Asked = [JailAction.HoldForIce, JailAction.Release, JailAction.TransferToIce];

    private static readonly Dictionary<Rule, Leaf> RestingOnOthers =
        AllRules.Leaves.Where(leaf => leaf is Stands or Definition).ToDictionary(leaf => leaf.Rule);

    public static IEnumerable<TheoryDataRow<string>> Baselines => Names.Of(Baseline.All().Select(one => one.Name).Distinct());

    public static IEnumerable<TheoryDataRow<string>> Samples => Names.Of(Directory.GetFiles(Folder, "*.json")
        .Where(path => !path.EndsWith(".expected.json", System.StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>());

    private static string Folder => Path.Combine(Checkout.Root, "samples", "cases");

    [Theory]
    [MemberData(nameof(Baselines))]
    public void In_every_baseline(string name)
    {
        foreach (var (_, draft) in Baseline.All().Where(one => one.Name == name))
        {
            Check(draft.Case(), draft.Act.Build());
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void In_every_sample(string name)
    {
        var document = CaseFileReader.Read(File.ReadAllText(Path.Combine(Folder, name + ".json"))).Document!;
        Check(document.CaseFile, document.Ask);
    }

    private static void Check(CaseFile file, Act act)
    {
        foreach (var explanation in
            Asked.Select(action => RuleBook.Current.Decide(file, act, action).Explain())
                .Where(one => one.Ruling is Ruling.Prohibited or Ruling.Undetermined))
        {
            var deciding = explanation.Because.Where(reason => reason.Decides).ToList();

            Assert.NotEmpty(deciding);
            Assert.All(deciding.Where(reason => RestingOnOthers.ContainsKey(reason.Rule) && Rests(reason, file, act)), reason =>
                Assert.Contains(deciding, below => below.Of == reason.Rule));
        }
    }

    /// <summary>A hold that only agreements give which the agency has not rests on the list of agreements alone.</summary>
    private static bool Rests(Reason reason, CaseFile file, Act act)
    {
        var s = Premises.Of(file, act, reason.At ?? act.At);
        return RestingOnOthers[reason.Rule].Below(in s, reason.Under) is { } below && Any(below);
    }

    private static bool Any(Weighed weighed) => weighed.Joint == Joint.Leaf || weighed.Parts.Any(Any);
}
