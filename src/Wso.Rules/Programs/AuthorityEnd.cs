using System;
using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>An agreement or an officer's authorization that ends at a time already fixed, and what ends with it.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class AuthorityEnd
{
    internal AuthorityEnd(
        Instant at, AgreementType under, string? officer, IReadOnlyList<Rule> because, bool endsHold, IReadOnlyList<Interval> uncovered)
    {
        At = at;
        Under = under;
        Officer = officer;
        Because = because;
        EndsHold = endsHold;
        Uncovered = uncovered;
    }

    /// <summary>The first instant at which it is no longer shown to be in effect.</summary>
    public Instant At { get; }

    /// <summary>The agreement that ends, or under which the officer was authorized.</summary>
    public AgreementType Under { get; }

    /// <summary>The id of the officer whose authorization ends, or null if the agreement itself ends.</summary>
    public string? Officer { get; }

    /// <summary>The conditions that are no longer shown from then on.</summary>
    public IReadOnlyList<Rule> Because { get; }

    /// <summary>Whether the hold in the case file rests on that agreement and ends with it.</summary>
    public bool EndsHold { get; }

    /// <summary>
    /// The times at which an officer who loses this authority is on duty and nobody else could serve a Form I-200. They run from its end to
    /// the end of the period, or until the authority is given again.
    /// </summary>
    public IReadOnlyList<Interval> Uncovered { get; }

    /// <summary>
    /// Lists the agreements and authorizations that end after an instant and within a number of days, in order of time. At the same
    /// instant, the agreement comes before its officers.
    /// </summary>
    /// <param name="caseFile">The agency, its officers and the person held, as recorded now.</param>
    /// <param name="at">The start of the period. What has ended by then is not listed.</param>
    /// <param name="days">The length of the period in calendar days, to the same local time. An end at that exact time is listed.</param>
    /// <param name="roster">The shifts in the jail. Leave it empty if you do not ask about coverage.</param>
    /// <exception cref="ArgumentNullException">The case file, the roster or a shift of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number of days is below 1 or above 3,660, or the period is outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.
    /// </exception>
    public static IReadOnlyList<AuthorityEnd> Within(CaseFile caseFile, Instant at, int days, IEnumerable<Shift> roster)
    {
        _ = caseFile ?? throw new ArgumentNullException(nameof(caseFile));
        _ = roster ?? throw new ArgumentNullException(nameof(roster));
        _ = days is >= 1 and <= 3_660
            ? days
            : throw new ArgumentOutOfRangeException(nameof(days), days, "A horizon is from 1 to 3,660 days.");
        var until = Moment.Checked(TimeLimit.CalendarDays(days).From(Moment.Checked(at), caseFile.Facility.TimeZone));
        return new Horizon(caseFile, at, until, roster).Ends();
    }

    /// <summary>What ends, and when.</summary>
    public override string ToString() => $"{At}: {Officer ?? "agreement"}, {Under}";
}
