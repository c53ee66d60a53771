namespace Wso.Rules;

/// <content>Agreements and the notices that end them.</content>
public static partial class EnglishNames
{
    private static string Name(AgreementType type) => type switch
    {
        AgreementType.Unknown => "agreement not known",
        AgreementType.WarrantServiceOfficer => "Warrant Service Officer agreement",
        AgreementType.JailEnforcement => "Jail Enforcement agreement",
        AgreementType.TaskForce => "Task Force agreement",
        AgreementType.BasicOrderingAgreement => "Basic Ordering Agreement",
        AgreementType.DetainerOnly => "detainer alone",
        AgreementType.DetentionServices => "detention services agreement",
    };

    private static string Name(Edition edition) => edition switch
    {
        Edition.Unknown => "form not known",
        Edition.Other => "another form",
        Edition.Form2018 => "form of 2018",
        Edition.Form2019 => "form of 2019",
        Edition.Form2020 => "form of 2020",
        Edition.Form202002 => "form of February 2020",
        Edition.Form202007 => "form of July 2020",
        Edition.Form2025 => "form of 2025",
        Edition.Form202510 => "form of October 2025",
    };

    private static string Name(NoticeKind kind) => kind switch
    {
        NoticeKind.Unknown => "notice not known",
        NoticeKind.Termination => "termination",
        NoticeKind.Suspension => "suspension",
    };

    private static string Name(Party party) => party switch
    {
        Party.Unknown => "not known",
        Party.Agency => "agency",
        Party.Ice => "ICE",
    };
}
