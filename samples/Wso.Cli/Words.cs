using Wso.Rules;

namespace Wso.Cli;

/// <summary>The closed vocabularies, said to people.</summary>
internal static class Words
{
    public static string Of(JailAction action) => action switch
    {
        JailAction.ExecuteArrestWarrant => "serve and execute a Form I-200 (executeArrestWarrant)",
        JailAction.ServeRemovalWarrant => "serve a Form I-205 (serveRemovalWarrant)",
        JailAction.ArrestWithoutWarrant => "arrest without a warrant (arrestWithoutWarrant)",
        JailAction.QuestionAlienage => "question about alienage (questionAlienage)",
        JailAction.ProcessForRemoval => "process for removal (processForRemoval)",
        JailAction.TakeSwornStatement => "take a sworn statement (takeSwornStatement)",
        JailAction.PrepareChargingDocument => "prepare a charging document (prepareChargingDocument)",
        JailAction.IssueDetainer => "issue a detainer (issueDetainer)",
        JailAction.TransportToIce => "transport to ICE (transportToIce)",
        JailAction.NotifyIceOfRelease => "tell ICE of the release (notifyIceOfRelease)",
        JailAction.TransferToIce => "hand over to ICE (transferToIce)",
        JailAction.HoldForIce => "hold for ICE (holdForIce)",
        JailAction.Release => "release (release)",
    };

    /// <summary>Without the name that a case file uses.</summary>
    public static string Short(JailAction action) => Of(action) is var words ? words[..words.IndexOf(" (", System.StringComparison.Ordinal)] : "";

    public static string Of(Ruling ruling) => ruling switch
    {
        Ruling.Permitted => "PERMITTED",
        Ruling.Required => "REQUIRED",
        Ruling.Prohibited => "PROHIBITED",
        Ruling.Undetermined => "UNDETERMINED",
    };

    public static string Colour(Ruling ruling) => ruling switch
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

    public static string Of(DutyOwed duty) => duty.State switch
    {
        DutyState.Due => duty.Force == DutyForce.Request ? "asked" : "due",
        DutyState.Overdue => "OVERDUE",
        DutyState.Done => "done",
        DutyState.DoneLate => "done late",
        DutyState.TimePassed => "asked, time passed",
        DutyState.Forbidden => "forbidden by state law",
        DutyState.Unknown => "?",
    };

    public static string Of(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Unknown => "?",
    };
}
