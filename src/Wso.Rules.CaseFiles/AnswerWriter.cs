using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Wso.Rules.CaseFiles;

/// <summary>Writes the answer to a case file as JSON: rulings with their reasons, the hold with its end, when any of it next changes, and the duties.</summary>
/// <remarks>Identical input, law version and time-zone data give identical bytes on every platform. All instants are in UTC, whole seconds, rounded down; the next change alone is rounded up.</remarks>
public static class AnswerWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly InstantPattern WholeSeconds = InstantPattern.General;

    /// <summary>The answer as one line of JSON.</summary>
    /// <param name="document">The case and the question; a question that names no action is answered for every action.</param>
    /// <param name="brief">Whether to leave out the reasons and duties: rulings, the end of the hold and the next change only.</param>
    public static string ToJson(CaseFileDocument document, bool brief = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            Write(writer, document, brief);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="writer">Where to; its options decide about indentation and escaping.</param>
    /// <param name="document">The case and the question; a question that names no action is answered for every action.</param>
    /// <param name="brief">Whether to leave out the reasons and duties: rulings, the end of the hold and the next change only.</param>
    public static void Write(Utf8JsonWriter writer, CaseFileDocument document, bool brief = false)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = document ?? throw new ArgumentNullException(nameof(document));
        writer.WriteStartObject();
        WriteHead(writer, document);
        writer.WriteStartArray("verdicts");
        foreach (var action in Asked(document.Ask))
        {
            Write(writer, RuleBook.Current.Decide(document.CaseFile, document.Ask, action), brief);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("hold");
        Write(writer, RuleBook.Current.Hold(document.CaseFile, document.Ask.At), brief);
        WriteInstant(writer, "nextChange", NextWholeSecond(RuleBook.Current.NextChange(document.CaseFile, document.Ask)));
        if (!brief)
        {
            Write(writer, RuleBook.Current.Duties(document.CaseFile, document.Ask.At));
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the duties that are owed in a case at the instant asked about, in the place of the whole answer.</summary>
    /// <param name="writer">Where to; its options decide about indentation and escaping.</param>
    /// <param name="document">The case and the question, of which only the instant matters.</param>
    public static void WriteDuties(Utf8JsonWriter writer, CaseFileDocument document)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = document ?? throw new ArgumentNullException(nameof(document));
        writer.WriteStartObject();
        WriteHead(writer, document);
        Write(writer, RuleBook.Current.Duties(document.CaseFile, document.Ask.At));
        writer.WriteEndObject();
    }

    /// <summary>Writes, in the place of an answer, everything that is wrong with a document.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="reading">What came of reading it: no document.</param>
    /// <param name="line">The line of JSON Lines it stands in, from 1; null where it is not one line of many.</param>
    public static void WriteErrors(Utf8JsonWriter writer, CaseFileReading reading, int? line = null)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = reading ?? throw new ArgumentNullException(nameof(reading));
        writer.WriteStartObject();
        if (reading.Id is { } id)
        {
            writer.WriteString("id", id);
        }

        WriteNumber(writer, "line", line);
        writer.WriteStartArray("errors");
        foreach (var error in reading.Errors)
        {
            writer.WriteStartObject();
            writer.WriteString("path", error.Path);
            WriteNumber(writer, "line", error.Line);
            WriteNumber(writer, "byte", error.Byte);
            writer.WriteString("message", error.Message);
            writer.WriteString("allowed", error.Allowed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, CaseFileDocument document)
    {
        writer.WriteString("id", document.CaseFile.Id);
        writer.WriteString("at", Text(document.Ask.At));
        writer.WriteString("law", RuleBook.Current.LawVersion);
        writer.WriteString("tzdb", TzdbDateTimeZoneSource.Default.TzdbVersion);
    }

    private static IEnumerable<JailAction> Asked(Act ask) => ask.Action is { } action ? [action] : Vocabulary.Actions.All;

    private static void Write(Utf8JsonWriter writer, Verdict verdict, bool brief)
    {
        writer.WriteStartObject();
        writer.WriteString("action", Vocabulary.Actions[verdict.Action]);
        writer.WriteString("ruling", Vocabulary.Rulings[verdict.Ruling]);
        if (!brief)
        {
            Write(writer, verdict.Explain());
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        WriteTypes(writer, "under", explanation.Under);
        writer.WriteStartArray("because");
        foreach (var reason in explanation.Because)
        {
            Write(writer, reason);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("toChange");
        foreach (var way in explanation.ToChange)
        {
            writer.WriteStartArray();
            foreach (var rule in way)
            {
                writer.WriteStringValue(rule.Id);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("cautions");
        foreach (var caution in explanation.Cautions)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", caution.Id);
            WriteWords(writer, caution, caution.Citation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", reason.Rule.Id);
        writer.WriteString("role", reason.Rule.Kind == RuleKind.Bar ? "bar" : "condition");
        if (reason.Under is { } under)
        {
            writer.WriteString("under", Vocabulary.Agreements[under]);
        }

        writer.WriteString("truth", Vocabulary.Truths[reason.Truth]);
        if (reason.Decides)
        {
            writer.WriteBoolean("decides", true);
        }

        if (reason.IsFixed)
        {
            writer.WriteBoolean("fixed", true);
        }

        if (reason.AnsweredBy != AnsweredBy.Nobody)
        {
            writer.WriteString("answeredBy", Vocabulary.AnsweredBy[reason.AnsweredBy]);
        }

        WriteWords(writer, reason.Rule, reason.Citation);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Hold hold, bool brief)
    {
        writer.WriteStartObject();
        writer.WriteString("ruling", Vocabulary.Rulings[hold.Ruling]);
        if (!brief)
        {
            WriteTypes(writer, "bases", hold.Bases);
            WriteInstant(writer, "start", hold.Start);
            WriteLimits(writer, hold.Limits);
        }

        if (hold.Ruling is Ruling.Permitted or Ruling.Required)
        {
            if (hold.End is null)
            {
                writer.WriteNull("end");
            }

            WriteInstant(writer, "end", hold.End);
        }

        if (!brief && hold.BindingLimit is { } binding)
        {
            writer.WritePropertyName("bindingLimit");
            Write(writer, binding);
        }

        if (!brief)
        {
            WriteInstant(writer, "regulationOuterLimit", hold.RegulationOuterLimit);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<DutyOwed> duties)
    {
        writer.WriteStartArray("duties");
        foreach (var duty in duties)
        {
            writer.WriteStartObject();
            writer.WriteString("duty", Vocabulary.Duties[duty.Duty]);
            writer.WriteString("force", Vocabulary.DutyForces[duty.Force]);
            WriteInstant(writer, "due", duty.Due.TryGet(out var due) ? due : null);
            writer.WriteString("state", Vocabulary.DutyStates[duty.State]);
            if (duty.For is { } arisenFrom)
            {
                writer.WriteString("for", arisenFrom);
            }

            writer.WriteString("cite", duty.Rule.Citation.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLimits(Utf8JsonWriter writer, IReadOnlyList<HoldLimit> limits)
    {
        if (limits.Count > 0)
        {
            writer.WriteStartArray("limits");
            foreach (var limit in limits)
            {
                Write(writer, limit);
            }

            writer.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter writer, HoldLimit limit)
    {
        writer.WriteStartObject();
        writer.WriteString("basis", Vocabulary.Agreements[limit.Basis]);
        writer.WriteString("rule", limit.Rule.Id);
        writer.WriteString("at", Text(limit.At));
        writer.WriteString("cite", limit.Rule.Citation.ToString());
        writer.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter writer, string name, IReadOnlyList<AgreementType> types)
    {
        if (types.Count > 0)
        {
            writer.WriteStartArray(name);
            foreach (var type in types)
            {
                writer.WriteStringValue(Vocabulary.Agreements[type]);
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteWords(Utf8JsonWriter writer, Rule rule, Citation citation)
    {
        writer.WriteString("says", rule.Says);
        writer.WriteString("cite", citation.ToString());
    }

    private static void WriteInstant(Utf8JsonWriter writer, string name, Instant? instant)
    {
        if (instant is { } known)
        {
            writer.WriteString(name, Text(known));
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <summary>A timer set a fraction of a second too early would find everything as it was.</summary>
    private static Instant? NextWholeSecond(Instant? instant)
    {
        if (instant is not { } at)
        {
            return null;
        }

        var second = Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());
        return second < at ? second + Duration.FromSeconds(1) : second;
    }

    private static string Text(Instant instant) => WholeSeconds.Format(instant);
}
