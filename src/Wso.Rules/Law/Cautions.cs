using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>What to know besides a ruling.</summary>
internal static class Cautions
{
    public static readonly Caution ContestedHold = new("caution.contested-hold",
        law: Decisions.GalarzaVSzalczyk,
        text: "[Detainers are requests; a county may be liable for choosing to hold. Holding past release is a new seizure (Miranda-Olivares, Morales, Creedle; Lunn and Wells under state law).]",
        says: "courts differ on whether a detainer or a Basic Ordering Agreement gives any authority to hold; the county answers for choosing to",
        applies: static (action, ruling, in s) => action == JailAction.HoldForIce && IsGiven(ruling)
            && BasicOrdering.HoldBasis.Basis.Grant.Of(in s).Or(DetainerOnly.HoldBasis.Basis.Grant.Of(in s)) == Truth.Yes);

    public static readonly Caution LateService = new("caution.late-service",
        law: WsoMoa.Introduction,
        text: "within 48 hours of alien's release from criminal custody",
        says: "release was due before this service: the 48 hours count from release due, not from service",
        applies: static (action, ruling, in s) => IsService(action) && IsGiven(ruling) && ReleaseDue.Of(s.Custody).TryGet(out var due) && due < s.At);

    public static readonly Caution Interpreter = new("caution.interpreter",
        law: WsoMoa.Interpreters,
        text: "Participating LEA personnel will provide an opportunity for aliens with limited English language proficiency to request an interpreter. … the interpreter must be identified, by name … on the Warrant",
        says: "offer an interpreter; a Warrant Service Officer writes the interpreter's name on the warrant",
        applies: static (action, ruling, in s) => IsUnder287g(action) && action != JailAction.TransportToIce && IsGiven(ruling));

    public static readonly Caution StateSilent = new("caution.state-silent",
        law: FederalLaw.StateLawLimits287g,
        text: "[Whether the delegation alone is enough where state law says nothing has not been decided; Nash v. Mikesell turned on an express ban.]",
        says: "the state forbids nothing here; whether a 287(g) agreement alone is authority enough is not settled",
        applies: static (action, ruling, in s) => IsUnder287g(action) && IsGiven(ruling) && s.Law.Agreement287g == LawAnswer.Allowed && s.Law.CivilArrest != LawAnswer.Commanded);

    public static readonly Caution CommandNotMet = new("caution.command-not-met",
        law: FederalLaw.StateLawLimits287g,
        text: "[A command of state law never survives a failed precondition.]",
        says: "state law commands this, but its conditions are not met, so it is not required",
        applies: static (action, ruling, in s) => ruling != Ruling.Required
            && ((action == JailAction.HoldForIce && s.Law.DetainerHold == LawAnswer.Commanded)
                || (action == JailAction.NotifyIceOfRelease && s.Law.ReleaseNotice == LawAnswer.Commanded)));

    public static readonly Caution ArrivalAfter48Hours = new("caution.arrival-after-48-hours",
        law: WsoMoa.AuthorizedFunctions,
        text: "if the alien is not transferred to an ICE field office or an immigration detention facility within 48 hours, the alien shall be released",
        says: "the agreement counts the 48 hours to arrival at an ICE field office or facility, not to departure from the jail",
        applies: static (action, ruling, in s) => action is JailAction.TransferToIce or JailAction.TransportToIce && IsGiven(ruling)
            && WarrantServiceOfficer.HoldBasis.Basis.Grant.Of(in s).Or(JailEnforcement.HoldBasis.Basis.Grant.Of(in s)) == Truth.Yes);

    public static readonly Caution HoldIsOver = new("caution.hold-is-over",
        law: TfmMoa.Assignments,
        text: "transported by the LEA on the same day to the relevant ICE detention office or facility",
        says: "no hold for ICE stands at this instant: the person may not be kept for the journey",
        applies: static (action, ruling, in s) => action == JailAction.TransportToIce && IsGiven(ruling) && AnyAgency.HoldForIce.AnyStands(in s) != Truth.Yes);

    public static readonly Caution NotTheSameAsQuestioning = new("caution.not-questioning",
        law: FederalLaw.ConsularNotification,
        text: "[Vienna Convention, art. 36; N.C.G.S. 162-62(a).]",
        says: "never the same: asking every newly booked person's nationality for consular notification, or a status inquiry that state law commands of the jail itself, no further than its words",
        applies: static (action, ruling, in s) => action == JailAction.QuestionAlienage && !IsGiven(ruling));

    public static readonly Caution NotTheSameAsProcessing = new("caution.not-processing",
        law: WsoMoa.AuthorizedFunctions,
        text: "[Processing for immigration violations is a delegated function; booking for the criminal case is the jail's own.]",
        says: "never the same: booking fingerprints and photographs for the criminal case",
        applies: static (action, ruling, in s) => action == JailAction.ProcessForRemoval && !IsGiven(ruling));

    public static readonly Caution LawNotCheckedSince = new("caution.law-not-checked-since",
        law: Cite.OurReading("horizon of the rule book"),
        text: "[Every source was last checked on 2026-11-22.]",
        says: "the law was last checked before the instant asked about",
        applies: static (action, ruling, in s) => s.At >= LocalDays.StartOf(Cite.LastChecked.PlusDays(1), s.Zone));

    public static readonly Caution[] All =
    [
        ContestedHold, LateService, Interpreter, StateSilent, CommandNotMet, ArrivalAfter48Hours, HoldIsOver, NotTheSameAsQuestioning, NotTheSameAsProcessing, LawNotCheckedSince,
    ];

    /// <summary>Which source is meant is said by the citation of each reason that decides.</summary>
    public static readonly Rule NotInPrimaryText = new("caution.not-in-primary-text", RuleKind.Caution,
        says: "a rule that decides rests on a citation that was not verified in the primary text",
        law: Cite.OurReading("verification of sources"),
        text: "[A citation is marked: primary text read, secondary source, unsettled, or unverified.]");

    public static IReadOnlyList<Rule> For(JailAction action, Ruling ruling, IReadOnlyList<Grant> grants, IReadOnlyList<Reason> reasons, in Situation s)
    {
        var cautions = new List<Rule>();
        foreach (var caution in All)
        {
            if (caution.AppliesTo(action, ruling, in s))
            {
                cautions.Add(caution.Rule);
            }
        }

        cautions.AddRange(OfStateAnswers(grants, s));
        foreach (var reason in reasons)
        {
            // An answer of the law of a state has a caution of its own, and counsel answers for counsel's.
            if (reason.Decides && reason.AnsweredBy != AnsweredBy.Library && reason.Rule.Citation.Verification != Verification.PrimaryTextRead)
            {
                cautions.Add(NotInPrimaryText);
                break;
            }
        }

        return cautions;
    }

    /// <summary>Each answer of the library that was weighed, in this action or in what it rests on.</summary>
    private static IEnumerable<Rule> OfStateAnswers(IReadOnlyList<Grant> grants, Situation s) =>
        grants.SelectMany(grant => Weighed.Of(grant, s).Leaves().Concat(grant.Required is { } required ? Weighed.Of(required, s.Under(grant.Under), null).Leaves() : []))
            .Select(static leaf => leaf.Leaf!.Reading(in leaf.Situation).Answer).OfType<StateAnswer>()
            .Select(States.StateCautions.Of).OfType<Rule>().Distinct();

    private static bool IsGiven(Ruling ruling) => ruling is Ruling.Permitted or Ruling.Required;

    private static bool IsService(JailAction action) => action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant;

    private static bool IsUnder287g(JailAction action) => Agreements.Models[0].Powers!(action) is not null;
}
