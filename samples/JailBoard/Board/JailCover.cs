using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>Who may serve a warrant in a jail now, by designations and the duty roster, and when next nobody may.</summary>
/// <param name="Facility">The jail.</param>
/// <param name="Officers">Who may now; null: there is no roster.</param>
/// <param name="Gap">The first span from now on in which nobody may; null: none in the days looked at.</param>
/// <param name="NextChange">When this is another.</param>
internal sealed record JailCover(Facility Facility, IReadOnlyList<string>? Officers, CoverageSpan? Gap, Instant? NextChange)
{
    /// <summary>How far ahead gaps are looked for.</summary>
    public static readonly Duration Ahead = Duration.FromDays(7);

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static JailCover Of(CaseFile jail, string? roster, Instant now)
    {
        if (roster is null)
        {
            return new(jail.Facility, null, null, null);
        }

        var coverage = Coverage.Of(jail, JailAction.ExecuteArrestWarrant, Shifts(roster)!, now, now + Ahead);
        return new(jail.Facility, coverage.Spans[0].Officers, coverage.Gaps.Count > 0 ? coverage.Gaps[0] : null, coverage.Spans[0].Until);
    }

    /// <summary>Lines of officer, start and end; null where a line is no shift: a roster half read would show gaps that are none.</summary>
    public static IReadOnlyList<Shift>? Shifts(string roster)
    {
        var shifts = roster.Split('\n', System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries).Select(static line => line.Split(',', System.StringSplitOptions.TrimEntries))
            .Select(static parts => parts is [var officer, var from, var to] && officer.Length > 0 && Minutes.Parse(from) is { Success: true } start && Minutes.Parse(to) is { Success: true } end && end.Value > start.Value
                ? new Shift(officer, start.Value, end.Value) : null).ToList();
        return shifts.Contains(null) ? null : [.. shifts.OfType<Shift>()];
    }
}
