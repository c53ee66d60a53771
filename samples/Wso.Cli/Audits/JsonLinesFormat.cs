using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace Wso.Cli;

internal sealed class JsonLinesFormat : IAuditFormat
{
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
            JsonSerializer.Serialize(text, row, Json.Line);
            text.WriteByte((byte)'\n');
        }

        return text.ToArray();
    }

    public AuditRow? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditRow>(line, Json.Line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
