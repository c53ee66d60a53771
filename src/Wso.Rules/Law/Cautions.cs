using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>What to know besides a ruling.</summary>
internal static class Cautions
{
    public static readonly Caution ContestedHold = new("caution.contested-hold",
        law: Decisions.GalarzaVSzalczyk,
        text: "[Detainers are requests; a county may be liable for choosing to hold. Holding past release is a new seizure (Miranda-Olivares, Morales, Creedle; Lunn and Wells under state law).]",
        says: "courts differ on whether a detainer or a Basic Ordering Agreement gives any authority to hold, "
            + "and a county that holds by its own choice answers for it",
        applies: static (action, ruling, in s) => action == JailAction.HoldForIce && IsGiven(ruling)
            && OnPapers(in s) == Truth.Yes);

    public static readonly Caution LateService = new("caution.late-service",
        law: WsoMoa.Introduction,
        text: "within 48 hours of alien's release from criminal custody",
        says: "release was due before this service: the 48 hours count from release due, not from service",
        applies: static (action, ruling, in s) => IsService(action) && IsGiven(ruling)
            && ReleaseDue.Of(s.Custody).TryGet(out var due) && due < s.At);

    public static readonly Caution Interpreter = new("caution.interpreter",
        law: WsoMoa.Interpreters,
        text: "Participating LEA personnel will provide an opportunity for aliens with limited English language proficiency to request an interpreter. … If an interpreter is used when a designated officer is performing functions under this MOA, the interpreter must be identified, by name … on the Warrant",
        says: "offer an interpreter, and under a Warrant Service Officer agreement write the interpreter's name on the warrant",
        applies: static (action, ruling, in s) => IsUnder287g(action) && action != JailAction.TransportToIce && IsGiven(ruling));

    public static readonly Caution StateSilent = new("caution.state-silent",
        law: FederalLaw.StateLawLimits287g,
        text: "[Whether the delegation alone is enough where state law says nothing has not been decided; Nash v. Mikesell turned on an express ban.]",
        says: "state law does not forbid this, but it is not settled whether a 287(g) agreement alone is enough authority",
        applies: static (action, ruling, in s) => IsUnder287g(action) && IsGiven(ruling)
            && s.Law.Agreement287g == LawAnswer.Allowed && s.Law.CivilArrest != LawAnswer.Commanded);

    public static readonly Caution CommandNotMet = new("caution.command-not-met",
        law: FederalLaw.StateLawLimits287g,
        text: "[If a condition of the statute is not met, its mandate does not apply.]",
        says: "state law requires this, but a condition of it is not met here or something stands against it, so it is not required now",
        applies: static (action, ruling, in s) => ruling != Ruling.Required
            && ((action == JailAction.HoldForIce && s.Law.DetainerHold == LawAnswer.Commanded)
                || (action == JailAction.NotifyIceOfRelease && s.Law.ReleaseNotice == LawAnswer.Commanded)));

    public static readonly Caution ArrivalAfter48Hours = new("caution.arrival-after-48-hours",
        law: WsoMoa.AuthorizedFunctions,
        text: "if the alien is not transferred to an ICE field office or an immigration detention facility within 48 hours, the alien shall be released",
        says: "the agreement counts the 48 hours to arrival at an ICE field office or facility, not to departure from the jail",
        applies: static (action, ruling, in s) => action is JailAction.TransferToIce or JailAction.TransportToIce && IsGiven(ruling)
            && WarrantServiceOfficer.HoldBasis.Basis.Grant.Of(in s).Or(JailEnforcement.HoldBasis.Basis.Grant.Of(in s)) == Truth.Yes);

    public static readonly Caution NotTheSameAsQuestioning = new("caution.not-questioning",
        law: FederalLaw.ConsularNotification,
        text: "[Vienna Convention, art. 36; N.C.G.S. 162-62(a).]",
        says: "do not confuse this with asking every newly booked person's nationality for consular notification, "
            + "or with a status inquiry that state law requires of the jail itself, as far as its words go",
        applies: static (action, ruling, in s) => action == JailAction.QuestionAlienage && !IsGiven(ruling));

    public static readonly Caution NotTheSameAsProcessing = new("caution.not-processing",
        law: FederalLaw.StateLawLimits287g,
        text: "[Processing for immigration violations is a delegated function; booking for the criminal case is the jail's own.]",
        says: "do not confuse this with booking fingerprints and photographs for the criminal case",
        applies: static (action, ruling, in s) => action == JailAction.ProcessForRemoval && !IsGiven(ruling));

    public static readonly Caution LawNotCheckedSince = new("caution.law-not-checked-since",
        law: Cite.OurReading("horizon of the rule book"),
        text: "[Every source was checked by the day that the version of the law names.]",
        says: "the law was last checked before the time asked about",
        applies: static (action, ruling, in s) => s.At >= LocalDays.StartOf(Cite.LastChecked.PlusDays(1), s.Zone));

    public static readonly Caution FormKnownFromPress = new("caution.form-of-october-2025",
        law: WsoMoa.FormOfOctober2025,
        text: "[The text of the form was not read.]",
        says: "the Warrant Service Officer agreement is on the form of October 2025, whose text is known only from quotations in the press",
        applies: static (action, ruling, in s) => IsGiven(ruling) && (IsUnder287g(action) || action == JailAction.HoldForIce)
            && s.Under(WarrantServiceOfficer.InForce.Terms) is { InForce: Truth.Yes, Agreement.Edition: Edition.Form202510 });

    public static readonly Caution LikelyToEscape = new("caution.likely-to-escape",
        law: Decisions.EscobarMolina,
        text: "[Escobar Molina v. DHS (D.D.C. 2025-12-02) and D. Or. (2026-02-04) ask for probable cause of escape in each case; ICE's memorandum of 2026-01-28 reads the words more widely.]",
        says: "courts and ICE read \"likely to escape\" differently, so an arrest without a warrant needs its own reasons in each case",
        applies: static (action, ruling, in s) => action == JailAction.ArrestWithoutWarrant && IsGiven(ruling));

    public static readonly Caution NoOrderForSupplies = new("caution.no-order-for-supplies",
        law: Boa.Housing,
        text: "[Each housing under the agreement is a contract of its own, by an order for supplies or services; no case file records it.]",
        says: "a hold under a Basic Ordering Agreement needs an order for supplies "
            + "or services for this person, so make sure that one was issued",
        applies: static (action, ruling, in s) => action == JailAction.HoldForIce && IsGiven(ruling)
            && BasicOrdering.HoldBasis.Basis.Grant.Of(in s) == Truth.Yes);

    public static readonly Caution PapersDuringProcessing = new("caution.papers-during-processing",
        law: Cite.Secondary("Lopez-Lopez v. County of Allegan", "321 F. Supp. 3d 794 (W.D. Mich. 2018)"),
        text: "[Whether a detainer that comes while release is processed gives any authority is contested.]",
        says: "a paper that this hold rests on came after release was due, "
            + "while release was still being processed, and courts differ on whether that is in time",
        applies: static (action, ruling, in s) => action == JailAction.HoldForIce && ruling != Ruling.Prohibited
            && OnPapers(in s) != Truth.No
            && Papers.AnyCameAfter(Anchors.HoldStart.In(in s), in s) != Truth.No);

    public static readonly Caution EndedByIce = new("caution.ended-by-ice",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[, and who made it can take it back.]",
        says: "ICE itself ended the hold: it canceled its request or instructed release",
        applies: static (action, ruling, in s) => action == JailAction.HoldForIce && ruling == Ruling.Prohibited
            && s.Custody.IceCancelled.By(s.At) == Truth.Yes && ReleaseDue.HasCome.Of(in s) == Truth.Yes);

    public static readonly Caution ServiceAfterCancellation = new("caution.service-after-cancellation",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer] is a request[, and who made it can take it back. The warrant stands until it is withdrawn.]",
        says: "ICE canceled its request or instructed release, so service of the warrant supports no hold",
        applies: static (action, ruling, in s) => IsService(action) && IsGiven(ruling) && s.Custody.IceCancelled.By(s.At) == Truth.Yes);

    public static readonly Caution TellPerson = new("caution.tell-the-person",
        law: Decisions.OrellanaCastaneda,
        text: "[$37 million of the verdict were for holding people without telling them why and without a hearing.]",
        says: "tell the person that release was due, why custody continues, and until when",
        applies: static (action, ruling, in s) => action == JailAction.HoldForIce && IsGiven(ruling)
            && !s.Law.Duties.Any(static duty => duty.Duty == Duty.TellPersonOfHold));

    public static readonly Caution[] All =
    [
        ContestedHold, LateService, Interpreter, StateSilent, CommandNotMet, ArrivalAfter48Hours,
        NotTheSameAsQuestioning, NotTheSameAsProcessing, LawNotCheckedSince, FormKnownFromPress, LikelyToEscape,
        NoOrderForSupplies, PapersDuringProcessing, EndedByIce, ServiceAfterCancellation, TellPerson,
    ];

    /// <summary>In an answer it names the source.</summary>
    public static readonly Rule NotInPrimaryText = NotRead(Cite.OurReading("verification of sources"));

    public static IReadOnlyList<Rule> For(
        JailAction action,
        Ruling ruling,
        IReadOnlyList<WeighedGrant> grants,
        IReadOnlyList<Reason> reasons,
        in Situation s)
    {
        var cautions = new List<Rule>();
        foreach (var caution in All)
        {
            if (caution.AppliesTo(action, ruling, in s))
            {
                cautions.Add(caution.Rule);
            }
        }

        var sources = cautions.Select(static caution => caution.Citation).Concat(SourcesThatDecide(reasons)).ToList();
        cautions.AddRange(OfStateAnswers(grants));
        // A reading of this library says in its citation that it is one.
        cautions.AddRange(sources
            .Distinct()
            .Where(static source => source.Verification != Verification.PrimaryTextRead && !source.IsReadingOfThisLibrary)
            .Select(NotRead));
        return cautions;
    }

    /// <summary>The sources of the reasons that decide.</summary>
    /// <remarks>An answer of state law has a caution of its own, and counsel answers for counsel's, so both are left out.</remarks>
    private static IEnumerable<Citation> SourcesThatDecide(IReadOnlyList<Reason> reasons) => reasons
        .Where(static reason => reason.Decides && reason.AnsweredBy == AnsweredBy.Nobody)
        .Select(static reason => reason.Rule.Citation);

    /// <summary>Each answer of the library that was weighed, in this action or in what it rests on.</summary>
    private static IEnumerable<Rule> OfStateAnswers(IReadOnlyList<WeighedGrant> grants) =>
        grants.SelectMany(static grant => grant.Whole.Leaves().Concat(grant.Required?.Leaves() ?? []))
            .Select(static leaf => leaf.Leaf!.Reading(in leaf.Situation).Answer).OfType<StateAnswer>()
            .Select(States.StateCautions.Of).OfType<Rule>().Distinct();

    private static Rule NotRead(Citation source) => new(
        "caution.not-in-primary-text",
        RuleKind.Caution,
        says: $"not checked in the primary text: {source}",
        law: source,
        text: "[A citation is marked: primary text read, secondary source, unsettled, or unverified.]");

    private static bool IsGiven(Ruling ruling) => ruling is Ruling.Permitted or Ruling.Required;

    /// <summary>Whether a hold on papers alone is in effect.</summary>
    private static Truth OnPapers(in Situation s) =>
        BasicOrdering.HoldBasis.Basis.Grant.Of(in s).Or(DetainerOnly.HoldBasis.Basis.Grant.Of(in s));

    private static bool IsService(JailAction action) => action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant;

    private static bool IsUnder287g(JailAction action) => Agreements.Models[0].Powers!(action) is not null;
}
