using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>How much of a table became cases, how much of them can be decided, and which fact is missing most. It does not grow with the table.</summary>
internal sealed class ImportSummary
{
    private const int MostFacts = 12;

    private readonly SortedDictionary<string, int> missing = new(StringComparer.Ordinal);
    private int written, decided, alone;

    /// <summary>Rows, blank ones and the header aside.</summary>
    public long Rows { get; set; }

    public int Cases { get; set; }

    /// <summary>Rows without a case.</summary>
    public long NotRead { get; set; }

    public void Add(CaseFileDocument document, ReadOnlyMemory<byte> utf8Json)
    {
        written++;
        var report = RuleBook.Current.Audit(document.CaseFile, document.Ask.At);
        if (report.IsCustodyDecided)
        {
            decided++;
            return;
        }

        var facts = MissingFacts.Of(document, utf8Json, report);
        alone += facts.Count == 1 ? 1 : 0;
        foreach (var fact in facts)
        {
            missing[fact] = missing.GetValueOrDefault(fact) + 1;
        }
    }

    public void Write(TextWriter text, Mapping mapping)
    {
        text.WriteLine(FormattableString.Invariant($"{Rows:N0} rows: {written:N0} cases written, {NotRead:N0} rows not read{(NotRead > 0 ? ", each reported above" : string.Empty)}."));
        text.WriteLine(FormattableString.Invariant($"Of the {written:N0} cases the facts decide all custody in {decided:N0}, and leave some open in {written - decided:N0}."));
        if (missing.Count > 0)
        {
            text.WriteLine(alone > 0 ? FormattableString.Invariant($"What the open cases lack, most first; {alone:N0} of them lack one fact alone:") : "What the open cases lack, most first:");
            foreach (var (facts, cases) in MissingFacts.Together(missing).OrderByDescending(fact => fact.Of).Take(MostFacts))
            {
                text.WriteLine(FormattableString.Invariant($"  {cases,9:N0}  {facts}"));
            }
        }

        if (mapping.NotRead.Count > 0)
        {
            text.WriteLine($"Columns that the mapping does not mention: {string.Join(", ", mapping.NotRead)}.");
        }
    }
}
