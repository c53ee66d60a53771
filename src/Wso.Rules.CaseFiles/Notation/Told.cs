using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>The reader's position in the document, and the errors found so far.</summary>
internal sealed class Told
{
    private readonly List<CaseFileError> errors = [];
    private (string? Name, int Index)[] steps = new (string?, int)[8];
    private int depth;

    public IReadOnlyList<CaseFileError> Errors => errors;

    /// <summary>How many errors there are beyond those that are kept.</summary>
    public int LeftOut { get; private set; }

    public bool IsFull => errors.Count == CaseFileReading.MostErrors;

    /// <summary>Written out only if something is wrong.</summary>
    private string Path
    {
        get
        {
            var path = new StringBuilder("$");
            for (var i = 0; i < depth; i++)
            {
                _ = steps[i].Name is { } name ? path.Append(JsonPath.Step(name)) : path.Append('[').Append(steps[i].Index).Append(']');
            }

            return path.ToString();
        }
    }

    public void Enter(string? name, int index = 0)
    {
        if (depth == steps.Length)
        {
            Array.Resize(ref steps, 2 * depth);
        }

        steps[depth++] = (name, index);
    }

    public void Leave() => depth--;

    /// <summary>Records an error here.</summary>
    /// <returns>False, for the caller to return.</returns>
    public bool Refuse(string message, string allowed)
    {
        if (IsFull)
        {
            LeftOut++;
        }
        else
        {
            Add(new CaseFileError(Path, message, allowed));
        }

        return false;
    }

    /// <summary>Records that this kind of value is not allowed here, and skips it.</summary>
    public bool RefuseKind(ref Utf8JsonReader json, string allowed)
    {
        var kind = json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "text",
            JsonTokenType.Number => "a number",
            JsonTokenType.True or JsonTokenType.False => "true or false",
            _ => "null",
        };
        json.Skip();
        return Refuse($"Wrong kind of value: found {kind}.", allowed);
    }

    /// <summary>Adds errors that were counted elsewhere.</summary>
    public void LeaveOut(int count) => LeftOut += count;

    public void Add(CaseFileError error)
    {
        if (IsFull)
        {
            LeftOut++;
        }
        else
        {
            errors.Add(error);
        }
    }
}
