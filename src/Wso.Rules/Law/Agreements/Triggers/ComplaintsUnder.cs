using System;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>A duty that arises from complaints that the agency had notice of while an agreement was in force.</summary>
internal static class ComplaintsUnder
{
    /// <summary>Each about an officer who holds a designation under the agreement, from notice.</summary>
    public static Trigger AboutOfficers(AgreementTerms terms) => Each(terms, IsAboutOfficer, static complaint => complaint.Noticed);

    /// <summary>
    /// Each complaint about such an officer that may lead to discipline, a criminal investigation or a lawsuit.
    /// The duty ends when the complaint is resolved or the officer's authorization is withdrawn.
    /// </summary>
    public static Trigger AboutOfficersUntilResolved(AgreementTerms terms) => Each(
        terms,
        static (complaint, terms, s) => IsAboutOfficer(complaint, terms, s).And(complaint.MayLeadToDiscipline),
        counts: static complaint => complaint.Noticed,
        ceases: static (complaint, about, s) => Bounds.Earlier(
            Bounds.Of(complaint.Resolved),
            about is null ? Bounds.Unknown : Bounds.Of(about.Withdrawn.AsEnding(s.Zone))));

    /// <summary>Each resolution of a complaint about such an officer.</summary>
    // CHOICE: of complaints about designated officers alone, because a complaint about anybody else is forwarded for ICE to follow.
    public static Trigger ResolvedAboutOfficers(AgreementTerms terms) =>
        Each(terms, IsAboutOfficer, static complaint => complaint.Resolved);

    /// <summary>Each about a person who is not designated, from notice.</summary>
    // CHOICE: designated under no model, because a complaint about an officer of another model is reported under that one.
    public static Trigger AboutOthers(AgreementTerms terms) => Each(
        terms,
        static (complaint, _, s) => IsAboutOfficer(complaint, WarrantServiceOfficer.InForce.Terms, s)
            .Or(IsAboutOfficer(complaint, JailEnforcement.InForce.Terms, s))
            .Or(IsAboutOfficer(complaint, TaskForce.InForce.Terms, s))
            .Negated(),
        counts: static complaint => complaint.Noticed);

    private static Trigger Each(
        AgreementTerms terms,
        Func<Complaint, AgreementTerms, Situation, Truth> isMeant,
        Func<Complaint, Moment> counts,
        Func<Complaint, Designation?, Situation, Bounds>? ceases = null) => (s, forms) =>
        s.Case.Agency.Complaints.IsKnown
            ? s.Case.Agency.Complaints.OrNone().Select(complaint =>
                new Occasion(
                    counts(complaint).By(s.At).And(isMeant(complaint, terms, s)).And(WhileInForce.Is(complaint.Noticed, terms, forms, s)),
                    Bounds.Of(counts(complaint)))
                {
                    Ceases = ceases?.Invoke(complaint, Seen(complaint, terms, s).Designation, s) ?? Bounds.Never,
                    NotDoneBefore = Bounds.Of(counts(complaint)),
                    Officer = complaint.Officer.TryGet(out var officer) ? officer : null,
                })
            : WhileInForce.Perhaps();

    private static Truth IsAboutOfficer(Complaint complaint, AgreementTerms terms, Situation s) => Seen(complaint, terms, s).IsDesignated;

    /// <summary>
    /// The situation as if the officer complained about were acting, so that the designation is found in the same way as for an act.
    /// </summary>
    private static Situation Seen(Complaint complaint, AgreementTerms terms, Situation s)
    {
        var act = new Act.Builder(s.At) { Officer = complaint.Officer }.Build();
        return new Situation(s.Case, act, s.At, s.Law, ArrestsOnRecord.None).Under(terms);
    }
}
