using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Reads a case file from JSON and validates it whole.</summary>
/// <remarks>A property left out or null is unknown, never "none". No input makes it throw, however malformed, and none takes longer than its length explains.</remarks>
public static class CaseFileReader
{
    /// <summary>The most bytes that one document may have; a longer one is refused unread.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    internal static readonly Act NoQuestion = new Act.Builder(Moment.Earliest).Build();

    private static readonly char[] Steps = ['.', '['];

    /// <summary>Reads one JSON document in UTF-8; a byte order mark at its start is skipped.</summary>
    public static CaseFileReading Read(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, null!);

    /// <summary>Reads one JSON document.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static CaseFileReading Read(string json) => Read(json, null!);

    /// <summary>Reads one case of a jail in UTF-8.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="jail">The jail of a case that leaves out facility, agency, officers and localLaw; a case that gives a facility gives all four, and this one counts for nothing.</param>
    public static CaseFileReading Read(ReadOnlyMemory<byte> utf8Json, Jail jail)
    {
        var told = new Told();
        var document = default(CaseFileDocument);
        if (!JsonText.TryRead(utf8Json, (ref json) => document = Document(ref json, jail, told), out var syntaxError))
        {
            return new CaseFileReading(id: null, [syntaxError!]);
        }

        if (document is null)
        {
            return new CaseFileReading(id: null, told.Errors);
        }

        if (!told.IsFull)
        {
            Contradictions(document, told);
        }

        return told.Errors.Count == 0 ? new CaseFileReading(document)
            : new CaseFileReading(told.Errors.Any(static error => error.Path == "$.id") ? null : document.CaseFile.Id, told.Errors, told.LeftOut);
    }

    /// <summary>Reads one case of a jail.</summary>
    /// <param name="json">The document.</param>
    /// <param name="jail">The jail, as above.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static CaseFileReading Read(string json, Jail jail) =>
        JsonText.TryEncode(json ?? throw new ArgumentNullException(nameof(json)), out var utf8Json, out var error)
            ? Read(utf8Json, jail)
            : new CaseFileReading(id: null, [error!]);

    /// <summary>Reads a jail file in UTF-8: facility, agency, officers and localLaw, for many cases.</summary>
    public static JailReading ReadJail(ReadOnlyMemory<byte> utf8Json)
    {
        var told = new Told();
        var jail = default(Jail);
        if (!JsonText.TryRead(utf8Json, (ref json) => _ = JailShape.Shape.TryRead(ref json, told, out jail!), out var syntaxError))
        {
            return new JailReading(null, [syntaxError!]);
        }

        if (jail is not null && !told.IsFull)
        {
            Contradictions(new CaseFileDocument(With(jail), NoQuestion), told);
        }

        return told.Errors.Count == 0 ? new JailReading(jail, []) : new JailReading(null, told.Errors, told.LeftOut);
    }

    /// <summary>Reads a jail file.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static JailReading ReadJail(string json) =>
        JsonText.TryEncode(json ?? throw new ArgumentNullException(nameof(json)), out var utf8Json, out var error)
            ? ReadJail(utf8Json)
            : new JailReading(null, [error!]);

    /// <summary>A case in which nothing is known but the jail.</summary>
    internal static CaseFile With(Jail jail)
    {
        var nobody = jail.NewCase("?");
        nobody.Acts = FactList.Of<Act>();
        return nobody.Build();
    }

    private static CaseFileDocument? Document(ref Utf8JsonReader json, Jail? jail, Told told)
    {
        var shape = jail is null ? DocumentShape.Document : DocumentShape.CaseOfAJail;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            told.RefuseKind(ref json, shape.Allowed);
            return null;
        }

        var parts = new DocumentParts(jail);
        shape.ReadInto(ref json, told, parts);
        if (jail is not null && told.Errors.Count == 0 && parts.SaysOnlyPartOfTheJail)
        {
            told.Add(new CaseFileError("$.facility", "The case describes the jail but does not say which jail it is.", "facility together with agency, officers and localLaw, or none of the four"));
        }

        return parts.Build();
    }

    /// <summary>What the rules over several facts find, but for what could not even be read. They wait for a facility, in whose time zone days are counted.</summary>
    private static void Contradictions(CaseFileDocument document, Told told)
    {
        var unreadable = new HashSet<string>(told.Errors.SelectMany(static error => PathAndThoseAbove(error.Path)), StringComparer.Ordinal);
        if (unreadable.Contains("$.facility"))
        {
            return;
        }

        int leftOut;
        foreach (var found in CaseFileValidator.Broken(document, out leftOut))
        {
            if (!unreadable.Contains(found.PropertyName))
            {
                told.Add(new CaseFileError(found.PropertyName, found.ErrorMessage, (string)found.CustomState));
            }
        }

        told.LeaveOut(leftOut);
    }

    private static IEnumerable<string> PathAndThoseAbove(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOfAny(Steps, end - 1))
        {
            yield return path.Substring(0, end);
        }
    }
}
