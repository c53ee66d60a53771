using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>What every rule of the book has, and that the book leaves none out.</summary>
public sealed class RuleConventions
{
    private static readonly string[] ProperNouns = ["ICE"];

    public static IEnumerable<TheoryDataRow<string>> RuleIds => Names.Of(RuleBook.Current.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_is_whole(string id)
    {
        var rule = Assert.Single(RuleBook.Current.Rules, rule => rule.Id == id);
        Assert.Matches("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", rule.Id);
        Assert.False(string.IsNullOrWhiteSpace(rule.Text), "no text");
        Assert.False(string.IsNullOrWhiteSpace(rule.Citation.Document), "no citation");
        Assert.True(Enum.IsDefined(rule.Kind) && Enum.IsDefined(rule.Citation.Verification));
        Assert.False(rule.Says.EndsWith('.'), "a sentence without a full stop");
        var first = Regex.Match(rule.Says, "^\\w+").Value;
        Assert.True(char.IsLower(first[0]) || ProperNouns.Contains(first), $"'{first}' starts neither lower case nor with a name");
    }

    [Fact]
    public void No_id_is_used_twice()
    {
        var used = Wso.Rules.Law.AllRules.Grants
            .SelectMany(grant => grant.When.Leaves.Concat(grant.Bars).Select(leaf => leaf.Rule).Append(grant.Rule))
            .Distinct()
            .GroupBy(rule => rule.Id)
            .Where(same => same.Select(rule => (rule.Says, rule.Text, rule.Citation)).Distinct().Skip(1).Any());
        Assert.Empty(used.Select(same => same.Key));
    }

    [Fact]
    public void Whatever_an_answer_names_is_in_the_book()
    {
        var book = RuleBook.Current.Rules.ToHashSet();
        foreach (var (_, draft) in Baseline.All())
        {
            Assert.All(draft.Hold().Limits, limit => Assert.Contains(limit.Rule.Id, book.Select(rule => rule.Id)));
            foreach (var action in Enum.GetValues<JailAction>())
            {
                var told = RuleBook.Current.Decide(draft.Case(), draft.Act.Build(), action).Explain();
                var named = told.Because.Select(reason => reason.Rule)
                    .Concat(told.Grants)
                    .Concat(told.Cautions)
                    .Concat(told.ToChange.SelectMany(way => way));
                Assert.Empty(named.Select(rule => rule.Id).Except(book.Select(rule => rule.Id)));
            }
        }
    }
}
