using Wso.Rules.Programs;

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

    /// <summary>There is a roster, and nobody can tell from it who is on duty.</summary>
    public bool IsUnreadable { get; private init; }

    public static JailCover Of(CaseFile jail, string? roster, Instant now)
    {
        if (roster is null)
        {
            return new(jail.Facility, null, null, null);
        }

        try
        {
            if (DutyRoster.Of(roster, jail.Facility.TimeZone) is { } read)
            {
                var coverage = Coverage.Of(jail, JailAction.ExecuteArrestWarrant, read.Shifts, now, now + Ahead);
                return new(jail.Facility, coverage.Spans[0].Officers, coverage.Gaps.Count > 0 ? coverage.Gaps[0] : null,
                    coverage.Spans[0].Until);
            }
        }
        catch (Exception)
        {
            // Whatever is wrong with a roster does not concern the people on the board.
        }

        return new(jail.Facility, null, null, null) { IsUnreadable = true };
    }
}
