using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Reports;
using Wso.Rules.Tests;

namespace Wso.Rules.Benchmarks;

/// <summary>
/// Writes README.md and the chart beside it: ratios and bytes, which another machine shows again, and no times, which it does not.
/// </summary>
internal static class ResultsPage
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Wso.Rules.Benchmarks");

    /// <param name="all">Of each benchmark one report a round, in the order in which they were measured.</param>
    public static void Write(List<BenchmarkReport> all)
    {
        var decisions = Of(all, nameof(Decisions));
        var starts = ColdStart.Measure().ToList();
        var page = new StringBuilder("""
            # How fast

            Made by `.ci/benchmarks`, which first sees to it that every engine gives the same answers to the same cases, and runs under
            three minutes. Ratios and bytes only: times belong to a machine.

            ## One question: may this officer serve this warrant now?

            Pinellas County with every fact given, and 17 times with one thing other than it was. *By hand* is the same rule as bare
            if-statements that return an enum: no reasons, no words, no citation.

            ![ratios](ratios.svg)


            """);
        Table(page, decisions, "by hand = 1");
        page.Append("\n## Deadlines\n\n");
        Table(page, Of(all, nameof(Deadlines)), "Noda Time = 1");
        page.Append("\n## From bytes to an answer\n\n");
        Table(page, Of(all, nameof(Reading)), "to a tree = 1");
        page.Append(
            "\n## Growth\n\nA ruling and a hold, where there are so many times the papers, acts, officers or agreements; once = "
                + "1.\n\n![growth](growth.svg)\n\n| | 1 | 10 | 100 |\n|---|---:|---:|---:|\n");
        var growth = Grown(all);
        foreach (var (name, _, ratios) in growth)
        {
            page.Append($"| {name} | {string.Join(" | ", ratios.Select(Figure))} |\n");
        }

        page.Append(
            "\n## Cold start\n\nWhole processes to their first verdict; one that only resolves a time zone = 1. The quickest of 11 each, "
                + "in turn.\n\n| compiled | from facts | from JSON |\n|---|---:|---:|\n");
        foreach (var (compiled, zone, facts, json) in starts)
        {
            page.Append($"| {compiled} | {Figure(facts / zone)} | {Figure(json / zone)} |\n");
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Cold start here, compiled {compiled}: {zone.TotalMilliseconds:0.0} ms to a time zone, {facts.TotalMilliseconds:0.0} "
                        + $"ms from facts to a verdict, {json.TotalMilliseconds:0.0} ms from JSON."));
        }

        File.WriteAllText(Path.Combine(Folder, "README.md"), page.ToString());
        File.WriteAllText(Path.Combine(Folder, "ratios.svg"), Chart(decisions));
        File.WriteAllText(Path.Combine(Folder, "growth.svg"), GrowthChart.Of(growth));
    }

    private static List<(string Name, double Ratio, long Bytes)> Of(List<BenchmarkReport> all, string type)
    {
        var benchmarks = all.Where(report => report.BenchmarkCase.Descriptor.Type.Name == type)
            .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''))
            .ToList();
        var baseline = benchmarks.Single(rounds => rounds.First().BenchmarkCase.Descriptor.Baseline);
        return [.. benchmarks.Select(rounds => (rounds.Key, Ratio(rounds, baseline), rounds.Min(WholeBytes)))];
    }

    private static List<(string Name, int[] Times, double[] Ratios)> Grown(List<BenchmarkReport> all) =>
    [
        .. all.Where(report => report.BenchmarkCase.Descriptor.Type == typeof(Growth))
            .GroupBy(report => $"{report.BenchmarkCase.Parameters["Of"]}")
            .Select(of =>
        {
            var inOrder = of.GroupBy(report => (int)report.BenchmarkCase.Parameters["Times"]).OrderBy(rounds => rounds.Key).ToArray();
            return (of.Key, inOrder.Select(rounds => rounds.Key).ToArray(), inOrder.Select(rounds => Ratio(rounds, inOrder[0])).ToArray());
        }),
    ];

    /// <summary>For each question, without what is less than a byte of it: the measuring itself.</summary>
    private static long WholeBytes(BenchmarkReport report) =>
        (report.GcStats.GetTotalAllocatedBytes(excludeAllocationQuantumSideEffects: true) ?? 0) / report.GcStats.TotalOperations;

    /// <summary>Taken in each round, the median of the rounds.</summary>
    private static double Ratio(IEnumerable<BenchmarkReport> rounds, IEnumerable<BenchmarkReport> baseline)
    {
        var ratios = rounds.Zip(baseline, (one, other) => one.ResultStatistics!.Median / other.ResultStatistics!.Median).Order().ToArray();
        return ratios[ratios.Length / 2];
    }

    private static void Table(StringBuilder page, List<(string Name, double Ratio, long Bytes)> rows, string unit)
    {
        page.Append($"| | {unit} | bytes |\n|---|---:|---:|\n");
        foreach (var (name, ratio, bytes) in rows)
        {
            page.Append(FormattableString.Invariant($"| {name} | {Figure(ratio)} | {bytes:N0} |\n"));
        }
    }

    private static string Figure(double ratio) =>
        ratio.ToString(ratio < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture);

    /// <summary>Each ten times is as wide as the one before it.</summary>
    private static string Chart(List<(string Name, double Ratio, long Bytes)> rows)
    {
        const int Left = 250, Width = 900, Height = 30;
        var widest = Math.Log10(rows.Max(row => row.Ratio)) + 0.3;
        var svg = new StringBuilder(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {(rows.Count * Height) + 30}\" font-family=\"system-ui, "
                    + $"sans-serif\" font-size=\"14\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"));
        for (var i = 0; i < rows.Count; i++)
        {
            var (name, ratio, bytes) = rows[i];
            var width = Math.Max(2, (Math.Log10(ratio) + 0.3) / (widest + 0.3) * (Width - Left - 170));
            var y = (i * Height) + 8;
            svg.Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{Left - 10}\" y=\"{y + 15}\" text-anchor=\"end\">{name}</text><rect x=\"{Left}\" y=\"{y}\" "
                        + $"width=\"{width:0.#}\" height=\"20\" "
                        + $"fill=\"{(name.StartsWith("RulesEngine", StringComparison.Ordinal) ? "#b4b4b4" : "#2b5f8a")}\"/><text "
                        + $"x=\"{Left + width + 8:0.#}\" y=\"{y + 15}\">{Figure(ratio)} × · {bytes:N0} B</text>\n"));
        }

        return svg.Append(
            $"<text x=\"{Left}\" y=\"{(rows.Count * Height) + 22}\" fill=\"#555\">times the same rule by hand, logarithmic; bytes "
                + "allocated a question</text>\n</svg>\n")
            .ToString();
    }
}
