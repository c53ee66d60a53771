using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;

namespace Wso.Cli;

/// <summary>
/// The cells of one sheet of an .xlsx that the library for workbooks gives as empty although they are not: those that show an error,
/// and formulas that were never calculated. It is read row by row, beside that library.
/// </summary>
internal sealed class SheetFaults : IDisposable
{
    private readonly string sheet;
    private readonly Lazy<int> sharedTexts;
    private readonly XmlReader xml;
    private readonly List<(int Column, string Text)> cells = [];
    private int row;

    private SheetFaults(ZipArchive parts, string sheet, ZipArchiveEntry part)
    {
        this.sheet = sheet;
        sharedTexts = new Lazy<int>(() => CountOfSharedTexts(parts));
        xml = XmlReader.Create(part.Open());
    }

    /// <summary>Null if the workbook is not an .xlsx, or has no such sheet.</summary>
    public static SheetFaults? Of(ZipArchive parts, string sheet)
    {
        var id = Elements(Part(parts, "xl/workbook.xml"), "sheet")
            .FirstOrDefault(found => found.GetValueOrDefault("name") == sheet)?
            .GetValueOrDefault("r:id");
        var target = Elements(Part(parts, "xl/_rels/workbook.xml.rels"), "Relationship")
            .FirstOrDefault(found => id is not null && found.GetValueOrDefault("Id") == id)?
            .GetValueOrDefault("Target");
        return target is not null && Part(parts, target.StartsWith('/') ? target[1..] : "xl/" + target) is { } part
            ? new SheetFaults(parts, sheet, part)
            : null;
    }

    /// <summary>The faults of a row, from 1. Rows are asked for in their order.</summary>
    /// <exception cref="InvalidDataException">A cell of it names a shared text that the workbook does not have.</exception>
    public IReadOnlyList<(int Column, string Text)> In(int asked)
    {
        while (row < asked && Next())
        {
        }

        return row == asked ? cells : [];
    }

    public void Dispose() => xml.Dispose();

    private static ZipArchiveEntry? Part(ZipArchive parts, string name) =>
        parts.Entries.FirstOrDefault(part => part.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The attributes of each element of a name; an attribute with a namespace of its own has "r:" before it.</summary>
    private static IEnumerable<Dictionary<string, string>> Elements(ZipArchiveEntry? part, string name)
    {
        if (part is null)
        {
            yield break;
        }

        using var xml = XmlReader.Create(part.Open());
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                var attributes = new Dictionary<string, string>();
                while (xml.MoveToNextAttribute())
                {
                    attributes[(xml.NamespaceURI.Length > 0 ? "r:" : "") + xml.LocalName] = xml.Value;
                }

                yield return attributes;
            }
        }
    }

    private static int CountOfSharedTexts(ZipArchive parts) => Elements(Part(parts, "xl/sharedStrings.xml"), "si").Count();

    /// <summary>A place such as "AB12" as its column, from 0; null where there are no letters.</summary>
    private static int? ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in (place ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (26 * column) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column > 0 ? column - 1 : null;
    }

    /// <summary>Reads the next row; false behind the last.</summary>
    private bool Next()
    {
        cells.Clear();
        var column = -1;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : row + 1;
                if (xml.IsEmptyElement)
                {
                    return true;
                }
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                if (Fault(column) is { } fault)
                {
                    cells.Add((column, fault));
                }
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                return true;
            }
        }

        row = int.MaxValue;
        return false;
    }

    /// <summary>Reads a cell to its end; what it shows if it has a fault.</summary>
    private string? Fault(int column)
    {
        var (kind, isFormula, value, isEmpty) = (xml.GetAttribute("t"), false, default(string), xml.IsEmptyElement);
        var depth = xml.Depth;
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                isFormula |= xml.LocalName == "f";
                value ??= xml.LocalName is "v" or "is" ? "" : null;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && value is not null)
            {
                value += xml.Value;
            }
        }

        if (kind == "s" && value is not null
            && (!int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var at)
                || at >= sharedTexts.Value))
        {
            throw new InvalidDataException(
                $"Row {row}, column {column + 1} of sheet {sheet} is to show shared text {value}, and the workbook has {sharedTexts.Value} "
                    + "shared texts: it is damaged. Open it in a spreadsheet and save it again.");
        }

        return kind == "e" ? (value is not null && TableFile.IsFault(value) ? value : "#ERROR!")
            : isFormula && value is null ? TableFile.NotCalculated
            : null;
    }
}
