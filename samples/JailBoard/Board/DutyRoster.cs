using System.Text;
using Wso.Cli;
using Wso.Rules.Programs;

namespace Wso.JailBoard;

/// <summary>Who is on duty in a jail, and when.</summary>
internal sealed class DutyRoster(IReadOnlyList<Shift> shifts, DateTimeZone zone)
{
    public IReadOnlyList<Shift> Shifts => shifts;

    /// <summary>Null where there is no roster, or one that nobody can read.</summary>
    public static DutyRoster? Of(string? text, DateTimeZone zone) =>
        text is not null && Read(text, out _) is { } shifts ? new(shifts, zone) : null;

    /// <summary>
    /// Lines of officer, start and end, with or without a heading; null, and why, where a line is not a shift: a roster half read would
    /// show gaps that are none.
    /// </summary>
    public static IReadOnlyList<Shift>? Read(string text, out string? why)
    {
        why = null;
        try
        {
            var heading = text.StartsWith("officer", StringComparison.OrdinalIgnoreCase) ? "" : "officer,start,end\n";
            return Roster.Read(new MemoryStream(Encoding.UTF8.GetBytes(heading + text)));
        }
        catch (InvalidDataException fault)
        {
            why = fault.Message;
            return null;
        }
    }

    public bool IsOnDuty(string officer, Instant at) =>
        shifts.Any(shift => shift.Officer == officer && At(shift.Start) <= at && at < At(shift.End));

    /// <summary>The next shift of an officer who is not on duty; null: none is known.</summary>
    public Instant? NextShift(string officer, Instant at) =>
        shifts.Where(shift => shift.Officer == officer).Select(shift => (Instant?)At(shift.Start)).Where(start => start > at).Min();

    /// <summary>When somebody comes or goes next.</summary>
    public Instant? NextChange(Instant at) =>
        shifts.SelectMany(shift => new Instant?[] { At(shift.Start), At(shift.End) }).Where(change => change > at).Min();

    private Instant At(LocalDateTime local) => zone.AtLeniently(local).ToInstant();
}
