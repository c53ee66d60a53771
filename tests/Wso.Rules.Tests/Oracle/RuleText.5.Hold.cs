using System;
using System.Collections.Generic;
using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// One row of the table of section 5 at an instant: whether it stands, and the first instant at which one of its limits may fall.
/// </summary>
internal readonly record struct BasisRead(AgreementType Type, Three Stands, long End);

/// <summary>The answer of section 5 at an instant.</summary>
internal sealed record HoldRead(Ruling Ruling, Three Stands, long? Start, long? End, BasisRead[] Standing)
{
    public AgreementType[] Bases => Standing.Select(basis => basis.Type).ToArray();
}

/// <summary>Section 5: the hold and its end.</summary>
internal sealed partial class RuleText
{
    private readonly record struct Clocked(Three HasRun, long First);

    public HoldRead Hold(long t)
    {
        var (start, bases) = BasesAt(t);
        var standing = bases.Where(basis => basis.Stands == Three.Yes).ToArray();
        var stands = Some(bases.Select(basis => basis.Stands));
        var isCommanded = standing.Any(basis => basis.Type == AgreementType.DetainerOnly)
            && Answer(LawAt(t).DetainerHold) == LawAnswer.Commanded;
        var end = standing.Select(basis => basis.End).DefaultIfEmpty(When.Never).Max();
        return new HoldRead(
            isCommanded ? Ruling.Required : InWords(stands), stands, start.IsOne ? start.From : null, end == When.Never ? null : end,
            standing);
    }

    /// <summary>"in this order: … GONE, custody here or release due unknown: undetermined, unless one of these already answers"</summary>
    private Ruling Release(long t)
    {
        var mayRelease = All(Not(Gone(t)), Some(Booked(t), ArrestOnRecord(AgreementType.TaskForce, t)), due.By(t));
        if (mayRelease != Three.Yes)
        {
            return mayRelease == Three.No ? Ruling.Prohibited : Ruling.Undetermined;
        }

        var federal = Some(
            BasesAt(t).Bases
                .Where(basis => basis.Type is not (AgreementType.BasicOrderingAgreement or AgreementType.DetainerOnly))
                .Select(basis => basis.Stands));
        return Hold(t).Ruling switch
        {
            Ruling.Prohibited => Ruling.Required,
            Ruling.Required => Ruling.Prohibited,
            Ruling.Permitted =>
                federal switch { Three.Yes => Ruling.Prohibited, Three.Maybe => Ruling.Undetermined, _ => Ruling.Permitted },
            _ => Ruling.Undetermined,
        };
    }

    private (When Start, BasisRead[] Bases) BasesAt(long t) => bases.TryGetValue(t, out var known) ? known : bases[t] = BasesReadAt(t);

    private (When Start, BasisRead[] Bases) BasesReadAt(long t)
    {
        // "One start per release: the earlier of release due and the first WSO or JEM ARREST not known to be none."
        var start = FirstArrest(t, AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement) is { } first
            ? When.Earlier(due, When.At(first))
            : due;
        var begun =
            Some(due.By(t), ArrestOnRecord(AgreementType.WarrantServiceOfficer, t), ArrestOnRecord(AgreementType.JailEnforcement, t));
        return (start,
        [
            JailBasis(AgreementType.WarrantServiceOfficer, t, start, begun),
            JailBasis(AgreementType.JailEnforcement, t, start, begun),
            TaskForceBasis(t),
            BoaBasis(t, start, begun),
            DetainerBasis(t, start, begun),
            ServicesBasis(t, start, begun),
        ]);
    }

    private long? FirstArrest(long t, params AgreementType[] models) =>
        arrests.Where(arrest => arrest.At <= t && models.Any(model => arrest.Permitted[model] != Three.No))
            .Select(arrest => (long?)arrest.At)
            .Min();

    private static BasisRead Read(AgreementType type, Three conditions, IEnumerable<Clocked> limits)
    {
        var clocks = limits.ToArray();
        return new BasisRead(
            type,
            All([conditions, .. clocks.Select(limit => Not(limit.HasRun))]),
            clocks.Select(limit => limit.First).DefaultIfEmpty(When.Never).Min());
    }

    private static Clocked Limit(When ends, long t) => new(ends.By(t), ends.From);

    /// <summary>
    /// "not GONE; ICE has not cancelled; no court has ordered the person's release from custody for ICE; no bar of section 6"
    /// </summary>
    private Three EveryBasis(long t) => All(Not(Gone(t)), NotCancelled(t), Not(PersonBar(t)));

    /// <summary>"BOA, detainer only, WSO, JEM and detention services: booked ≤ t"</summary>
    private Three EveryBasisInTheJail(long t) => All(Booked(t), EveryBasis(t));

    private Three Every287gBasis(AgreementType model, long t) =>
        All(SomeAgreement(model, t), ArrestOnRecord(model, t), EveryBasis(t), Not(Bar287g(t)), Not(CivilArrestBar(t)));

    private Three ButForLimits(AgreementType model, long t, Three begun) =>
        All(Every287gBasis(model, t), WarrantInHand(t), begun, Booked(t));

    private BasisRead JailBasis(AgreementType model, long t, When start, Three begun) => Read(model, ButForLimits(model, t, begun),
        [Limit(start.PlusHours(48), t), AgreementsEnd(model, t, start), .. Ceilings(t)]);

    private BasisRead TaskForceBasis(long t) => FirstArrest(t, AgreementType.TaskForce) is not { } arrest
        ? Read(AgreementType.TaskForce, Three.No, [])
        : Read(AgreementType.TaskForce, Every287gBasis(AgreementType.TaskForce, t),
            [Limit(When.At(clock.EndOfDayOf(arrest)), t), AgreementsEnd(AgreementType.TaskForce, t, When.At(arrest)), .. Ceilings(t)]);

    /// <summary>
    /// "I-203, detainer in force, detainer served, each in time and at t"; and "no I-203 in hand at the start orders release"
    /// </summary>
    private BasisRead BoaBasis(long t, When start, Three begun) => Read(AgreementType.BasicOrderingAgreement,
        All(
            SomeAgreement(AgreementType.BasicOrderingAgreement, t, agreement => OneOf(agreement.Facilities, file.Facility.Id)),
            OrderInHand(t, paper => All(IsInTime(When.Of(paper.Received), start, t), IsInTime(When.Of(paper.Accepted), start, t))),
            Not(ReleaseIsOrderedAt(start)),
            DetainerInForce(t, start), DetainerServed(t, start),
            Allows(LawAt(t).DetainerHold), OrderShown(t), begun, EveryBasisInTheJail(t)),
        [Limit(start.PlusHours(48), t), AgreementsEnd(AgreementType.BasicOrderingAgreement, t, start), .. Ceilings(t)]);

    private BasisRead DetainerBasis(long t, When start, Three begun) => Read(AgreementType.DetainerOnly,
        All(
            DetainerInForce(t, start), DetainerServed(t, start), Allows(LawAt(t).DetainerHold), OrderShown(t), begun,
            EveryBasisInTheJail(t)),
        [Limit(start.PlusHours(48), t), .. Ceilings(t)]);

    private BasisRead ServicesBasis(long t, When start, Three begun)
    {
        const AgreementType Type = AgreementType.DetentionServices;
        var (booked, forIce) = (When.Of(file.Custody.Booked), When.Of(file.Custody.BookedForIce));
        var conditions = All(
            Allows(LawAt(t).DetentionContract),
            OrderInHand(t, paper => AcceptedInTime(When.Of(paper.Accepted))),
            IceCustody(t, begun),
            Some(begun, forIce.By(t), ReceivedFromIce(t)),
            EveryBasisInTheJail(t));
        if (!file.Agency.DetentionServices.TryGet(out var contract))
        {
            return Read(Type, file.Agency.DetentionServices.IsNone ? Three.No : All(Three.Maybe, conditions), []);
        }

        // "the earliest of the start, booking for ICE and, received from ICE, booked"; from whom is not given: it may be booked, or not.
        var beginning = When.Earlier(
            When.Earlier(start, forIce),
            IsFromIce() switch { Three.Yes => booked, Three.Maybe => new(booked.From, When.Never), _ => new(When.Never, When.Never) });
        var longest = contract.LongestStayHours.TryGet(out var hours) ? Limit(beginning.PlusHours(hours), t)
            : contract.LongestStayHours.IsNone ? Limit(new(When.Never, When.Never), t)
            : new Clocked(Three.Maybe, When.Never);
        return Read(Type,
            All(
                conditions,
                InForce(Type, contract.Effective, contract.Ended, contract.Notices, t),
                OneOf(contract.Facilities, file.Facility.Id)),
            [longest, End(Type, contract.Ended, contract.Notices, t, beginning)]);

        // "accepted before 48 hours from the start (received from ICE: from booking; while the start is not known, unknown; a start that
        // never comes sets no bound)"
        Three AcceptedInTime(When accepted) => Some(
            All(ReceivedFromIce(t), accepted.IsBefore(booked.PlusHours(48))),
            All(Not(ReceivedFromIce(t)), accepted.IsBefore(start.PlusHours(48))));
    }

    /// <summary>"an order that the hold needs (not shown at t: the BOA and detainer-only bases are no better than unknown)"</summary>
    private Three OrderShown(long t) =>
        LawAt(t).HoldNeedsOrder == Truth.Yes && When.Of(file.Custody.StateOrder).By(t) != Three.Yes ? Three.Maybe : Three.Yes;

    /// <summary>"State ceilings join every list but detention services'"; "no ceilings given and no state row: none"</summary>
    private IEnumerable<Clocked> Ceilings(long t)
    {
        if (!LawAt(t).HoldCeilings.IsKnown)
        {
            return [new Clocked(Three.Maybe, When.Never)];
        }

        return LawAt(t).HoldCeilings.OrNone().Select(ceiling => Limit(
            ceiling.Hours is not { } hours ? due.Moved(clock.EndOfDayOf)
            : ceiling.From == CeilingAnchor.ReleaseDue ? due.PlusHours(hours)
            : ceiling.From == CeilingAnchor.PapersReceived ? PapersReceived().PlusHours(hours)
            : Either(due, PapersReceived()).PlusHours(hours),
            t));

        // Of what the hours are counted was not read: from the one or the other.
        static When Either(When a, When b) => new(Math.Min(a.From, b.From), Math.Max(a.To, b.To));
    }

    /// <summary>
    /// "The agreement's end is a limit where already fixed"; of several of the type, the end of each that ends after the anchor.
    /// </summary>
    private Clocked AgreementsEnd(AgreementType type, long t, When anchor)
    {
        if (!file.Agency.Agreements.IsKnown)
        {
            return new Clocked(Three.Maybe, When.Never);
        }

        var ends = file.Agency.Agreements.OrNone().Where(one => IsOfType(one, type) != Three.No)
            .Select(one => (OfType: IsOfType(one, type), End: End(type, one.Ended, one.Notices, t, anchor)))
            .Select(one => one.End with { HasRun = All(one.OfType, one.End.HasRun) }).ToArray();
        return new Clocked(Some(ends.Select(end => end.HasRun)), ends.Select(end => end.First).DefaultIfEmpty(When.Never).Min());
    }

    /// <summary>
    /// "ended, or a notice that takes effect after the start, a suspension since lifted too"; of an agreement that had ended by then,
    /// notices not given end nothing.
    /// </summary>
    private Clocked End(AgreementType type, DateOrInstant ended, FactList<Notice> notices, long t, When anchor)
    {
        var over = clock.Ends(ended);
        var hasRun = Some(
            All(over.By(t), anchor.IsBefore(over)),
            notices.IsKnown
                ? Some(notices, notice =>
                    Agreed(
                        Readings(notice, type)
                            .Select(reading => All(TookEffect(notice, reading.Kind, reading.Effect, t), anchor.IsBefore(reading.Effect)))))
                : All(Three.Maybe, anchor.IsBefore(over)));
        var coming = notices.OrNone()
            .SelectMany(notice =>
                Readings(notice, type)
                    .Where(reading => NeverTakesEffect(notice, reading.Kind, reading.Effect) != Three.Yes)
                    .Select(reading => reading.Effect.From))
            .Append(over.From)
            .Where(at => at > t);
        return new Clocked(hasRun, coming.DefaultIfEmpty(When.Never).Min());
    }
}
