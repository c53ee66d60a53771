using static Wso.Rules.Logic;

namespace Wso.Rules.Law.WarrantServiceOfficer;

/// <summary>Who is a Warrant Service Officer, and when he or she acts as one.</summary>
internal static class Officers
{
    /// <summary>The agreement's words on who may act under it.</summary>
    public const string OnlyThose =
        "Only those certified LEA personnel who receive authorization letters and ICE Form 70-006 issued by ICE and whose immigration enforcement efforts are overseen by ICE may conduct immigration officer functions described in this MOA.";

    /// <summary>The agreement's words on the credentials.</summary>
    public const string CarryCredentials =
        "Participating LEA personnel shall carry their ICE-issued credentials while performing immigration officer functions under this MOA.";

    public static readonly Condition IsDesignated =
        Designated.Under("wso", WsoMoa.Authorization, OnlyThose, "the officer is designated under the Warrant Service Officer agreement");

    public static readonly Condition IsCitizen =
        Designated.UnitedStatesCitizen("wso", WsoMoa.Candidates, "All candidates must be United States citizens");

    public static readonly Reached IsCertified = Designated.Certified("wso", WsoMoa.Authorization, OnlyThose);

    public static readonly Reached IsAuthorized = Designated.Authorized("wso", WsoMoa.Authorization, OnlyThose);

    public static readonly Condition IsAuthorizedUnderThisAgreement = Designated.AuthorizedUnderThisAgreement("wso", WsoMoa.Authorization,
        "The termination of this MOA shall constitute immediate revocation of all immigration enforcement authorizations delegated hereunder.");

    public static readonly Reached IsNotWithdrawn = Designated.NotWithdrawn("wso", WsoMoa.Authorization,
        "Authorization of participating LEA personnel to act pursuant to this MOA may be withdrawn at any time and for any reason by ICE");

    public static readonly Condition HasForm70006 = Designated.Form70006("wso", WsoMoa.Authorization, OnlyThose);

    public static readonly Condition ActsUnderIceDirection = Attested.UnderIceDirection("wso", WsoMoa.Supervision,
        "Participating LEA personnel are not authorized to perform immigration officer functions except when working under the supervision or direction of ICE.");

    // CHOICE: a duty read as a condition, because who cannot show the credentials cannot show the authority.
    public static readonly Condition CarriesCredentials =
        Attested.CarryingCredentials("wso", WsoMoa.Authorization, CarryCredentials);

    public static readonly Formula Acts = All(
        InForce.Condition,
        IsDesignated,
        IsCitizen,
        IsCertified,
        IsAuthorized,
        IsAuthorizedUnderThisAgreement,
        IsNotWithdrawn,
        HasForm70006,
        ActsUnderIceDirection,
        CarriesCredentials);
}
