using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>Reads a case file from JSON and validates it whole.</summary>
/// <remarks>A property left out or null is unknown, never "none". No input makes it throw, however malformed.</remarks>
public static class CaseFileReader
{
    private static readonly char[] Steps = ['.', '['];

    /// <summary>Reads one JSON document in UTF-8; a byte order mark at its start is skipped.</summary>
    public static CaseFileReading Read(ReadOnlyMemory<byte> utf8Json)
    {
        using var json = JsonText.Parse(utf8Json, out var syntaxError);
        if (json is null)
        {
            return new CaseFileReading(id: null, [syntaxError!]);
        }

        var errors = new List<CaseFileError>();
        var root = new Node(json.RootElement, errors);
        if (!root.TryRead(DocumentShape.Document, out var document))
        {
            return new CaseFileReading(id: null, errors);
        }

        errors.AddRange(Contradictions(document, errors).ToList());
        return errors.Count == 0 ? new CaseFileReading(document)
            : new CaseFileReading(errors.Exists(static error => error.Path == "$.id") ? null : document.CaseFile.Id, errors);
    }

    /// <summary>Reads one JSON document.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static CaseFileReading Read(string json) =>
        JsonText.TryEncode(json ?? throw new ArgumentNullException(nameof(json)), out var utf8Json, out var error)
            ? Read(utf8Json)
            : new CaseFileReading(id: null, [error!]);

    /// <summary>What the rules over several facts find, but for what could not even be read. They wait for a facility, in whose time zone days are counted.</summary>
    private static IEnumerable<CaseFileError> Contradictions(CaseFileDocument document, List<CaseFileError> unreadable)
    {
        var told = new HashSet<string>(unreadable.SelectMany(static error => PathAndThoseAbove(error.Path)), StringComparer.Ordinal);
        return told.Contains("$.facility") ? [] : CaseRules.Broken(document).Where(found => !told.Contains(found.Path));
    }

    private static IEnumerable<string> PathAndThoseAbove(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOfAny(Steps, end - 1))
        {
            yield return path.Substring(0, end);
        }
    }
}
