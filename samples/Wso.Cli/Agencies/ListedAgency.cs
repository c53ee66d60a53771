using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>
/// An agency with the agreements that the list shows as signed by a day, and what an officer there could be designated to do under them.
/// </summary>
internal sealed class ListedAgency
{
    private ListedAgency(ListRow[] rows)
    {
        Rows = rows;
        Models = rows.Select(row => row.Agreement).Distinct().Order().ToArray();
        Could = RuleBook.Current.Programs.Where(profile => Models.Contains(profile.Type))
            .SelectMany(profile => profile.Actions)
            .Distinct()
            .Order()
            .ToArray();
        CouldNot = RuleBook.Current.Programs.SelectMany(profile => profile.Actions).Distinct().Except(Could).Order().ToArray();
    }

    public IReadOnlyList<ListRow> Rows { get; }

    public IReadOnlyList<AgreementType> Models { get; }

    /// <summary>Under one agreement or another; a designation under one is none under another.</summary>
    public IReadOnlyList<JailAction> Could { get; }

    /// <summary>What no agreement of the agency delegates, and some other would.</summary>
    public IReadOnlyList<JailAction> CouldNot { get; }

    /// <summary>
    /// The agencies of a state whose name holds some words, in the order of the list; each spelling is one. Those of a pending list are all
    /// there.
    /// </summary>
    public static IReadOnlyList<ListedAgency> Of(IEnumerable<ListRow> rows, UsState state, LocalDate on, string name = "") =>
        rows.Where(row => row.State == state && !(row.Signed > on) && row.Agency.Contains(name, StringComparison.OrdinalIgnoreCase))
            .GroupBy(row => row.Agency)
            .Select(same => new ListedAgency(same.ToArray()))
            .ToArray();
}
