using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;

namespace Wso.HoldWatch;

/// <summary>
/// Writes each notice as a line of JSON, handed to the operating system before it counts as received: the death of the process loses none.
/// </summary>
internal sealed class NoticeLines(Stream output) : INoticeReceiver
{
    private static readonly JsonSerializerOptions Json =
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Notice Read(string line) =>
        JsonSerializer.Deserialize<Notice>(line, Json)
        ?? throw new InvalidDataException("A line of the notices file is not a notice: " + line);

    public Task Receive(IReadOnlyList<Notice> notices)
    {
        using var lines = new MemoryStream();
        foreach (var notice in notices)
        {
            JsonSerializer.Serialize(lines, notice, Json);
            lines.WriteByte((byte)'\n');
        }

        lock (output)
        {
            lines.WriteTo(output);
            output.Flush();
        }

        return Task.CompletedTask;
    }
}
