using NodaTime;

namespace Wso.Rules.Law;

/// <summary>What must be true before any agreement is signed: that ICE offers it, and that none of the same type is in force.</summary>
internal static class Signing
{
    public static Condition Offered(string prefix, Citation law, string text, string says, System.Func<LocalDate, Truth> offered) => new(
        prefix + ".offered", law, text, says,
        isTrue: (in s) => offered(LocalDays.DateOf(s.At, s.Zone)),
        kind: RuleKind.Requirement);

    public static Condition NoneInForce(string prefix, Condition inForce) => new(prefix + ".none-in-force",
        law: Cite.OurReading("at most one agreement of each type is in force at any instant"),
        text: "[An agency has at most one agreement of each type in force at any instant.]",
        says: "the agency has no agreement of this type in force already",
        isTrue: (in s) => inForce.Of(in s).Negated(),
        kind: RuleKind.Requirement);

    /// <summary>Yes from the day on; what was offered before it is not known to this library.</summary>
    public static Truth Since(this LocalDate day, LocalDate first, Truth before) => day >= first ? Truth.Yes : before;
}
