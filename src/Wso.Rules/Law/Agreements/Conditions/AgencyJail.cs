namespace Wso.Rules.Law;

/// <summary>In which jails an agreement gives its powers.</summary>
internal static class AgencyJail
{
    public static Condition IsPlace(string prefix, Citation law, string text) => new(prefix + ".agency-jail", law, text,
        says: "the act takes place in a jail of the agency",
        isTrue: static (in s) => Places.IsIn(s.Act.Place, s.Case.Agency.Facilities));

    public static Condition IsCovered(string prefix, Citation law, string text) => new(prefix + ".covered-jail", law, text,
        says: "the agreement in force covers that jail",
        isTrue: static (in s) => s.Agreement is { } agreement ? Places.IsIn(s.Act.Place, agreement.Facilities) : Truth.Unknown);
}
