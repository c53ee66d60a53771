using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Cautions for people: each by its name, and once.</summary>
internal static class Cautionings
{
    private const string NotRead = "caution.not-in-primary-text";

    /// <summary>Where several actions are answered, each caution says which it is about.</summary>
    public static void Cautions(this IAnsiConsole console, IReadOnlyList<Explanation> explanations, CaseFile file, bool ids)
    {
        foreach (var (name, text) in Of(explanations, file, ids))
        {
            console.Row("caution", text.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? Capitalized(text) : $"{name}: {text}");
        }
    }

    /// <summary>
    /// The name of each, and what it says. What was not read in the primary text is one caution, whatever number of sources.
    /// </summary>
    public static IEnumerable<(string Name, string Text)> Of(IReadOnlyList<Explanation> explanations, CaseFile file, bool ids = false)
    {
        var all = explanations.SelectMany(static one => one.Cautions.Select(caution => (Caution: caution, one.Action))).ToList();
        foreach (var same in
            all.Where(static one => one.Caution.Id != NotRead)
                .GroupBy(static one => (one.Caution.Id, one.Caution.Says, one.Caution.Citation)))
        {
            var (name, text) = Named(same.First().Caution);
            var about = explanations.Count > 1
                ? $" ({string.Join(", ", same.Select(static one => EnglishNames.Of(one.Action)).Distinct())})"
                : "";
            yield return (name + about, $"{text} ({LegalCitation.Of(same.Key.Citation, file)}){ReasonText.Id(same.First().Caution, ids)}");
        }

        var unread = all.Where(static one => one.Caution.Id == NotRead)
            .Select(one => LegalCitation.Of(one.Caution.Citation, file))
            .Distinct()
            .ToList();
        if (unread.Count > 0)
        {
            yield return (
                "Sources not read in the original",
                $"{string.Join("; ", unread)}. Have counsel read them before you rely on this.{(ids ? $" [{NotRead}]" : "")}");
        }
    }

    /// <summary>
    /// "caution.late-service" is "Late service". A caution about the law of a state names the state and the question itself.
    /// </summary>
    private static (string Name, string Text) Named(Wso.Rules.Rule caution)
    {
        if (StateCaution.Of(caution) is not null)
        {
            return ("State law", caution.Says);
        }

        var words = caution.Id[(caution.Id.LastIndexOf('.') + 1)..].Split('-').Select(static word => word == "ice" ? "ICE" : word);
        return (Capitalized(string.Join(' ', words)), caution.Says);
    }

    private static string Capitalized(string words) => char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
}
