using System;
using NodaTime;
using static Wso.Rules.Tests.Row;

namespace Wso.Rules.Tests;

/// <summary>
/// OFFICER(K) of section 4 and *designated under K* of section 2: every way in which one of its facts is against the act, or not known.
/// </summary>
internal static class OfficerRows
{
    public static Row[] Of(AgreementType model) => model switch
    {
        AgreementType.WarrantServiceOfficer => Join(Common("wso", AgreementType.JailEnforcement), Jailer("wso")),
        AgreementType.JailEnforcement => Join(Common("jem", AgreementType.WarrantServiceOfficer), Jailer("jem"), JailEnforcementOnly),
        AgreementType.TaskForce => Join(Common("tfm", AgreementType.WarrantServiceOfficer), TaskForceOnly),
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };

    /// <summary>That an agreement is in force; the same for every type.</summary>
    public static Row[] InForce(string rule) =>
    [
        No(rule, "ended at this instant", d => d.Agreement.Ended = d.At),
        No(rule, "effective a second from now", d => d.Agreement.Effective = d.At + Times.Second),
        No(rule, "of another form, and ended", d => (d.Agreement.Edition, d.Agreement.Ended) = (Edition.Other, d.At)),
        Open(rule, "of another form", d => d.Agreement.Edition = Edition.Other),
        Open(rule, "its form not given", d => d.Agreement.Edition = Edition.Unknown),
        Open(rule, "its type not given", d => d.Agreement.Type = AgreementType.Unknown),
        Open(rule, "when it took effect not given", d => d.Agreement.Effective = default),
        Open(rule, "whether it ended not given", d => d.Agreement.Ended = default),
        Open(rule, "notices not given", d => d.Agreement.Notices = default),
        Open(rule, "agreements not given", d => d.Agreements = null),
    ];

    private static Row[] Common(string k, AgreementType other) => Join(InForce(k + ".in-force"),
    [
        No(k + ".designated", "designated under another model", d => d.Designation.Under = other),
        No(k + ".designated", "designated under none", d => d.Designations = []),
        No(k + ".designated", "nobody designated acts", d => d.Act.Officer = FactValue<string>.None),
        No(k + ".designated", "an officer not on the list acts", d => d.Act.Officer = "another"),
        Open(k + ".designated", "officer not given", d => d.Act.Officer = default),
        Open(k + ".designated", "officers not given", d => d.Officers = null),
        Open(k + ".designated", "designations not given", d => d.Designations = null),
        Open(k + ".designated", "model of the designation not given", d => d.Designation.Under = AgreementType.Unknown),
        No(k + ".officer-citizen", "not one", d => d.Officer.UnitedStatesCitizen = Truth.No),
        Open(k + ".officer-citizen", "not given", d => d.Officer.UnitedStatesCitizen = default),
        No(k + ".certified", "a second from now", d => d.Designation.Certified = d.At + Times.Second),
        No(k + ".certified", "never", d => d.Designation.Certified = DateOrInstant.Never),
        Open(k + ".certified", "not given", d => d.Designation.Certified = default),
        No(k + ".authorized", "a second from now", d => d.Designation.Authorized = d.At + Times.Second),
        No(k + ".authorized", "never", d => d.Designation.Authorized = DateOrInstant.Never),
        Open(k + ".authorized", "not given", d => d.Designation.Authorized = default),
        No(
            k + ".authorized-under-agreement",
            "a second before the agreement took effect",
            d => d.Agreement.Effective = Times.Authorized + Times.Second),
        Yes(
            "authorized a second before an agreement that continues an earlier one took effect",
            d => (d.Agreement.Effective, d.Agreement.Continues) = (Times.Authorized + Times.Second, Truth.Yes)),
        Open(
            k + ".authorized-under-agreement",
            "authorized before, whether the agreement continues an earlier one not given",
            d => (d.Agreement.Effective, d.Agreement.Continues) = (Times.Authorized + Times.Second, Truth.Unknown)),
        Yes("authorized the instant the agreement took effect", d => d.Agreement.Effective = Times.Authorized),
        Open(k + ".authorized-under-agreement", "authorized, it is not given when", d => d.Designation.Authorized = default),
        No(k + ".not-withdrawn", "withdrawn at this instant", d => d.Designation.Withdrawn = d.At),
        Yes("withdrawn a second from now", d => d.Designation.Withdrawn = d.At + Times.Second),
        Open(k + ".not-withdrawn", "not given", d => d.Designation.Withdrawn = default),
        No(k + ".ice-direction", "not under ICE direction", d => d.Act.UnderIceDirection = Truth.No),
        Open(k + ".ice-direction", "not given", d => d.Act.UnderIceDirection = default),
    ]);

    private static Row[] Jailer(string k) =>
    [
        No(k + ".form-70-006", "not executed", d => d.Designation.Form70006 = Truth.No),
        Open(k + ".form-70-006", "not given", d => d.Designation.Form70006 = default),
        No(k + ".credentials", "not carried", d => d.Act.CarryingCredentials = Truth.No),
        Open(k + ".credentials", "not given", d => d.Act.CarryingCredentials = default),
    ];

    private static readonly Row[] JailEnforcementOnly =
    [
        No("jem.detention-duty", "off duty", d => d.Act.OnDetentionDuty = Truth.No),
        Open("jem.detention-duty", "not given", d => d.Act.OnDetentionDuty = default),
        No(
            "jem.authorized-since-suspension",
            "authorized a second before a suspension was lifted",
            d => Suspend(d, liftedAfterAuthorization: Times.Second)),
        Yes("authorized the instant a suspension was lifted", d => Suspend(d, liftedAfterAuthorization: Duration.Zero)),
        Yes(
            "who suspended not given: by ICE it was lifted by the authorization, by the agency it never took effect",
            d => Suspend(d, Duration.Zero, named: d.At)),
        Open(
            "jem.authorized-since-suspension",
            "who suspended not given: by ICE it was lifted a second after the authorization, by the agency it never took effect",
            d => Suspend(d, Times.Second, named: d.At)),
        Open(
            "jem.authorized-since-suspension",
            "whether a suspension was lifted before not given",
            d => Suspend(d, liftedAfterAuthorization: null)),
    ];

    private static readonly Row[] TaskForceOnly =
    [
        No("tfm.two-years", "authorized two calendar years ago", d => d.Designation.Authorized = TwoYearsBefore(d)),
        No(
            "tfm.two-years",
            "renewed two calendar years ago",
            d => (d.Designation.Authorized, d.Designation.Renewed) = (TwoYearsBefore(d), TwoYearsBefore(d))),
        No(
            "tfm.two-years",
            "authorized two calendar years ago, renewed a second from now",
            d => (d.Designation.Authorized, d.Designation.Renewed) = (TwoYearsBefore(d), d.At + Times.Second)),
        Yes("renewed", d => (d.Designation.Authorized, d.Designation.Renewed) = (TwoYearsBefore(d), d.At)),
        Open(
            "tfm.two-years",
            "authorized two calendar years ago, renewal not given",
            d => (d.Designation.Authorized, d.Designation.Renewed) = (TwoYearsBefore(d), default)),
        No("tfm.no-open-complaint", "about this officer, noticed now", d => Complain(d, Draft.Deputy, d.At, Moment.Never)),
        No(
            "tfm.no-open-complaint",
            "about this officer, resolved a second from now",
            d => Complain(d, Draft.Deputy, d.At, d.At + Times.Second)),
        Yes("a complaint about this officer, resolved now", d => Complain(d, Draft.Deputy, d.At - Times.Second, d.At)),
        Yes("a complaint about this officer, noticed a second from now", d => Complain(d, Draft.Deputy, d.At + Times.Second, Moment.Never)),
        Yes("a complaint about another officer", d => Complain(d, "another", d.At, Moment.Never)),
        Yes("a complaint about a non-designated person", d => Complain(d, FactValue<string>.None, d.At, Moment.Never)),
        Open("tfm.no-open-complaint", "about somebody not named", d => Complain(d, default, d.At, Moment.Never)),
        Open("tfm.no-open-complaint", "about this officer, it is not given when", d => Complain(d, Draft.Deputy, default, Moment.Never)),
        Open("tfm.no-open-complaint", "about this officer, whether resolved not given", d => Complain(d, Draft.Deputy, d.At, default)),
        Yes("a complaint about this officer that may lead to no discipline", d => Complain(d, Draft.Deputy, d.At, Moment.Never, Truth.No)),
        Open(
            "tfm.no-open-complaint",
            "about this officer, whether it may lead to discipline not given",
            d => Complain(d, Draft.Deputy, d.At, Moment.Never, Truth.Unknown)),
        Open("tfm.no-open-complaint", "complaints not given", d => d.Agency.Complaints = default),
    ];

    // Two calendar years before the instants asked about: before noon on 9 June 2025, which is later than the agreement.
    private static Instant TwoYearsBefore(Draft d) => d.At - Times.Days(730);

    private static void Complain(
        Draft d, FactValue<string> about, Moment noticed, Moment resolved, Truth mayLeadToDiscipline = Truth.Yes) =>
        d.Agency.Complaints = FactList.Of(
            new Complaint.Builder
            {
                Officer = about,
                Noticed = noticed,
                Resolved = resolved,
                MayLeadToDiscipline = mayLeadToDiscipline,
            }.Build());

    private static void Suspend(Draft d, Duration? liftedAfterAuthorization, Instant? named = null) =>
        d.Agreement.Notices = Notices.One(named is null ? Party.Ice : Party.Unknown, NoticeKind.Suspension, Times.Certified, notice =>
        {
            notice.NamedEffect = named ?? Moment.Never;
            notice.Rescinded = liftedAfterAuthorization is { } lifted ? Times.Authorized + lifted : Moment.Unknown;
        });
}
