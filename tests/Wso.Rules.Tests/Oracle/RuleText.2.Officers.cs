using System;
using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Section 2: who is designated.</summary>
internal sealed partial class RuleText
{
    private Three Designated(Act act, AgreementType model, long t) =>
        OfficerOf(act, out var known) is { UnitedStatesCitizen: Truth.No } ? known : All(
            SomeDesignation(act, model, (officer, designation) => All(
                Told(officer.UnitedStatesCitizen),
                clock.Begins(designation.Certified).By(t),
                clock.Begins(designation.Authorized).By(t),
                SomeAgreement(model, t, agreement => NotBeforeTheAgreement(designation, agreement)),
                Not(clock.Ends(designation.Withdrawn).By(t)),
                model == AgreementType.TaskForce ? WithinTwoYears(designation, t) : Told(designation.Form70006),
                model == AgreementType.JailEnforcement
                    ? SomeAgreement(model, t, agreement => NotSuspendedSince(agreement, designation, t))
                    : Three.Yes)),
            model == AgreementType.TaskForce ? NoOpenComplaint(act, t) : Three.Yes);

    /// <summary>"At most one designation per model": one that says so is it; else one whose model is not given may be.</summary>
    private Three SomeDesignation(Act act, AgreementType model, Func<Officer, Designation, Three> test)
    {
        if (OfficerOf(act, out var known) is not { } officer)
        {
            return known;
        }

        if (!officer.Designations.IsKnown)
        {
            return Three.Maybe;
        }

        var certain = officer.Designations.OrNone().Where(one => one.Under == model).ToArray();
        return certain.Length > 0
            ? Some(certain.Select(one => test(officer, one)))
            : Some(
                officer.Designations.OrNone()
                    .Where(one => one.Under == AgreementType.Unknown)
                    .Select(one => All(Three.Maybe, test(officer, one))));
    }

    /// <summary>"Officer none: a clear no." Otherwise, with no record found, unknown.</summary>
    private Officer? OfficerOf(Act act, out Three unlessFound)
    {
        unlessFound = act.Officer.IsNone ? Three.No : Three.Maybe;
        var found = act.Officer.TryGet(out var id) ? file.Officers.OrNone().FirstOrDefault(officer => officer.Id == id) : null;
        unlessFound = found is null ? unlessFound : Three.No;
        return found;
    }

    /// <summary>"t &lt; 2 calendar years after authorization or the latest renewal ≤ t"</summary>
    private Three WithinTwoYears(Designation designation, long t)
    {
        var (authorized, renewed) = (clock.Begins(designation.Authorized), clock.Begins(designation.Renewed));
        return Some(StillRuns(authorized), All(renewed.By(t), StillRuns(renewed)));

        Three StillRuns(When from) => from.IsNever ? Three.No : Not(from.Moved(at => clock.PlusYears(at, 2)).By(t));
    }

    /// <summary>
    /// "not before the agreement in force took effect, unless that agreement continues an earlier one (continues not given: unknown)"
    /// </summary>
    private Three NotBeforeTheAgreement(Designation designation, Agreement agreement) =>
        Some(Not(clock.Begins(designation.Authorized).IsBefore(clock.Begins(agreement.Effective))), Told(agreement.Continues));

    /// <summary>
    /// "no complaint about this officer noticed ≤ t and not resolved at t, that may lead to professional discipline, a criminal
    /// investigation or a lawsuit (not given: unknown)"
    /// </summary>
    private Three NoOpenComplaint(Act act, long t) => Not(Some(file.Agency.Complaints, complaint => All(
        complaint.Officer.IsNone
            ? Three.No
            : complaint.Officer.TryGet(out var about) && act.Officer.TryGet(out var officer)
            ? If(about == officer)
            : Three.Maybe,
        When.Of(complaint.Noticed).By(t),
        Not(When.Of(complaint.Resolved).By(t)),
        Told(complaint.MayLeadToDiscipline))));

    /// <summary>
    /// "authorized at or after the end of every suspension that took effect by t (suspension revokes; nothing revives;
    /// an end not given is never before its beginning, so whoever was authorized before it took effect is not designated)"
    /// </summary>
    private Three NotSuspendedSince(Agreement agreement, Designation designation, long t)
    {
        var authorized = clock.Begins(designation.Authorized);
        return Not(
            Some(
                agreement.Notices,
                notice => Agreed(Readings(notice, AgreementType.JailEnforcement).Select(reading => reading.Kind == NoticeKind.Termination
            ? Three.No
            : All(TookEffect(notice, reading.Kind, reading.Effect, t), IsBeforeItsEnd(reading.Effect, EndOfSuspension(notice)))))));

        Three IsBeforeItsEnd(When effect, When end) => end.IsNever ? Three.Yes : authorized.IsBefore(When.Later(effect, end));
    }
}
