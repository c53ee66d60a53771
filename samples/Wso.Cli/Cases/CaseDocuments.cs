using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>Splits the input: one JSON document over many lines, or JSON Lines with one case a line, in constant memory.</summary>
internal static class CaseDocuments
{
    private const byte NewLine = (byte)'\n';

    /// <summary>So much of a document is looked at to tell whether it is one.</summary>
    private const int Enough = 1 << 16;

    public static IEnumerable<CaseDocument> In(Stream input, Jail? jail = null)
    {
        var reader = new LineReader(input);
        reader.SkipMark();
        if (IsOneDocument(reader))
        {
            yield return new CaseDocument(null, reader.ReadToEnd(), jail);
            yield break;
        }

        var line = 0;
        while (reader.TryRead(out var text))
        {
            line++;
            if (!IsBlank(text.Span))
            {
                yield return new CaseDocument(line, text.ToArray(), jail);
            }
        }
    }

    /// <summary>
    /// A document over many lines begins with a line that wants more, and what follows continues it: no line of it could be a case of its
    /// own,
    /// and none begins one in the middle of another.
    /// </summary>
    private static bool IsOneDocument(LineReader reader)
    {
        // The next line begins at "looked". JSON is read up to "read", which stays behind if a line ends in a comma or a colon.
        var (json, depth, looked, read, lines, searched) = (new JsonReaderState(), 0, 0, 0, 0, 0);
        while (true)
        {
            var at = reader.Waiting.Span[searched..].IndexOf(NewLine) is var found and >= 0 ? searched + found : -1;
            searched = at < 0 ? reader.Waiting.Length : searched;
            if (at < 0 && (lines == 0 || reader.Waiting.Length <= Enough) && reader.ReadMore())
            {
                continue;
            }

            var end = at < 0 ? reader.Waiting.Length : at;
            var line = reader.Waiting.Span[looked..end];
            if (!IsBlank(line))
            {
                lines++;
                var whole = lines > 1 && line[0] == (byte)'{' && IsWhole(line);
                if (whole || (lines > 1 && depth == 0))
                {
                    return false;
                }

                if (!TryContinue(reader.Waiting.Span[read..(at < 0 ? end : at + 1)], ref json, ref depth, out var consumed))
                {
                    // The first line alone is broken: it is whatever the next one is. A later one that begins again is a line of its own;
                    // any other is a slip in the one document.
                    return lines > 1 ? line[0] != (byte)'{' : IsAlone(reader, end);
                }

                read += consumed;
            }

            if (at < 0 || at + 1 > Enough)
            {
                return lines > 0 && (depth > 0 || at < 0);
            }

            searched = looked = at + 1;
        }
    }

    /// <summary>Whether nothing but blank lines follows.</summary>
    private static bool IsAlone(LineReader reader, int behind)
    {
        while (true)
        {
            var rest = reader.Waiting.Span[behind..];
            if (!rest.Trim(" \t\r\n"u8).IsEmpty)
            {
                return false;
            }

            if (!reader.ReadMore())
            {
                return true;
            }
        }
    }

    /// <summary>
    /// Whether the text continues the text before it. A comma or a colon at its end waits for the next line and is not consumed.
    /// </summary>
    private static bool TryContinue(ReadOnlySpan<byte> text, ref JsonReaderState state, ref int depth, out int consumed)
    {
        var json = new Utf8JsonReader(text, isFinalBlock: false, state);
        consumed = 0;
        try
        {
            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            return false;
        }

        consumed = (int)json.BytesConsumed;
        state = json.CurrentState;
        depth = json.TokenType switch
        {
            JsonTokenType.None => depth,
            JsonTokenType.StartObject or JsonTokenType.StartArray => json.CurrentDepth + 1,
            _ => json.CurrentDepth,
        };

        // No other token goes over the end of a line.
        return text[consumed..].Trim(" \t\r\n"u8) is [] or [(byte)',' or (byte)':'];
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, isFinalBlock: true, default);
        var properties = 0;
        try
        {
            while (json.Read())
            {
                properties += json.TokenType == JsonTokenType.PropertyName ? 1 : 0;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return properties > 0;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
