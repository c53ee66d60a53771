using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in an agreement.</summary>
public sealed class AgreementValidator : AbstractValidator<Agreement>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public AgreementValidator()
    {
        this.Refuse(agreement => agreement.Type, "agreement.type", "This cannot be listed as an agreement.", Vocabulary.Agreements.Allowed,
            static (agreement, _) => agreement.Type is AgreementType.DetainerOnly or AgreementType.DetentionServices);
        this.Refuse(agreement => agreement.Edition, "agreement.edition", "This type of agreement has no such form.",
            "warrantServiceOfficer: 2019, 2020-02, 2020-07, 2025, 2025-10; jailEnforcement: 2020, 2025; taskForce: 2025; "
                + "basicOrderingAgreement: 2018; each: other",
            static (agreement, _) => !Exists(agreement.Type, agreement.Edition));
        this.Refuse(
            agreement => agreement.Ended, "agreement.ended-before-effective", "The agreement ended before it was effective.",
            "an instant or date at or after effective, or \"never\"",
            static (agreement, index) => agreement.Ended.IsBefore(agreement.Effective, index));
        this.RefuseNotices(
            static agreement => agreement.Notices,
            static agreement => agreement.Type,
            static agreement => agreement.Effective);
        this.RefuseJails(static agreement => agreement.Facilities);
    }

    private static bool Exists(AgreementType type, Edition edition) => edition is Edition.Unknown or Edition.Other || type switch
    {
        AgreementType.WarrantServiceOfficer => edition is Edition.Form2019
            or Edition.Form202002
            or Edition.Form202007
            or Edition.Form2025
            or Edition.Form202510,
        AgreementType.JailEnforcement => edition is Edition.Form2020 or Edition.Form2025,
        AgreementType.TaskForce => edition is Edition.Form2025,
        AgreementType.BasicOrderingAgreement => edition is Edition.Form2018,
        AgreementType.Unknown or AgreementType.DetainerOnly or AgreementType.DetentionServices => true,
    };
}
