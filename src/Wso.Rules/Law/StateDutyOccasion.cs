using System.Linq;

namespace Wso.Rules.Law;

/// <summary>From what a duty of state law arises in a case, and whether it is owed.</summary>
internal static class StateDutyOccasion
{
    public static Occasion Of(StateDuty duty, Situation s) => new(Owed(duty, s), ArisesAt(duty, s))
    {
        Done = duty.Duty == Duty.StateDuty ? Done(duty, s) : null,
        Ceases = duty.IsRelease ? InCustody.Gone(s.Custody) : Bounds.Never,
    };

    /// <summary>What its hours count from, in any case.</summary>
    public static Anchor AnchorOf(StateDuty duty) => duty.From switch
    {
        StateDutyAnchor.ReleaseDue => Anchors.ReleaseDue,
        StateDutyAnchor.Booked => Anchors.Booked,
        StateDutyAnchor.RequestReceived or StateDutyAnchor.DetainerReceived => Anchors.FormReceived,
        StateDutyAnchor.HoldBegins => Anchors.HoldStart,
        StateDutyAnchor.Unknown => Anchors.NotRecorded,
    };

    public static Bounds ArisesAt(StateDuty duty, Situation s) => duty.From switch
    {
        StateDutyAnchor.ReleaseDue or StateDutyAnchor.Booked or StateDutyAnchor.HoldBegins => AnchorOf(duty).In(in s),
        StateDutyAnchor.RequestReceived => FirstRequest(s),
        StateDutyAnchor.DetainerReceived => Papers.DetainerAndWarrantReceived(in s),
        StateDutyAnchor.Unknown => Bounds.Unknown,
    };

    /// <summary>
    /// What has not happened asks for nothing. Release due and the booking are seen ahead of time; papers and a hold are not.
    /// </summary>
    private static Truth Owed(StateDuty duty, Situation s)
    {
        var at = ArisesAt(duty, s);
        var arises = duty.From switch
        {
            StateDutyAnchor.Unknown => duty.IsOfAgency ? IsOwedByAgency(duty, s) : Truth.Unknown,
            StateDutyAnchor.ReleaseDue or StateDutyAnchor.Booked => Truths.Is(at != Bounds.Never),
            StateDutyAnchor.RequestReceived or StateDutyAnchor.DetainerReceived => at.By(s.At),
            StateDutyAnchor.HoldBegins => IsHeld(at, s),
        };
        return arises
            .And(duty.OnDetainer ? IsDetained(at, s) : Truth.Yes)
            .And(duty.TurnsOnFactNotHeld ? Truth.Unknown : Truth.Yes)
            .And(duty.IsOnceForAllAgencies ? IsFirstAgency(s) : Truth.Yes);
    }

    private static Truth IsOwedByAgency(StateDuty duty, Situation s) =>
        duty.IsUntilAgreement
            ? Agreements.Models.Aggregate(Truth.No, (some, one) => some.Or(s.Under(one.Terms).InForce)).Negated()
            : Truth.Yes;

    private static Truth IsDetained(Bounds at, Situation s)
    {
        var then = at.TryGet(out var instant) && instant < s.At ? Premises.Of(s.Case, s.Act, instant) : s;
        return Papers.DetainerInForce(in then, then.At);
    }

    /// <summary>The person was still there when the hold began, the detainer in force, and nothing lifts the command.</summary>
    private static Truth IsHeld(Bounds start, Situation s)
    {
        if (!start.TryGet(out var at))
        {
            return start.By(s.At).And(Truth.Unknown);
        }

        var then = Premises.Of(s.Case, s.Act, at);
        var row = States.StateTable.On(s.Case.Facility.State, LocalDays.DateOf(at, s.Zone));
        return start.By(s.At)
            .And(Papers.DetainerInForce(in then, at))
            .And(InCustody.Condition.Of(in then))
            .And((row?.DetainerHold.IsLiftedBy(s.Case.Person.StatusShown) ?? Truth.No).Negated());
    }

    /// <summary>Another agency may have done it before it sent the person; the case file does not say.</summary>
    private static Truth IsFirstAgency(Situation s) => s.Custody.ReceivedFrom switch
    {
        ReceivedFrom.None or ReceivedFrom.Ice => Truth.Yes,
        ReceivedFrom.AnotherAgency or ReceivedFrom.Unknown => Truth.Unknown,
    };

    private static Bounds FirstRequest(Situation s)
    {
        var first = s.Case.Papers.IsKnown ? Bounds.Never : Bounds.Unknown;
        foreach (var paper in s.Case.Papers.OrNone())
        {
            var isRequest = paper.Form is >= PaperForm.I247A and <= PaperForm.I247G ? Truth.Yes
                : paper.Form == PaperForm.Unknown ? Truth.Unknown
                : Truth.No;
            first = Bounds.Earlier(first, Bounds.If(isRequest, Bounds.Of(paper.Received), Bounds.Never));
        }

        return first;
    }

    /// <summary>
    /// An entry names the duty by its id. An entry without an id is this duty's only if the row has no other that it could be.
    /// </summary>
    private static Bounds Done(StateDuty duty, Situation s)
    {
        var others = s.Law.Duties.Count(static one => !one.IsOfAgency && one.Duty == Duty.StateDuty);
        var done = s.Case.Done.IsKnown ? Bounds.Never : Bounds.Unknown;
        foreach (var entry in s.Case.Done.OrNone().Where(static entry => entry.Duty is Duty.StateDuty or Duty.Unknown))
        {
            var isIt = entry.For is { } id ? Truths.Is(string.Equals(id, duty.Id, System.StringComparison.Ordinal))
                : others > 1 ? Truth.Unknown
                : Truth.Yes;
            var isStateDuty = entry.Duty == Duty.StateDuty ? Truth.Yes : Truth.Unknown;
            done = Bounds.Earlier(done, Bounds.If(isIt.And(isStateDuty), Bounds.Of(entry.At), Bounds.Never));
        }

        return done;
    }
}
