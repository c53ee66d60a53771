using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wso.Cli;

/// <summary>A part of the mapping: a value as it is, a column, or an object or list with such in it.</summary>
internal interface ITemplate
{
    /// <summary>Writes the value of one case; nothing where it is not known. Of no rows: what the mapping itself has.</summary>
    void Write(CaseWriter writer, string? name, string path, IReadOnlyList<TableRow> rows);
}

internal sealed record FixedTemplate(JsonElement Value) : ITemplate
{
    public void Write(CaseWriter writer, string? name, string path, IReadOnlyList<TableRow> rows) => writer.Value(name, Value);
}

internal sealed record CellTemplate(Cell Cell) : ITemplate
{
    public void Write(CaseWriter writer, string? name, string path, IReadOnlyList<TableRow> rows) => writer.Value(name, path, Cell, rows);
}

/// <param name="Members">By name.</param>
/// <param name="If">Of an item of a list: it is there for a case with one of these rows.</param>
internal sealed record ObjectTemplate(IReadOnlyDictionary<string, ITemplate> Members, IReadOnlyList<RowFilter>? If = null) : ITemplate
{
    public void Write(CaseWriter writer, string? name, string path, IReadOnlyList<TableRow> rows)
    {
        writer.Start(name);
        foreach (var (member, template) in Members)
        {
            template.Write(writer, member, $"{path}.{member}", rows);
        }

        writer.End();
    }
}

internal sealed record ListTemplate(IReadOnlyList<ITemplate> Items) : ITemplate
{
    public void Write(CaseWriter writer, string? name, string path, IReadOnlyList<TableRow> rows)
    {
        writer.StartList(name);
        var written = 0;
        foreach (var item in Items)
        {
            var meant = item is ObjectTemplate { If: { } when } ? rows.Where(row => when.All(filter => filter.Holds(row))).ToArray() : rows;
            if (meant.Count > 0 || rows.Count == 0)
            {
                item.Write(writer, null, $"{path}[{written++}]", meant);
            }
        }

        writer.EndList();
    }
}
