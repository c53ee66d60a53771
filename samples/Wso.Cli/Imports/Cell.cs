using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wso.Cli;

/// <summary>
/// A value of the mapping that is looked up in the table: which column, in which rows of a case, and what its words mean.
/// </summary>
/// <param name="Path">Where in the case file the value goes.</param>
/// <param name="Kind">What kind of value the case file has there.</param>
/// <param name="Column">The column.</param>
/// <param name="Time">The column that holds the time of day, if the date is in another column.</param>
/// <param name="Words">The table's words with what they mean; looked at before anything else.</param>
/// <param name="Empty">What an empty cell means; null: it is not known.</param>
/// <param name="Otherwise">What it means that no row of the case is one of <paramref name="Where"/>, or that some row is one of
/// <paramref name="Unless"/>: a value or another column; null: it is not known.</param>
/// <param name="Where">Which rows of the case count; all of them where none is named.</param>
/// <param name="Unless">The value is not looked up for a case with one of these rows; empty where nothing is named.</param>
/// <param name="Take">Which of several rows gives the value.</param>
/// <param name="MidnightIsNoTime">Whether a time of midnight means that the table has no time.</param>
internal sealed record Cell(
    string Path,
    FactKind Kind,
    Column Column,
    Column? Time,
    IReadOnlyDictionary<string, JsonElement>? Words,
    JsonElement? Empty,
    ITemplate? Otherwise,
    IReadOnlyList<RowFilter> Where,
    IReadOnlyList<RowFilter> Unless,
    Take Take,
    bool MidnightIsNoTime)
{
    /// <summary>The rows that give the value.</summary>
    public TableRow[] RowsOf(IReadOnlyList<TableRow> rows) =>
        Unless.Count > 0 && rows.Any(row => Unless.All(filter => filter.Holds(row)))
            ? []
            : [.. rows.Where(row => Where.All(filter => filter.Holds(row)))];
}

/// <summary>A column of the table.</summary>
/// <param name="Name">As its header names it.</param>
/// <param name="Index">Its place, from 0.</param>
internal sealed record Column(string Name, int Index);

/// <summary>Which of several rows of a case gives a value.</summary>
internal enum Take
{
    /// <summary>They must all say the same.</summary>
    Same,

    First,
    Last,

    /// <summary>Of times; a row without one leaves it open which is the earliest.</summary>
    Earliest,

    /// <summary>The same for times.</summary>
    Latest,
}

/// <summary>Which rows of a case are meant, by the words of one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Is">The cell is one of these.</param>
/// <param name="Has">The cell has one of these in it, as whole words: ICE is not in POLICE.</param>
/// <param name="IsNot">The cell is none of these.</param>
/// <param name="HasNot">The cell has none of these in it, as whole words.</param>
internal sealed record RowFilter(
    Column Column, IReadOnlyList<string>? Is, IReadOnlyList<string>? Has, IReadOnlyList<string>? IsNot, IReadOnlyList<string>? HasNot)
{
    public bool Holds(TableRow row)
    {
        var cell = row[Column.Index];
        return (Is is null || Is.Contains(cell, StringComparer.OrdinalIgnoreCase))
            && (Has is null || Has.Any(words => IsWithin(cell, words)))
            && (IsNot is null || !IsNot.Contains(cell, StringComparer.OrdinalIgnoreCase))
            && (HasNot is null || !HasNot.Any(words => IsWithin(cell, words)));
    }

    /// <summary>Whether the mapping says something about such a cell.</summary>
    public bool Names(string cell) =>
        (Is ?? []).Concat(IsNot ?? []).Contains(cell, StringComparer.OrdinalIgnoreCase)
        || (Has ?? []).Concat(HasNot ?? []).Any(words => IsWithin(cell, words));

    private static bool IsWithin(string cell, string words)
    {
        for (var at = 0; (at = cell.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + words.Length;
            if (!(at > 0 && char.IsLetterOrDigit(cell[at - 1])) && !(end < cell.Length && char.IsLetterOrDigit(cell[end])))
            {
                return true;
            }
        }

        return false;
    }
}
