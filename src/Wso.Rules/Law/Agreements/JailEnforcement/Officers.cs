using static Wso.Rules.Logic;

namespace Wso.Rules.Law.JailEnforcement;

/// <summary>Who is a Jail Enforcement officer, and when he or she acts as one.</summary>
internal static class Officers
{
    /// <summary>The agreement's words on who may act under it.</summary>
    public const string OnlyThose =
        "Only those certified LEA personnel who receive authorization letters and ICE Form 70-006 issued by ICE and whose immigration enforcement efforts are overseen by ICE may conduct immigration officer functions described in this MOA.";

    /// <summary>The agreement's words on the credentials.</summary>
    public const string CarryCredentials =
        "Participating LEA personnel shall carry their ICE-issued credentials while performing immigration officer functions under this MOA.";

    private const string Revocation =
        "The suspension or termination of this MOA, a process described in Section VIII, shall constitute immediate revocation of all immigration enforcement authorizations delegated hereunder.";

    public static readonly Condition IsDesignated =
        Designated.Under("jem", JemMoa.Authorization, OnlyThose, "the officer is designated under the Jail Enforcement agreement");

    public static readonly Condition IsCitizen =
        Designated.UnitedStatesCitizen("jem", JemMoa.Candidates, "All candidates must be United States citizens");

    public static readonly Reached IsCertified = Designated.Certified("jem", JemMoa.Authorization, OnlyThose);

    public static readonly Reached IsAuthorized = Designated.Authorized("jem", JemMoa.Authorization, OnlyThose);

    public static readonly Condition IsAuthorizedUnderThisAgreement =
        Designated.AuthorizedUnderThisAgreement("jem", JemMoa.Authorization, Revocation);

    public static readonly Condition IsAuthorizedSinceSuspension = new("jem.authorized-since-suspension",
        law: JemMoa.Authorization,
        text: Revocation,
        says: "ICE gave the authorization after the end of any suspension of the agreement (a suspension revokes what came before it)",
        isTrue: static (in s) => Authorization.IsNotBeforeEndOfSuspensions(in s));

    public static readonly Reached IsNotWithdrawn = Designated.NotWithdrawn("jem", JemMoa.Authorization,
        "Authorization of participating LEA personnel to act pursuant to this MOA may be withdrawn at any time and for any reason by ICE");

    public static readonly Condition HasForm70006 = Designated.Form70006("jem", JemMoa.Authorization, OnlyThose);

    public static readonly Condition ActsUnderIceDirection = Attested.UnderIceDirection("jem", JemMoa.Supervision,
        "Participating LEA personnel are not authorized to perform immigration officer functions except when working under the supervision or direction of ICE.");

    // CHOICE: a duty read as a condition, because who cannot show the credentials cannot show the authority.
    public static readonly Condition CarriesCredentials =
        Attested.CarryingCredentials("jem", JemMoa.Authorization, CarryCredentials);

    public static readonly Condition IsOnDetentionDuty = new("jem.detention-duty",
        law: JemMoa.AuthorizedFunctions,
        text: "Those participating LEA personnel will exercise their immigration-related authorities only during the course of their normal duties while assigned to the LEA's jail/correctional facilities.",
        says: "the officer is on normal duty, assigned to detention",
        isTrue: static (in s) => s.Act.OnDetentionDuty,
        attested: true);

    public static readonly Formula Acts = All(
        InForce.Condition, IsDesignated, IsCitizen, IsCertified, IsAuthorized, IsAuthorizedUnderThisAgreement, IsAuthorizedSinceSuspension,
        IsNotWithdrawn, HasForm70006, ActsUnderIceDirection, CarriesCredentials, IsOnDetentionDuty);
}
