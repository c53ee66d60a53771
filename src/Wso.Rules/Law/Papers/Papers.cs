using NodaTime;

namespace Wso.Rules.Law;

/// <summary>
/// What papers are in hand. A paper is in hand when it was received, is signed, names this person, is not withdrawn, and is of its era.
/// </summary>
internal static class Papers
{
    /// <summary>Form I-247A replaced the earlier detainers on this local date; a form of the wrong era counts for nothing.</summary>
    private static readonly LocalDate DetainerFormsChanged = new LocalDate(2017, 4, 2);

    public static Truth InHand(PaperForm form, in Situation s, Instant t)
    {
        var inHand = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            inHand = inHand.Or(Counts(paper, form, in s).And(IsInHand(paper, t)));
        }

        return inHand;
    }

    /// <summary>A Form I-200 or I-205 in hand.</summary>
    public static Truth WarrantInHand(in Situation s, Instant t) => InHand(PaperForm.I200, in s, t).Or(InHand(PaperForm.I205, in s, t));

    /// <summary>A form in hand that asks for a hold, and a warrant in hand.</summary>
    public static Truth DetainerInForce(in Situation s, Instant t)
    {
        var asks = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            asks = asks.Or(AsksForHold(paper, in s).And(IsInHand(paper, t)));
        }

        return asks.And(WarrantInHand(in s, t));
    }

    /// <summary>As <see cref="DetainerInForce(in Situation, Instant)"/>, on papers that came in time for a hold from the start.</summary>
    public static Truth DetainerInTime(in Situation s, Bounds start)
    {
        var asks = NoneIn(s);
        var warrant = asks;
        foreach (var paper in s.Case.Papers.OrNone())
        {
            var inTime = IsInHand(paper, s.At).And(IsInTime(Bounds.Of(paper.Received), start, in s));
            asks = asks.Or(AsksForHold(paper, in s).And(inTime));
            warrant = warrant.Or(IsWarrant(paper, in s).And(inTime));
        }

        return asks.And(warrant);
    }

    /// <summary>A form in hand that asks for a hold. The person was given a copy.</summary>
    public static Truth DetainerServed(in Situation s, Instant t)
    {
        var served = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            served = served.Or(AsksForHold(paper, in s).And(IsInHand(paper, t)).And(paper.ServedOnPerson.By(t)));
        }

        return served;
    }

    /// <summary>
    /// As <see cref="DetainerServed(in Situation, Instant)"/>, with the form received and its copy given in time for a hold from the start.
    /// </summary>
    public static Truth DetainerServedInTime(in Situation s, Bounds start)
    {
        var served = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            served = served.Or(AsksForHold(paper, in s).And(IsInHand(paper, s.At)).And(paper.ServedOnPerson.By(s.At))
                .And(IsInTime(Bounds.Of(paper.Received), start, in s)).And(IsInTime(Bounds.Of(paper.ServedOnPerson), start, in s)));
        }

        return served;
    }

    /// <summary>Any I-247 form in hand, whether it asks for a hold or only for notice.</summary>
    public static Truth RequestInHand(in Situation s, Instant t)
    {
        var inHand = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            inHand = inHand.Or(IsRequestInHand(paper, in s, t));
        }

        return inHand;
    }

    /// <summary>This paper is an I-247 form in hand.</summary>
    public static Truth IsRequestInHand(Paper paper, in Situation s, Instant t)
    {
        var isRequest = Truth.No;
        for (var form = PaperForm.I247A; form <= PaperForm.I247G; form++)
        {
            isRequest = isRequest.Or(Counts(paper, form, in s));
        }

        return isRequest.And(IsInHand(paper, t));
    }

    /// <summary>A Form I-203 in hand and accepted that orders detention, and none in hand, accepted or not, that orders release.</summary>
    public static Truth OrderToDetain(in Situation s) => OrderToDetainAcceptedBefore(Bounds.Never, in s).And(NoOrderOfRelease(in s));

    /// <summary>
    /// As <see cref="OrderToDetain(in Situation)"/>, received and accepted in time for a
    /// hold from the start, with no order of release in hand at the start.
    /// </summary>
    public static Truth OrderToDetainInTime(in Situation s, Bounds start)
    {
        var detain = NoneIn(s);
        var release = detain;
        foreach (var paper in s.Case.Papers.OrNone())
        {
            var order = Counts(paper, PaperForm.I203, in s);
            detain = detain.Or(order.And(Orders(paper, OrderKind.Detain)).And(IsInHand(paper, s.At)).And(paper.Accepted.By(s.At))
                .And(IsInTime(Bounds.Of(paper.Received), start, in s)).And(IsInTime(Bounds.Of(paper.Accepted), start, in s)));
            release = release.Or(order.And(Orders(paper, OrderKind.Release)).And(paper.Signed).And(paper.NamesPerson)
                .And(Bounds.Of(paper.Received).IsNotAfter(start)).And(Bounds.Of(paper.Withdrawn).IsNotAfter(start).Negated()));
        }

        return detain.And(release.Negated());
    }

    /// <summary>As <see cref="OrderToDetain(in Situation)"/>, accepted before some instant as well.</summary>
    public static Truth OrderToDetainAcceptedBefore(Bounds end, in Situation s)
    {
        var detain = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            detain = detain.Or(Counts(paper, PaperForm.I203, in s).And(Orders(paper, OrderKind.Detain)).And(IsInHand(paper, s.At))
                .And(paper.Accepted.By(s.At)).And(Bounds.Of(paper.Accepted).IsBefore(end)));
        }

        return detain;
    }

    /// <summary>No Form I-203 in hand, accepted or not, orders release.</summary>
    public static Truth NoOrderOfRelease(in Situation s)
    {
        var release = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            release = release.Or(Counts(paper, PaperForm.I203, in s).And(Orders(paper, OrderKind.Release)).And(IsInHand(paper, s.At)));
        }

        return release.Negated();
    }

    /// <summary>Whether anything that a hold on papers rests on came after the start.</summary>
    public static Truth AnyCameAfter(Bounds start, in Situation s)
    {
        var after = NoneIn(s);
        foreach (var paper in s.Case.Papers.OrNone())
        {
            var received = Bounds.Of(paper.Received);
            var last = AsksForHold(paper, in s) == Truth.No ? received : Bounds.Later(received, Bounds.Of(paper.ServedOnPerson));
            after = after.Or(IsInHand(paper, s.At).And(start.IsBefore(last)).And(last.By(s.At)));
        }

        return after;
    }

    /// <summary>What comes now comes too late: the hold has begun, and release processing does not last.</summary>
    public static Truth IsTooLate(in Situation s) => IsInTime(Bounds.At(s.At), Anchors.HoldStart.In(in s), in s).Negated();

    /// <summary>
    /// At or before the start, or while release processing lasted. Until then custody is lawful without the hold, so nothing is bridged.
    /// </summary>
    private static Truth IsInTime(Bounds happened, Bounds start, in Situation s) =>
        start == Bounds.Unknown ? Truth.Unknown : happened.IsNotAfter(start).Or(OutProcessing.LastedAt(happened, in s));

    /// <summary>
    /// From when both detainer and warrant had been received. The earliest of
    /// each counts that was ever good, even if it was withdrawn since.
    /// </summary>
    public static Bounds DetainerAndWarrantReceived(in Situation s)
    {
        if (!s.Case.Papers.IsKnown)
        {
            return Bounds.Unknown;
        }

        var detainer = Bounds.Never;
        var warrant = Bounds.Never;
        foreach (var paper in s.Case.Papers.OrNone())
        {
            var good = paper.Signed.And(paper.NamesPerson);
            detainer = Bounds.Earlier(detainer, Bounds.If(good.And(AsksForHold(paper, in s)), Bounds.Of(paper.Received), Bounds.Never));
            warrant = Bounds.Earlier(warrant, Bounds.If(good.And(IsWarrant(paper, in s)), Bounds.Of(paper.Received), Bounds.Never));
        }

        return Bounds.Later(detainer, warrant);
    }

    private static Truth NoneIn(in Situation s) => s.Case.Papers.IsKnown ? Truth.No : Truth.Unknown;

    private static Truth IsInHand(Paper paper, Instant t) =>
        paper.Received.By(t).And(paper.Signed).And(paper.NamesPerson).And(paper.Withdrawn.By(t).Negated());

    /// <summary>It is this form, and of its era.</summary>
    private static Truth Counts(Paper paper, PaperForm form, in Situation s)
    {
        var isForm = paper.Form == form ? Truth.Yes : paper.Form == PaperForm.Unknown ? Truth.Unknown : Truth.No;
        return isForm == Truth.No ? Truth.No : isForm.And(IsOfEra(form, paper, in s));
    }

    private static Truth IsWarrant(Paper paper, in Situation s) =>
        Counts(paper, PaperForm.I200, in s).Or(Counts(paper, PaperForm.I205, in s));

    private static Truth IsOfEra(PaperForm form, Paper paper, in Situation s) => form switch
    {
        PaperForm.I247A => IsBeforeChange(paper, in s).Negated(),
        PaperForm.I247 or PaperForm.I247D => IsBeforeChange(paper, in s),
        PaperForm.I247N or PaperForm.I247X or PaperForm.I247G
            or PaperForm.I200 or PaperForm.I205 or PaperForm.I203 or PaperForm.Unknown => Truth.Yes,
    };

    private static Truth IsBeforeChange(Paper paper, in Situation s) =>
        Bounds.Of(paper.Received).IsBefore(Bounds.At(LocalDays.StartOf(DetainerFormsChanged, s.Zone)));

    /// <summary>Form I-247A asks for a hold with box 1, the earlier detainers always; Forms I-247N, I-247X and I-247G never do.</summary>
    // CHOICE: Form I-247X asks for no hold, because its text was not read.
    private static Truth AsksForHold(Paper paper, in Situation s) =>
        Counts(paper, PaperForm.I247A, in s).And(IsBox1(paper))
            .Or(Counts(paper, PaperForm.I247, in s))
            .Or(Counts(paper, PaperForm.I247D, in s));

    private static Truth IsBox1(Paper paper) => paper.Box switch
    {
        DetainerBox.Box1 => Truth.Yes,
        DetainerBox.Box2 => Truth.No,
        DetainerBox.Unknown => Truth.Unknown,
    };

    private static Truth Orders(Paper paper, OrderKind kind) =>
        paper.Orders == kind ? Truth.Yes : paper.Orders == OrderKind.Unknown ? Truth.Unknown : Truth.No;
}
