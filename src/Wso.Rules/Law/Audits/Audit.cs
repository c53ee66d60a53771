using System.Linq;
using NodaTime;

namespace Wso.Rules.Law.Audits;

/// <summary>Section by section: custody, acts, duties.</summary>
internal static class Audit
{
    public static AuditReport Of(CaseFile file, Instant upTo, Duration tolerance)
    {
        var custody = CustodyAudit.Of(file, upTo, tolerance);
        var breaches = custody.Breaches
            .Concat(ActAudit.Of(file, upTo))
            .Concat(DutyAudit.Of(file, upTo))
            .OrderBy(static breach => breach.From)
            .ToArray();
        var wasInCustody = Bounds.Of(file.Custody.Booked).By(upTo);
        return new AuditReport(breaches, custody.WithinTolerance, custody.OutProcessing, custody.Open, wasInCustody);
    }
}
