using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>
/// Every cell of the table of section 4 and every basis of section 5: permitted in its baseline, and for every single condition and bar
/// prohibited where it is known against the act, undetermined where it is not known.
/// </summary>
public sealed class CellTests
{
    private static readonly IReadOnlyList<Cell> Cells = [.. PowerCells.All, .. HoldRows.All, .. AnyAgencyRows.All];
    private static readonly HashSet<string> Holds = [.. HoldRows.All.Select(cell => cell.Name)];
    private static readonly Dictionary<string, (Cell Cell, Row Row)> ByName = Cells
        .SelectMany(cell => cell.Rows.Select(row => (cell, row)))
        .ToDictionary(pair => $"{pair.cell.Name} | {pair.row}");

    /// <summary>What only turns permitted into required; the rows name it by that ruling.</summary>
    private static readonly string[] OnlyRequire = ["state.commands-detainer-hold", "notify.state-commands", "notify.request-in-hand"];

    public static IEnumerable<TheoryDataRow<string>> CellNames => Names.Of(Cells.Select(cell => cell.Name));

    public static IEnumerable<TheoryDataRow<string>> RowNames => Names.Of(ByName.Keys);

    internal static IEnumerable<(Cell Cell, Row Row)> Rows => ByName.Values;

    [Theory]
    [MemberData(nameof(CellNames))]
    public void With_everything_in_order_it_is_permitted(string cell)
    {
        var (draft, under) = (Named(cell).Baseline(), Named(cell).Under);
        var verdict = draft.Verdict();
        Expect.Ruling(Ruling.Permitted, draft);
        if (under is { } basis)
        {
            Assert.Contains(basis, verdict.Explain().Under);
        }
    }

    [Theory]
    [MemberData(nameof(RowNames))]
    public void One_change_gives(string row)
    {
        var (cell, change) = ByName[row];
        var draft = cell.Baseline().With(change.Change);
        Expect.Ruling(change.Ruling, IsHold(cell) ? OfBasis(draft, cell.Under!.Value) : draft.Verdict().Ruling, draft);
        var because = draft.Verdict().Explain().Because;
        foreach (var rule in change.RuleIds)
        {
            var reason = Assert.Single(
                because,
                reason => reason.Of is null && reason.Rule.Id == rule && (reason.Under == cell.Under || reason.Rule.Kind == RuleKind.Bar));
            Assert.Equal(Against(change.Ruling, reason.Rule.Kind), reason.Truth);
            Assert.True(reason.Decides || draft.Verdict().Ruling != change.Ruling, rule + " does not decide");
        }
    }

    /// <summary>The table is whole: whatever was weighed in the baseline is broken, and left out, by some row.</summary>
    [Theory]
    [MemberData(nameof(CellNames))]
    public void Every_condition_that_is_weighed_is_tried(string cell)
    {
        var weighed = Named(cell).Baseline().Verdict().Explain().Because
            .Where(reason => reason.Of is null && (reason.Under == Named(cell).Under || reason.Rule.Kind == RuleKind.Bar))
            .Where(reason => !IsHold(Named(cell)) || reason.Under is not null)
            .Select(reason => reason.Rule.Id)
            .Except(OnlyRequire);
        foreach (var ruling in new[] { Ruling.Prohibited, Ruling.Undetermined })
        {
            var tried = Named(cell).Rows.Where(row => row.Ruling == ruling).SelectMany(row => row.RuleIds).Concat(CannotBe(ruling));
            Assert.Empty(weighed.Except(tried));
        }
    }

    private static Cell Named(string name) => Cells.Single(cell => cell.Name == name);

    private static bool IsHold(Cell cell) => Holds.Contains(cell.Name);

    /// <summary>Whether one basis stands; another one of the case may stand in its place.</summary>
    private static Ruling OfBasis(Draft draft, AgreementType basis)
    {
        var situation = Wso.Rules.Law.Premises.Of(draft.Case(), draft.Act.Build(), draft.At);
        return Wso.Rules.Law.AnyAgency.HoldForIce.Bases.Single(candidate => candidate.Terms.Type == basis).Grant.RulingIn(in situation);
    }

    private static Truth Against(Ruling ruling, RuleKind kind) => (ruling, kind) switch
    {
        (Ruling.Undetermined, _) => Truth.Unknown,
        (Ruling.Prohibited, RuleKind.Bar) => Truth.Yes,
        (Ruling.Prohibited, _) => Truth.No,
        _ => throw new ArgumentOutOfRangeException(nameof(ruling), ruling, "only what stands against the act names a rule"),
    };

    /// <summary>
    /// What no fact of a case makes so: an order not shown is no better than unknown, and no worse; a prohibition of transport or transfer
    /// that is not known is none.
    /// </summary>
    private static string[] CannotBe(Ruling ruling) =>
        ruling == Ruling.Prohibited ? ["state.hold-order"] : ["bar.state-forbids-transport", "bar.state-forbids-transfer"];
}
