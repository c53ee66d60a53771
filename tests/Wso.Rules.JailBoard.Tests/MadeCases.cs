using System.Linq;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard.Tests;

/// <summary>The people of the demonstration, under keys of their own, and a few more.</summary>
internal static class MadeCases
{
    private static int made;

    /// <summary>
    /// Its release, due in 40 minutes, has been in processing for 10: deputy-7 and deputy-9 may serve the I-200 in hand, deputy-8 may not.
    /// </summary>
    public static CaseFileDocument AtRelease(Instant now) => Named(now, "2026-004503");

    /// <summary>A hold after a service, to end in 90 minutes.</summary>
    public static CaseFileDocument Held(Instant now) => Named(now, "2026-004417");

    /// <summary>The same people as the demonstration has.</summary>
    public static CaseFileDocument Named(Instant now, string key, string? by = null)
    {
        var document = MadePeople.All(now).Single(one => one.CaseFile.Id == key);
        return Changed(document, $"\"{key}\"", $"\"{by ?? $"{key}-{System.Threading.Interlocked.Increment(ref made)}"}\"");
    }

    public static CaseFileDocument Changed(CaseFileDocument document, string text, string by)
    {
        var json = CaseFileWriter.ToJson(document);
        return json.Contains(text, System.StringComparison.Ordinal)
            ? CaseFileReader.Read(json.Replace(text, by, System.StringComparison.Ordinal)).Document!
            : throw new System.ArgumentException($"{text} does not stand in {json}");
    }

    /// <summary>The form of a service, as a desk sends it.</summary>
    public static (string Name, string Value)[] Service(int seen, string officer, string credentials = "yes", string direction = "yes",
        string kind = "ArrestWarrantServed", string? at = null) =>
    [
        ("Form.Kind", kind), ("Form.Seen", seen.ToString()), ("Form.When", at is null ? "now" : "at"), ("Form.At", at ?? ""),
            ("Form.Officer", officer), ("Form.Attests[carryingCredentials]", credentials), ("Form.Attests[underIceDirection]", direction),
    ];

    public static (string Name, string Value)[] Plain(EntryKind kind, int seen, params (string Name, string Value)[] more) =>
        [("Form.Kind", kind.ToString()), ("Form.Seen", seen.ToString()),
            .. more.Any(static field => field.Name == "Form.When") ? []
            : new[] { ("Form.When", more.Any(static field => field.Name == "Form.At") ? "at" : "now") }, .. more];

    /// <summary>The rule book's own sentence: the board says it, and the tests look for it, wherever it is written better.</summary>
    public static string Says(string rule) => RuleBook.Current.Rules.Single(one => one.Id == rule).Says;
}
