using System.Collections.Generic;
using System.Linq;

namespace Wso.Cli;

/// <summary>Rows that were read and may say less, or more, than they seem: reported, never merged or mended.</summary>
internal static class Doubts
{
    public static IEnumerable<ListFinding> In(IReadOnlyList<ListRow> rows) =>
        OneAgency(rows).Concat(OneCounty(rows)).Concat(Twice(rows)).OrderBy(finding => finding.Line);

    /// <summary>Names that differ in case, blanks or punctuation only, such as a straight and a curly apostrophe.</summary>
    private static IEnumerable<ListFinding> OneAgency(IReadOnlyList<ListRow> rows) =>
        from same in rows.GroupBy(row => (row.State, Name: Folded(row.Agency)))
        let spellings = same.Select(row => row.Agency).Distinct().ToArray()
        where spellings.Length > 1
        from row in same.Where(row => row.Agency != spellings[0]).DistinctBy(row => row.Agency)
        select new ListFinding(
            row.Line,
            row.State,
            row.Agency,
            $"likely the same agency as '{spellings[0]}' of line {same.First().Line}; they are not merged");

    private static IEnumerable<ListFinding> OneCounty(IReadOnlyList<ListRow> rows) =>
        from same in rows.GroupBy(row => (row.State, row.Agency))
        from row in same.Where(row => row.County != same.First().County).DistinctBy(row => row.County)
        select new ListFinding(
            row.Line,
            row.State,
            row.Agency,
            $"its county is '{row.County ?? "not given"}' here and '{same.First().County ?? "not given"}' on line {same.First().Line}; "
                + "neither is mended");

    private static IEnumerable<ListFinding> Twice(IReadOnlyList<ListRow> rows) =>
        from same in rows.GroupBy(row => (row.State, row.Agency, row.Agreement))
        from row in same.Skip(1)
        select new ListFinding(
            row.Line,
            row.State,
            row.Agency,
            $"the same agreement as on line {same.First().Line}, {Signed(row)} here and {Signed(same.First())} there; both are kept");

    private static string Signed(ListRow row) => row.Signed is { } day ? "signed " + Terminal.Iso(day) : "not signed";

    private static string Folded(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
