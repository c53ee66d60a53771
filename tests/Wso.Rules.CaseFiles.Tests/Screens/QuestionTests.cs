using System;
using System.Linq;
using global::Wso.Screens;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Screens;

/// <summary>Whom a screen says to ask, and for which fact.</summary>
public sealed class QuestionTests
{
    /// <summary>The rules that a person can settle by entering a fact: those that read facts, and are no power and no duty.</summary>
    public static TheoryData<string> Ids => new(RuleBook.Current.Rules
        .Where(static rule => rule.Kind is RuleKind.Condition or RuleKind.Bar or RuleKind.Limit && rule.Reads.Count > 0).Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fact_to_enter_is_one_that_the_rule_reads(string id)
    {
        var rule = RuleBook.Current.Rules.Single(rule => rule.Id == id);
        var path = Question.FactOf(rule)?.Path ?? "custody.releaseDue";

        Assert.True(
            rule.Reads.Any(read => read == path || read.StartsWith(path + ".", StringComparison.Ordinal) || read.StartsWith(path + "[]", StringComparison.Ordinal)),
            $"{id} asks for {path}, and reads {string.Join(", ", rule.Reads)}");
    }
}
