using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>Reads a case file from JSON and validates it whole.</summary>
/// <remarks>A property left out or null is unknown, never "none". No input makes it throw, however malformed.</remarks>
public static class CaseFileReader
{
    /// <summary>Reads one JSON document in UTF-8; a byte order mark at its start is skipped.</summary>
    public static CaseFileReading Read(ReadOnlyMemory<byte> utf8Json)
    {
        using var json = JsonText.Parse(utf8Json, out var syntaxError);
        if (json is null)
        {
            return new CaseFileReading(id: null, [syntaxError!]);
        }

        var errors = new List<CaseFileError>();
        var root = new Node(json.RootElement, "$", errors);
        if (!root.TryRead(DocumentShape.Document, out var document))
        {
            return new CaseFileReading(id: null, errors);
        }

        errors.AddRange(Contradictions(document, errors));
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
    private static List<CaseFileError> Contradictions(CaseFileDocument document, List<CaseFileError> unreadable) =>
        unreadable.Exists(static error => IsAtOrBelow(error.Path, "$.facility"))
            ? []
            : CaseRules.Broken(document).Where(found => !unreadable.Exists(error => IsAtOrBelow(error.Path, found.Path))).ToList();

    private static bool IsAtOrBelow(string path, string other) =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] is '.' or '[');
}
