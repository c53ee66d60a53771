using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>How much of a table became cases, how much of them can be decided, and which fact is missing most.</summary>
internal sealed class ImportSummary
{
    private const int MostFacts = 12;

    private readonly SortedDictionary<string, int> missing = new(StringComparer.Ordinal);
    private readonly List<long> firstNeverDue = [];
    private int written, decided, later, neverDue;
    private (Instant At, DateTimeZone Zone)? latest;

    /// <summary>Rows, blank ones and the header aside.</summary>
    public long Rows { get; set; }

    /// <summary>Rows without a case.</summary>
    public long NotRead { get; set; }

    /// <summary>Rows of a workbook that a reader of it does not see.</summary>
    public int HiddenRows { get; set; }

    public bool HidesFaults { get; set; }

    /// <param name="document">The case.</param>
    /// <param name="utf8Json">Its text.</param>
    /// <param name="line">Its first line in the table.</param>
    /// <param name="last">The last time in its rows; null where they have none.</param>
    public void Add(CaseFileDocument document, ReadOnlyMemory<byte> utf8Json, long line, Instant? last)
    {
        written++;
        var (custody, at) = (document.CaseFile.Custody, document.Ask.At);
        later += custody.Booked.TryGetSpan(out var booked, out _) && booked > at ? 1 : 0;
        latest = last is { } time && (latest is null || latest.Value.At < time) ? (time, document.CaseFile.Facility.TimeZone) : latest;
        if (custody.ReleaseDue.IsNever && (custody.Released.TryGetSpan(out _, out _) || custody.IceTookCustody.TryGetSpan(out _, out _)))
        {
            neverDue++;
            firstNeverDue.AddRange(firstNeverDue.Count < MostFacts ? [line] : []);
        }

        var report = RuleBook.Current.Audit(document.CaseFile, at);
        if (report.IsCustodyDecided)
        {
            decided++;
            return;
        }

        foreach (var fact in MissingFacts.Of(document, utf8Json, report))
        {
            missing[fact] = missing.GetValueOrDefault(fact) + 1;
        }
    }

    public void Write(TextWriter text, Mapping mapping, FirstReading first)
    {
        void Line(FormattableString line) => text.WriteLine(FormattableString.Invariant(line));
        var reported = NotRead > 0 ? ", each reported above" : "";
        Line($"{Rows:N0} rows: {written:N0} cases written, {NotRead:N0} rows not read{reported}.");
        if (Rows == 0)
        {
            Line($"The table has a header and no row below it.");
            return;
        }

        if (HidesFaults)
        {
            Line($"In a workbook of this kind, a cell that shows an error reads as empty. Save it as .xlsx: there such cells are reported.");
        }

        if (HiddenRows > 0)
        {
            Line($"Rows that are hidden in the workbook: {HiddenRows:N0}. They were read like the others.");
        }

        Line($"Of the {written:N0} cases the facts decide all custody in {decided:N0}, and leave some open in {written - decided:N0}.");
        if (later > 0)
        {
            Line($"Cases that begin after ask.at, so that nothing of them is looked at: {later:N0}.");
            Line($"  {(latest is { } last ? $"The last time in the table is {Of(last)}." : "Give a later one.")}");
        }

        if (neverDue > 0)
        {
            var lines = string.Join(", ", firstNeverDue) + (neverDue > firstNeverDue.Count ? " and others" : "");
            Line($"Cases that left the jail although releaseDue is never: {neverDue:N0}, on line {lines}.");
            Line($"  An empty cell of theirs does not mean that release was never due. Look at releaseDue in the mapping.");
        }

        if (missing.Count > 0)
        {
            Line($"What the open cases lack first, most often named first. Some lack more, which shows when these are known:");
            foreach (var (facts, cases) in MissingFacts.Together(missing).OrderByDescending(fact => fact.Of).Take(MostFacts))
            {
                Line($"  {cases,9:N0}  {facts}");
            }
        }

        var unnamed = first.Unnamed.ToArray();
        if (unnamed.Length > 0)
        {
            Line($"Words about ICE or a detainer to which the mapping gives no meaning, with their rows:");
            foreach (var ((column, word), rows) in unnamed.Take(MostFacts))
            {
                Line($"  {rows,9:N0}  {column}: {TableFile.Shortened(word)}");
            }

            if (unnamed.Length > MostFacts)
            {
                Line($"             and {unnamed.Length - MostFacts:N0} more");
            }
        }

        if (mapping.NotRead.Count > 0)
        {
            Line($"Columns that the mapping does not mention: {string.Join(", ", mapping.NotRead)}.");
        }
    }

    private static string Of((Instant At, DateTimeZone Zone) time) =>
        OffsetDateTimePattern.Rfc3339.Format(time.At.InZone(time.Zone).ToOffsetDateTime());
}
