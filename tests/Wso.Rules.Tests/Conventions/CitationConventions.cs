using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>What a rule cites is law at the time for which the rule speaks.</summary>
public sealed class CitationConventions
{
    public static IEnumerable<TheoryDataRow<string>> RuleIds => Names.Of(RuleBook.Current.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_cites_law_that_was_in_force_when_it_was_last_checked(string id)
    {
        var citation = RuleBook.Current.Rules.Single(rule => rule.Id == id).Citation;
        Assert.True(citation.From is null || citation.From <= citation.LastChecked, $"{citation} is law only from {citation.From}");
        Assert.True(citation.Until is null || citation.Until > citation.LastChecked, $"{citation} is law no more since {citation.Until}");
        Assert.False(citation.From >= citation.Until);
        Assert.True(citation.LastChecked <= RuleBook.Current.LastChecked);
    }
}
