namespace Wso.Rules;

/// <content>What is done, asked and owed.</content>
public static partial class EnglishNames
{
    private static string Name(JailAction action) => action switch
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

    private static string Name(Duty duty) => duty switch
    {
        Duty.Unknown => "duty not known",
        Duty.ReleasePerson => "release the person",
        Duty.ReportService => "report the service to ICE",
        Duty.ReportCitizenshipQuestion => "report the question of U.S. citizenship to ICE",
        Duty.NoticeOfRelease => "give ICE notice of the release",
        Duty.CheckRecords => "check records",
        Duty.ReportDetainerIssued => "report the detainer to ICE",
        Duty.ReportComplaint => "report the complaint to ICE",
        Duty.ForwardComplaint => "forward the complaint",
        Duty.ReportResolution => "report how the complaint was resolved",
        Duty.BringBeforeImmigrationOfficer => "bring the person before an immigration officer",
        Duty.BringToIce => "bring the person to ICE",
        Duty.ContactIceSupervisor => "contact the ICE supervisor",
        Duty.RemoveFromProgram => "remove the officer from the program",
        Duty.ReportRevocation => "report that the authorization was revoked",
        Duty.AnnounceDeparture => "announce that the officer leaves the program",
        Duty.OfferInterpreter => "offer an interpreter",
        Duty.ExplainComplaintProcess => "explain the complaint process",
        Duty.ReportConflict => "report the conflict with state or local law to ICE",
        Duty.TellPersonOfHold => "tell the person about the hold",
        Duty.DocumentEscapeFactors => "document why escape was likely",
        Duty.StateDuty => "duty under state law",
    };

    private static string Name(DutyForce force) => force switch
    {
        DutyForce.Agreement => "agreement",
        DutyForce.StateCommand => "state law",
        DutyForce.Request => "request by ICE",
    };

    private static string Name(DutyScope scope) => scope switch
    {
        DutyScope.Case => "case",
        DutyScope.Officer => "officer",
        DutyScope.Agency => "agency",
    };

    private static string Name(DutyState state) => state switch
    {
        DutyState.Unknown => "not known whether owed or done",
        DutyState.Due => "due",
        DutyState.Overdue => "overdue",
        DutyState.Done => "done",
        DutyState.DoneLate => "done late",
        DutyState.TimePassed => "requested time has passed",
        DutyState.Forbidden => "forbidden by state law",
    };
}
