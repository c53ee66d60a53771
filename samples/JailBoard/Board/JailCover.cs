using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.Programs;

namespace Wso.JailBoard;

/// <summary>Who may serve a warrant in a jail now, by designations and the duty roster, and when next nobody may.</summary>
/// <param name="Facility">The jail.</param>
/// <param name="Officers">Who may now; null: there is no roster.</param>
/// <param name="Gap">The first span from now on in which nobody may; null: none in the days looked at.</param>
/// <param name="NextChange">When this is another.</param>
internal sealed record JailCover(Facility Facility, IReadOnlyList<string>? Officers, CoverageSpan? Gap, Instant? NextChange)
{
    /// <summary>There is a roster, and nobody can tell from it who is on duty.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>How far ahead gaps are looked for.</summary>
    public static readonly Duration Ahead = Duration.FromDays(7);

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static JailCover Of(CaseFile jail, string? roster, Instant now)
    {
        if (roster is null)
        {
            return new(jail.Facility, null, null, null);
        }

        try
        {
            if (Shifts(roster) is { } shifts)
            {
                var coverage = Coverage.Of(jail, JailAction.ExecuteArrestWarrant, shifts, now, now + Ahead);
                return new(jail.Facility, coverage.Spans[0].Officers, coverage.Gaps.Count > 0 ? coverage.Gaps[0] : null, coverage.Spans[0].Until);
            }
        }
        catch (Exception)
        {
            // Whatever is wrong with a roster, the people on the board are none of its matter.
        }

        return new(jail.Facility, null, null, null) { IsUnreadable = true };
    }

    /// <summary>Lines of officer, start and end; null where a line is no shift, or one that nobody works: a roster half read would show gaps that are none.</summary>
    public static IReadOnlyList<Shift>? Shifts(string roster)
    {
        var shifts = roster.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line => line.Split(',', StringSplitOptions.TrimEntries))
            .Select(static parts => parts is [var officer, var from, var to] && officer.Length > 0 && Minutes.Parse(from) is { Success: true } start && Minutes.Parse(to) is { Success: true } end && IsWorked(start.Value, end.Value)
                ? new Shift(officer, start.Value, end.Value) : null).ToList();
        return shifts.Contains(null) ? null : [.. shifts.OfType<Shift>()];
    }

    /// <summary>Not longer than a month, and in years that the library calculates with: a mistyped year is no shift.</summary>
    private static bool IsWorked(LocalDateTime start, LocalDateTime end) =>
        end > start && start.Year >= FirstYear && end.Year < LastYear && Period.DaysBetween(start.Date, end.Date) <= LongestDays;

    private const int LongestDays = 31;
    private static readonly int FirstYear = Moment.Earliest.InUtc().Year + 1;
    private static readonly int LastYear = Moment.Latest.InUtc().Year - 1;
}
