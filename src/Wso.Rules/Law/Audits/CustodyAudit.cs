using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law.AnyAgency;

namespace Wso.Rules.Law.Audits;

/// <summary>Custody after release due, span by span: held, in release processing, or held on nothing.</summary>
internal sealed class CustodyAudit
{
    private readonly List<Breach> breaches = [];
    private readonly List<Breach> withinTolerance = [];
    private readonly List<Interval> outProcessing = [];
    private readonly List<OpenQuestion> open = [];
    private readonly Instant upTo;
    private readonly Duration tolerance;
    private Instant from;
    private Broken? broken;
    private Rule? question;
    private bool isOutProcessing;

    private CustodyAudit(Instant upTo, Duration tolerance) => (this.upTo, this.tolerance) = (upTo, tolerance);

    public IReadOnlyList<Breach> Breaches => breaches;

    public IReadOnlyList<Breach> WithinTolerance => withinTolerance;

    public IReadOnlyList<Interval> OutProcessing => outProcessing;

    public IReadOnlyList<OpenQuestion> Open => open;

    /// <summary>Nothing is shown where it is not known when release was due, or whether and when the person left.</summary>
    public static CustodyAudit Of(CaseFile file, Instant upTo, Duration tolerance)
    {
        var audit = new CustodyAudit(upTo, tolerance);
        if (Bounds.Of(file.Custody.Booked).By(upTo) == Truth.No)
        {
            return audit; // no custody, nothing to audit
        }

        var left = ReleaseOfPerson.Left(file);
        var (gone, due) = (left.NotBefore, ReleaseDue.Of(file.Custody));
        if (due == Bounds.Unknown)
        {
            audit.open.Add(new OpenQuestion(due.NotBefore, null, ReleaseDue.HasCome.Rule));
        }
        else if (due != Bounds.Never)
        {
            var end = Instant.Min(gone, upTo);
            audit.Walk(file, due, end);
            audit.Close(end, lasts: gone > upTo);
        }

        // The person was there after release due, and until when: both must be known, as far as they lie before the audit's own instant.
        if (due.By(upTo) == Truth.Yes && left.By(upTo) != Truth.No && !left.TryGet(out _))
        {
            audit.open.Add(new OpenQuestion(Instant.Max(left.NotBefore, due.NotBefore), null, InCustody.Condition.Rule));
        }

        return audit;
    }

    private void Walk(CaseFile file, Bounds due, Instant end)
    {
        Hold? stood = null;
        Broken? ended = null;
        var processed = Law.OutProcessing.ShownUntil(due.NotAfter, Premises.Of(file, Act.Nothing, due.NotAfter));
        from = due.NotBefore;
        foreach (var instant in Instants.Between(from, end, file).Where(instant => instant < end))
        {
            var s = Premises.Of(file, Act.Nothing, instant);
            switch (Bounds.Of(file.Custody.Booked).By(instant))
            {
                case Truth.No:
                    Enter(instant, null, false);
                    continue;
                case Truth.Unknown:
                    Enter(instant, null, false, HoldStart.IsBooked.Rule);
                    continue;
            }

            switch (HoldForIce.AnyStands(in s))
            {
                case Truth.Yes:
                    stood = Hold.Of(in s);
                    ended = null;
                    Enter(instant, null, false);
                    break;
                case var _ when due.By(instant) == Truth.Unknown:
                    Enter(instant, null, false, ReleaseDue.HasCome.Rule);
                    break;
                case Truth.Unknown:
                    var mayProcess = stood is null && instant < processed;
                    Enter(instant, null, mayProcess, mayProcess ? null : Deciding(s));
                    break;
                case Truth.No:
                    ended ??= stood is { } hold ? WhatEnded(hold, in s) : null;
                    var isProcessing = ended is null && instant < processed;
                    Enter(instant, isProcessing ? null : Against(ended, in s), isProcessing);
                    break;
            }
        }
    }

    /// <summary>From here on custody is something else than before, or the same.</summary>
    private void Enter(Instant instant, Broken? breaks, bool processing, Rule? asks = null)
    {
        if (breaks != broken || processing != isOutProcessing || asks != question)
        {
            Close(instant, lasts: false);
            (from, broken, isOutProcessing, question) = (instant, breaks, processing, asks);
        }
    }

    private void Close(Instant at, bool lasts)
    {
        if (broken is { } what)
        {
            var breach = new Breach(what.Rule, what.Citation, from, lasts ? null : at, upTo, JailAction.HoldForIce);
            (what.FollowsHold && !lasts && at - from <= tolerance ? withinTolerance : breaches).Add(breach);
        }
        else if (question is { } asked)
        {
            open.Add(new OpenQuestion(from, lasts ? null : at, asked));
        }
        else if (isOutProcessing)
        {
            outProcessing.Add(new Interval(from, at));
        }
    }

    /// <summary>The first question at the bottom of an undetermined hold.</summary>
    private static Rule Deciding(Situation s)
    {
        var reasons = Reasons.Of(WeighedGrant.Each(Powers.Told(JailAction.HoldForIce, in s), s), Ruling.Undetermined, s.At)
            .Where(static reason => reason.Decides)
            .ToList();
        return reasons.First(reason => reason.Truth == Truth.Unknown && !reasons.Exists(other => other.Of == reason.Rule)).Rule;
    }

    private static Broken WhatEnded(Hold hold, in Situation s) =>
        hold.BindingLimit is { } limit && limit.At <= s.At ? new Broken(limit.Rule, limit.Citation, FollowsHold: true)
        : s.Custody.IceCancelled.By(s.At) == Truth.Yes ? Broken.Of(HoldStart.NotCancelled.Rule, followsHold: true)
        : Broken.Of(AnyAgency.Duties.ReleasePerson.Rule, followsHold: true);

    /// <summary>
    /// An open question of citizenship is named before anything else that bars
    /// custody; then comes a court's order, then bail that was refused.
    /// </summary>
    private static Broken Against(Broken? ended, in Situation s) =>
        Citizenship.Bar.Of(in s) == Truth.Yes ? Broken.Of(Citizenship.Bar.Rule)
        : CourtOrder.Bar.Of(in s) == Truth.Yes ? Broken.Of(CourtOrder.Bar.Rule)
        : ended ?? Broken.Of(IsByRefusedBail(s.Custody) ? AnyAgency.Duties.BailRefused : AnyAgency.Duties.ReleasePerson.Rule);

    private static bool IsByRefusedBail(Custody custody) =>
        custody.BailRefused.TryGet(out var refused) && ReleaseDue.Of(custody) == Bounds.At(refused);

    private readonly record struct Broken(Rule Rule, Citation Citation, bool FollowsHold)
    {
        public static Broken Of(Rule rule, bool followsHold = false) => new Broken(rule, rule.Citation, followsHold);
    }
}
