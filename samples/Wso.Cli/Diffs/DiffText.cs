using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Changes of law for people: the question, then what it was and what it is, each with its source below.</summary>
internal static class DiffText
{
    public static void Write(IAnsiConsole console, string from, string to, IReadOnlyList<LawChange> changes)
    {
        var many = changes.Count switch
        {
            0 => "this rule book answers every question the same way",
            1 => "one question is answered differently",
            var several => $"{several} questions are answered differently",
        };
        console.WriteLine($"{from} -> {to}: {many}. Not legal advice.");
        foreach (var change in changes)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{change.Question}[/]");
            Side(console, "before", change.From, change.FromCitation);
            Side(console, "after", change.To, change.ToCitation);
        }

        if (changes.Any(change => change.Question.Contains("at best: ", StringComparison.Ordinal)))
        {
            console.WriteLine();
            console.WriteLine("At best: what the law leaves where every fact is as the action wants it.");
        }
    }

    private static void Side(IAnsiConsole console, string label, string? answer, Citation? citation)
    {
        console.Row(label, answer ?? "-");
        if (citation is not null)
        {
            console.Row(
                string.Empty,
                $"[{LegalCitation.Of(citation)}{Citations.Since(citation)}; {EnglishNames.Of(citation.Verification)}]");
        }
    }
}
