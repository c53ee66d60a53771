namespace Wso.Rules;

/// <summary>A duty: something that must be done and can be recorded as done.</summary>
public enum Duty
{
    /// <summary>Not known. The default.</summary>
    Unknown,

    /// <summary>Release the person.</summary>
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

    /// <summary>Forward a complaint about someone who is not a designated officer.</summary>
    ForwardComplaint,

    /// <summary>Report how a complaint was resolved.</summary>
    ReportResolution,

    /// <summary>Take a person arrested without a warrant before an immigration officer.</summary>
    BringBeforeImmigrationOfficer,

    /// <summary>Bring an arrested person to ICE on the same day.</summary>
    BringToIce,

    /// <summary>Contact the ICE supervisor at the time of an act in the field, or as soon as practicable after it (Task Force).</summary>
    ContactIceSupervisor,

    /// <summary>Remove an officer who is under complaint from the program.</summary>
    RemoveFromProgram,

    /// <summary>Report that an officer's authorization was revoked.</summary>
    ReportRevocation,

    /// <summary>Announce that an officer leaves the program.</summary>
    AnnounceDeparture,

    /// <summary>Offer an interpreter to a person with limited English.</summary>
    OfferInterpreter,

    /// <summary>Read or translate the complaint process to a person who reads neither English nor Spanish.</summary>
    ExplainComplaintProcess,

    /// <summary>Report to ICE that state or local law bars what ICE asked under the agreement.</summary>
    ReportConflict,

    /// <summary>Tell the person about the hold for ICE.</summary>
    TellPersonOfHold,

    /// <summary>Write down why a person arrested without a warrant was likely to escape.</summary>
    DocumentEscapeFactors,

    /// <summary>A duty that state law imposes.</summary>
    StateDuty,
}
