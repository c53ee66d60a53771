namespace Wso.Rules;

/// <summary>The agreements a sheriff can sign with ICE, and the two other grounds for a hold.</summary>
public enum AgreementType
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>
    /// Warrant Service Officer, the narrow 287(g) model, offered since 2019: officers serve ICE warrants on persons already in their own
    /// jail.
    /// </summary>
    WarrantServiceOfficer,

    /// <summary>Jail Enforcement, the jail model of 287(g).</summary>
    JailEnforcement,

    /// <summary>Task Force, the street model of 287(g). It ended on 2012-12-31 and is offered again since 2025-01-20.</summary>
    TaskForce,

    /// <summary>
    /// Basic Ordering Agreement: ICE pays the jail up to $50 to house a person for up to 48 hours. Offered since 2018-01-17.
    /// </summary>
    BasicOrderingAgreement,

    /// <summary>
    /// No agreement at all: a detainer is a request. Do not list it among agreements. It is a ground for a hold by itself.
    /// </summary>
    DetainerOnly,

    /// <summary>
    /// A detention services agreement (IGSA): the jail detains for a fee. Do not list it among agreements. It belongs in
    /// <see cref="Agency.DetentionServices"/>.
    /// </summary>
    DetentionServices,
}
