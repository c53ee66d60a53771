using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law.Audits;

/// <summary>
/// Duties of agreements and of the state that were done late or not at all. Release has its own audit; a request is never late.
/// </summary>
internal static class DutyAudit
{
    private static readonly DutyRule[] ButForRelease =
        Duties.All.Where(static rule => rule.Duty != Duty.ReleasePerson && rule.Scope == DutyScope.Case).ToArray();

    public static IEnumerable<Breach> Of(CaseFile file, Instant upTo)
    {
        var s = Premises.Of(file, Act.Nothing, upTo);
        return Duties.Owed(s, ButForRelease)
            .Where(duty => duty.State is DutyState.Overdue or DutyState.DoneLate)
            .Select(duty => new Breach(duty.Rule, duty.Citation, duty.LateFrom, duty.LateUntil, upTo, @for: duty.For));
    }
}
