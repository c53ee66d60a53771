using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Text.Json;

namespace Wso.Cli;

/// <summary>Splits the input: one JSON document over many lines, or JSON Lines with one case a line, in constant memory.</summary>
internal static class CaseDocuments
{
    private const byte NewLine = (byte)'\n';

    public static IEnumerable<CaseDocument> In(Stream input)
    {
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        if (IsOneDocument(reader))
        {
            yield return new CaseDocument(null, ReadToEnd(reader));
            yield break;
        }

        var line = 0;
        while (TryReadLine(reader, out var text))
        {
            line++;
            if (!IsBlank(text.Span))
            {
                yield return new CaseDocument(line, text);
            }
        }
    }

    /// <summary>A document over many lines begins with a line that wants more, and the next is no case of its own.</summary>
    private static bool IsOneDocument(PipeReader reader)
    {
        while (true)
        {
            var read = Read(reader);
            var lines = FirstTwoLines(read.Buffer, read.IsCompleted);
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (lines is { } two)
            {
                return two.Second.Length == 0 || (IsObject(two.First) == false && IsObject(two.Second) != true);
            }
        }
    }

    /// <summary>The first two lines that are not blank; the second empty where there is none; null where more must be read to know.</summary>
    private static (byte[] First, byte[] Second)? FirstTwoLines(ReadOnlySequence<byte> buffer, bool isCompleted)
    {
        byte[]? first = null;
        while (buffer.Length > 0 && (isCompleted || buffer.PositionOf(NewLine) is not null))
        {
            var end = buffer.PositionOf(NewLine);
            var line = (end is { } at ? buffer.Slice(0, at) : buffer).ToArray();
            buffer = buffer.Slice(end is { } past ? buffer.GetPosition(1, past) : buffer.End);
            if (first is not null && !IsBlank(line))
            {
                return (first, line);
            }

            first = IsBlank(line) ? first : line;
        }

        return isCompleted ? (first ?? [], []) : null;
    }

    private static bool TryReadLine(PipeReader reader, out ReadOnlyMemory<byte> line)
    {
        while (true)
        {
            var read = Read(reader);
            var buffer = read.Buffer;
            if (buffer.PositionOf(NewLine) is { } end)
            {
                line = buffer.Slice(0, end).ToArray();
                reader.AdvanceTo(buffer.GetPosition(1, end));
                return true;
            }

            if (read.IsCompleted)
            {
                line = buffer.ToArray();
                reader.AdvanceTo(buffer.End);
                return line.Length > 0;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static byte[] ReadToEnd(PipeReader reader)
    {
        while (true)
        {
            var read = Read(reader);
            if (read.IsCompleted)
            {
                return read.Buffer.ToArray();
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static ReadResult Read(PipeReader reader) => reader.ReadAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Yes: a whole JSON object. No: the beginning of one. Null: neither.</summary>
    private static bool? IsObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == 0;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
