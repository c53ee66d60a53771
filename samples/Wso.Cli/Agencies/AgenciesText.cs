using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Spectre.Console;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>The agencies of a state for people, those with the same agreements together.</summary>
internal static class AgenciesText
{
    public static void Write(IAnsiConsole console, PublishedList list, UsState state, LocalDate on)
    {
        var agencies = ListedAgency.Of(list.Rows, state, on);
        var later = list.Rows.Count(row => row.State == state && row.Signed > on);
        console.WriteLine($"{state} on {Terminal.Iso(on)}: {agencies.Count} agencies, {agencies.Sum(agency => agency.Rows.Count)} agreements, {later} signed later and left out.");
        console.WriteLine("The list tells what was signed, not what is in force, nor who is designated;");
        console.WriteLine("what state law forbids, no designation gives. Not legal advice.");
        Law(console, state, on);
        foreach (var same in agencies.GroupBy(agency => string.Join(" and ", agency.Models.Select(Words.Of))).OrderBy(same => same.Key.Length).ThenBy(same => same.Key, System.StringComparer.Ordinal))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{same.Key}[/] ({same.Count()})");
            console.Row("could", Actions(same.First().Could) + (same.First().Models.Count > 1 ? ", each under its own designation" : ""));
            console.Row("could not", same.First().CouldNot.Count == 0 ? "nothing is left that some model delegates" : Actions(same.First().CouldNot));
            foreach (var agency in same)
            {
                console.WriteLine($"  {agency.Rows[0].Agency}: {string.Join(", ", agency.Rows.OrderBy(row => row.Agreement).Select(row => $"{Words.Of(row.Agreement)} {Terminal.Iso(row.Signed)}"))}");
            }
        }

        Findings(console, list, state);
    }

    private static void Law(IAnsiConsole console, UsState state, LocalDate on)
    {
        var law = RuleBook.Current.LawOf(state, on);
        foreach (var (question, name) in new[] { (LocalLawQuestion.Agreement287g, "287(g)"), (LocalLawQuestion.CivilArrest, "arrest") })
        {
            var answer = law?.AnswerTo(question);
            console.Row(name, answer is { IsFound: true } ? $"{answer.Answer.ToString().ToLowerInvariant()} by state law ({answer.Citation})" : "not known: no source of state law found");
        }
    }

    private static void Findings(IAnsiConsole console, PublishedList list, UsState state)
    {
        console.WriteLine();
        console.WriteLine($"Of {list.Rows.Count + list.Unread.Count} rows {list.Rows.Count} were read, {list.Unread.Count} could not be{(list.Unread.Count == 0 ? "." : ":")}");
        Lines(console, list.Unread);
        var doubts = Doubts.In(list.Rows).ToArray();
        var here = doubts.Where(finding => finding.State == state).ToArray();
        if (doubts.Length > 0)
        {
            console.WriteLine($"To look at: {here.Length} of this state, {doubts.Length - here.Length} of others.");
            Lines(console, here);
        }
    }

    private static void Lines(IAnsiConsole console, IEnumerable<ListFinding> findings)
    {
        foreach (var finding in findings)
        {
            console.Row($"line {finding.Line}", $"{finding.Agency}{(finding.State is { } state ? ", " + state : "")}: {finding.Reason}");
        }
    }

    private static string Actions(IReadOnlyList<JailAction> actions) => string.Join(", ", actions.Select(Words.Short));
}
