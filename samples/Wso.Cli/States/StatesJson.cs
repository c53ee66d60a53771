using System.Collections.Generic;
using System.Text.Json;
using NodaTime;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>The law of the states as JSON: one object a state, each answer with its words, citation and verification.</summary>
internal static class StatesJson
{
    public static string Of(LocalDate day, IEnumerable<StateLawSpan> rows) => Json.Object(writer =>
    {
        writer.WriteString("on", Terminal.Iso(day));
        writer.WriteString("lastChecked", Terminal.Iso(RuleBook.Current.LastChecked));
        writer.WriteStartArray("states");
        foreach (var row in rows)
        {
            Write(writer, row);
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, StateLawSpan row)
    {
        writer.WriteStartObject();
        writer.WriteString("state", row.State.ToString());
        WriteDay(writer, "from", row.From);
        WriteDay(writer, "until", row.Until);
        writer.WriteStartObject("answers");
        foreach (var question in System.Enum.GetValues<LocalLawQuestion>())
        {
            Write(writer, question, row.AnswerTo(question));
        }

        writer.WriteEndObject();
        WriteCeilings(writer, row.HoldCeilings);
        writer.WriteBoolean("holdNeedsOrder", row.HoldNeedsOrder);
        WriteTransferAndRelease(writer, row);
        writer.WriteStartArray("duties");
        foreach (var duty in row.Duties)
        {
            Write(writer, duty);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LocalLawQuestion question, StateAnswer answer)
    {
        writer.WriteStartObject(Json.Camel(question));
        writer.WriteString("answer", Json.Camel(answer.Answer));
        if (answer.IsFound)
        {
            writer.WriteString("stated", Json.Camel(answer.Stated));
            WriteSource(writer, answer.Citation, answer.Text);
            if (answer.Exception is { } exception)
            {
                writer.WriteString("conditional", exception);
            }

            if (answer.IsSilence)
            {
                writer.WriteBoolean("wholeCodeSearchedNothingFound", true);
            }

            WriteProofs(writer, answer);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, StateDuty duty)
    {
        writer.WriteStartObject();
        writer.WriteString("id", duty.Id);
        writer.WriteString("says", duty.Says);
        writer.WriteString("scope", duty.IsOfAgency ? "agency" : "case");
        if (duty.From != StateDutyAnchor.Unknown)
        {
            writer.WriteString("from", Json.Camel(duty.From));
        }

        if (duty.Hours is { } hours)
        {
            writer.WriteNumber("hours", hours);
        }

        WriteSource(writer, duty.Citation, duty.Text);
        writer.WriteEndObject();
    }

    /// <summary>The proofs of status that lift the command, as a case file names them.</summary>
    private static void WriteProofs(Utf8JsonWriter writer, StateAnswer answer)
    {
        if (answer.LiftedBy.Count > 0)
        {
            writer.WriteStartArray("liftedBy");
            foreach (var proof in answer.LiftedBy)
            {
                writer.WriteStringValue(Json.Camel(proof));
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>As a case file gives them; left out where the state has none of its own.</summary>
    private static void WriteTransferAndRelease(Utf8JsonWriter writer, StateLawSpan row)
    {
        if (row.TransferDaysBefore is { } days)
        {
            writer.WriteNumber("transferDaysBefore", days);
        }

        if (row.ReleaseProcessing is not { } bounds)
        {
            return;
        }

        writer.WriteStartObject("releaseProcessing");
        if (bounds.StartsWithinMinutes is { } minutes)
        {
            writer.WriteNumber("startsWithinMinutes", minutes);
        }

        if (bounds.EndsWithinHours is { } hours)
        {
            writer.WriteNumber("endsWithinHours", hours);
        }

        writer.WriteEndObject();
    }

    /// <summary>As a case file gives them; null: the state sets one whose length was not read.</summary>
    private static void WriteCeilings(Utf8JsonWriter writer, FactList<HoldCeiling> ceilings)
    {
        if (!ceilings.IsKnown)
        {
            writer.WriteNull("holdCeilings");
            return;
        }

        writer.WriteStartArray("holdCeilings");
        foreach (var ceiling in ceilings)
        {
            writer.WriteStartObject();
            if (ceiling.Hours is { } hours)
            {
                writer.WriteNumber("hours", hours);
            }

            writer.WriteString(ceiling.Hours is null ? "untilEndOfLocalDayOf" : "from", Json.Camel(ceiling.From));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter writer, Citation citation, string text)
    {
        writer.WriteString("verification", Json.Camel(citation.Verification));
        writer.WriteString("cite", citation.ToString());
        writer.WriteString("lastChecked", Terminal.Iso(citation.LastChecked));
        writer.WriteString("text", text);
    }

    internal static void WriteDay(Utf8JsonWriter writer, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            writer.WriteString(name, Terminal.Iso(known));
        }
    }
}
