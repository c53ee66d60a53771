using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using static Wso.Rules.Tests.Theorems.Theorem;

namespace Wso.Rules.Tests.Theorems;

/// <summary>Theorems of papers in time, of the jail's own entries, and of a second stay.</summary>
internal static class OfStays
{
    public static readonly Theorem[] All =
    [
        new("a paper in time never shortens: no hold falls and none ends sooner for it, ceilings from receipt apart",
            static (decider, made) => InTime(made).All(
                more => decider.Hold(more.Before, made.Ask.At) is var before && decider.Hold(more.After, made.Ask.At) is var after
                && (
                    !before.Stands
                        || (
                            after.Stands
                                && before.Ends.All(basis => after.Ends.TryGetValue(basis.Key, out var end) && end == basis.Value)
                                && (after.End is null || before.End <= after.End)))),
            "the last paper puts aside those before",
            Decider.Of(
                static file =>
                    file.Papers(static list => list is { IsKnown: true, Count: > 0 } ? FactList.Of(list[list.Count - 1]) : list))),

        new("what comes while release processing lasts counts as what came at release due",
            static (decider, made) =>
                !InProcessing(made, out var then, out var atDue)
                || decider.Hold(then, made.Ask.At).IsSameAs(decider.Hold(atDue, made.Ask.At)),
            "what comes after release due counts for nothing", Decider.Of(static file => file.EachPaper(paper =>
                paper.Withdrawn = file.Custody.ReleaseDue.TryGet(out var due) && paper.Received.TryGet(out var received) && received > due
                    ? received
                    : paper.Withdrawn))),

        new("no entry of the jail's alone makes a hold or a transfer",
            static (decider, made) =>
            {
                var dice = made.Dice();
                var entered = made.Ask.At - dice.Seconds(0, 60 * 3600);
                var without = made.File.Services(FactValue<DetentionServices>.None).Acts().Custody(static custody =>
                    (custody.ReceivedFrom, custody.IceArrested, custody.BookedForIce) = (ReceivedFrom.None, Moment.Never, Moment.Never));
                var (before, transfer) = (decider.Hold(without, made.Ask.At), decider.Rule(without, made.Ask, JailAction.TransferToIce));
                return new[]
                {
                    without.Custody(custody => custody.BookedForIce = entered),
                    without.Services(Contract()).Custody(custody => custody.BookedForIce = entered),
                    without.Services(Contract())
                        .Papers(list => list.IsKnown ? list.And(Paper(PaperForm.I203, entered)) : list)
                        .Custody(custody => custody.BookedForIce = entered),
                }.All(with =>
                    decider.Hold(with, made.Ask.At) is var after
                    && (after.Ruling, after.End) == (before.Ruling, before.End)
                    && decider.Rule(with, made.Ask, JailAction.TransferToIce) == transfer);
            },
            "who is booked for ICE was received from ICE", Decider.Of(static file => file.Custody(custody =>
                custody.ReceivedFrom = custody.BookedForIce.TryGet(out _) ? ReceivedFrom.Ice : custody.ReceivedFrom))),

        new("a second stay restarts nothing",
            static (decider, made) => SecondStays(made).All(pair => OfHolds.NoLater(decider, made with { File = pair.First }, pair.Second)),
            "a new booking starts the clock anew",
            Decider.OfHolds(static (file, at, hold) => OfHolds.Anew(hold, [file.Custody.Booked], at))),

        new("bail refused is as good as bail accepted: from it on release is due",
            static (decider, made) =>
            {
                var refused = made.Ask.At - made.Dice().Of(Duration.Zero, Times.Second, Times.Hours(1), Times.Hours(30), Times.Hours(49));
                var (bail, due) = (
                    made.File.Custody(custody => custody.BailRefused = refused),
                    made.File.Custody(custody => (custody.ReleaseDue, custody.BailRefused) = (refused, Moment.Never)));
                return !made.File.Custody.ReleaseDue.IsNever
                    || (
                        decider.Hold(bail, made.Ask.At).IsSameAs(decider.Hold(due, made.Ask.At))
                            && Actions.All(action => decider.Rule(bail, made.Ask, action) == decider.Rule(due, made.Ask, action)));
            },
            "refused bail is no bail", Decider.Of(static file => file.Custody(static custody => custody.BailRefused = Moment.Never))),
    ];

    private static IEnumerable<(CaseFile Before, CaseFile After)> InTime(Made made)
    {
        var file = made.File.Law(static law =>
            law.HoldCeilings = law.HoldCeilings.IsKnown
                ? FactList.From(law.HoldCeilings.OrNone().Where(static ceiling => ceiling.From == CeilingAnchor.ReleaseDue))
                : law.HoldCeilings);
        var received = (file.Custody.ReleaseDue.TryGet(out var due) && due < made.Ask.At ? due : made.Ask.At) - made
            .Dice()
            .Of(Duration.Zero, Times.Second, Times.Days(2));
        foreach (var form in new[] { PaperForm.I247A, PaperForm.I247, PaperForm.I200, PaperForm.I205, PaperForm.I203 })
        {
            yield return (file, file.Papers(list => list.IsKnown ? list.And(Paper(form, received)) : list));
        }
    }

    /// <summary>All papers of the case received, served and accepted while release processing lasts; and at release due.</summary>
    private static bool InProcessing(Made made, out CaseFile then, out CaseFile atDue)
    {
        (then, atDue) = (made.File, made.File);
        if (!made.File.Custody.ReleaseDue.TryGet(out var due) || !made.File.Papers.IsKnown || due + Times.Hours(1) > made.Ask.At)
        {
            return false;
        }

        var during = due + made.Dice().Seconds(1, 3600);
        if (during.InZone(made.File.Facility.TimeZone).Date != due.InZone(made.File.Facility.TimeZone).Date)
        {
            return false; // on another day another form of the detainer may count
        }

        var file = made.File.Acts()
            .Services(FactValue<DetentionServices>.None)
            .Law(static law => (law.HoldCeilings, law.ReleaseProcessing) = (FactList.Of<HoldCeiling>(), null))
            .Custody(
                custody =>
                    (custody.ReleaseProcessingStarted, custody.ReleaseProcessingEnded, custody.BailRefused) =
                        (due, Moment.Never, Moment.Never));
        (then, atDue) = (At(during), At(due));
        return true;

        CaseFile At(Instant at) =>
            file.EachPaper(paper => (paper.Received, paper.ServedOnPerson, paper.Accepted, paper.Withdrawn) = (at, at, at, Moment.Never));
    }

    /// <summary>
    /// The person, released to another agency or to ICE, comes back: what the first stay has on record is kept, and only booking is later.
    /// </summary>
    private static IEnumerable<(CaseFile First, CaseFile Second)> SecondStays(Made made)
    {
        if (!made.File.Custody.Booked.TryGet(out var booked) || booked > made.Ask.At)
        {
            yield break;
        }

        var again = made.Dice().Between(booked, made.Ask.At);
        foreach (var from in new[] { ReceivedFrom.AnotherAgency, ReceivedFrom.Ice })
        {
            // The first stay of a person received from ICE began for ICE when it was booked.
            var first = made.File.Custody(custody => (custody.ReceivedFrom, custody.BookedForIce) =
                (
                    from,
                    from == ReceivedFrom.Ice && !(custody.BookedForIce.TryGet(out var forIce) && forIce < booked)
                        ? booked
                        : custody.BookedForIce));
            yield return (first, first.Custody(custody => custody.Booked = again));
        }
    }

    private static FactValue<DetentionServices> Contract() => new DetentionServices.Builder
    {
        Effective = Instant.FromUtc(2010, 1, 1, 0, 0),
        Ended = DateOrInstant.Never,
        Notices = FactList.Of<Notice>(),
        Facilities = FactList.Of(Draft.Jail, Draft.Annex),
        LongestStayHours = FactValue<int>.None,
    }.Build();
}
