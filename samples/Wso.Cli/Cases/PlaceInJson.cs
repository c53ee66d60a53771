using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>Where in a text a path of a case file is, and what is there.</summary>
/// <param name="Line">The line of the document, from 1.</param>
/// <param name="Column">The character of the line, from 1.</param>
/// <param name="Text">What is there, shortened. Empty if the path is not in the text, and then the place is that of the object that lacks
/// it.</param>
internal readonly record struct PlaceInJson(int Line, int Column, string Text)
{
    private const int Longest = 60;

    /// <summary>A mapping may have comments; whether a case file may is not decided here.</summary>
    private static readonly JsonReaderOptions Lenient =
        new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>
    /// The place of a path such as <c>$.officers[0].id</c>, or of the innermost object above it that is there; null where the text is not
    /// JSON.
    /// </summary>
    public static PlaceInJson? Of(string path, ReadOnlySpan<byte> utf8Json)
    {
        var steps = new Stack<(string Path, int Index)>();
        var (name, nameAt) = ("", -1);
        var best = (Path: "", From: 0, To: 0);
        var json = new Utf8JsonReader(utf8Json, Lenient);
        try
        {
            while (json.Read())
            {
                switch (json.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        (name, nameAt) = (JsonPath.Step(Unescaped(ref json)), (int)json.TokenStartIndex);
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        steps.Pop();
                        continue;
                }

                var here = "$";
                if (steps.Count > 0)
                {
                    var (above, index) = steps.Pop();
                    here = above + (index >= 0 ? $"[{index}]" : name);
                    steps.Push((above, index >= 0 ? index + 1 : -1));
                }

                // Of two that say the same the last: that is the one too many.
                if (IsWithin(path, here) && here.Length >= best.Path.Length)
                {
                    best = (here, nameAt >= 0 ? nameAt : (int)json.TokenStartIndex, (int)json.BytesConsumed);
                }

                nameAt = -1;
                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    steps.Push((here, json.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return At(best.From, best.Path == path ? best.To : best.From, utf8Json);
    }

    /// <summary>The place of a line and a byte in it.</summary>
    public static PlaceInJson Of(int line, int byteInLine, ReadOnlySpan<byte> utf8Json)
    {
        var from = 0;
        for (var i = 1; i < line && utf8Json[from..].IndexOf((byte)'\n') is >= 0 and var end; i++)
        {
            from += end + 1;
        }

        from = Math.Min(from + byteInLine - 1, utf8Json.Length);
        var rest = utf8Json[from..];
        return At(from, from + (rest.IndexOf((byte)'\n') is >= 0 and var stop ? stop : rest.Length), utf8Json);
    }

    private static bool IsWithin(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] is '.' or '[');

    private static PlaceInJson At(int from, int to, ReadOnlySpan<byte> utf8Json)
    {
        var before = utf8Json[..from];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var text = Encoding.UTF8.GetString(utf8Json[from..to]).ReplaceLineEndings(" ").Trim();
        return new(
            before.Count((byte)'\n') + 1,
            Encoding.UTF8.GetCharCount(before[lineStart..]) + 1,
            text.Length > Longest ? text[..(Longest - 1)] + "…" : text);
    }

    private static string Unescaped(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
