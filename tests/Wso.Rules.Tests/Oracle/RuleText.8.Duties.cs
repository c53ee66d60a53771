using System;
using System.Collections.Generic;
using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Whose a duty is: "the case, an officer (named), or the agency".</summary>
internal enum ScopeRead
{
    Case,
    Officer,
    Agency,
}

/// <summary>A duty as section 8 reads: whether it is owed, when it is due, and since when it is done or owed no more.</summary>
internal readonly record struct DutyRead(Duty Duty, AgreementType Under, Three Owed, When Due, When Done, ScopeRead Scope = ScopeRead.Case)
{
    /// <summary>The rows whose words are "at once", or stand as "at once".</summary>
    private static readonly Duty[] AtOnce =
    [
        Duty.ReportService, Duty.BringBeforeImmigrationOfficer, Duty.ContactIceSupervisor, Duty.RemoveFromProgram
    ];

    /// <summary>"It counts as late (overdue, done late) from exactly one hour after, that instant included."</summary>
    public DutyState At(long t)
    {
        var late = AtOnce.Contains(Duty) ? Due.PlusHours(1) : Due;
        var isInTime = AtOnce.Contains(Duty) ? Done.IsBefore(late) : Done.IsNotAfter(Due);
        return Done.By(t) switch
        {
            Three.Yes =>
                isInTime switch
                {
                    Three.Yes => DutyState.Done,
                    Three.No when Owed == Three.Yes => DutyState.DoneLate,
                    _ => DutyState.Unknown,
                },
            Three.No when Owed == Three.Yes =>
                late.By(t) switch { Three.No => DutyState.Due, Three.Yes => DutyState.Overdue, _ => DutyState.Unknown },
            _ => DutyState.Unknown,
        };
    }
}

/// <summary>Section 8: the duties that an agreement lays on the agency, of a case in which no duty is on record as done.</summary>
internal sealed partial class RuleText
{
    private const AgreementType Wso = AgreementType.WarrantServiceOfficer;
    private const AgreementType Jem = AgreementType.JailEnforcement;
    private const AgreementType Tfm = AgreementType.TaskForce;

    private static readonly JailAction[] Service = [JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant];
    private static readonly JailAction[] InTheField =
    [
        JailAction.ExecuteArrestWarrant, JailAction.ArrestWithoutWarrant, JailAction.QuestionAlienage, JailAction.ProcessForRemoval,
        JailAction.TakeSwornStatement, JailAction.PrepareChargingDocument, JailAction.IssueDetainer, JailAction.TransportToIce,
    ];

    /// <summary>"at the act": every act that an agreement delegates, but the service, which is named beside these.</summary>
    private static readonly JailAction[] WithThePerson =
    [
        JailAction.QuestionAlienage, JailAction.ProcessForRemoval, JailAction.TakeSwornStatement, JailAction.PrepareChargingDocument,
        JailAction.IssueDetainer, JailAction.TransportToIce,
    ];

    private static readonly Edition[] With48Hours = [Edition.Form202007, Edition.Form2025, Edition.Form202510];

    private static readonly When Nowhen = new(When.Never, When.Never);

    public IEnumerable<DutyRead> AgreementDuties(long t)
    {
        var gone = When.Earlier(When.Of(file.Custody.Released), When.Of(file.Custody.IceTookCustody));
        return
        [
            .. AfterActs(Duty.ReportService, Wso, Service, AtOnce, t),
            .. AfterActs(Duty.CheckRecords, Jem, [.. Service, JailAction.IssueDetainer, JailAction.PrepareChargingDocument], AtOnce, t),
            .. AfterActs(Duty.ReportDetainerIssued, Jem, [JailAction.IssueDetainer], at => at + (24 * 3600), t),
            .. AfterActs(Duty.BringBeforeImmigrationOfficer, Tfm, [JailAction.ArrestWithoutWarrant], AtOnce, t, ends: gone),
            .. AfterActs(
                Duty.BringToIce, Tfm, [JailAction.ExecuteArrestWarrant, JailAction.ArrestWithoutWarrant], clock.EndOfDayOf, t, ends: gone),
            .. AfterActs(Duty.ContactIceSupervisor, Tfm, InTheField, AtOnce, t, act => Not(PlaceIn(act, file.Agency.Facilities))),
            .. Questions(Wso, [Edition.Form2019], t),
            .. Questions(Wso, [Edition.Form202002, .. With48Hours], t),
            .. Questions(Jem, [], t),
            .. Complaints(Duty.ReportComplaint, Wso, About, [], Over48HoursWithoutWeekends, t),
            .. Complaints(Duty.ReportComplaint, Jem, About, [], Over48HoursWithoutWeekends, t),
            .. Complaints(Duty.ReportComplaint, Tfm, About, [], null, t),
            .. Complaints(Duty.ForwardComplaint, Wso, Other, With48Hours, at => at + (48 * 3600), t),
            .. Complaints(Duty.ForwardComplaint, Wso, Other, [Edition.Form2019, Edition.Form202002], null, t),
            .. Complaints(Duty.ForwardComplaint, Jem, Other, [], at => at + (48 * 3600), t),
            .. Complaints(Duty.ForwardComplaint, Tfm, Other, [], null, t),
            .. Complaints(Duty.ReportResolution, Jem, About, [], at => clock.PlusDays(at, 30), t, complaint => When.Of(complaint.Resolved)),
            .. Complaints(Duty.ReportResolution, Wso, About, [], null, t, complaint => When.Of(complaint.Resolved)),
            .. Complaints(
                Duty.RemoveFromProgram, Tfm, Weighs, [], AtOnce, t,
                ends: complaint => When.Earlier(When.Of(complaint.Resolved), Removed(complaint)), scope: ScopeRead.Officer),
            .. Withdrawals(Duty.ReportRevocation, Tfm, ended => ended.By(t), at => at + (48 * 3600), ScopeRead.Agency),
            .. Withdrawals(
                Duty.AnnounceDeparture, Wso, static ended => ended.IsNever ? Three.No : Three.Yes, at => clock.PlusDays(at, -90),
                ScopeRead.Officer),
            .. AfterActs(Duty.OfferInterpreter, Wso, Service, AtOnce, t),
            .. AfterActs(
                Duty.OfferInterpreter, Wso, [JailAction.TransportToIce], AtOnce, t,
                act => SomeAgreement(Wso, act.At.ToUnixTimeSeconds(), DelegatesTransport)),
            .. AfterActs(Duty.OfferInterpreter, Jem, [.. Service, .. WithThePerson], AtOnce, t),
            .. AfterActs(
                Duty.OfferInterpreter, Tfm, [JailAction.ExecuteArrestWarrant, JailAction.ArrestWithoutWarrant, .. WithThePerson], AtOnce,
                t),
            .. AfterActs(
                Duty.ExplainComplaintProcess, Wso, Service, AtOnce, t, act => All(Three.Maybe, InForceWhen(act.At, Wso, With48Hours))),
            // "where the person reads neither English nor Spanish": no fact says so
            .. AfterActs(Duty.ExplainComplaintProcess, Jem, Service, AtOnce, t, static _ => Three.Maybe),
            .. AfterActs(Duty.DocumentEscapeFactors, Tfm, [JailAction.ArrestWithoutWarrant], null, t),
            Conflict(Wso, t),
            Conflict(Tfm, t),
        ];

        static long AtOnce(long at) => at;
    }

    /// <summary>
    /// An act done under the agreement: by an officer of it, while it was in force; of two agreements, under the one that permitted it.
    /// </summary>
    private IEnumerable<DutyRead> AfterActs(
        Duty duty, AgreementType under, JailAction[] actions, Func<long, long>? due, long t, Func<Act, Three>? where = null,
        When? ends = null) =>
        file.Acts.OrNone().Where(act => actions.Contains(act.Action!.Value) && act.At.ToUnixTimeSeconds() <= t).Select(act =>
        {
            var at = act.At.ToUnixTimeSeconds();
            var isOfficers = All(SomeAgreement(under, at), SomeDesignation(act, under, static (_, _) => Three.Yes));
            var isAnothers = Models.Any(model => model != under && PermittedUnder(model, act.Action!.Value, act, at) == Three.Yes);
            var owed = All(
                isOfficers,
                isAnothers ? PermittedUnder(under, act.Action!.Value, act, at) : Three.Yes,
                where?.Invoke(act) ?? Three.Yes);
            return new DutyRead(duty, under, owed, due is null ? Nowhen : When.At(due(at)), ends ?? Nowhen);
        });

    /// <summary>"1 elapsed hour after it is raised (form 2019: the agency, hard; else the officer, generally)"</summary>
    private IEnumerable<DutyRead> Questions(AgreementType under, Edition[] forms, long t) => file.Person.CitizenshipQuestions.IsKnown
        ? file.Person.CitizenshipQuestions.OrNone().Select(question => new DutyRead(
            Duty.ReportCitizenshipQuestion,
            under,
            All(When.Of(question.Raised).By(t), InForceWhen(question.Raised, under, forms)),
            When.Of(question.Raised).PlusHours(1),
            question.ReportedToIce.IsKnown ? When.Of(question.ReportedToIce) : Nowhen))
        : Perhaps(Duty.ReportCitizenshipQuestion, under, When.AnyTime, ScopeRead.Case);

    private IEnumerable<DutyRead> Complaints(
        Duty duty, AgreementType under, Func<Complaint, AgreementType, Three> isMeant, Edition[] forms, Func<long, long>? due, long t,
        Func<Complaint, When>? from = null, Func<Complaint, When>? ends = null,
        ScopeRead scope = ScopeRead.Agency) => file.Agency.Complaints.IsKnown
        ? file.Agency.Complaints.OrNone().Select(complaint =>
        {
            var counts = from?.Invoke(complaint) ?? When.Of(complaint.Noticed);
            return new DutyRead(
                duty, under, All(counts.By(t), isMeant(complaint, under), InForceWhen(complaint.Noticed, under, forms)),
                due is null ? Nowhen : counts.Moved(due), ends?.Invoke(complaint) ?? Nowhen, scope);
        })
        : Perhaps(duty, under, due is null ? Nowhen : When.AnyTime, scope);

    /// <summary>Who is no longer designated under the agreement is removed from the program.</summary>
    private When Removed(Complaint complaint)
    {
        var designations = complaint.Officer.TryGet(out var id)
            ? file.Officers.OrNone()
                .FirstOrDefault(officer => officer.Id == id)?.Designations
                .OrNone()
                .Where(one => one.Under == Tfm)
                .ToArray()
            : null;
        return designations is [var one] ? clock.Ends(one.Withdrawn) : When.AnyTime;
    }

    /// <summary>
    /// "by the agency when it revokes", "departure of an officer": that a designation ended is on record, not who ended it or why, so that
    /// it may be either.
    /// </summary>
    private IEnumerable<DutyRead> Withdrawals(
        Duty duty, AgreementType under, Func<When, Three> counts, Func<long, long> due, ScopeRead scope)
    {
        if (!file.Officers.IsKnown)
        {
            return Perhaps(duty, under, When.AnyTime, scope);
        }

        return file.Officers.OrNone().SelectMany(
            officer =>
                !officer.Designations.IsKnown
                    ? Perhaps(duty, under, When.AnyTime, scope)
                    : officer.Designations.OrNone().Where(one => one.Under == under || one.Under == AgreementType.Unknown).Select(
                        designation =>
        {
            var ended = clock.Ends(designation.Withdrawn);
            var inForce = ended.IsOne ? SomeAgreement(under, ended.From) : MayBeSigned(under);
            return new DutyRead(duty, under, All(Three.Maybe, counts(ended), inForce), ended.Moved(due), Nowhen, scope);
        }));
    }

    private Three About(Complaint complaint, AgreementType under) =>
        SomeDesignation(
            new Act.Builder(NodaTime.Instant.FromUnixTimeSeconds(0)) { Officer = complaint.Officer }.Build(),
            under,
            static (_, _) => Three.Yes);

    /// <summary>"officer under complaint": under one that may lead to discipline (section 2), for no other takes an officer out.</summary>
    private Three Weighs(Complaint complaint, AgreementType under) => All(About(complaint, under), Told(complaint.MayLeadToDiscipline));

    /// <summary>
    /// "promptly, no clock: where state or local law bars what ICE asked under the agreement": it asks by a warrant in hand that somebody
    /// serve it.
    /// </summary>
    private DutyRead Conflict(AgreementType under, long t) => new(
        Duty.ReportConflict, under, All(SomeAgreement(under, t), WarrantInHand(t), Not(Gone(t)), Some(Bar287g(t), CivilArrestBar(t))),
        Nowhen, Nowhen);

    /// <summary>"a non-designated person acted": who is designated under none of the models.</summary>
    private Three Other(Complaint complaint, AgreementType under) => Not(Some(Models.Select(model => About(complaint, model))));

    /// <summary>In force, of one of these forms, when it happened; known only within a span: at every instant of the span.</summary>
    private Three InForceWhen(Moment happened, AgreementType under, Edition[] forms)
    {
        var when = When.Of(happened);
        return when.IsNever ? Three.No : when.IsGiven ? Agreed(InstantsWithin(when).Select(InForceAt)) : MayBeSigned(under);

        Three InForceAt(long at) => SomeAgreement(under, at, agreement =>
            forms.Length == 0 || forms.Contains(agreement.Edition)
                ? Three.Yes
                : agreement.Edition is Edition.Unknown or Edition.Other
                ? Three.Maybe
                : Three.No);
    }

    private Three MayBeSigned(AgreementType under) =>
        Some(file.Agency.Agreements, agreement => All(Three.Maybe, IsOfType(agreement, under)));

    private IEnumerable<DutyRead> Perhaps(Duty duty, AgreementType under, When due, ScopeRead scope) =>
        [new(duty, under, MayBeSigned(under), due, Nowhen, scope)];

    /// <summary>"48 hours not counting Saturdays and Sundays", day by day of what is left.</summary>
    private long Over48HoursWithoutWeekends(long at)
    {
        for (var left = 48 * 3600L; ;)
        {
            var end = clock.EndOfDayOf(at);
            if (clock.Local(at).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                if (left <= end - at)
                {
                    return at + left;
                }

                left -= end - at;
            }

            at = end;
        }
    }
}
