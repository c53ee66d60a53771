using System;
using NodaTime;

namespace Wso.Rules;

/// <summary>When a notice takes effect under an agreement. It is asked only of a notice that can be read in one way.</summary>
internal delegate Bounds NoticeClause(Notice notice, DateTimeZone zone);

/// <summary>What an agreement says of itself: which forms of it are known, and when a notice ends it.</summary>
internal sealed class AgreementTerms(AgreementType type, Edition[] forms, NoticeClause takesEffect)
{
    public AgreementType Type => type;

    /// <summary>The forms that are held.</summary>
    public Edition[] Forms => forms;

    /// <summary>Effective, not ended, and no notice that has taken effect; unknown where the form is none that is known.</summary>
    public Truth InForce(Agreement agreement, Instant t, DateTimeZone zone) =>
        InForce(agreement.Effective, agreement.Ended, agreement.Notices, t, zone)
            .And(Array.IndexOf(forms, agreement.Edition) >= 0 ? Truth.Yes : Truth.Unknown);

    public Truth InForce(DateOrInstant effective, DateOrInstant ended, FactList<Notice> notices, Instant t, DateTimeZone zone)
    {
        var inForce = effective.AsBeginning(zone).By(t)
            .And(ended.AsEnding(zone).By(t).Negated())
            .And(notices.IsKnown ? Truth.Yes : Truth.Unknown);

        foreach (var notice in notices.OrNone())
        {
            inForce = inForce.And(Stops(notice, t, zone).Negated());
        }

        return inForce;
    }

    /// <summary>
    /// The first end after the anchor that is already fixed, of any agreement of this type. A successor never stretches a hold.
    /// </summary>
    public Bounds EndAfter(Bounds anchor, FactList<Agreement> agreements, DateTimeZone zone)
    {
        var end = agreements.IsKnown ? Bounds.Never : Bounds.Unknown;
        foreach (var agreement in agreements.OrNone())
        {
            var isOfType = agreement.Type == type ? Truth.Yes : agreement.Type == AgreementType.Unknown ? Truth.Unknown : Truth.No;
            end = Bounds.Earlier(end, Bounds.If(isOfType, EndAfter(anchor, agreement.Ended, agreement.Notices, zone), Bounds.Never));
        }

        return end;
    }

    /// <summary>
    /// Its own end or the effect of a notice, if that comes after the anchor, even of a suspension since
    /// lifted. If the notices are not given, one may have ended it, unless it had ended by then.
    /// </summary>
    public Bounds EndAfter(Bounds anchor, DateOrInstant ended, FactList<Notice> notices, DateTimeZone zone)
    {
        var over = Bounds.Of(ended.AsEnding(zone));
        var end = notices.IsKnown
            ? Later(anchor, over, Truth.Yes)
            : Bounds.If(anchor.IsBefore(over), new Bounds(Instant.MinValue, over.NotAfter), Bounds.Never);
        foreach (var notice in notices.OrNone())
        {
            end = Bounds.Earlier(end, EffectAfter(anchor, notice, zone));
        }

        return end;
    }

    /// <summary>When the last suspension that took effect by the instant was lifted; never if one is still in effect.</summary>
    public Bounds SuspensionsLifted(Agreement agreement, Instant t, DateTimeZone zone)
    {
        var lifted = Bounds.At(Instant.MinValue);
        foreach (var notice in agreement.Notices.OrNone())
        {
            lifted = Bounds.Later(lifted, Lifted(notice, t, zone));
        }

        return agreement.Notices.IsKnown ? lifted : Bounds.Unknown;
    }

    private Bounds Lifted(Notice notice, Instant t, DateTimeZone zone)
    {
        if (notice.HasTwoReadings(type, out var one, out var other))
        {
            return Bounds.EitherOf(Lifted(one, t, zone), Lifted(other, t, zone));
        }

        var never = Bounds.At(Instant.MinValue);
        if (notice.Kind == NoticeKind.Termination)
        {
            return never;
        }

        var effect = takesEffect(notice, zone);
        var tookEffect = effect.By(t).And(TakesEffectAtAll(effect, notice));
        return Bounds.If(tookEffect, then: Bounds.Later(effect, EndOfSuspension(notice)), otherwise: never);
    }

    /// <summary>Whether the notice keeps the agreement out of force: a suspension until it is lifted, a termination for good.</summary>
    private Truth Stops(Notice notice, Instant t, DateTimeZone zone)
    {
        if (notice.HasTwoReadings(type, out var one, out var other))
        {
            return Stops(one, t, zone).IfBothAgree(Stops(other, t, zone));
        }

        var effect = takesEffect(notice, zone);
        var tookEffect = effect.By(t).And(TakesEffectAtAll(effect, notice));
        return notice.Kind == NoticeKind.Suspension ? tookEffect.And(EndOfSuspension(notice).By(t).Negated()) : tookEffect;
    }

    private Bounds EffectAfter(Bounds anchor, Notice notice, DateTimeZone zone)
    {
        if (notice.HasTwoReadings(type, out var one, out var other))
        {
            return Bounds.EitherOf(EffectAfter(anchor, one, zone), EffectAfter(anchor, other, zone));
        }

        var effect = takesEffect(notice, zone);
        return Later(anchor, effect, TakesEffectAtAll(effect, notice));
    }

    private static Bounds Later(Bounds anchor, Bounds end, Truth counts) => Bounds.If(anchor.IsBefore(end).And(counts), end, Bounds.Never);

    /// <summary>
    /// A termination that is rescinded before it takes effect never does. Neither does a suspension that ends
    /// at or before its effect. An end that the notice does not give is not before its beginning.
    /// </summary>
    private static Truth TakesEffectAtAll(Bounds effect, Notice notice) => notice.Kind == NoticeKind.Suspension
        ? effect.IsBefore(notice.Until.IsKnown ? EndOfSuspension(notice) : Bounds.Of(notice.Rescinded))
        : Bounds.Of(notice.Rescinded).IsBefore(effect).Negated();

    /// <summary>The end that the notice states, or its rescission, where that comes earlier.</summary>
    private static Bounds EndOfSuspension(Notice notice) => Bounds.Earlier(Bounds.Of(notice.Until), Bounds.Of(notice.Rescinded));
}
