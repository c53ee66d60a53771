namespace Wso.JailBoard;

/// <summary>What the board says in its own way. Everything else has the library's <see cref="EnglishNames"/>.</summary>
internal static class Words
{
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

    /// <summary>
    /// What is recorded, by its name in the case file: "custody.releaseDue" is "release due", "acts[0]" is "serve a Form I-200, by
    /// deputy-7".
    /// </summary>
    public static string OfRecorded(string fact, CaseFile file)
    {
        var (list, index, rest) = fact.Split('[', ']') is [var name, var at, var more]
            ? (name, int.Parse(at), more.TrimStart('.'))
            : (fact, -1, "");
        return list switch
        {
            "papers" => $"{EnglishNames.Of(file.Papers[index].Form)}, {Spaced(rest)}",
            "acts" when file.Acts[index] is { Action: { } action } act =>
                EnglishNames.Of(action) + (act.Officer.TryGet(out var officer) ? $", by {officer}" : ""),
            "done" => "done: " + Choices.DutyText(file, $"{file.Done[index].Duty}{(file.Done[index].For is { } about ? " " + about : "")}"),
            "person.citizenshipQuestions" => $"question of U.S. citizenship, {Spaced(rest)}",
            _ => string.Join(", ", fact.Split('.').Where(static part => part is not ("agency" or "person" or "custody")).Select(Spaced)),
        };
    }

    private static string Spaced(string part)
    {
        var (name, index) = part.Split('[') is [var list, var at] ? (list.TrimEnd('s'), int.Parse(at.TrimEnd(']')) + 1) : (part, 0);
        return string.Concat(name.Select(static letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()))
            + (index > 0 ? $" {index}" : "");
    }
}
