using System.Linq;
using NodaTime;

namespace Wso.Rules.Benchmarks;

/// <summary>
/// What a vendor would write over the same facts: one method a condition of the service of a Form I-200. No words, no citation, no reason.
/// </summary>
/// <remarks>Written by hand for speed; that it answers as the library does is checked before anything is timed.</remarks>
public static class Leaves
{
    private static readonly LocalDate FormsChanged = new(2017, 4, 2);

    public static Truth InForce(CaseFile c, Act a, AgreementType type)
    {
        var known = c.Agency.Agreements.IsKnown ? Truth.No : Truth.Unknown;
        foreach (var agreement in c.Agency.Agreements.OrNone())
        {
            known = agreement.Type == type ? Or(known, InForce(agreement, c, a)) : known;
        }

        return known;
    }

    public static Truth Designated(CaseFile c, Act a, AgreementType type) => Designation(c, a, type, out _, out _);

    public static Truth OfficerIsCitizen(CaseFile c, Act a, AgreementType type)
    {
        Designation(c, a, type, out var officer, out _);
        return officer?.UnitedStatesCitizen ?? Truth.Unknown;
    }

    public static Truth Certified(CaseFile c, Act a, AgreementType type) =>
        Held(c, a, type) is { } held ? By(Beginning(held.Certified, c), a.At) : Truth.Unknown;

    public static Truth Authorized(CaseFile c, Act a, AgreementType type) =>
        Held(c, a, type) is { } held ? By(Beginning(held.Authorized, c), a.At) : Truth.Unknown;

    public static Truth AuthorizedUnderThis(CaseFile c, Act a, AgreementType type)
    {
        if (Held(c, a, type) is not { } held || !Beginning(held.Authorized, c).TryGet(out var authorized))
        {
            return Truth.Unknown;
        }

        foreach (var agreement in c.Agency.Agreements.OrNone())
        {
            if (agreement.Type == type && Beginning(agreement.Effective, c).TryGet(out var effective))
            {
                return authorized < effective ? Truth.No : Truth.Yes;
            }
        }

        return Truth.Unknown;
    }

    public static Truth NotWithdrawn(CaseFile c, Act a, AgreementType type) =>
        Held(c, a, type) is { } held ? Not(By(Ending(held.Withdrawn, c), a.At)) : Truth.Unknown;

    public static Truth HasForm70006(CaseFile c, Act a, AgreementType type) => Held(c, a, type)?.Form70006 ?? Truth.Unknown;

    public static Truth UnderIceDirection(Act a) => a.UnderIceDirection;

    public static Truth CarriesCredentials(Act a) => a.CarryingCredentials;

    public static Truth InAgencyJail(CaseFile c, Act a) => IsIn(a.Place, c.Agency.Facilities);

    public static Truth InCoveredJail(CaseFile c, Act a, AgreementType type)
    {
        foreach (var agreement in c.Agency.Agreements.OrNone())
        {
            if (agreement.Type == type)
            {
                return IsIn(a.Place, agreement.Facilities);
            }
        }

        return Truth.Unknown;
    }

    public static Truth InOfficersJail(CaseFile c, Act a, AgreementType type) =>
        Held(c, a, type) is { } held ? IsIn(a.Place, held.Facilities) : Truth.Unknown;

    public static Truth WarrantInHand(CaseFile c, Act a)
    {
        var inHand = c.Papers.IsKnown ? Truth.No : Truth.Unknown;
        foreach (var paper in c.Papers.OrNone())
        {
            inHand = paper.Form == PaperForm.I200 ? Or(inHand, IsInHand(paper, a.At)) : inHand;
        }

        return inHand;
    }

    public static Truth ReleaseHasCome(CaseFile c, Act a) =>
        Or(
            By(c.Custody.ReleaseDue, a.At),
            And(By(c.Custody.ReleaseProcessingStarted, a.At), Not(By(c.Custody.ReleaseProcessingEnded, a.At))));

    public static Truth CustodyIsLawful(CaseFile c, Act a)
    {
        if (!c.Custody.ReleaseDue.TryGet(out var due))
        {
            return c.Custody.ReleaseDue.IsNever ? Truth.Yes : Truth.Unknown;
        }

        return a.At <= due ? Truth.Yes : Or(OutProcessing(c, a.At, due), HeldOnDetainer(c, a.At, due));
    }

    public static Truth StillThere(CaseFile c, Act a) => Not(Or(By(c.Custody.Released, a.At), By(c.Custody.IceTookCustody, a.At)));

    public static Truth CitizenshipIsNoQuestion(CaseFile c, Act a) => CitizenshipAt(c, a.At);

    public static Truth AgreementsAreAllowed(CaseFile c) => Not(Forbidden(Answer(c.LocalLaw.Agreement287g)));

    public static Truth ArrestsAreAllowed(CaseFile c)
    {
        var arrest = Answer(c.LocalLaw.CivilArrest);
        return arrest == LawAnswer.Unknown && Answer(c.LocalLaw.DetainerHold) == LawAnswer.Forbidden ? Truth.No : Not(Forbidden(arrest));
    }

    internal static Truth And(Truth a, Truth b) =>
        a == Truth.No || b == Truth.No ? Truth.No : a == Truth.Yes && b == Truth.Yes ? Truth.Yes : Truth.Unknown;

    private static Truth Or(Truth a, Truth b) =>
        a == Truth.Yes || b == Truth.Yes ? Truth.Yes : a == Truth.No && b == Truth.No ? Truth.No : Truth.Unknown;

    private static Truth Not(Truth a) => a == Truth.Yes ? Truth.No : a == Truth.No ? Truth.Yes : Truth.Unknown;

    private static Truth By(Moment moment, Instant t) =>
        moment.TryGet(out var at) ? at <= t ? Truth.Yes : Truth.No : moment.IsNever ? Truth.No : Truth.Unknown;

    private static Truth InForce(Agreement agreement, CaseFile c, Act a)
    {
        var isOn = And(By(Beginning(agreement.Effective, c), a.At), Not(By(Ending(agreement.Ended, c), a.At)));
        return agreement.Edition is Edition.Unknown or Edition.Other ? And(isOn, Truth.Unknown)
            : agreement.Notices.OrNone().Count > 0 ? And(isOn, Not(AnyNoticeTookEffect(agreement, c, a)))
            : agreement.Notices.IsKnown ? isOn : And(isOn, Truth.Unknown);
    }

    /// <summary>Of a Warrant Service Officer agreement: ninety days after receipt.</summary>
    private static Truth AnyNoticeTookEffect(Agreement agreement, CaseFile c, Act a) => agreement.Notices.OrNone().Any(notice =>
        notice.Received.TryGet(out var received) && !notice.Rescinded.TryGet(out _)
        && received.InZone(c.Facility.TimeZone).LocalDateTime
            .PlusDays(90)
            .InZoneLeniently(c.Facility.TimeZone)
            .ToInstant() <= a.At) ? Truth.Yes : Truth.No;

    private static Truth Designation(CaseFile c, Act a, AgreementType type, out Officer? officer, out Designation? found)
    {
        (officer, found) = (null, null);
        if (!a.Officer.TryGet(out var id))
        {
            return a.Officer.IsNone ? Truth.No : Truth.Unknown;
        }

        foreach (var one in c.Officers.OrNone())
        {
            if (one.Id == id)
            {
                officer = one;
                foreach (var designation in one.Designations.OrNone())
                {
                    if (designation.Under == type)
                    {
                        found = designation;
                        return Truth.Yes;
                    }
                }

                return one.Designations.IsKnown ? Truth.No : Truth.Unknown;
            }
        }

        return c.Officers.IsKnown ? Truth.No : Truth.Unknown;
    }

    private static Designation? Held(CaseFile c, Act a, AgreementType type)
    {
        Designation(c, a, type, out _, out var found);
        return found;
    }

    private static Truth IsIn(FactValue<string> place, FactList<string> jails)
    {
        if (!place.TryGet(out var id))
        {
            return place.IsNone ? Truth.No : Truth.Unknown;
        }

        foreach (var jail in jails.OrNone())
        {
            if (jail == id)
            {
                return Truth.Yes;
            }
        }

        return jails.IsKnown ? Truth.No : Truth.Unknown;
    }

    private static Truth IsInHand(Paper paper, Instant t) =>
        And(And(By(paper.Received, t), paper.Signed), And(paper.NamesPerson, Not(By(paper.Withdrawn, t))));

    private static Truth OutProcessing(CaseFile c, Instant t, Instant due)
    {
        if (!c.Custody.ReleaseProcessingStarted.TryGet(out var started))
        {
            return c.Custody.ReleaseProcessingStarted.IsNever ? Truth.No : Truth.Unknown;
        }

        return started > due + Duration.FromHours(1) || t >= due + Duration.FromHours(12)
            ? Truth.No
            : Not(By(c.Custody.ReleaseProcessingEnded, t));
    }

    /// <summary>On a detainer served before release was due, where state law gives the power; for forty-eight hours.</summary>
    private static Truth HeldOnDetainer(CaseFile c, Instant t, Instant due)
    {
        if (t >= due + Duration.FromHours(48))
        {
            return Truth.No;
        }

        var law =
            Answer(c.LocalLaw.DetainerHold) switch { LawAnswer.Forbidden => Truth.No, LawAnswer.Unknown => Truth.Unknown, _ => Truth.Yes };
        var (detainer, warrant) = (Truth.No, Truth.No);
        foreach (var paper in c.Papers.OrNone())
        {
            var both = And(IsInHand(paper, due), IsInHand(paper, t));
            warrant = paper.Form is PaperForm.I200 or PaperForm.I205 ? Or(warrant, both) : warrant;
            detainer = AsksForHold(paper, c) ? Or(detainer, And(both, By(paper.ServedOnPerson, due))) : detainer;
        }

        return And(
            And(And(law, detainer), And(warrant, Not(By(c.Custody.IceCancelled, t)))),
            And(CitizenshipAt(c, t), Not(Or(By(c.Custody.Released, t), By(c.Custody.IceTookCustody, t)))));
    }

    private static Truth CitizenshipAt(CaseFile c, Instant t)
    {
        var open = c.Person.CitizenshipQuestions.IsKnown ? Truth.No : Truth.Unknown;
        foreach (var question in c.Person.CitizenshipQuestions.OrNone())
        {
            open = Or(open, IsOpen(question, t));
        }

        return Not(open);
    }

    private static bool AsksForHold(Paper paper, CaseFile c) =>
        paper.Received.TryGet(out var received) && received.InZone(c.Facility.TimeZone).Date >= FormsChanged
            ? paper is { Form: PaperForm.I247A, Box: DetainerBox.Box1 }
            : paper.Form is PaperForm.I247 or PaperForm.I247D;

    private static Truth IsOpen(CitizenshipQuestion question, Instant t)
    {
        if (By(question.Raised, t) != Truth.Yes)
        {
            return By(question.Raised, t);
        }

        if (By(question.AnsweredInWriting, t) == Truth.Yes)
        {
            return question.Citizen;
        }

        return question.Kind == CitizenshipQuestionKind.Record
            || (
                question.Raised.TryGet(out var raised)
                    && t >= raised + Duration.FromHours(1)
                    && !(question.ReportedToIce.TryGet(out var reported) && reported <= raised + Duration.FromHours(1)))
            ? Truth.Yes : Truth.Unknown;
    }

    private static LawAnswer Answer(FactValue<LawAnswer> given) => given.TryGet(out var answer) ? answer : LawAnswer.Unknown;

    private static Truth Forbidden(LawAnswer answer) =>
        answer switch { LawAnswer.Forbidden => Truth.Yes, LawAnswer.Unknown => Truth.Unknown, _ => Truth.No };

    private static Moment Beginning(DateOrInstant when, CaseFile c) =>
        when.TryGetMoment(out var moment) ? moment : when.TryGetDate(out var date) ? StartOf(date.PlusDays(1), c) : Moment.Unknown;

    private static Moment Ending(DateOrInstant when, CaseFile c) =>
        when.TryGetMoment(out var moment) ? moment : when.TryGetDate(out var date) ? StartOf(date, c) : Moment.Unknown;

    private static Moment StartOf(LocalDate date, CaseFile c) => date.AtMidnight().InZoneLeniently(c.Facility.TimeZone).ToInstant();
}
