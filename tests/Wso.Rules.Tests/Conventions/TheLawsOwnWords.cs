using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>What a rule quotes stands word for word in the texts as they were read (Data/law-texts.md); what is ours stands in [brackets].</summary>
public sealed class TheLawsOwnWords
{
    private static readonly string Texts = Plain(File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Wso.Rules.Tests", "Data", "law-texts.md")));

    public static TheoryData<string> Quoting() =>
        new(RuleBook.Current.Rules.Where(static rule => Quoted(rule.Text).Any()).Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Quoting))]
    public void A_rule_quotes_word_for_word(string id)
    {
        var rule = RuleBook.Current.Rules.Single(one => one.Id == id);

        Assert.All(Quoted(rule.Text), words => Assert.True(Texts.Contains(words, StringComparison.Ordinal), $"{id} quotes words that are not in the texts: {words}"));
    }

    /// <summary>Between two pieces of one quotation no word is left out that limits what the law says.</summary>
    [Theory]
    [MemberData(nameof(Quoting))]
    public void An_ellipsis_hides_no_limit(string id)
    {
        var text = RuleBook.Current.Rules.Single(one => one.Id == id).Text;
        var pieces = Regex.Replace(text, @"\[[^\]]*\]", "[").Split('…').Select(Plain).ToArray();
        foreach (var (before, after) in pieces.Zip(pieces.Skip(1)).Where(static pair => pair is { First.Length: > 0, Second.Length: > 0 }))
        {
            var from = Texts.IndexOf(before, StringComparison.Ordinal) + before.Length;
            var until = Texts.IndexOf(after, from, StringComparison.Ordinal);
            var leftOut = from < before.Length || until < 0 || until - from > 500 ? "" : Texts[from..until];

            Assert.False(Regex.IsMatch(leftOut, @"\b(excluding|except|unless|if|only|not|no|provided)\b"), $"{id} leaves out: {leftOut}");
        }
    }

    [Fact]
    public void Most_rules_quote_the_law() =>
        Assert.True(Quoting().Count > RuleBook.Current.Rules.Count / 2, "Fewer than half of the rules quote the law's own words.");

    private static IEnumerable<string> Quoted(string text) =>
        Regex.Replace(text, @"\[[^\]]*\]", "…").Split('…').Select(Plain).Where(static words => words.Length > 0);

    private static string Plain(string text) =>
        Regex.Replace(text, @"\s+", " ").ToLowerInvariant().Trim(' ', '"', '.', ',', ';');
}
