namespace Wso.Rules;

/// <summary>What a sheriff can sign with ICE, and the two bases of a hold that no agreement of this list gives.</summary>
public enum AgreementType
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>The narrow 287(g) model, since 2019: serve ICE warrants on people already in the own jail.</summary>
    WarrantServiceOfficer,

    /// <summary>The jail model of 287(g).</summary>
    JailEnforcement,

    /// <summary>The street model of 287(g); ended 2012-12-31, again since 2025-01-20.</summary>
    TaskForce,

    /// <summary>ICE pays the jail to house a person, up to $50 for up to 48 hours; since 2018-01-17.</summary>
    BasicOrderingAgreement,

    /// <summary>Nothing signed: a detainer is a request. Never listed among agreements, yet a basis of its own.</summary>
    DetainerOnly,

    /// <summary>A detention services agreement (IGSA): to detain for a reimbursable fee. Kept in <see cref="Agency.DetentionServices"/>, never listed among agreements.</summary>
    DetentionServices,
}
