using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Reads a case file from JSON and validates all of it.</summary>
/// <remarks>
/// A property that is left out or null is unknown, never "none". It never throws, however malformed the input is. The time it takes grows
/// only with the length of the input.
/// </remarks>
public static class CaseFileReader
{
    /// <summary>The largest size of a document in bytes. A longer one is refused without being read.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    internal static readonly Act NoQuestion = new Act.Builder(Moment.Earliest).Build();

    private static readonly char[] Steps = ['.', '['];

    /// <summary>Reads one JSON document in UTF-8. A byte order mark at the start is skipped.</summary>
    public static CaseFileReading Read(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, null!);

    /// <summary>Reads one JSON document.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static CaseFileReading Read(string json) => Read(json, null!);

    /// <summary>Reads one case of a jail in UTF-8.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="jail">
    /// The jail for a case that leaves out facility, agency, officers and localLaw. If a case has a facility, it must give all four, and
    /// this jail is ignored.
    /// </param>
    public static CaseFileReading Read(ReadOnlyMemory<byte> utf8Json, Jail jail)
    {
        var told = new Told();
        if (Facts(utf8Json, jail, told, out var syntaxError) is not { } document)
        {
            return new CaseFileReading(id: null, syntaxError is null ? told.Errors : [syntaxError]);
        }

        if (!told.IsFull)
        {
            Contradictions(document, told);
        }

        return told.Errors.Count == 0 ? new CaseFileReading(document)
            : new CaseFileReading(
                told.Errors.Any(static error => error.Path == "$.id") ? null : document.CaseFile.Id,
                told.Errors,
                told.LeftOut);
    }

    /// <summary>Reads one case of a jail.</summary>
    /// <param name="json">The document.</param>
    /// <param name="jail">The jail for a case that leaves out facility, agency, officers and localLaw.</param>
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

    /// <summary>The facts, before any rule of two of them is looked at.</summary>
    internal static CaseFileDocument? Facts(ReadOnlyMemory<byte> utf8Json, Jail? jail, Told told, out CaseFileError? syntaxError)
    {
        var document = default(CaseFileDocument);
        return JsonText.TryRead(utf8Json, (ref json) => document = Document(ref json, jail, told), out syntaxError) ? document : null;
    }

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
            told.Add(
                new CaseFileError(
                    "$.facility",
                    "The case describes the jail but does not say which jail it is.",
                    "facility together with agency, officers and localLaw, or none of the four"));
        }

        return parts.Build();
    }

    /// <summary>
    /// Cross-field errors, except at paths that already have a read error. Skipped if the facility could not be read, because its time zone
    /// is needed.
    /// </summary>
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
