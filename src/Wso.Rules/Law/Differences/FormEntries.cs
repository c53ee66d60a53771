using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>
/// What an agreement of a form obliges the agency to do, and the one power that depends on the form: transport by Warrant Service Officers.
/// </summary>
internal static class FormEntries
{
    public static IEnumerable<LawEntry> Of(AgreementType agreement, Edition form)
    {
        var known = agreement == AgreementType.Unknown ? [] : Agreements.Of(agreement).Terms.Forms;
        if (Array.IndexOf(known, form) < 0)
        {
            var message = known.Length == 0
                ? $"{agreement} has no forms to compare."
                : $"{form} is not a form of {agreement} that is known; known: {string.Join(", ", known)}.";
            throw new ArgumentOutOfRangeException(nameof(form), form, message);
        }

        return Powers(agreement, form).Concat(Duties.All
            .Where(duty => duty.Under == agreement && (duty.Forms.Length == 0 || Array.IndexOf(duty.Forms, form) >= 0))
            .GroupBy(static duty => duty.Duty)
            .Select(static same => new LawEntry(
                Wording.OfDuty(same.Key),
                string.Join("; ", same.Select(static duty => Answer(duty.Rule))),
                same.Last().Rule.Citation)));
    }

    private static LawEntry[] Powers(AgreementType agreement, Edition form)
    {
        var transport = WarrantServiceOfficer.TransportToIce.Grant;
        return agreement == transport.Under!.Type && form == Edition.Form202510
            ? [new LawEntry(Wording.Camel(JailAction.TransportToIce.ToString()), Answer(transport.Rule), transport.Rule.Citation)]
            : [];
    }

    private static string Answer(Rule rule) => $"{rule.Says} ({rule.Id})";
}
