namespace Wso.Rules.Law;

/// <summary>When an officer was authorized, held against the life of the agreement.</summary>
internal static class Authorization
{
    private static readonly TimeLimit TwoYears = TimeLimit.CalendarYears(2);

    public static Truth IsNotBeforeAgreement(in Situation s) =>
        s.Designation is { } designation && s.Agreement is { } agreement
            ? Given(designation, in s).IsBefore(Bounds.Of(agreement.Effective.AsBeginning(s.Zone))).Negated()
            : Truth.Unknown;

    public static Truth IsNotBeforeEndOfSuspensions(in Situation s) =>
        s.Designation is { } designation && s.Agreement is { } agreement
            ? Given(designation, in s).IsBefore(s.Terms!.SuspensionsLifted(agreement, s.At, s.Zone)).Negated()
            : Truth.Unknown;

    public static Truth IsWithinTwoYears(in Situation s)
    {
        if (s.Designation is not { } designation)
        {
            return Truth.Unknown;
        }

        var fromAuthorization = Given(designation, in s).Plus(TwoYears, s.Zone).By(s.At).Negated();
        var renewed = Bounds.Of(designation.Renewed.AsBeginning(s.Zone));
        var fromRenewal = renewed.Plus(TwoYears, s.Zone).By(s.At).Negated().And(renewed.By(s.At));
        return fromAuthorization.Or(fromRenewal);
    }

    private static Bounds Given(Designation designation, in Situation s) => Bounds.Of(designation.Authorized.AsBeginning(s.Zone));
}
