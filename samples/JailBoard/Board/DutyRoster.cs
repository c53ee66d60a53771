using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>Who is on duty in a jail, and when.</summary>
internal sealed class DutyRoster(IReadOnlyList<Shift> shifts, DateTimeZone zone)
{
    private const int LongestDays = 31;
    private static readonly int FirstYear = Moment.Earliest.InUtc().Year + 1;
    private static readonly int LastYear = Moment.Latest.InUtc().Year - 1;
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public IReadOnlyList<Shift> Shifts => shifts;

    /// <summary>Null where there is no roster, or one that nobody can read.</summary>
    public static DutyRoster? Of(string? text, DateTimeZone zone) => text is not null && Read(text) is { } shifts ? new(shifts, zone) : null;

    /// <summary>Lines of officer, start and end; null where a line is not a shift, or one that nobody works: a roster half read would show gaps that are none.</summary>
    public static IReadOnlyList<Shift>? Read(string text)
    {
        var shifts = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line => line.Split(',', StringSplitOptions.TrimEntries))
            .Select(static parts => parts is [var officer, var from, var to] && officer.Length > 0 && Minutes.Parse(from) is { Success: true } start && Minutes.Parse(to) is { Success: true } end && IsWorked(start.Value, end.Value)
                ? new Shift(officer, start.Value, end.Value) : null).ToList();
        return shifts.Contains(null) ? null : [.. shifts.OfType<Shift>()];
    }

    public bool IsOnDuty(string officer, Instant at) => shifts.Any(shift => shift.Officer == officer && At(shift.Start) <= at && at < At(shift.End));

    /// <summary>The next shift of an officer who is not on duty; null: none is known.</summary>
    public Instant? NextShift(string officer, Instant at) => shifts.Where(shift => shift.Officer == officer).Select(shift => (Instant?)At(shift.Start)).Where(start => start > at).Min();

    /// <summary>When somebody comes or goes next.</summary>
    public Instant? NextChange(Instant at) => shifts.SelectMany(shift => new Instant?[] { At(shift.Start), At(shift.End) }).Where(change => change > at).Min();

    /// <summary>Not longer than a month, and in years that the library calculates with: a mistyped year is not a shift.</summary>
    private static bool IsWorked(LocalDateTime start, LocalDateTime end) =>
        end > start && start.Year >= FirstYear && end.Year < LastYear && Period.DaysBetween(start.Date, end.Date) <= LongestDays;

    private Instant At(LocalDateTime local) => zone.AtLeniently(local).ToInstant();
}
