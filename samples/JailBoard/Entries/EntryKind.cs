namespace Wso.JailBoard;

/// <summary>What a desk can record.</summary>
public enum EntryKind
{
    PaperReceived,
    PaperServed,
    ArrestWarrantServed,
    RemovalWarrantServed,
    QuestionRaised,
    QuestionReported,
    QuestionAnswered,
    ReleaseDue,
    ProcessingStarted,
    ProcessingEnded,
    IceCancelled,
    IceTookCustody,
    Released,
    DutyDone,
    TakenBack,
}
