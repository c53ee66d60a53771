using System;
using System.Collections.Generic;
using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Section 1: which agreement is in force.</summary>
internal sealed partial class RuleText
{
    private static readonly Dictionary<AgreementType, Edition[]> FormsWeHold = new()
    {
        [AgreementType.WarrantServiceOfficer] =
        [
            Edition.Form2019, Edition.Form202002, Edition.Form202007, Edition.Form2025, Edition.Form202510
        ],
        [AgreementType.JailEnforcement] = [Edition.Form2020, Edition.Form2025],
        [AgreementType.TaskForce] = [Edition.Form2025],
        [AgreementType.BasicOrderingAgreement] = [Edition.Form2018],
    };

    /// <summary>
    /// Some agreement of the type, in force at t, of which more is so. "At most one agreement of each type in force at any instant": where
    /// one is, no other is it.
    /// </summary>
    private Three SomeAgreement(AgreementType type, long t, Func<Agreement, Three>? also = null)
    {
        var isFound = file.Agency.Agreements.OrNone().Any(Is);
        return Some(
            file.Agency.Agreements,
            one => isFound && !Is(one) ? Three.No : All(IsOfType(one, type), InForce(one, type, t), also?.Invoke(one) ?? Three.Yes));

        bool Is(Agreement one) => one.Type == type && InForce(one, type, t) == Three.Yes;
    }

    private static Three IsOfType(Agreement agreement, AgreementType type) =>
        agreement.Type == AgreementType.Unknown ? Three.Maybe : If(agreement.Type == type);

    /// <summary>
    /// "An agreement of any other form, or of a form not given, is in force unknown (no, where it is ended or not yet effective)."
    /// </summary>
    private Three InForce(Agreement agreement, AgreementType type, long t) =>
        All(
            InForce(type, agreement.Effective, agreement.Ended, agreement.Notices, t),
            FormsWeHold[type].Contains(agreement.Edition) ? Three.Yes : Three.Maybe);

    /// <summary>"In force at t: effective ≤ t, not ended at t, and no notice that has taken effect at t."</summary>
    private Three InForce(AgreementType type, DateOrInstant effective, DateOrInstant ended, FactList<Notice> notices, long t) =>
        All(clock.Begins(effective).By(t), Not(clock.Ends(ended).By(t)), Not(Some(notices, notice => Stops(notice, type, t))));

    /// <summary>"A termination lasts for ever, a suspension" to its end.</summary>
    private Three Stops(Notice notice, AgreementType type, long t) => Agreed(Readings(notice, type).Select(reading =>
        All(
            TookEffect(notice, reading.Kind, reading.Effect, t),
            reading.Kind == NoticeKind.Termination ? Three.Yes : Not(EndOfSuspension(notice).By(t)))));

    /// <summary>
    /// "One rescinded before it takes effect never does." Of a suspension: "one that ends at or before its effect, or is rescinded at or
    /// before it, never takes effect".
    /// </summary>
    private static Three TookEffect(Notice notice, NoticeKind kind, When effect, long t) =>
        All(effect.By(t), Not(NeverTakesEffect(notice, kind, effect)));

    private static Three NeverTakesEffect(Notice notice, NoticeKind kind, When effect) => kind == NoticeKind.Termination
        ? When.Of(notice.Rescinded).IsBefore(effect)
        : (notice.Until.IsKnown ? EndOfSuspension(notice) : When.Of(notice.Rescinded)).IsNotAfter(effect);

    /// <summary>
    /// "It ends at the earlier of until and rescinded"; "until not given and not rescinded: from the effect on it is unknown whether the
    /// agreement is in force".
    /// </summary>
    private static When EndOfSuspension(Notice notice) => When.Earlier(When.Of(notice.Until), When.Of(notice.Rescinded));

    /// <summary>What a notice can be: one reading for each way to fill in what is not given.</summary>
    private IEnumerable<(NoticeKind Kind, When Effect)> Readings(Notice notice, AgreementType type)
    {
        var kinds = notice.Kind == NoticeKind.Unknown ? [NoticeKind.Termination, NoticeKind.Suspension] : new[] { notice.Kind };
        var sides = notice.From == Party.Unknown ? [Party.Agency, Party.Ice] : new[] { notice.From };
        var exigent = notice.Exigent == Truth.Unknown ? [true, false] : new[] { notice.Exigent == Truth.Yes };
        return
            from kind in kinds
            from side in sides
            from isExigent in exigent
            select (kind, TakesEffect(notice, type, kind, side, isExigent));
    }

    private When TakesEffect(Notice notice, AgreementType type, NoticeKind kind, Party side, bool isExigent)
    {
        var onReceipt = When.Of(notice.Received);
        var onReceiptOrLater = notice.NamedEffect.IsNever ? onReceipt : When.Later(onReceipt, When.Of(notice.NamedEffect));
        var after90Days = onReceipt.Moved(at => clock.PlusDays(at, 90));
        return type switch
        {
            // "either kind, either side: 90 calendar days after receipt, whatever later instant it names; if it declares exigent
            // circumstances, at the later of receipt and the instant it names"
            AgreementType.WarrantServiceOfficer => isExigent ? onReceiptOrLater : after90Days,

            // "by the agency, on receipt or at the later instant it names; suspension by ICE, on receipt; termination by ICE, 90 calendar
            // days after receipt"
            AgreementType.JailEnforcement or AgreementType.TaskForce =>
                side == Party.Agency ? onReceiptOrLater : kind == NoticeKind.Suspension ? onReceipt : after90Days,

            // "BOA: on receipt"; of detention services no text says more.
            _ => onReceipt,
        };
    }
}
