using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>What a desk sends, and the fact it states, as a piece of a case file.</summary>
public sealed class EntryForm
{
    public EntryKind Kind { get; set; }

    /// <summary>The number of the last entry the desk had before it.</summary>
    public int Seen { get; set; }

    /// <summary>The entry that this one takes the place of.</summary>
    public int? Corrects { get; set; }

    /// <summary>"now": it has just happened. "at": at the time that is given. Nothing: nobody said when, which never means now.</summary>
    public string? When { get; set; }

    /// <summary>The local time of the jail at which it happened.</summary>
    public string? At { get; set; }

    /// <summary>Of a local time that occurs twice: whether the second is meant.</summary>
    public string? IsSecond { get; set; }

    public string? Form { get; set; }

    public string? Signed { get; set; }

    public string? NamesPerson { get; set; }

    /// <summary>The paper, citizenship question or duty it is about.</summary>
    public string? About { get; set; }

    public string? Officer { get; set; }

    /// <summary>What the officer says at the moment, by its name in the case file: yes or no.</summary>
    [BindNever]
    public Dictionary<string, string> Attests { get; } = [];

    public string? Question { get; set; }

    public string? Citizen { get; set; }

    /// <summary>Why release due is moved: one of <see cref="Choices.Reasons"/>.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether the desk was shown what is on record already, and says that this is to be recorded all the same.</summary>
    public string? Sure { get; set; }

    /// <summary>Whether this has happened although it was not permitted.</summary>
    public string? Although { get; set; }

    internal static JailAction? ActionOf(EntryKind kind) => kind switch
    {
        EntryKind.ArrestWarrantServed => JailAction.ExecuteArrestWarrant,
        EntryKind.RemovalWarrantServed => JailAction.ServeRemovalWarrant,
        _ => null,
    };

    /// <summary>When it happened; null, with the error, where that is not said.</summary>
    internal Instant? HappenedAt(DateTimeZone zone, Instant now, out string? error)
    {
        error = (When, At) switch
        {
            ("now", { Length: > 0 }) => "You gave a time, and said that it has just happened. Clear the time, or press the button beside it.",
            ("now", _) when Kind == EntryKind.ReleaseDue => "Give the time at which release is due.",
            ("now", _) => null,
            ("at", null or "") => "Give the time, or say that it has just happened: press the first button.",
            ("at", _) => null,
            _ => "Say when: it has just happened, or give the time.",
        };
        if (error is not null || When == "now")
        {
            return error is null ? now : null;
        }

        var at = LocalTimes.Read(At!, IsSecond is null ? null : IsSecond == "yes", zone, out error);
        error ??= at > now && Kind != EntryKind.ReleaseDue ? "That time has not come yet. Record what has happened, when it has happened." : null;
        return error is null ? at : null;
    }

    /// <summary>The fact, or what is missing to it.</summary>
    /// <param name="file">The case file at hand.</param>
    /// <param name="id">The id of what the entry brings in.</param>
    /// <param name="now">The board's clock.</param>
    /// <param name="error">What is wrong and what to do; null: nothing.</param>
    internal JsonObject? State(CaseFile file, string id, Instant now, out string? error)
    {
        error = null;
        var at = Kind == EntryKind.TakenBack ? now : HappenedAt(file.Facility.TimeZone, now, out error);
        error ??= Missing(file, now, at ?? now);
        if (error is not null)
        {
            return null;
        }

        var when = InstantPattern.ExtendedIso.Format(at!.Value);
        return Kind switch
        {
            EntryKind.PaperReceived => In("papers", Paper(id, when)),
            EntryKind.PaperServed => In("papers", new() { ["id"] = About, ["servedOnPerson"] = when }),
            EntryKind.ArrestWarrantServed => In("acts", Service(id, when, "executeArrestWarrant", file)),
            EntryKind.RemovalWarrantServed => In("acts", Service(id, when, "serveRemovalWarrant", file)),
            EntryKind.QuestionRaised => Questions(new() { ["id"] = id, ["kind"] = Question, ["raised"] = when, ["reportedToIce"] = "never", ["answeredInWriting"] = "never" }),
            EntryKind.QuestionReported => Questions(new() { ["id"] = About, ["reportedToIce"] = when }),
            EntryKind.QuestionAnswered => Questions(new() { ["id"] = About, ["answeredInWriting"] = when, ["citizen"] = Citizen == "yes" }),
            EntryKind.ReleaseDue => Custody("releaseDue", when),
            EntryKind.ProcessingStarted => Custody("releaseProcessingStarted", when),
            EntryKind.ProcessingEnded => Custody("releaseProcessingEnded", when),
            EntryKind.IceCancelled => Custody("iceCancelled", when),
            EntryKind.IceTookCustody => Custody("iceTookCustody", when),
            EntryKind.Released => Custody("released", when),
            EntryKind.DutyDone => In("done", Done(when)),
            EntryKind.TakenBack => null,
        };
    }

    private static JsonObject Custody(string name, string when) => new() { ["custody"] = new JsonObject { [name] = when } };

    private static JsonObject Questions(JsonObject question) => new() { ["person"] = In("citizenshipQuestions", question) };

    private static JsonObject In(string list, JsonObject element) => new() { [list] = new JsonArray(element) };

    /// <summary>Nothing is filled in for the desk: what was not answered is asked again.</summary>
    private string? Missing(CaseFile file, Instant now, Instant at) => Kind switch
    {
        EntryKind.PaperReceived when !Choices.Papers.ContainsKey(Form ?? "") || Signed is null || NamesPerson is null => "Say which form it is, whether it is signed, and whether it names this person.",
        EntryKind.PaperServed when !Choices.Servable(file).ContainsKey(About ?? "") => "Say which paper was given to the person.",
        EntryKind.ArrestWarrantServed or EntryKind.RemovalWarrantServed when Officer is null || (Officer != "none" && file.Officers.OrNone().All(officer => officer.Id != Officer)) => "Say which officer served it.",
        EntryKind.ArrestWarrantServed or EntryKind.RemovalWarrantServed when Attested.AskedFor(file, ActionOf(Kind)!.Value, at).Any(asked => !Attests.ContainsKey(asked.Name)) => "Ask the officer each question, and say yes or no: they are true only at this moment.",
        EntryKind.QuestionRaised when Question is not ("claim" or "record") => "Say whether somebody says so, or a document or record points to it.",
        EntryKind.QuestionReported or EntryKind.QuestionAnswered when !Choices.Questions(file).ContainsKey(About ?? "") => "Say which question it is about.",
        EntryKind.QuestionAnswered when Citizen is not ("yes" or "no") => "Say what ICE answered in writing.",
        EntryKind.DutyDone when !Choices.Duties(file, now).ContainsKey(About ?? "") => "Say which duty was done.",
        EntryKind.ReleaseDue when Reason is not null && !Choices.Reasons.Contains(Reason) => "Say why the release time is changed.",
        EntryKind.TakenBack when Corrects is null => "Say which entry is taken back.",
        _ => null,
    };

    private JsonObject Paper(string id, string when)
    {
        var paper = new JsonObject { ["id"] = id, ["form"] = Form!.Split(' ')[0], ["received"] = when, ["withdrawn"] = "never" };
        (paper["signed"], paper["namesPerson"]) = (Truth(Signed), Truth(NamesPerson));
        if (Form.StartsWith("I-247", System.StringComparison.Ordinal))
        {
            paper["servedOnPerson"] = "never";
        }

        if (Form.Split(' ') is [_, var box])
        {
            paper["box"] = int.Parse(box);
        }

        return paper;
    }

    private JsonObject Service(string id, string when, string action, CaseFile file)
    {
        var act = new JsonObject { ["id"] = id, ["action"] = action, ["at"] = when, ["officer"] = Officer, ["place"] = file.Facility.Id };
        foreach (var asked in Attested.AtService.Where(asked => Attests.ContainsKey(asked.Name)))
        {
            act[asked.Name] = Truth(Attests[asked.Name]);
        }

        return act;
    }

    private JsonObject Done(string when)
    {
        var done = new JsonObject { ["duty"] = About!.Split(' ')[0], ["at"] = when };
        if (About.Split(' ', 2) is [_, var id])
        {
            done["for"] = id;
        }

        return done;
    }

    /// <summary>Whatever is not yes or no is not known.</summary>
    private static JsonValue? Truth(string? answer) => answer switch { "yes" => JsonValue.Create(true), "no" => JsonValue.Create(false), _ => null };
}
