namespace Wso.JailBoard;

/// <summary>What an entry says, in a sentence of the jail's own time.</summary>
internal static class Said
{
    public static string Sentence(Entry entry, CaseFile file)
    {
        try
        {
            return entry.Fact is null ? entry.What : EntryForm.Of(entry) is var said
                ? $"{Of(said, file)}, {LocalTimes.SayShort(said.HappenedAt, file.Facility.TimeZone)}" : "";
        }
        catch (Exception)
        {
            // An entry of another version: its heading is all that is known of it.
            return entry.What;
        }
    }

    /// <summary>The form filled in as the entry says.</summary>
    public static EntryForm Form(Entry entry, DateTimeZone zone)
    {
        var form = EntryForm.Of(entry);
        (form.When, form.At, form.Reason) = ("at", LocalTimes.ToForm(form.HappenedAt, zone), entry.Reason);
        return form;
    }

    private static string Of(EntryForm form, CaseFile file) => form.Kind switch
    {
        EntryKind.PaperReceived =>
            $"{Choices.Papers.GetValueOrDefault(form.Form!, form.Form!)}: received; {Is("signed", form.Signed)}; "
                + $"{Is("names this person", form.NamesPerson)}",
        EntryKind.PaperServed =>
            $"Copy of {(file.Papers.OrNone().FirstOrDefault(paper => paper.Id == form.About) is { } paper ? EnglishNames.Of(paper.Form) : "the paper")} given to the person",
        EntryKind.ArrestWarrantServed or EntryKind.RemovalWarrantServed =>
            $"{Words.Warrant(EntryForm.ActionOf(form.Kind)!.Value)} served by "
                + $"{(form.Officer == "none" ? "somebody who is not designated" : form.Officer)}"
            + string.Concat(Attested.AtService.Where(asked => form.Attests.ContainsKey(asked.Name))
                .Select(asked => $"; {asked.Label}: {form.Attests[asked.Name]}")),
        EntryKind.QuestionRaised =>
            form.Question == "claim" ? "Claim of U.S. citizenship made" : "Document or record found that points to U.S. citizenship",
        EntryKind.QuestionReported => "Question of U.S. citizenship reported to ICE",
        EntryKind.QuestionAnswered => $"ICE answered in writing: {(form.Citizen == "yes" ? "a U.S. citizen" : "not a U.S. citizen")}",
        EntryKind.ReleaseDue => "Release due",
        EntryKind.DutyDone => "Done: " + Choices.DutyText(file, form.About!),
        _ => Words.Of(form.Kind),
    };

    private static string Is(string what, string? answer) =>
        answer switch { "yes" => what, "no" => "NOT " + what, _ => $"not known whether {what}" };
}
