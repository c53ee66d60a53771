namespace Wso.Rules.CaseFiles;

internal static class AgreementRules
{
    private static readonly Contradiction<Agreement>[] OfEach =
    [
        new("type", "This is no agreement of this list.", Vocabulary.Agreements.Allowed,
            static (agreement, _) => agreement.Type is AgreementType.DetainerOnly or AgreementType.DetentionServices),
        new("edition", "There is no such form of this type of agreement.",
            "warrantServiceOfficer: 2019, 2020-02, 2020-07, 2025, 2025-10; jailEnforcement: 2020, 2025; taskForce: 2025; basicOrderingAgreement: 2018; each: other",
            static (agreement, _) => !Exists(agreement.Type, agreement.Edition)),
        new("ended", "The agreement ended before it was effective.", "an instant or date not before effective, or \"never\"",
            static (agreement, index) => agreement.Ended.IsBefore(agreement.Effective, index)),
    ];

    private static readonly Contradiction<DetentionServices>[] OfDetentionServices =
    [
        new("ended", "The agreement ended before it was effective.", "an instant or date not before effective, or \"never\"",
            static (services, index) => services.Ended.IsBefore(services.Effective, index)),
    ];

    public static void Check(Agency agency, Findings found)
    {
        const string Path = "$.agency.agreements";
        found.CheckEach(Path, agency.Agreements, OfEach);
        for (var i = 0; i < agency.Agreements.Count; i++)
        {
            var agreement = agency.Agreements[i];
            found.CheckEach($"{Path}[{i}].notices", NoticeRules.Given(agreement.Notices, agreement.Type, agreement.Effective), NoticeRules.All);
        }

        if (agency.DetentionServices.TryGet(out var services))
        {
            found.Check("$.agency.detentionServices", services, OfDetentionServices);
            found.CheckEach("$.agency.detentionServices.notices", NoticeRules.Given(services.Notices, AgreementType.DetentionServices, services.Effective), NoticeRules.All);
        }
    }

    private static bool Exists(AgreementType type, Edition edition) => edition is Edition.Unknown or Edition.Other || type switch
    {
        AgreementType.WarrantServiceOfficer => edition is Edition.Form2019 or Edition.Form202002 or Edition.Form202007 or Edition.Form2025 or Edition.Form202510,
        AgreementType.JailEnforcement => edition is Edition.Form2020 or Edition.Form2025,
        AgreementType.TaskForce => edition is Edition.Form2025,
        AgreementType.BasicOrderingAgreement => edition is Edition.Form2018,
        AgreementType.Unknown or AgreementType.DetainerOnly or AgreementType.DetentionServices => true,
    };
}
