using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>
/// What an answer or duty quotes stands word for word among the words of that state as they were read (Data/state-texts.md); what is ours
/// stands in [brackets].
/// </summary>
public sealed class TheWordsOfTheStates
{
    private static readonly Dictionary<string, string> Texts =
        File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Wso.Rules.Tests", "Data", "state-texts.md"))
        .Split("\n## ").Skip(1)
        .GroupBy(section => section.Substring(0, 2))
        .ToDictionary(state => state.Key, state => Plain(string.Join(" ", state)));

    public static TheoryData<UsState> States() => new(RuleBook.Current.States.Select(span => span.State).Distinct());

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_is_quoted_word_for_word(UsState state)
    {
        var texts = Texts.TryGetValue(state.ToString(), out var read) ? read : string.Empty;
        var spans = RuleBook.Current.States.Where(span => span.State == state).ToList();
        var quoted = spans.SelectMany(span => Enum.GetValues<LocalLawQuestion>().Select(span.AnswerTo)).Select(answer => answer.Text)
            .Concat(spans.SelectMany(span => span.Duties).Select(duty => duty.Text))
            .SelectMany(Quoted);

        Assert.All(
            quoted,
            words => Assert.True(texts.Contains(words, StringComparison.Ordinal), $"{state} quotes words that were not read: {words}"));
    }

    [Fact]
    public void Answers_from_primary_text_quote_it()
    {
        var silent = RuleBook.Current.States
            .SelectMany(span => Enum.GetValues<LocalLawQuestion>().Select(question => (span.State, Answer: span.AnswerTo(question))))
            .Where(one =>
                one.Answer.IsFound && one.Answer.Citation.Verification == Verification.PrimaryTextRead && !Quoted(one.Answer.Text).Any())
            .Select(one => $"{one.State} {one.Answer.Citation}").Distinct();

        // The section was read, and is told in our words.
        Assert.Equal(["AL Ala. Code 31-13-5(a), (c), Act 2011-535"], silent.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Quoted(string text) =>
        Regex.Replace(text, @"\[[^\]]*\]", "…").Split('…').Select(Plain).Where(static words => words.Length > 0);

    private static string Plain(string text) =>
        Regex.Replace(Regex.Replace(text, @"\[[^\]]*\]", "…"), @"\s+", " ").ToLowerInvariant().Trim(' ', '"', '.', ',', ';');
}
