using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law.AnyAgency;

namespace Wso.Rules.Law.Audits;

/// <summary>Custody after release due, span by span: held, in release processing, or held on nothing.</summary>
internal sealed class CustodyAudit
{
    private readonly List<Breach> breaches = [];
    private readonly List<Interval> outProcessing = [];
    private readonly Instant upTo;
    private Instant from;
    private Broken? broken;
    private bool isOutProcessing;

    private CustodyAudit(Instant upTo) => this.upTo = upTo;

    public IReadOnlyList<Breach> Breaches => breaches;

    public IReadOnlyList<Interval> OutProcessing => outProcessing;

    public bool IsDecided { get; private set; } = true;

    /// <summary>Nothing is shown where it is not known when release was due, or whether and when the person left.</summary>
    public static CustodyAudit Of(CaseFile file, Instant upTo)
    {
        var audit = new CustodyAudit(upTo);
        var left = ReleaseOfPerson.Left(file);
        var (gone, due) = (left.NotBefore, ReleaseDue.Of(file.Custody));
        if (due.TryGet(out var known))
        {
            var end = Instant.Min(gone, upTo);
            audit.Walk(file, known, end);
            audit.Close(end, lasts: gone > upTo);
        }

        // The person was there after release due, and until when: both must be known, as far as they lie before the audit's own instant.
        audit.IsDecided &= due.By(upTo) == Truth.No || (due.By(upTo) == Truth.Yes && (left.By(upTo) == Truth.No || left.TryGet(out _)));
        return audit;
    }

    private void Walk(CaseFile file, Instant due, Instant end)
    {
        Hold? stood = null;
        Broken? ended = null;
        var processed = Law.OutProcessing.ShownUntil(due, Premises.Of(file, Act.Nothing, due));
        from = due;
        foreach (var instant in Instants.Between(due, end, file).Where(instant => instant < end))
        {
            var s = Premises.Of(file, Act.Nothing, instant);
            switch (HoldForIce.AnyStands(in s))
            {
                case Truth.Yes:
                    stood = Hold.Of(in s);
                    ended = null;
                    Enter(instant, null, false);
                    break;
                case Truth.Unknown:
                    var mayProcess = stood is null && instant < processed;
                    IsDecided &= mayProcess;
                    Enter(instant, null, mayProcess);
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
    private void Enter(Instant instant, Broken? breaks, bool processing)
    {
        if (breaks != broken || processing != isOutProcessing)
        {
            Close(instant, lasts: false);
            (from, broken, isOutProcessing) = (instant, breaks, processing);
        }
    }

    private void Close(Instant at, bool lasts)
    {
        if (broken is { } what)
        {
            breaches.Add(new Breach(what.Rule, what.Citation, from, lasts ? null : at, upTo, JailAction.HoldForIce));
        }
        else if (isOutProcessing)
        {
            outProcessing.Add(new Interval(from, at));
        }
    }

    private static Broken WhatEnded(Hold hold, in Situation s) =>
        hold.BindingLimit is { } limit && limit.At <= s.At ? new Broken(limit.Rule, limit.Citation)
        : s.Custody.IceCancelled.By(s.At) == Truth.Yes ? Broken.Of(HoldStart.NotCancelled.Rule)
        : Broken.Of(AnyAgency.Duties.ReleasePerson.Rule);

    /// <summary>An open question of citizenship is named before anything else that stands against custody.</summary>
    private static Broken Against(Broken? ended, in Situation s) =>
        Citizenship.Bar.Of(in s) == Truth.Yes ? Broken.Of(Citizenship.Bar.Rule) : ended ?? Broken.Of(AnyAgency.Duties.ReleasePerson.Rule);

    private readonly record struct Broken(Rule Rule, Citation Citation)
    {
        public static Broken Of(Rule rule) => new Broken(rule, rule.Citation);
    }
}
