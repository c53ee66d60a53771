using Wso.Rules;

namespace Wso.Cli;

/// <summary>What the command says in its own way. Everything else has the library's <see cref="EnglishNames"/>.</summary>
internal static class Words
{
    public static string Of(Ruling ruling) => EnglishNames.Of(ruling).ToUpperInvariant();

    public static string OfHold(Ruling ruling) => ruling == Ruling.Required ? "required by state law" : EnglishNames.Of(ruling);

    public static string Color(Ruling ruling) => ruling switch
    {
        Ruling.Permitted or Ruling.Required => "green",
        Ruling.Prohibited => "red",
        Ruling.Undetermined => "yellow",
    };

    /// <summary>Short enough for a column.</summary>
    public static string Of(AgreementType type) => type switch
    {
        AgreementType.WarrantServiceOfficer => "WSO",
        AgreementType.JailEnforcement => "JEM",
        AgreementType.TaskForce => "TFM",
        AgreementType.BasicOrderingAgreement => "BOA",
        AgreementType.DetainerOnly => "detainer",
        AgreementType.DetentionServices => "IGSA",
        AgreementType.Unknown => "some agreement",
    };

    /// <summary>What a hold rests on.</summary>
    public static string Basis(AgreementType type) => type switch
    {
        AgreementType.WarrantServiceOfficer => "service by a Warrant Service Officer",
        AgreementType.JailEnforcement => "service by a Jail Enforcement officer",
        AgreementType.TaskForce => "an arrest by a Task Force officer",
        AgreementType.BasicOrderingAgreement => "the Basic Ordering Agreement",
        AgreementType.DetainerOnly => "the detainer",
        AgreementType.DetentionServices => "the detention services agreement",
        AgreementType.Unknown => "an agreement that is not known",
    };

    public static string Of(DutyOwed duty) => duty.State switch
    {
        DutyState.Due => duty.Force == DutyForce.Request ? "optional" : "to do",
        DutyState.Overdue => "OVERDUE",
        DutyState.Done => "done",
        DutyState.DoneLate => "done late",
        DutyState.TimePassed => "passed",
        DutyState.Forbidden => "forbidden",
        DutyState.Unknown => "open?",
    };
}
