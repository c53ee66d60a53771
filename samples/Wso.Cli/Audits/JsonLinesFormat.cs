using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wso.Cli;

internal sealed class JsonLinesFormat : IAuditFormat
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string? Heading => null;

    public bool MayBegin(string cutOff)
    {
        const string Begin = "{\"line\":";
        return cutOff.StartsWith(Begin, StringComparison.Ordinal) || Begin.StartsWith(cutOff, StringComparison.Ordinal);
    }

    public byte[] Write(IReadOnlyList<AuditRow> rows)
    {
        using var text = new MemoryStream();
        foreach (var row in rows)
        {
            JsonSerializer.Serialize(text, row, Plain);
            text.WriteByte((byte)'\n');
        }

        return text.ToArray();
    }

    public AuditRow? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditRow>(line, Plain);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
