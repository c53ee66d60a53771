using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Spectre.Console;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>The agencies of a state for people, those with the same agreements together.</summary>
internal static class AgenciesText
{
    public static void Write(IAnsiConsole console, PublishedList list, UsState state, LocalDate on)
    {
        var agencies = ListedAgency.Of(list.Rows, state, on);
        var later = list.Rows.Count(row => row.State == state && row.Signed > on);
        console.Say(list.IsPending
            ? $"{state}: {agencies.Count} agencies with {agencies.Sum(agency => agency.Rows.Count)} agreements that are not signed: the "
                + "list has no date of signing."
            : $"{state} on {Terminal.Iso(on)}: {agencies.Count} agencies, {agencies.Sum(agency => agency.Rows.Count)} agreements, {later} "
                + "signed later and left out.");
        console.Say(
            list.IsPending
                ? "Nothing on it gives anybody a power yet."
                : "The list shows what was signed. It does not show what is in force, or who is designated.");
        console.Say("State law can forbid what an agreement allows. Not legal advice.");
        Law(console, state, on);
        foreach (var same in
            agencies.GroupBy(agency => string.Join(" and ", agency.Models.Select(Words.Of)))
                .OrderBy(same => same.Key.Length)
                .ThenBy(same => same.Key, System.StringComparer.Ordinal))
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{same.Key}[/] ({same.Count()})");
            console.Row("could", Actions(same.First().Could) + (same.First().Models.Count > 1 ? ", each under its own designation" : ""));
            console.Row(
                "could not",
                same.First().CouldNot.Count == 0 ? "nothing is left that some model delegates" : Actions(same.First().CouldNot));
            foreach (var agency in same)
            {
                console.Wrapped(
                    "",
                    $"  {agency.Rows[0].Agency}: "
                        + $"{string.Join(", ", agency.Rows.OrderBy(row => row.Agreement).Select(row => $"{Signed(row)}"))}",
                    4);
            }
        }

        Findings(console, list, state);
    }

    /// <summary>Whether agencies of this name are on the list, one line each.</summary>
    public static void WriteNamed(IAnsiConsole console, PublishedList list, UsState state, LocalDate on, string name)
    {
        var agencies = ListedAgency.Of(list.Rows, state, on, name);
        console.Say(agencies.Count == 0
            ? $"NOT LISTED  No agency of {state} with '{name}' in its name "
                + $"{(list.IsPending ? "is on this pending list" : $"had signed by {Terminal.Iso(on)}")}."
            : list.IsPending
                ? "PENDING  The list has no date of signing: nothing on it gives anybody a power yet."
                : $"LISTED  Signed by {Terminal.Iso(on)}; the list does not show whether it is still in force.");
        foreach (var agency in agencies)
        {
            console.Wrapped(
                "",
                $"  {agency.Rows[0].Agency}: {string.Join(", ", agency.Rows.OrderBy(row => row.Agreement).Select(Signed))}",
                4);
        }

        foreach (var finding in list.Unread.Where(finding => finding.Agency.Contains(name, System.StringComparison.OrdinalIgnoreCase)))
        {
            console.Row($"line {finding.Line}", $"{finding.Agency}: {finding.Reason}");
        }
    }

    private static string Signed(ListRow row) => $"{Words.Of(row.Agreement)} {(row.Signed is { } day ? Terminal.Iso(day) : "not signed")}";

    private static void Law(IAnsiConsole console, UsState state, LocalDate on)
    {
        var law = RuleBook.Current.LawOf(state, on);
        foreach (var (question, name) in new[] { (LocalLawQuestion.Agreement287g, "287(g)"), (LocalLawQuestion.CivilArrest, "arrest") })
        {
            var answer = law?.AnswerTo(question);
            console.Row(
                name,
                answer is { IsFound: true }
                    ? $"{answer.Answer.ToString().ToLowerInvariant()} by state law ({LegalCitation.Of(answer.Citation)})"
                    : "not known: no source of state law found");
        }
    }

    private static void Findings(IAnsiConsole console, PublishedList list, UsState state)
    {
        console.WriteLine();
        console.Say(
            $"Of {list.Count} rows {list.Count - list.Unread.Count} were read, {list.Unread.Count} could not "
                + $"be{(list.Unread.Count == 0 ? "." : ":")}");
        Lines(console, list.Unread);
        var doubts = Doubts.In(list.Rows).ToArray();
        var here = doubts.Where(finding => finding.State == state).ToArray();
        if (doubts.Length > 0)
        {
            console.Say($"To look at: {here.Length} of this state, {doubts.Length - here.Length} of others.");
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

    private static string Actions(IReadOnlyList<JailAction> actions) => string.Join(", ", actions.Select(EnglishNames.Of));
}
