using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wso.Rules.Programs;

namespace Wso.Rules.Tests.Programs;

/// <summary>
/// A few shifts around a clock change, by half hours, so that they touch, leave gaps, and begin and end within what the change skips or
/// repeats.
/// </summary>
/// <param name="Day">The day before the change.</param>
/// <param name="Shifts">Whose each is, and its start from the midnight of the day and its length, in half hours.</param>
public sealed record RosterMade(LocalDate Day, (int Officer, int Start, int Length)[] Shifts)
{
    public static readonly string[] Ids = ["always", "certified late", "withdrawn", "other jail", "nobody"];

    public static Arbitrary<RosterMade> Any() => Arb.From(
        from spring in Gen.Choose(0, 1)
        from count in Gen.Choose(0, 6)
        from shifts in Gen.Choose(0, Ids.Length - 1)
            .SelectMany(officer => Gen.Choose(-10, 100).SelectMany(start => Gen.Choose(1, 24).Select(length => (officer, start, length))))
            .ArrayOf(count)
        select new RosterMade(spring == 1 ? new LocalDate(2027, 3, 13) : new LocalDate(2027, 11, 6), shifts),
        made => made.Simpler());

    public Shift[] Roster() =>
        Shifts.Select(shift => new Shift(Ids[shift.Officer], At(shift.Start), At(shift.Start + shift.Length))).ToArray();

    public override string ToString() =>
        $"{Day}: {string.Join("; ", Roster().Select(shift => $"{shift.Officer} {shift.Start} to {shift.End}"))}";

    /// <summary>With one shift less.</summary>
    private IEnumerable<RosterMade> Simpler() =>
        Shifts.Select((_, left) => this with { Shifts = Shifts.Where((_, i) => i != left).ToArray() });

    private LocalDateTime At(int halfHours) => Day.AtMidnight().PlusMinutes(30 * halfHours);
}
