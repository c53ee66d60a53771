using Wso.Rules;

namespace Wso.Cli;

/// <summary>The closed vocabularies, said to people.</summary>
internal static class Words
{
    public static string Of(JailAction action) => $"{Short(action)} ({Json.Camel(action)})";

    /// <summary>Without the name that a case file uses.</summary>
    public static string Short(JailAction action) => action switch
    {
        JailAction.ExecuteArrestWarrant => "serve a Form I-200",
        JailAction.ServeRemovalWarrant => "serve a Form I-205",
        JailAction.ArrestWithoutWarrant => "arrest without a warrant",
        JailAction.QuestionAlienage => "question about immigration status",
        JailAction.ProcessForRemoval => "process for removal",
        JailAction.TakeSwornStatement => "take a sworn statement",
        JailAction.PrepareChargingDocument => "prepare a charging document",
        JailAction.IssueDetainer => "issue a detainer",
        JailAction.TransportToIce => "transport the person to ICE",
        JailAction.NotifyIceOfRelease => "notify ICE of the release",
        JailAction.TransferToIce => "transfer the person to ICE",
        JailAction.HoldForIce => "hold the person for ICE",
        JailAction.Release => "release the person",
    };

    public static string Of(Ruling ruling) => ruling switch
    {
        Ruling.Permitted => "PERMITTED",
        Ruling.Required => "REQUIRED",
        Ruling.Prohibited => "PROHIBITED",
        Ruling.Undetermined => "NOT KNOWN",
    };

    public static string OfHold(Ruling ruling) => ruling switch
    {
        Ruling.Permitted => "permitted",
        Ruling.Required => "required by state law",
        Ruling.Prohibited => "prohibited",
        Ruling.Undetermined => "not known",
    };

    public static string Color(Ruling ruling) => ruling switch
    {
        Ruling.Permitted or Ruling.Required => "green",
        Ruling.Prohibited => "red",
        Ruling.Undetermined => "yellow",
    };

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
