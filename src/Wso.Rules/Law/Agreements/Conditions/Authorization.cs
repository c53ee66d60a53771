namespace Wso.Rules.Law;

/// <summary>When an officer was authorized, held against the life of the agreement.</summary>
internal static class Authorization
{
    public static Truth IsNotBeforeAgreement(in Situation s) =>
        s.Designation is { } designation && s.Agreement is { } agreement
            ? Given(designation, in s).IsBefore(Bounds.Of(agreement.Effective.AsBeginning(s.Zone))).Negated().Or(agreement.Continues)
            : Truth.Unknown;

    public static Truth IsNotBeforeEndOfSuspensions(in Situation s) =>
        s.Designation is { } designation && s.Agreement is { } agreement
            ? Given(designation, in s).IsBefore(s.Terms!.SuspensionsLifted(agreement, s.At, s.Zone)).Negated()
            : Truth.Unknown;

    private static Bounds Given(Designation designation, in Situation s) => Bounds.Of(designation.Authorized.AsBeginning(s.Zone));
}
