using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>One JSON object a case, each on a line of its own, in the order of the input.</summary>
internal sealed class JsonAnswers(Action<Utf8JsonWriter, CaseFileDocument> write) : IAnswers
{
    private readonly Stream output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
    private readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Add(CaseDocument document)
    {
        var reading = CaseFileReader.Read(document.Utf8Json);
        using (var writer = new Utf8JsonWriter(output, options))
        {
            if (reading.Document is { } valid)
            {
                write(writer, valid);
            }
            else
            {
                AnswerWriter.WriteErrors(writer, reading, document.Line);
            }
        }

        output.WriteByte((byte)'\n');
        return reading.IsValid;
    }

    public void Dispose() => output.Dispose();
}
