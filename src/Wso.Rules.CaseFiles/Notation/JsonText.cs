using System;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Bytes that are JSON, or the place where they stop being JSON.</summary>
internal static class JsonText
{
    private const string Allowed = "one JSON object (RFC 8259) in UTF-8, at most 64 levels deep, with nothing after it";
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 64 };
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// What reads a whole text from its first token on; false if it stops being JSON on the way, and then that is the only error reported.
    /// </summary>
    public delegate void Reading(ref Utf8JsonReader json);

    public static bool TryRead(ReadOnlyMemory<byte> utf8Json, Reading reading, out CaseFileError? error)
    {
        var mark = utf8Json.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        error = utf8Json.Length > CaseFileReader.MostBytes
            ? new CaseFileError(
                "$",
                $"The document is longer than {CaseFileReader.MostBytes} bytes.",
                $"at most {CaseFileReader.MostBytes} bytes")
            : Utf8Error(MemoryMarshal.TryGetArray(utf8Json, out var array) ? array : new ArraySegment<byte>(utf8Json.ToArray()));
        if (error is not null)
        {
            return false;
        }

        try
        {
            var json = new Utf8JsonReader(utf8Json.Span.Slice(mark), Strict);
            json.Read();
            reading(ref json);
            json.Read(); // nothing after it
            return true;
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0);
            var position = (int)(exception.BytePositionInLine ?? 0) + (line == 0 ? mark : 0);
            error = Error(utf8Json.Length == mark ? "The text is empty." : "The text is not valid JSON from here.", line + 1, position + 1);
            return false;
        }
    }

    public static bool TryEncode(string json, out byte[] utf8Json, out CaseFileError? error)
    {
        error = null;
        try
        {
            utf8Json = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            utf8Json = StrictUtf8.GetBytes(json.Substring(0, exception.Index));
            error = ErrorAt(utf8Json, utf8Json.Length, "An unpaired surrogate is not valid Unicode text.");
        }

        return error is null;
    }

    private static CaseFileError? Utf8Error(ArraySegment<byte> utf8Json)
    {
        try
        {
            StrictUtf8.GetCharCount(utf8Json.Array ?? [], utf8Json.Offset, utf8Json.Count);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return ErrorAt(utf8Json, exception.Index, "The text is not valid UTF-8 from here.");
        }
    }

    private static CaseFileError ErrorAt(ReadOnlySpan<byte> utf8Json, int index, string message)
    {
        var before = utf8Json.Slice(0, index);
        var line = 1;
        foreach (var one in before)
        {
            line += one == (byte)'\n' ? 1 : 0;
        }

        return Error(message, line, index - before.LastIndexOf((byte)'\n'));
    }

    private static CaseFileError Error(string message, int line, int position) =>
        new("$", message, Allowed) { Line = line, Byte = position };
}
