using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>What an entry says, read back from its fact: as the form that a desk would fill in, and as a sentence.</summary>
internal static class Said
{
    private static readonly Dictionary<string, EntryKind> OfCustody = new()
    {
        ["releaseDue"] = EntryKind.ReleaseDue,
        ["releaseProcessingStarted"] = EntryKind.ProcessingStarted,
        ["releaseProcessingEnded"] = EntryKind.ProcessingEnded,
        ["iceCancelled"] = EntryKind.IceCancelled,
        ["iceTookCustody"] = EntryKind.IceTookCustody,
        ["released"] = EntryKind.Released,
    };

    /// <summary>The form filled in as the entry says; null where it states nothing that a desk records.</summary>
    public static EntryForm? Form(Entry entry, DateTimeZone zone)
    {
        if (entry.Fact is null || JsonNode.Parse(entry.Fact) is not JsonObject fact)
        {
            return null;
        }

        var (form, when) = (First(fact["papers"]), First(fact["acts"]), First(fact["person"]?["citizenshipQuestions"]), First(fact["done"]), fact["custody"] as JsonObject) switch
        {
            ({ } paper, _, _, _, _) when paper["form"] is not null => (new EntryForm
            {
                Kind = EntryKind.PaperReceived,
                Form = Text(paper, "form") + (paper["box"] is { } box ? $" {box}" : ""),
                Signed = Answer(paper["signed"]),
                NamesPerson = Answer(paper["namesPerson"]),
            }, paper["received"]),
            ({ } paper, _, _, _, _) => (new EntryForm { Kind = EntryKind.PaperServed, About = Text(paper, "id") }, paper["servedOnPerson"]),
            (_, { } act, _, _, _) => (Attesting(act, new EntryForm { Kind = Text(act, "action") == "executeArrestWarrant" ? EntryKind.ArrestWarrantServed : EntryKind.RemovalWarrantServed, Officer = Text(act, "officer") }), act["at"]),
            (_, _, { } question, _, _) when question["kind"] is not null => (new EntryForm { Kind = EntryKind.QuestionRaised, Question = Text(question, "kind") }, question["raised"]),
            (_, _, { } question, _, _) when question["citizen"] is not null => (new EntryForm { Kind = EntryKind.QuestionAnswered, About = Text(question, "id"), Citizen = Answer(question["citizen"]) }, question["answeredInWriting"]),
            (_, _, { } question, _, _) => (new EntryForm { Kind = EntryKind.QuestionReported, About = Text(question, "id") }, question["reportedToIce"]),
            (_, _, _, { } done, _) => (new EntryForm { Kind = EntryKind.DutyDone, About = Text(done, "duty") + (done["for"] is { } about ? $" {about}" : "") }, done["at"]),
            (_, _, _, _, { Count: 1 } custody) when OfCustody.TryGetValue(custody.First().Key, out var kind) => (new EntryForm { Kind = kind }, custody.First().Value),
            _ => (null, (JsonNode?)null),
        };
        if (form is null || when is null)
        {
            return null;
        }

        (form.When, form.At, form.Reason) = ("at", LocalTimes.ToForm(LocalTimes.FromUtc((string)when!), zone), entry.Reason);
        return form;
    }

    /// <summary>What happened and when, in a sentence of the jail's own time.</summary>
    public static string Sentence(Entry entry, CaseFile file)
    {
        try
        {
            return Form(entry, file.Facility.TimeZone) is not { } form ? entry.What
                : Of(form, file) + ", " + (form.HappenedAt(file.Facility.TimeZone, Instant.MaxValue, out _) is { } at ? LocalTimes.SayShort(at, file.Facility.TimeZone) : form.At!.Replace('T', ' '));
        }
        catch (System.Exception)
        {
            // An entry of another version: its heading is all that is known of it.
            return entry.What;
        }
    }

    private static string Of(EntryForm form, CaseFile file) => form.Kind switch
    {
        EntryKind.PaperReceived => $"{Choices.Papers.GetValueOrDefault(form.Form!, form.Form!)}: received; {Is("signed", form.Signed)}; {Is("names this person", form.NamesPerson)}",
        EntryKind.PaperServed => $"Copy of {(file.Papers.OrNone().FirstOrDefault(paper => paper.Id == form.About) is { } paper ? EnglishNames.Of(paper.Form) : "the paper")} given to the person",
        EntryKind.ArrestWarrantServed or EntryKind.RemovalWarrantServed => $"{(form.Kind == EntryKind.ArrestWarrantServed ? "Form I-200" : "Form I-205")} served by {(form.Officer == "none" ? "somebody who is not designated" : form.Officer)}"
            + string.Concat(Attested.AtService.Where(asked => form.Attests.ContainsKey(asked.Name)).Select(asked => $"; {asked.Label}: {Known(form.Attests[asked.Name])}")),
        EntryKind.QuestionRaised => form.Question == "claim" ? "Claim of U.S. citizenship made" : "Document or record found that points to U.S. citizenship",
        EntryKind.QuestionReported => "Question of U.S. citizenship reported to ICE",
        EntryKind.QuestionAnswered => $"ICE answered in writing: {(form.Citizen == "yes" ? "a U.S. citizen" : "not a U.S. citizen")}",
        EntryKind.ReleaseDue => "Release due",
        EntryKind.DutyDone => "Done: " + Choices.DutyText(file, form.About!),
        _ => Words.Of(form.Kind),
    };

    private static string Is(string what, string? answer) => answer switch { "yes" => what, "no" => "NOT " + what, _ => $"not known whether {what}" };

    private static string Known(string answer) => answer == "unknown" ? "not known" : answer;

    private static EntryForm Attesting(JsonObject act, EntryForm form)
    {
        foreach (var asked in Attested.AtService.Where(asked => act.ContainsKey(asked.Name)))
        {
            form.Attests[asked.Name] = Answer(act[asked.Name]);
        }

        return form;
    }

    private static JsonObject? First(JsonNode? list) => (list as JsonArray)?.OfType<JsonObject>().FirstOrDefault();

    private static string? Text(JsonObject of, string name) => (string?)of[name];

    private static string Answer(JsonNode? said) => said is null ? "unknown" : said.GetValue<bool>() ? "yes" : "no";
}
