using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

/// <summary>Holds against the notices of them: what a receiver has after dropping repeats, and whether anything is missing, early, late, out of order or decided otherwise.</summary>
internal sealed class Ledger
{
    private readonly IReadOnlyList<CaseFileDocument> holds;
    private readonly IReadOnlyList<Notice> all;
    private readonly List<Notice> notices;
    private readonly List<Notice> first;
    private readonly double speed;

    /// <param name="holds">What was fed.</param>
    /// <param name="all">What was announced; a watch has other custodies too, and those are left out.</param>
    /// <param name="speed">How much faster than real time the clock ran.</param>
    public Ledger(IReadOnlyList<CaseFileDocument> holds, IReadOnlyList<Notice> all, double speed)
    {
        (this.holds, this.all, this.speed) = (holds, all, speed);
        var ours = holds.Select(static hold => hold.CaseFile.Id).ToHashSet(StringComparer.Ordinal);
        notices = [.. all.Where(notice => ours.Contains(notice.Custody))];
        first = [.. notices.GroupBy(static notice => notice.Id).Select(static repeats => repeats.MinBy(static notice => notice.Announced)!)];
    }

    /// <summary>One question a custody and instant announced, with the facts: for <c>wso decide</c>.</summary>
    public IEnumerable<CaseFileDocument> Asked()
    {
        var files = holds.ToDictionary(static hold => hold.CaseFile.Id, StringComparer.Ordinal);
        return first.Select(static notice => (notice.Custody, notice.At)).Distinct().Select(asked => files[asked.Custody].AsOf(asked.At));
    }

    /// <summary>Prints the table; whether nothing is wrong.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="answers">What the rule book, or another process, answers to <see cref="Asked"/>, in its order.</param>
    /// <param name="bound">How late a notice may be, in real time.</param>
    public bool Print(IAnsiConsole console, IEnumerable<string> answers, TimeSpan bound)
    {
        var ends = holds.ToDictionary(static hold => hold.CaseFile.Id, static hold => End(hold), StringComparer.Ordinal);
        var announced = first.Where(notice => notice.Change == Standing.Hold && notice.At == ends[notice.Custody] && notice.To == "prohibited").ToList();
        var missed = ends.Keys.Except(announced.Select(static notice => notice.Custody), StringComparer.Ordinal).ToList();
        var early = notices.Count(static notice => notice.Announced < notice.At);
        var conflicting = notices.GroupBy(static notice => notice.Id).Count(static repeats => repeats.Select(static one => (one.From, one.To)).Distinct().Count() > 1);
        var disordered = first.GroupBy(static notice => notice.Custody).Count(static custody =>
            custody.OrderBy(static notice => notice.Announced).Zip(custody.OrderBy(static notice => notice.Announced).Skip(1)).Any(static pair => pair.Second.At < pair.First.At));
        var stand = Asked().Zip(answers, static (asked, answer) => (Key: (asked.CaseFile.Id, asked.Ask.At.ToDateTimeOffset()), Answer: Standing.Parse(answer))).ToDictionary(static one => one.Key, static one => one.Answer);
        var otherwise = first.Count(notice => !stand.TryGetValue((notice.Custody, notice.At), out var standing) || standing.GetValueOrDefault(notice.Change, "none") != notice.To);
        var late = announced.Select(notice => (notice.Announced - notice.At) / speed).Order().ToList();
        var latest = first.Select(notice => (notice.Announced - notice.At) / speed).DefaultIfEmpty().Max();

        var table = new Table().AddColumns("", "").HideHeaders();
        void Row(string what, string value) => table.AddRow(new Text(what), new Text(value));
        Row("holds", Text(holds.Count));
        Row("ends announced", Text(announced.Count));
        Row("ends missed", Text(missed.Count) + string.Concat(missed.Take(3).Select(static id => " " + id)));
        Row("notices", Text(first.Count));
        Row("notices of other custodies (ignored)", Text(all.Count - notices.Count));
        Row("repeats dropped", Text(notices.Count - first.Count));
        Row("repeats that differ", Text(conflicting));
        Row("announced too early", Text(early));
        Row("custodies out of order", Text(disordered));
        Row("differ from the rule book", FormattableString.Invariant($"{otherwise:N0}, of {stand.Count:N0} answers"));
        if (late.Count > 0)
        {
            Row("ends, how late, real time", FormattableString.Invariant($"half within {late[late.Count / 2].TotalSeconds:N2} s, 99 of 100 within {late[late.Count * 99 / 100].TotalSeconds:N2} s, the last {late[^1].TotalSeconds:N2} s"));
            Row("latest notice of all", FormattableString.Invariant($"{latest.TotalSeconds:N2} s; bound {bound.TotalSeconds:N0} s"));
        }

        console.Write(table);
        return missed.Count + early + conflicting + disordered + otherwise == 0 && late.Count > 0 && latest <= bound;
    }

    private static DateTimeOffset End(CaseFileDocument hold) =>
        hold.CaseFile.Custody.ReleaseDue.TryGet(out var due) ? (due + LiveHolds.Length).ToDateTimeOffset() : throw new ArgumentException($"{hold.CaseFile.Id} is not one of the invented holds: release due is unknown.", nameof(hold));

    private static string Text(int count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
