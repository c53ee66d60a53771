using System.Collections.Generic;
using System.Text.Json;
using NodaTime;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>
/// The agencies of a state as JSON, and every row of the file that was not read or is to be looked at, of whatever state.
/// </summary>
internal static class AgenciesJson
{
    public static string Of(PublishedList list, UsState state, LocalDate on, string name) => Json.Object(writer =>
    {
        writer.WriteString("state", state.ToString());
        writer.WriteString("on", Terminal.Iso(on));
        writer.WriteBoolean("pending", list.IsPending);
        writer.WriteNumber("rows", list.Count);
        writer.WriteNumber("rowsRead", list.Count - list.Unread.Count);
        Findings(writer, "rowsNotRead", list.Unread);
        Findings(writer, "toLookAt", Doubts.In(list.Rows));
        writer.WriteStartArray("agencies");
        foreach (var agency in ListedAgency.Of(list.Rows, state, on, name))
        {
            Write(writer, agency);
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, ListedAgency agency)
    {
        var first = agency.Rows[0];
        writer.WriteStartObject();
        writer.WriteString("agency", first.Agency);
        writer.WriteString("agencyType", first.AgencyType);
        if (first.County is { } county)
        {
            writer.WriteString("county", county);
        }

        writer.WriteStartArray("agreements");
        foreach (var row in agency.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("type", Json.Camel(row.Agreement));
            if (row.Signed is { } signed)
            {
                writer.WriteString("signed", Terminal.Iso(signed));
            }

            writer.WriteNumber("line", row.Line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Actions(writer, "could", agency.Could);
        Actions(writer, "couldNot", agency.CouldNot);
        writer.WriteEndObject();
    }

    private static void Actions(Utf8JsonWriter writer, string name, IEnumerable<JailAction> actions)
    {
        writer.WriteStartArray(name);
        foreach (var action in actions)
        {
            writer.WriteStringValue(Json.Camel(action));
        }

        writer.WriteEndArray();
    }

    private static void Findings(Utf8JsonWriter writer, string name, IEnumerable<ListFinding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", finding.Line);
            if (finding.State is { } state)
            {
                writer.WriteString("state", state.ToString());
            }

            writer.WriteString("agency", finding.Agency);
            writer.WriteString("reason", finding.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
