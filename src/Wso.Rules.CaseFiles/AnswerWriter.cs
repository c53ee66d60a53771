using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.TimeZones;

namespace Wso.Rules.CaseFiles;

/// <summary>
/// Writes the answer to a case file as JSON: the rulings with their reasons, the hold with its end, the next change, and the duties.
/// </summary>
/// <remarks>
/// The same input, law version and time-zone data give the same bytes on every platform. All instants are in UTC and rounded down to whole
/// seconds, except the next change, which is rounded up.
/// It does not validate: facts that contradict each other get an answer too. Run <see cref="CaseFileValidator"/> first on facts that were
/// built in code. <see cref="CaseFileReader"/> has run it already.
/// </remarks>
public static class AnswerWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer as one line of JSON.</summary>
    /// <param name="document">The case and the question. A question without an action is answered for every action.</param>
    /// <param name="brief">Whether to write only the rulings, the end of the hold and the next change, without reasons and duties.</param>
    /// <param name="receipt">Whether to add the <see cref="DecisionReceipt"/>, so that the case can be decided again later.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="ArgumentException">A receipt is asked for, and the document contradicts itself.</exception>
    public static string ToJson(CaseFileDocument document, bool brief = false, bool receipt = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            Write(writer, document, brief, receipt);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="writer">The writer. Its options decide indentation and escaping.</param>
    /// <param name="document">The case and the question. A question without an action is answered for every action.</param>
    /// <param name="brief">Whether to write only the rulings, the end of the hold and the next change, without reasons and duties.</param>
    /// <param name="receipt">Whether to add the <see cref="DecisionReceipt"/>, so that the case can be decided again later.</param>
    /// <exception cref="ArgumentNullException">The writer or the document is null.</exception>
    /// <exception cref="ArgumentException">A receipt is asked for, and the document contradicts itself.</exception>
    public static void Write(Utf8JsonWriter writer, CaseFileDocument document, bool brief = false, bool receipt = false)
    {
        var json = To(writer);
        var (file, ask) = document ?? throw new ArgumentNullException(nameof(document));
        json.Object(() =>
        {
            Head(json, document);
            json.Objects(
                "verdicts",
                ask.Action is { } action ? [action] : Vocabulary.Actions.All,
                asked => Verdict(json, RuleBook.Current.Decide(file, ask, asked), brief));
            json.Object("hold", () => Hold(json, RuleBook.Current.Hold(file, ask.At), brief));
            json.At("nextChange", NextWholeSecond(RuleBook.Current.NextChange(file, ask)));
            if (!brief)
            {
                Duties(json, document);
            }

            if (receipt)
            {
                json.Object("receipt", () => Receipt(json, DecisionReceipt.Of(document)));
            }
        });
    }

    /// <summary>Writes only the duties in a case at the time asked about.</summary>
    /// <param name="writer">The writer. Its options decide indentation and escaping.</param>
    /// <param name="document">The case and the question. Only the question's time matters.</param>
    /// <param name="ofAgency">Whether to write the duties of officers and the agency instead of the duties in the case.</param>
    public static void WriteDuties(Utf8JsonWriter writer, CaseFileDocument document, bool ofAgency = false)
    {
        var json = To(writer);
        _ = document ?? throw new ArgumentNullException(nameof(document));
        json.Object(() =>
        {
            Head(json, document);
            Duties(json, document, ofAgency);
        });
    }

    /// <summary>Writes everything that is wrong with a document, instead of an answer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="reading">The result of reading it, with its errors.</param>
    /// <param name="line">Its line in a JSON Lines file, counted from 1. Null if it is a single document.</param>
    public static void WriteErrors(Utf8JsonWriter writer, CaseFileReading reading, int? line = null)
    {
        var json = To(writer);
        _ = reading ?? throw new ArgumentNullException(nameof(reading));
        json.Object(() =>
        {
            json.Text("id", reading.Id);
            json.Number("line", line);
            json.Objects("errors", reading.Errors, error =>
            {
                json.Text("path", error.Path);
                json.Number("line", error.Line);
                json.Number("byte", error.Byte);
                json.Text("message", error.Message);
                json.Text("allowed", error.Allowed);
            });
            json.Number("errorsLeftOut", reading.ErrorsLeftOut > 0 ? reading.ErrorsLeftOut : null);
        });
    }

    private static JsonOut To(Utf8JsonWriter writer) => new(writer ?? throw new ArgumentNullException(nameof(writer)));

    private static void Head(JsonOut json, CaseFileDocument document)
    {
        json.Text("id", document.CaseFile.Id);
        json.At("at", document.Ask.At);
        json.Text("law", RuleBook.Current.LawVersion);
        json.Text("tzdb", TzdbDateTimeZoneSource.Default.TzdbVersion);
    }

    private static void Receipt(JsonOut json, DecisionReceipt receipt)
    {
        json.Text("law", receipt.Law);
        json.Text("library", receipt.Library);
        json.Text("tzdb", receipt.TimeZoneData);
        json.Text("caseFile", receipt.CaseFile);
    }

    private static void Verdict(JsonOut json, Verdict verdict, bool brief)
    {
        json.Text("action", Vocabulary.Actions[verdict.Action]);
        json.Text("ruling", Vocabulary.Rulings[verdict.Ruling]);
        if (brief)
        {
            return;
        }

        var explanation = verdict.Explain();
        Types(json, "under", explanation.Under);
        json.Objects("because", explanation.Because, reason => Reason(json, reason));
        json.TextLists("toChange", explanation.ToChange.Select(way => way.Select(rule => rule.Id)));
        json.Objects("cautions", explanation.Cautions, caution =>
        {
            json.Text("rule", caution.Id);
            json.Text("says", caution.Says);
            json.Text("cite", caution.Citation.ToString());
        });
    }

    private static void Reason(JsonOut json, Reason reason)
    {
        json.Text("rule", reason.Rule.Id);
        json.Text("role", reason.Rule.Kind == RuleKind.Bar ? "bar" : "condition");
        json.Text("of", reason.Of?.Id);
        json.At("at", reason.At);
        json.Text("under", reason.Under is { } under ? Vocabulary.Agreements[under] : null);
        json.Text("truth", Vocabulary.Truths[reason.Truth]);
        json.TrueWhere("decides", reason.Decides);
        json.TrueWhere("fixed", reason.IsFixed);
        json.Text("answeredBy", reason.AnsweredBy == AnsweredBy.Nobody ? null : Vocabulary.AnsweredBy[reason.AnsweredBy]);
        json.Text("says", reason.Rule.Says);
        json.Text("cite", reason.Citation.ToString());
    }

    private static void Hold(JsonOut json, Hold hold, bool brief)
    {
        json.Text("ruling", Vocabulary.Rulings[hold.Ruling]);
        if (!brief)
        {
            Types(json, "bases", hold.Bases);
            json.At("start", hold.Start);
            if (hold.Limits is { Count: > 0 } limits)
            {
                json.Objects("limits", limits, limit => Limit(json, limit));
            }
        }

        json.At("end", hold.End);
        if (hold is { Ruling: Ruling.Permitted or Ruling.Required, End: null })
        {
            json.Null("end");
        }

        if (!brief)
        {
            if (hold.BindingLimit is { } binding)
            {
                json.Object("bindingLimit", () => Limit(json, binding));
            }

            json.At("regulationOuterLimit", hold.RegulationOuterLimit);
        }
    }

    private static void Limit(JsonOut json, HoldLimit limit)
    {
        json.Text("basis", Vocabulary.Agreements[limit.Basis]);
        json.Text("rule", limit.Rule.Id);
        json.At("at", limit.At);
        json.Text("cite", limit.Citation.ToString());
    }

    private static void Duties(JsonOut json, CaseFileDocument document, bool ofAgency = false) =>
        json.Objects(
            "duties",
            ofAgency
                ? RuleBook.Current.AgencyDuties(document.CaseFile, document.Ask.At)
                : RuleBook.Current.Duties(document.CaseFile, document.Ask.At),
            duty =>
        {
            json.Text("duty", Vocabulary.Duties[duty.Duty]);
            json.Text("scope", duty.Scope switch { DutyScope.Officer => "officer", DutyScope.Agency => "agency", DutyScope.Case => null });
            json.Text("officer", duty.Officer);
            json.Text("force", Vocabulary.DutyForces[duty.Force]);
            json.At("due", duty.Due.TryGet(out var due) ? due : null);
            json.Text("state", Vocabulary.DutyStates[duty.State]);
            json.Text("for", duty.For);
            json.Text("cite", duty.Citation.ToString());
        });

    private static void Types(JsonOut json, string name, IReadOnlyList<AgreementType> types)
    {
        if (types.Count > 0)
        {
            json.Texts(name, types.Select(type => Vocabulary.Agreements[type]));
        }
    }

    /// <summary>A timer that fires a fraction of a second too early would find that nothing has changed.</summary>
    private static Instant? NextWholeSecond(Instant? instant)
    {
        if (instant is not { } at)
        {
            return null;
        }

        var second = Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
        return second < at ? second + Duration.FromSeconds(1) : second;
    }
}
