using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>How long a source has been law, and how well it was checked, said to people.</summary>
internal static class Citations
{
    /// <summary>
    /// The form to paste of a citation in the form of JSON: a continued audit has only that. What the rule book does not cite stays as it
    /// is.
    /// </summary>
    public static string ToPaste(string cite) => Pasted.Value.GetValueOrDefault(cite, cite);

    private static readonly Lazy<Dictionary<string, string>> Pasted = new(
        static () => RuleBook.Current.Rules.Select(static rule => rule.Citation)
        .Concat(
            RuleBook.Current.States.SelectMany(
                static span => Enum.GetValues<LocalLawQuestion>().Select(question => span.AnswerTo(question).Citation)))
        .Concat(RuleBook.Current.States.SelectMany(static span => span.Duties).Select(static duty => duty.Citation))
        .DistinctBy(static citation => citation.ToString())
            .ToDictionary(static citation => citation.ToString(), static citation => LegalCitation.Of(citation), StringComparer.Ordinal));

    public static string Since(Citation citation) => (citation.From, citation.Until) switch
    {
        ({ } from, { } until) => $", from {Terminal.Iso(from)} to before {Terminal.Iso(until)}",
        ({ } from, null) => $", since {Terminal.Iso(from)}",
        (null, { } until) => $", until {Terminal.Iso(until)}",
        (null, null) => string.Empty,
    };
}
