using System.Linq;

namespace Wso.Rules.Law.States;

/// <summary>The law of a case of which it is not known under which of two spans it falls: unknown unless both agree, and whatever limits a hold in either.</summary>
internal static class EitherSpan
{
    private const string BookingNotGiven = "only where the person was booked on a day on which it was law, which the case file does not say";

    /// <summary>The rows that no day has; a state has at most one.</summary>
    public static StateLawSpan[] Rows { get; } = StateTable.Spans.Where(span => span.TurnsOnBooking)
        .Select(later => Of(StateTable.Spans.Single(earlier => earlier.State == later.State && earlier.Until == later.From), later)).ToArray();

    /// <summary>Null where no span of the state turns on the day of booking.</summary>
    public static StateLawSpan? Of(UsState state)
    {
        foreach (var row in Rows)
        {
            if (row.State == state)
            {
                return row;
            }
        }

        return null;
    }

    internal static StateLawSpan Of(StateLawSpan earlier, StateLawSpan later) => new(later.State, later.From, later.Until)
    {
        DetainerHold = Of(earlier.DetainerHold, later.DetainerHold),
        Agreement287g = Of(earlier.Agreement287g, later.Agreement287g),
        CivilArrest = Of(earlier.CivilArrest, later.CivilArrest),
        ReleaseNotice = Of(earlier.ReleaseNotice, later.ReleaseNotice),
        Transfer = Of(earlier.Transfer, later.Transfer),
        DetentionContract = Of(earlier.DetentionContract, later.DetentionContract),
        HoldCeilings = earlier.HoldCeilings.IsKnown && later.HoldCeilings.IsKnown ? WholeList.From(earlier.HoldCeilings.Concat(later.HoldCeilings)) : default,
        HoldNeedsOrder = earlier.HoldNeedsOrder || later.HoldNeedsOrder,
        Duties = [.. earlier.Duties, .. later.Duties],
    };

    private static StateAnswer Of(StateAnswer earlier, StateAnswer later) =>
        earlier.Answer == later.Answer && earlier.IsFound == later.IsFound
            ? later
            : new StateAnswer(later.Stated, later.Citation, later.Text, BookingNotGiven, turnsOnFactNotHeld: true);
}
