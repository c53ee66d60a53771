using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>One JSON object a case, each on a line of its own, in the order of the input.</summary>
internal static class JsonAnswers
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>How many documents are invalid.</returns>
    public static int Write(IEnumerable<CaseDocument> documents, Action<Utf8JsonWriter, CaseFileDocument> write)
    {
        using var output = Output.Standard();
        var invalid = 0;
        InOrder.Run(
            documents,
            batch => Lines(batch, write),
            lines =>
            {
                output.Write(lines.Utf8Json.WrittenSpan);
                invalid += lines.Invalid;
            },
            CancellationToken.None).GetAwaiter().GetResult();
        return invalid;
    }

    private static (ArrayBufferWriter<byte> Utf8Json, int Invalid) Lines(
        IReadOnlyList<CaseDocument> batch,
        Action<Utf8JsonWriter, CaseFileDocument> write)
    {
        var (lines, invalid) = (new ArrayBufferWriter<byte>(1 << 16), 0);
        foreach (var document in batch)
        {
            var reading = document.Read();
            using (var writer = new Utf8JsonWriter(lines, Options))
            {
                if (reading.Document is { } valid)
                {
                    write(writer, valid);
                }
                else
                {
                    AnswerWriter.WriteErrors(writer, reading, document.Line);
                    invalid++;
                }
            }

            lines.Write("\n"u8);
        }

        return (lines, invalid);
    }
}
