using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>What an agreement of a form lays on the agency. What it gives does not turn on the form: a power is the same in every form that is known.</summary>
internal static class FormEntries
{
    public static IEnumerable<LawEntry> Of(AgreementType agreement, Edition form)
    {
        var known = agreement == AgreementType.Unknown ? [] : Agreements.Of(agreement).Terms.Forms;
        if (Array.IndexOf(known, form) < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(form), form, known.Length == 0 ? $"{agreement} has no forms to compare." : $"{form} is no form of {agreement} that is known; known: {string.Join(", ", known)}.");
        }

        return Duties.All.Where(duty => duty.Under == agreement && (duty.Forms.Length == 0 || Array.IndexOf(duty.Forms, form) >= 0))
            .Select(static duty => new LawEntry(Wording.OfDuty(duty.Duty), $"{duty.Rule.Says} ({duty.Rule.Id})", duty.Rule.Citation));
    }
}
