using System;
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>When a duty was done, as the list of duties done says.</summary>
internal static class DoneOnRecord
{
    /// <summary>The first recorded doing of the duty for this occasion; never, where the list is whole and has none.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="occasion">What it was to be done for.</param>
    /// <param name="all">Everything that the same rule owes; this occasion among them.</param>
    /// <param name="record">The list of duties done.</param>
    public static Bounds Of(Duty duty, Occasion occasion, IReadOnlyList<Occasion> all, FactList<DutyDone> record)
    {
        var done = record.IsKnown ? Bounds.Never : Bounds.Unknown;
        foreach (var entry in record.OrNone())
        {
            var isIt = IsDuty(entry, duty).And(IsFor(entry, occasion, all));
            done = Bounds.Earlier(done, isIt switch
            {
                Truth.Yes => Bounds.Of(entry.At),
                Truth.No => Bounds.Never,
                _ => Bounds.EitherOf(Bounds.Of(entry.At), Bounds.Never),
            });
        }

        return done;
    }

    private static Truth IsDuty(DutyDone entry, Duty duty) =>
        entry.Duty == duty ? Truth.Yes : entry.Duty == Duty.Unknown ? Truth.Unknown : Truth.No;

    /// <summary>An entry with an id matches that occasion. An entry without one matches only if a single occasion is possible.</summary>
    private static Truth IsFor(DutyDone entry, Occasion occasion, IReadOnlyList<Occasion> all)
    {
        if (entry.For is { } named)
        {
            return string.Equals(named, occasion.For, StringComparison.Ordinal) ? Truth.Yes
                : Count(all, other => string.Equals(named, other.For, StringComparison.Ordinal)) > 0 || occasion.For is not null ? Truth.No
                : Truth.Unknown;
        }

        return CannotBe(entry, occasion) ? Truth.No : Count(all, other => !CannotBe(entry, other)) == 1 ? Truth.Yes : Truth.Unknown;
    }

    private static bool CannotBe(DutyDone entry, Occasion occasion) => Bounds.Of(entry.At).IsBefore(occasion.NotDoneBefore) == Truth.Yes;

    private static int Count(IReadOnlyList<Occasion> all, Func<Occasion, bool> matches)
    {
        var count = 0;
        foreach (var one in all)
        {
            count += matches(one) ? 1 : 0;
        }

        return count;
    }
}
