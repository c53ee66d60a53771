using System;
using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules.Programs;

/// <summary>An agreement, or an officer's authorization under one, that ends on a day already fixed; and what falls with it.</summary>
public sealed class AuthorityEnd
{
    internal AuthorityEnd(Instant at, AgreementType under, string? officer, IReadOnlyList<Rule> because, bool endsHold, IReadOnlyList<Interval> uncovered)
    {
        At = at;
        Under = under;
        Officer = officer;
        Because = because;
        EndsHold = endsHold;
        Uncovered = uncovered;
    }

    /// <summary>The first instant at which it is no longer shown to be there.</summary>
    public Instant At { get; }

    /// <summary>The agreement that ends, or under which the officer was authorized.</summary>
    public AgreementType Under { get; }

    /// <summary>The id of the officer whose authorization ends; null where the agreement itself does.</summary>
    public string? Officer { get; }

    /// <summary>The conditions that are no longer shown from then on.</summary>
    public IReadOnlyList<Rule> Because { get; }

    /// <summary>Whether the hold of the person of the case file stood on that agreement until then, and no hold stands from then on.</summary>
    public bool EndsHold { get; }

    /// <summary>When those who lose their authority by it are on duty and nobody else could serve a Form I-200; from its end to the end of the horizon, or until it is given again.</summary>
    public IReadOnlyList<Interval> Uncovered { get; }

    /// <summary>What of the agency's authority ends after an instant and within so many days, the first first; of one instant the agreement before its officers.</summary>
    /// <param name="caseFile">The agency, its officers, and the person held; everything as it is recorded now.</param>
    /// <param name="at">From when: what has ended by then is not told.</param>
    /// <param name="days">Calendar days, to the same local time; an end at that very instant is told.</param>
    /// <param name="roster">The shifts in the jail; empty where coverage is not asked about.</param>
    /// <exception cref="ArgumentNullException">The case file, the roster or a shift of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 or more than 3,660 days, or the horizon lies outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.</exception>
    public static IReadOnlyList<AuthorityEnd> Within(CaseFile caseFile, Instant at, int days, IEnumerable<Shift> roster)
    {
        _ = caseFile ?? throw new ArgumentNullException(nameof(caseFile));
        _ = roster ?? throw new ArgumentNullException(nameof(roster));
        _ = days is >= 1 and <= 3_660 ? days : throw new ArgumentOutOfRangeException(nameof(days), days, "A horizon is from 1 to 3,660 days.");
        var until = Moment.Checked(TimeLimit.CalendarDays(days).From(Moment.Checked(at), caseFile.Facility.TimeZone));
        return new Horizon(caseFile, at, until, roster).Ends();
    }

    /// <summary>What ends, and when.</summary>
    public override string ToString() => $"{At}: {Officer ?? "agreement"}, {Under}";
}
