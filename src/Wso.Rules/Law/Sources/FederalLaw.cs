using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Federal statutes and regulations.</summary>
internal static class FederalLaw
{
    public static readonly Citation StateLawLimits287g = Cite.Primary("8 USC 1357(g)(1)", "", new LocalDate(1996, 9, 30));
    public static readonly Citation DirectionAndSupervision = Cite.Primary("8 USC 1357(g)(3)", "", new LocalDate(1996, 9, 30));
    public static readonly Citation NoAgreementNeeded = Cite.Primary("8 USC 1357(g)(10)", "", new LocalDate(1996, 9, 30));
    public static readonly Citation DetainerIsARequest = Cite.Primary("8 CFR 287.7(a)", "", new LocalDate(1997, 4, 1));
    public static readonly Citation RegulationsHold = Cite.Primary("8 CFR 287.7(d)", "");
    public static readonly Citation WhoMayServeAWarrant = Cite.Primary("8 CFR 236.1(b)(1)", "");
    public static readonly Citation HousingFees = Cite.Primary("8 USC 1103(a)(11)", "", new LocalDate(1996, 9, 30));
    public static readonly Citation ConsularNotification = Cite.Secondary("Vienna Convention on Consular Relations", "art. 36");
}
