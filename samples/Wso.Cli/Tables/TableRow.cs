using System.Collections.Generic;

namespace Wso.Cli;

/// <summary>One row of a table, every cell as text without its outer spaces.</summary>
/// <param name="Line">Its line in a CSV file, its row in a workbook; from 1.</param>
/// <param name="Cells">The cells; a cell that is empty is an empty text.</param>
/// <param name="Damage">Why its cells may not be what they seem; null if nothing is the matter.</param>
/// <param name="Swallowed">So many lines behind <paramref name="Line"/> went into one of its cells, and may have been rows.</param>
internal readonly record struct TableRow(long Line, IReadOnlyList<string> Cells, string? Damage = null, long Swallowed = 0)
{
    public bool IsBlank
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell.Length > 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The cell of a column; empty where the row ends before it.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : string.Empty;

    /// <summary>How many cells there are up to the last one that says something.</summary>
    public int Width
    {
        get
        {
            var width = Cells.Count;
            while (width > 0 && Cells[width - 1].Length == 0)
            {
                width--;
            }

            return width;
        }
    }

    public override string ToString() => $"line {Line}: {string.Join(" | ", Cells)}";
}
