namespace Wso.Rules.Law;

/// <summary>The ceilings that state law sets on a hold. They join every basis but detention services, and only ever shorten.</summary>
internal static class StateCeilings
{
    public static readonly Limit Limit = new("state.ceiling",
        law: FederalLaw.StateLawLimits287g,
        text: "to the extent consistent with State and local law",
        says: "the hold is below every ceiling that state law sets",
        ends: static (in s) => Earliest(in s),
        reads: static (in law) => law.OfCeilings);

    private static Bounds Earliest(in Situation s)
    {
        var ceilings = s.Law.HoldCeilings;
        var earliest = ceilings.IsKnown ? Bounds.Never : Bounds.Unknown;
        foreach (var ceiling in ceilings)
        {
            earliest = Bounds.Earlier(earliest, End(ceiling, in s));
        }

        return earliest;
    }

    private static Bounds End(HoldCeiling ceiling, in Situation s) =>
        ceiling.Hours is { } hours ? Anchor(ceiling, in s).PlusHours(hours) : Anchor(ceiling, in s).Plus(TimeLimit.EndOfLocalDay, s.Zone);

    private static Bounds Anchor(HoldCeiling ceiling, in Situation s) => ceiling.From switch
    {
        CeilingAnchor.ReleaseDue => Bounds.Of(s.Custody.ReleaseDue),
        CeilingAnchor.PapersReceived => Papers.DetainerAndWarrantReceived(in s),
        CeilingAnchor.Unknown => Bounds.EitherOf(Bounds.Of(s.Custody.ReleaseDue), Papers.DetainerAndWarrantReceived(in s)),
    };
}
