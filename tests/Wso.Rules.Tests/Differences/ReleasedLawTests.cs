using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests.Differences;

/// <summary>
/// No change of law goes out unsaid: what differs from the released rule book is named in the changelog. Rule ids are stable for ever.
/// </summary>
public sealed class ReleasedLawTests
{
    private const string Silent =
        "# Changelog\n\n## 0.2.0\n\n### Law\n\n- Nothing.\n\n### API\n\n- `wso.48-hours` `wso.hold`\n\n## 0.1.0\n\n### Law\n\n- "
            + "`wso.48-hours` `wso.hold`\n";

    private static readonly string Folder = Path.Combine(Checkout.Root, "src", "Wso.Rules", "Law");

    private static readonly string Present = RuleBook.Current.Snapshot();

    private static readonly string Released = File.ReadAllText(Path.Combine(Folder, "rulebook.released.txt"));

    [Fact]
    public void Every_change_of_law_since_the_release_is_listed_in_the_changelog()
    {
        var unlisted = ReleasedLaw.Unlisted(Released, Present, File.ReadAllText(Path.Combine(Checkout.Root, "CHANGELOG.md"))).ToList();
        Assert.True(
            unlisted.Count == 0,
            $"Unlisted change of law: {string.Join(", ", unlisted)}. Name each as `id` in CHANGELOG.md, under Law of the topmost release, "
                + "with why; 'wso diff --snapshot src/Wso.Rules/Law/rulebook.released.txt' shows them.");
    }

    /// <summary>With WSO_REWRITE=1 in the environment the file is written anew; read the difference before you commit it.</summary>
    [Fact]
    public void The_snapshot_of_the_rule_book_is_current() => WrittenFile.IsCurrent("src/Wso.Rules/Law/rulebook.txt", Present);

    [Theory]
    [InlineData("wso.48-hours\tlimit: less than 48 hours", "wso.48-hours\tlimit: less than 72 hours", "wso.48-hours")]
    [InlineData("wso.hold needs wso.warrant-in-hand\t", "wso.hold needs wso.any-paper\t", "wso.hold")]
    [InlineData("jem.credentials\t", "jem.papers\t", "jem.credentials jem.papers")]
    [InlineData("nc.tell-ice-within-two-hours from", "nc.tell-ice from", "nc.tell-ice-within-two-hours nc.tell-ice")]
    [InlineData("executeArrestWarrant\tgiven by wso.execute-arrest-warrant, ", "executeArrestWarrant\tgiven by ", "executeArrestWarrant")]
    public void A_released_law_that_was_another_fails_until_each_id_is_listed(string present, string released, string ids)
    {
        var doctored = Present.Replace("\n" + present, "\n" + released, StringComparison.Ordinal);
        Assert.NotEqual(Present, doctored);
        Assert.Equal(
            ids.Split(' ').Order(StringComparer.Ordinal),
            ReleasedLaw.Unlisted(doctored, Present, Silent).Order(StringComparer.Ordinal));
        var listing = Silent.Replace(
            "- Nothing.",
            $"- Read again: {string.Join(", ", ids.Split(' ').Select(id => $"`{id}`"))}.",
            StringComparison.Ordinal);
        Assert.Empty(ReleasedLaw.Unlisted(doctored, Present, listing));
    }

    [Fact]
    public void An_id_that_vanished_fails_until_it_is_listed()
    {
        var withOneMore = Present + "wso.gone\tcondition: something that was law\n";
        Assert.Equal(["wso.gone"], ReleasedLaw.Unlisted(withOneMore, Present, Silent));
        Assert.Empty(
            ReleasedLaw.Unlisted(
                withOneMore,
                Present,
                Silent.Replace("Nothing", "`wso.gone` is no law any more", StringComparison.Ordinal)));
    }
}
