using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules;
using Wso.Rules.Programs;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>The rows of the comparison: what is compared, and where the library keeps it.</summary>
internal static class ProgramTable
{
    public static readonly (string Name, Func<AgreementProfile, IReadOnlyList<Rule>> Cell)[] Rows =
    [
        ("powers", agreement => agreement.Powers),
        ("training", agreement => agreement.Training),
        ("examination", agreement => agreement.Examination),
        ("who pays", agreement => agreement.WhoPays),
        ("officer's term", agreement => agreement.OfficerTerm),
        ("ending", agreement => agreement.Ending),
        ("hold", agreement => agreement.Hold),
        ("duties", agreement => agreement.Duties),
    ];

    /// <summary>The cells of a row, each rule cited.</summary>
    public static IEnumerable<(AgreementProfile Agreement, IEnumerable<string> Sentences)> CellsOf(
        Func<AgreementProfile, IReadOnlyList<Rule>> cell) =>
        RuleBook.Current.Programs.Select(
            agreement => (agreement, cell(agreement).Select(rule => $"{rule.Says} ({LegalCitation.Of(rule.Citation)})")));
}
