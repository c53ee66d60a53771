namespace Wso.Rules;

/// <summary>What must be done, and is recorded as done.</summary>
public enum Duty
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Let the person go.</summary>
    ReleasePerson,

    /// <summary>Tell the ICE officer that a warrant was served.</summary>
    ReportService,

    /// <summary>Report a question of United States citizenship to ICE.</summary>
    ReportCitizenshipQuestion,

    /// <summary>Give ICE notice of release, as a detainer or request asks.</summary>
    NoticeOfRelease,

    /// <summary>Check records before service, detainer or charging document.</summary>
    CheckRecords,

    /// <summary>Tell ICE that a detainer was issued.</summary>
    ReportDetainerIssued,

    /// <summary>Tell ICE of a complaint about a designated officer.</summary>
    ReportComplaint,

    /// <summary>Forward a complaint about a person who is not designated.</summary>
    ForwardComplaint,

    /// <summary>Report how a complaint was resolved.</summary>
    ReportResolution,

    /// <summary>Take a person arrested without a warrant before an immigration officer.</summary>
    BringBeforeImmigrationOfficer,

    /// <summary>Bring an arrested person to ICE on the same day.</summary>
    BringToIce,

    /// <summary>A task force officer in the field tells the ICE supervisor at the time of the act, or as soon as practicable after it.</summary>
    ContactIceSupervisor,

    /// <summary>Remove an officer under complaint from the program.</summary>
    RemoveFromProgram,

    /// <summary>Report that an officer's authorization was revoked.</summary>
    ReportRevocation,

    /// <summary>Announce that an officer leaves the program.</summary>
    AnnounceDeparture,

    /// <summary>Give a person with limited English the opportunity to ask for someone who interprets.</summary>
    OfferInterpreter,

    /// <summary>Read or translate the complaint process to a person who reads neither English nor Spanish.</summary>
    ExplainComplaintProcess,

    /// <summary>Report to ICE that state or local law bars what ICE asked under the agreement.</summary>
    ReportConflict,

    /// <summary>Tell the person of being held for ICE.</summary>
    TellPersonOfHold,

    /// <summary>Write down why a person arrested without a warrant was likely to escape.</summary>
    DocumentEscapeFactors,

    /// <summary>A duty that state law imposes.</summary>
    StateDuty,
}
