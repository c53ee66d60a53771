using NodaTime;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>One row of the list that could be read: an agency and one agreement.</summary>
/// <param name="Line">Its line in the file, its row in a workbook; the header has one too.</param>
/// <param name="State">The state.</param>
/// <param name="Agency">The name as the list has it. Nothing is respelled.</param>
/// <param name="AgencyType">County, municipality or state agency, as the list has it.</param>
/// <param name="County">As the list has it. Null if the list gives none.</param>
/// <param name="Agreement">Which model.</param>
/// <param name="Signed">The day on which it was signed; null on a pending list, which has none.</param>
internal sealed record ListRow(
    long Line, UsState State, string Agency, string AgencyType, string? County, AgreementType Agreement, LocalDate? Signed);

/// <summary>Something about a line that a person should look at.</summary>
/// <param name="Line">The line in the file.</param>
/// <param name="State">The state; null where that could not be read.</param>
/// <param name="Agency">The agency as the line names it.</param>
/// <param name="Reason">What is the matter, and what to do.</param>
internal sealed record ListFinding(long Line, UsState? State, string Agency, string Reason);
