using System;
using System.Collections.Generic;
using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Section 3: which papers are in hand, and what they ask.</summary>
internal sealed partial class RuleText
{
    private static readonly PaperForm[] HoldAsking = [PaperForm.I247A, PaperForm.I247, PaperForm.I247D];
    private static readonly PaperForm[] AnyI247 =
    [
        PaperForm.I247A, PaperForm.I247, PaperForm.I247D, PaperForm.I247N, PaperForm.I247X, PaperForm.I247G
    ];
    private static readonly PaperForm[] Warrants = [PaperForm.I200, PaperForm.I205];

    /// <summary>"In hand at t: received ≤ t, signed, names this person, not withdrawn at t, of its era"</summary>
    private Three InHand(PaperForm[] forms, long t, Func<Paper, PaperForm, Three>? also = null) => Some(
        file.Papers,
        paper => Some(forms.Select(form => All(
        EverGood(paper, form), When.Of(paper.Received).By(t), Not(When.Of(paper.Withdrawn).By(t)),
        also?.Invoke(paper, form) ?? Three.Yes))));

    private Three EverGood(Paper paper, PaperForm form) => All(
        paper.Form == PaperForm.Unknown ? Three.Maybe : If(paper.Form == form), Told(paper.Signed), Told(paper.NamesPerson),
        OfItsEra(form, paper));

    /// <summary>I-247A "counts if received from 2017-04-02 (local date) on"; I-247, I-247D "count if received before"</summary>
    private Three OfItsEra(PaperForm form, Paper paper)
    {
        var isEarly = When.Of(paper.Received).IsBefore(When.At(clock.StartOfDay(new DateTime(2017, 4, 2))));
        return form switch { PaperForm.I247A => Not(isEarly), PaperForm.I247 or PaperForm.I247D => isEarly, _ => Three.Yes };
    }

    private Three WarrantInHand(long t) => InHand(Warrants, t);

    /// <summary>"I-247A box 1 asks a hold (box 2 does not)"; "I-247, I-247D as I-247A box 1"</summary>
    private static Three AsksHold(Paper paper, PaperForm form) =>
        form != PaperForm.I247A
            ? Three.Yes
            : paper.Box switch { DetainerBox.Box1 => Three.Yes, DetainerBox.Box2 => Three.No, _ => Three.Maybe };

    /// <summary>
    /// "a hold-asking form in hand (I-247A: box 1), and a warrant in hand"; in time for a hold from this start, where one is asked about.
    /// </summary>
    private Three DetainerInForce(long t, When? inTimeFor = null) => All(
        InHand(HoldAsking, t, (paper, form) => All(AsksHold(paper, form), IsInTime(When.Of(paper.Received), inTimeFor, t))),
        InHand(Warrants, t, (paper, _) => IsInTime(When.Of(paper.Received), inTimeFor, t)));

    /// <summary>"a hold-asking form in hand whose copy was given to the person ≤ t"; of one paper, received and served in time.</summary>
    private Three DetainerServed(long t, When inTimeFor) => InHand(HoldAsking, t, (paper, form) => All(
        AsksHold(paper, form), When.Of(paper.ServedOnPerson).By(t), IsInTime(When.Of(paper.Received), inTimeFor, t),
        IsInTime(When.Of(paper.ServedOnPerson), inTimeFor, t)));

    /// <summary>"one so in hand, accepted ≤ t, that orders detention, and none so in hand (accepted or not) that orders release"</summary>
    private Three OrderInHand(long t, Func<Paper, Three> also) => All(
        InHand([PaperForm.I203], t, (paper, _) => All(When.Of(paper.Accepted).By(t), Orders(paper, OrderKind.Detain), also(paper))),
        Not(InHand([PaperForm.I203], t, (paper, _) => Orders(paper, OrderKind.Release))));

    /// <summary>"A BOA hold also needs that no I-203 in hand at the start orders release."</summary>
    private Three ReleaseIsOrderedAt(When start) => Some(file.Papers, paper => All(
        EverGood(paper, PaperForm.I203), Orders(paper, OrderKind.Release), When.Of(paper.Received).IsNotAfter(start),
        Not(When.Of(paper.Withdrawn).IsNotAfter(start))));

    /// <summary>
    /// "In time: what a hold rests on happened at or before the start, or while OUT-PROCESSING lasted (asked at that instant).
    /// While the start is not known, in time is unknown."
    /// </summary>
    private Three IsInTime(When happened, When? start, long t) => start is not { } from ? Three.Yes
        : from.IsGiven || from.IsNever ? Some(happened.IsNotAfter(from), OutProcessing(happened, t))
        : Three.Maybe;

    private static Three Orders(Paper paper, OrderKind kind) => paper.Orders == OrderKind.Unknown ? Three.Maybe : If(paper.Orders == kind);

    /// <summary>
    /// "when detainer and warrant were both received (the earliest of each ever good, though since withdrawn; where one never came it does
    /// not run)"
    /// </summary>
    private When PapersReceived() => When.Later(FirstReceived(HoldAsking, AsksHold), FirstReceived(Warrants, (_, _) => Three.Yes));

    private When FirstReceived(PaperForm[] forms, Func<Paper, PaperForm, Three> also)
    {
        IEnumerable<When> received = file.Papers.IsKnown ? [new(When.Never, When.Never)] : [new(When.Past, When.Never)];
        foreach (var paper in file.Papers.OrNone())
        {
            var good = Some(forms.Select(form => All(EverGood(paper, form), also(paper, form))));
            var at = When.Of(paper.Received);
            received =
                good switch { Three.Yes => received.Append(at), Three.Maybe => received.Append(new(at.From, When.Never)), _ => received };
        }

        return received.Aggregate(When.Earlier);
    }
}
