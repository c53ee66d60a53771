namespace Wso.Rules.Law;

/// <summary>What is true only at the moment, and said by the officer.</summary>
internal static class Attested
{
    public static Condition UnderIceDirection(string prefix, Citation law, string text) => new(prefix + ".ice-direction", law, text,
        says: "the officer acts under the supervision or direction of ICE",
        isTrue: static (in s) => s.Act.UnderIceDirection, attested: true);

    public static Condition CarryingCredentials(string prefix, Citation law, string text) => new(prefix + ".credentials", law, text,
        says: "the officer carries the credentials that ICE issued",
        isTrue: static (in s) => s.Act.CarryingCredentials, attested: true);

    public static Condition BelievesAlien(string prefix, Citation law, string text) => new(prefix + ".believes-alien", law, text,
        says: "the officer believes the person to be an alien",
        isTrue: static (in s) => s.Act.BelievesAlien, attested: true);

    public static Condition FoundRemovable(string prefix, Citation law, string text) => new(prefix + ".found-removable", law, text,
        says: "the person was found removable",
        isTrue: static (in s) => s.Act.FoundRemovable, attested: true);

    public static Condition CategorySetByIce(string prefix, Citation law, string text) => new(prefix + ".category-set-by-ice", law, text,
        says: "this case is in a category that ICE supervisors established",
        isTrue: static (in s) => s.Act.CategorySetByIce, attested: true);

    public static Condition DestinationApproved(string prefix, Citation law, string text) => new(
        prefix + ".destination-approved", law, text,
        says: "ICE approved the facility the person is taken to",
        isTrue: static (in s) => s.Act.DestinationApprovedByIce, attested: true);
}
