using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Cli;

/// <summary>Some cases in the order of the input, and what their audit found.</summary>
/// <param name="LastLine">The line of the input at which they end.</param>
/// <param name="Cases">How many there are.</param>
/// <param name="Bytes">How much of the input they are.</param>
/// <param name="Rows">What was found.</param>
/// <param name="Text">The same as it is to be written.</param>
/// <param name="Period">Which jails they are of, and from when to when.</param>
internal sealed record AuditedBatch(int LastLine, int Cases, long Bytes, IReadOnlyList<AuditRow> Rows, byte[] Text, AuditPeriod Period)
{
    public static AuditedBatch Of(IReadOnlyList<CaseDocument> documents, IAuditFormat format, Duration tolerance)
    {
        var period = new AuditPeriod();
        var rows = documents.SelectMany(document => Auditor.Audit(document, tolerance, period)).ToList();
        return new AuditedBatch(
            documents[^1].Line ?? 1, documents.Count, documents.Sum(document => document.Utf8Json.Length + 1L), rows, format.Write(rows),
            period);
    }
}
