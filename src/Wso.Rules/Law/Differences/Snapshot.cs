using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using static System.FormattableString;

namespace Wso.Rules.Law;

/// <summary>
/// The rule book as text, one line for each question. Its columns are divided by tabs: question,
/// answer, document, pinpoint, from, until, verification. Empty columns at the end are left out.
/// </summary>
internal static class Snapshot
{
    private const int Columns = 7;
    private const string Heading = "law ";

    public static string Write(string lawVersion) =>
        string.Concat(BookEntries.All().Select(Line).Prepend(Heading + lawVersion).Select(static line => line + "\n"));

    /// <exception cref="ArgumentException">The text is not a snapshot. The message says which line.</exception>
    public static IReadOnlyList<LawEntry> Read(string text, string name)
    {
        var lines = text.Split('\n').Select(static line => line.TrimEnd('\r')).ToList();
        if (!lines[0].StartsWith(Heading, StringComparison.Ordinal))
        {
            throw new ArgumentException("This is not a snapshot of a rule book: its first line does not name a version of the law.", name);
        }

        var entries = new Dictionary<string, LawEntry>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                var entry = Entry(lines[i].Split('\t')) ?? throw new ArgumentException(
                    Invariant($"Line {i + 1} of this snapshot is neither a question and its answer ")
                        + "nor these with the five columns of a source.",
                    name);
                entries[entry.Question] = entries.ContainsKey(entry.Question)
                    ? throw new ArgumentException(Invariant($"Line {i + 1} of this snapshot asks a second time: {entry.Question}."), name)
                    : entry;
            }
        }

        return entries.Values.ToArray();
    }

    private static string Line(LawEntry entry) => string.Join("\t", new[]
    {
        entry.Question,
        entry.Answer,
        entry.Citation?.Document ?? string.Empty,
        entry.Citation?.Pinpoint ?? string.Empty,
        entry.Citation?.From is { } from ? Wording.Iso(from) : string.Empty,
        entry.Citation?.Until is { } until ? Wording.Iso(until) : string.Empty,
        entry.Citation?.Verification.ToString() ?? string.Empty,
    }).TrimEnd('\t');

    private static LawEntry? Entry(string[] columns)
    {
        if (columns.Length == 2)
        {
            return new LawEntry(columns[0], columns[1], null);
        }

        return columns.Length == Columns && columns[2].Length > 0
            && TryDay(columns[4], out var from) && TryDay(columns[5], out var until)
            && Enum.TryParse<Verification>(columns[6], out var verification)
            ? new LawEntry(columns[0], columns[1], new Citation(columns[2], columns[3], from, until, verification, Cite.LastChecked))
            : null;
    }

    private static bool TryDay(string text, out LocalDate? day)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        day = parsed.Success ? parsed.Value : null;
        return text.Length == 0 || parsed.Success;
    }
}
