using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Cli;

/// <summary>
/// How many breaches there were and how many hours were held over, by rule, month and facility. It does not grow with the number of cases.
/// </summary>
internal sealed class AuditSummary
{
    private const int MostLongest = 10;
    private readonly Dictionary<BrokenRule, AuditCount> rules = [];
    private readonly SortedDictionary<string, AuditCount> months = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, AuditCount> facilities = new(StringComparer.Ordinal);
    private readonly List<AuditRow> longest = [];
    private readonly List<AuditRow> invalidRows = [];
    private readonly SortedDictionary<string, LackedFact> lacked = new(StringComparer.Ordinal);
    private int lastLineWithBreach;
    private int lastLineUndetermined;

    public int Cases { get; private set; }

    public int CasesWithBreaches { get; private set; }

    /// <summary>Cases with some custody open.</summary>
    public int Undetermined { get; private set; }

    public int WithinTolerance { get; private set; }

    public int NoCustody { get; private set; }

    /// <summary>The facts that the open cases lack, those of the most cases first.</summary>
    public IEnumerable<(string Facts, LackedFact Of)> Lacked =>
        MissingFacts.Together(lacked).OrderByDescending(static fact => fact.Of.Cases);

    /// <summary>Which jails, and from when to when.</summary>
    public AuditPeriod Period { get; } = new();

    public int Invalid { get; private set; }

    public int Breaches { get; private set; }

    /// <summary>Of custody alone; a late duty holds nobody.</summary>
    public double HoursHeldOver { get; private set; }

    /// <summary>The line of the input up to which this goes.</summary>
    public int LastLine { get; private set; }

    /// <summary>The first ten lines that are not valid cases.</summary>
    public IReadOnlyList<AuditRow> InvalidRows => invalidRows;

    /// <summary>
    /// What a reader must know who meant to see holds for ICE: most of what is listed as custody is of people without a paper from ICE.
    /// Null
    /// if it is not most.
    /// </summary>
    public string? MostHaveNoPaper => WithoutPaper * 2 <= BreachesOf(AuditWords.Custody) ? null
        : FormattableString.Invariant($"{WithoutPaper:N0} of the {BreachesOf(AuditWords.Custody):N0} findings of custody are of people ")
            + "without any paper from ICE: all custody after release due counts, except release processing that the facts show "
            + "(releaseProcessingStarted, releaseProcessingEnded)";

    private int WithoutPaper { get; set; }

    /// <summary>What happened, the most frequent first.</summary>
    public IEnumerable<KeyValuePair<BrokenRule, AuditCount>> Rules =>
        rules.OrderByDescending(rule => rule.Value.Breaches)
            .ThenBy(rule => rule.Key.Rule, StringComparer.Ordinal)
            .ThenBy(rule => rule.Key.Says, StringComparer.Ordinal);

    /// <summary>How many breaches of a severity.</summary>
    public int BreachesOf(string severity) => rules.Where(rule => rule.Key.Severity == severity).Sum(rule => rule.Value.Breaches);

    /// <summary>Breaches of custody by the local month in which they began, in order of time.</summary>
    public IReadOnlyDictionary<string, AuditCount> Months => months;

    /// <summary>Breaches of custody, the most hours first.</summary>
    public IEnumerable<KeyValuePair<string, AuditCount>> Facilities => facilities.OrderByDescending(facility => facility.Value.Hours);

    /// <summary>The ten longest breaches of custody.</summary>
    public IReadOnlyList<AuditRow> Longest => longest;

    /// <summary>Cases that were audited before; their rows are distinguished by this.</summary>
    public void Resume(int cases, int lastLine) => (Cases, LastLine) = (Cases + cases, lastLine);

    public void Add(AuditedBatch batch)
    {
        Resume(batch.Cases, batch.LastLine);
        Period.Add(batch.Period);
        foreach (var row in batch.Rows)
        {
            Add(row);
        }
    }

    public void Add(AuditRow row)
    {
        switch (row.Kind)
        {
            case AuditRow.Invalid:
                Invalid++;
                if (invalidRows.Count < MostLongest)
                {
                    invalidRows.Add(row);
                }

                break;
            case AuditRow.Undetermined:
                Undetermined += row.Line == lastLineUndetermined ? 0 : 1;
                lastLineUndetermined = row.Line;
                foreach (var fact in row.Lacks?.Split("; ") ?? [])
                {
                    lacked[fact] = lacked.GetValueOrDefault(fact).And(row.Id!);
                }

                break;
            case AuditRow.WithinTolerance:
                WithinTolerance++;
                break;
            case AuditRow.NoCustody:
                NoCustody++;
                break;
            default:
                AddBreach(row);
                break;
        }
    }

    private void AddBreach(AuditRow row)
    {
        Breaches++;
        CasesWithBreaches += row.Line == lastLineWithBreach ? 0 : 1;
        lastLineWithBreach = row.Line;
        var isCustody = row.Action == "holdForIce";
        var hours = isCustody ? row.Hours ?? 0 : 0;
        Count(
            rules,
            new BrokenRule(row.Severity ?? AuditWords.Paperwork, row.Says ?? row.Rule!, row.Rule!, row.Cite ?? string.Empty),
            hours);
        if (isCustody)
        {
            HoursHeldOver += hours;
            WithoutPaper += row.Papers == AuditRow.NoPapers ? 1 : 0;
            Count(months, row.From![..7], hours);
            Count(facilities, row.Facility!, hours);
            Keep(row);
        }
    }

    private static void Count<T>(IDictionary<T, AuditCount> counts, T key, double hours)
    {
        counts.TryGetValue(key, out var count);
        counts[key] = new AuditCount(count.Breaches + 1, count.Hours + hours);
    }

    /// <summary>Of equal length the first in the input.</summary>
    private void Keep(AuditRow row)
    {
        if (longest.Count == MostLongest && longest[^1].Hours >= row.Hours)
        {
            return;
        }

        var behind = longest.FindIndex(kept => kept.Hours < row.Hours);
        longest.Insert(behind < 0 ? longest.Count : behind, row);
        if (longest.Count > MostLongest)
        {
            longest.RemoveAt(MostLongest);
        }
    }
}

/// <param name="Breaches">How many.</param>
/// <param name="Hours">How many hours were held over in them.</param>
internal readonly record struct AuditCount(int Breaches, double Hours);

/// <summary>What happened, and by what it is a breach.</summary>
/// <param name="Severity">Custody, act or paperwork.</param>
/// <param name="Says">What happened.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Cite">Where it comes from.</param>
internal sealed record BrokenRule(string Severity, string Says, string Rule, string Cite);

/// <summary>A fact that open cases lack.</summary>
/// <param name="Cases">How many.</param>
/// <param name="First">The first of them.</param>
internal readonly record struct LackedFact(int Cases, string? First)
{
    private const int MostNamed = 3;

    public LackedFact And(string id) =>
        new(Cases + 1, Cases == 0 ? id : Cases < MostNamed ? $"{First}, {id}" : Cases == MostNamed ? $"{First} and more" : First);
}
