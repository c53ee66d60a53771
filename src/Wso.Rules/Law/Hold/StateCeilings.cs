using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>The ceilings that state law sets on a hold. They join every basis but detention services, and only ever shorten.</summary>
internal static class StateCeilings
{
    public static readonly Reached Limit = Reached.Limit("state.ceiling",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law",
        says: "the hold is still under every time limit that state law sets",
        ends: new Clock(
            "the first ceiling of state law from its anchor",
            static (in s) => Earliest(in s),
            Candidates,
            static (in law) => law.OfCeilings));

    private static Bounds Earliest(in Situation s)
    {
        var ceilings = s.Law.HoldCeilings;
        var earliest = ceilings.IsKnown ? Bounds.Never : Bounds.Unknown;
        foreach (var ceiling in ceilings.OrNone())
        {
            earliest = Bounds.Earlier(earliest, End(ceiling, Anchor(ceiling, in s), s.Zone));
        }

        return earliest;
    }

    private static Bounds End(HoldCeiling ceiling, Bounds anchor, DateTimeZone zone) =>
        ceiling.Hours is { } hours ? anchor.PlusHours(hours) : anchor.Plus(TimeLimit.EndOfLocalDay, zone);

    private static TimeLimit Length(HoldCeiling ceiling) =>
        ceiling.Hours is { } hours ? TimeLimit.ElapsedHours(hours) : TimeLimit.EndOfLocalDay;

    private static Bounds Anchor(HoldCeiling ceiling, in Situation s) => ceiling.From switch
    {
        CeilingAnchor.ReleaseDue => Anchors.ReleaseDue.In(in s),
        CeilingAnchor.PapersReceived => Papers.DetainerAndWarrantReceived(in s),
        CeilingAnchor.Unknown => Bounds.EitherOf(Anchors.ReleaseDue.In(in s), Papers.DetainerAndWarrantReceived(in s)),
    };

    /// <summary>Of every span of the state's law, and of counsel's ceilings.</summary>
    private static IEnumerable<Instant> Candidates(CaseFile file)
    {
        var anchors = file.Papers.OrNone().Select(static paper => paper.Received).Concat(Anchors.ReleaseDue.Of(file)).ToArray();
        return States.StateTable.Of(file.Facility.State)
            .SelectMany(static span => span.HoldCeilings.OrNone())
            .Concat(file.LocalLaw.HoldCeilings.OrNone())
            .SelectMany(ceiling => Clock.Instants(anchors, Length(ceiling), file.Facility.TimeZone));
    }
}
