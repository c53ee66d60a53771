namespace Wso.JailBoard;

/// <summary>The closed vocabularies, said to people.</summary>
internal static class Words
{
    public static string Of(JailAction action) => action switch
    {
        JailAction.ExecuteArrestWarrant => "serve the Form I-200",
        JailAction.ServeRemovalWarrant => "serve the Form I-205",
        JailAction.ArrestWithoutWarrant => "arrest without a warrant",
        JailAction.QuestionAlienage => "question about immigration status",
        JailAction.ProcessForRemoval => "process for removal",
        JailAction.TakeSwornStatement => "take a sworn statement",
        JailAction.PrepareChargingDocument => "prepare a charging document",
        JailAction.IssueDetainer => "issue a detainer",
        JailAction.TransportToIce => "transport to ICE",
        JailAction.NotifyIceOfRelease => "notify ICE of the release",
        JailAction.TransferToIce => "transfer to ICE",
        JailAction.HoldForIce => "hold for ICE",
        JailAction.Release => "release",
    };

    public static string Of(AgreementType type) => type switch
    {
        AgreementType.WarrantServiceOfficer => "Warrant Service Officer agreement",
        AgreementType.JailEnforcement => "Jail Enforcement agreement",
        AgreementType.TaskForce => "Task Force agreement",
        AgreementType.BasicOrderingAgreement => "Basic Ordering Agreement",
        AgreementType.DetainerOnly => "detainer alone",
        AgreementType.DetentionServices => "detention services agreement",
        AgreementType.Unknown => "an agreement not known",
    };

    /// <summary>Of the two that serve a warrant: which.</summary>
    public static string Warrant(JailAction action) => action == JailAction.ExecuteArrestWarrant ? "Form I-200" : "Form I-205";

    public static string Of(EntryKind kind) => kind switch
    {
        EntryKind.PaperReceived => "Paper received from ICE",
        EntryKind.PaperServed => "Detainer copy given to the person",
        EntryKind.ArrestWarrantServed => "Form I-200 served by an officer",
        EntryKind.RemovalWarrantServed => "Form I-205 served by an officer",
        EntryKind.QuestionRaised => "Claim or record of U.S. citizenship",
        EntryKind.QuestionReported => "Citizenship question reported to ICE",
        EntryKind.QuestionAnswered => "ICE's written answer on citizenship",
        EntryKind.ReleaseDue => "Release time",
        EntryKind.ProcessingStarted => "Release processing started",
        EntryKind.ProcessingEnded => "Release processing ended",
        EntryKind.IceCancelled => "ICE canceled its request",
        EntryKind.IceTookCustody => "ICE took custody",
        EntryKind.Released => "Person released",
        EntryKind.DutyDone => "Paperwork or notice done",
        EntryKind.TakenBack => "Entry removed",
    };

    public static string Of(PaperForm form) => form == PaperForm.Unknown ? "a form not known" : "Form " + form.ToString().Insert(1, "-");

    public static string Of(Ruling ruling) => Lower(ruling).ToUpperInvariant();

    public static string Lower(Ruling ruling) => ruling switch
    {
        Ruling.Permitted => "permitted",
        Ruling.Required => "required",
        Ruling.Prohibited => "not permitted",
        Ruling.Undetermined => "not known",
    };

    public static string Of(DutyState state) => state switch
    {
        DutyState.Due => "due",
        DutyState.Overdue => "late",
        DutyState.Done => "done",
        DutyState.DoneLate => "done late",
        DutyState.TimePassed => "ICE asked, the time has passed",
        DutyState.Forbidden => "state law forbids it",
        DutyState.Unknown => "not known whether owed or done",
    };

    public static string Of(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Unknown => "not known",
    };

    /// <summary>What is recorded, by its name in the case file: "custody.releaseDue" is "release due", "acts[0]" is "serve the Form I-200, by deputy-7".</summary>
    public static string OfRecorded(string fact, CaseFile file)
    {
        var (list, index, rest) = fact.Split('[', ']') is [var name, var at, var more] ? (name, int.Parse(at), more.TrimStart('.')) : (fact, -1, "");
        return list switch
        {
            "papers" => $"{Of(file.Papers[index].Form)}, {Spaced(rest)}",
            "acts" when file.Acts[index] is { Action: { } action } act => Of(action) + (act.Officer.TryGet(out var officer) ? $", by {officer}" : ""),
            "done" => "done: " + Choices.DutyText(file, $"{file.Done[index].Duty}{(file.Done[index].For is { } about ? " " + about : "")}"),
            "person.citizenshipQuestions" => $"question of U.S. citizenship, {Spaced(rest)}",
            _ => string.Join(", ", fact.Split('.').Where(static part => part is not ("agency" or "person" or "custody")).Select(Spaced)),
        };
    }

    private static string Spaced(string part)
    {
        var (name, index) = part.Split('[') is [var list, var at] ? (list.TrimEnd('s'), int.Parse(at.TrimEnd(']')) + 1) : (part, 0);
        return string.Concat(name.Select(static letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())) + (index > 0 ? $" {index}" : "");
    }
}
