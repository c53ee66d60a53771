using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Wso.Cli;

/// <summary>
/// What must be known of the whole table before the first case is written. It holds eight bytes for each key, and the words about ICE to
/// which the mapping gives no meaning.
/// </summary>
internal sealed class FirstReading
{
    private const int MostWords = 1_000;

    private readonly Dictionary<ulong, long> returned = [];
    private readonly Dictionary<int, (string Text, long Line)> dayFirst = [];
    private readonly Dictionary<(string Column, string Word), int> unnamed = [];

    private FirstReading()
    {
    }

    /// <summary>
    /// Words about ICE or a detainer, in columns by which the mapping chooses rows, that it does not name; with their rows.
    /// </summary>
    public IEnumerable<((string Column, string Word) Of, int Rows)> Unnamed =>
        unnamed.Select(word => (word.Key, word.Value)).OrderByDescending(word => word.Value).ThenBy(word => word.Key);

    public static FirstReading Of(Mapping mapping, IEnumerable<TableRow> rows)
    {
        var (reading, seen, last) = (new FirstReading(), new HashSet<ulong>(), "");
        var times = mapping.Cells.Where(cell => cell.Kind.IsTime).Select(cell => cell.Column).Distinct().ToArray();
        var chosenBy = mapping.AllFilters.ToLookup(filter => filter.Column);
        foreach (var row in rows)
        {
            var key = row[mapping.Id.Column.Index];
            if (key.Length > 0 && key != last && !seen.Add(Hash(last = key)))
            {
                reading.returned.TryAdd(Hash(key), row.Line);
            }

            foreach (var column in times)
            {
                if (!reading.dayFirst.ContainsKey(column.Index) && NumbersOf(row[column.Index]) is { First: > 12, Second: <= 12 })
                {
                    reading.dayFirst.Add(column.Index, (row[column.Index], row.Line));
                }
            }

            foreach (var column in chosenBy)
            {
                var named = (column.Key.Name, Word: row[column.Key.Index]);
                if (IceWords.Mention(named.Word)
                    && !column.Any(filter => filter.Names(named.Word))
                    && (reading.unnamed.ContainsKey(named) || reading.unnamed.Count < MostWords))
                {
                    reading.unnamed[named] = reading.unnamed.GetValueOrDefault(named) + 1;
                }
            }
        }

        return reading;
    }

    /// <summary>The line on which a key comes back behind rows of another; null if it does not.</summary>
    public long? Returned(string key) => returned.TryGetValue(Hash(key), out var line) ? line : null;

    /// <summary>A date of the same column in which the day is first, if this one may be read either way.</summary>
    public (string Text, long Line)? DayFirst(Column column, string text) =>
        dayFirst.TryGetValue(column.Index, out var other) && NumbersOf(text) is { First: <= 12, Second: <= 12 } ? other : null;

    private static (int First, int Second)? NumbersOf(string text) =>
        Moments.NumbersOf(text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? text[..end] : text);

    private static ulong Hash(string key) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
