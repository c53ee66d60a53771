namespace Wso.Cli;

/// <summary>Why a case of the table was not written.</summary>
/// <param name="Line">The line of the table.</param>
/// <param name="Column">The column; null where it is about the whole row, or about several.</param>
/// <param name="Reason">What is the matter.</param>
internal sealed record RowProblem(long Line, string? Column, string Reason)
{
    public override string ToString() => $"line {Line}{(Column is null ? string.Empty : ", column " + Column)}: {Reason}";
}
