using System;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime.TimeZones;

namespace Wso.Rules.CaseFiles;

/// <summary>Records the versions that a case was decided with, so that it can be decided again and compared.</summary>
public sealed class DecisionReceipt
{
    private DecisionReceipt(string law, string library, string timeZoneData, string caseFile) =>
        (Law, Library, TimeZoneData, CaseFile) = (law, library, timeZoneData, caseFile);

    /// <summary>The version of the law: <see cref="RuleBook.LawVersion"/>.</summary>
    public string Law { get; }

    /// <summary>The version of the package Wso.Rules, without the build metadata after a plus sign.</summary>
    public string Library { get; }

    /// <summary>The version of the IANA time-zone data in which local days were counted.</summary>
    public string TimeZoneData { get; }

    /// <summary>
    /// <c>sha256:</c> and the SHA-256, in lower-case hexadecimal, of the UTF-8 text of
    /// <see cref="CaseFileWriter.ToJson(CaseFileDocument)"/>: facts and question in their canonical form.
    /// </summary>
    /// <remarks>
    /// Equal facts have an equal digest, whatever the spacing, order or offsets of the document. The digest reveals nothing about them.
    /// </remarks>
    public string CaseFile { get; }

    /// <summary>The receipt for deciding the document with this version.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="ArgumentException">
    /// The document contradicts itself. The message says where and how. Run <see cref="CaseFileValidator"/> first.
    /// </exception>
    public static DecisionReceipt Of(CaseFileDocument document)
    {
        using var sha256 = SHA256.Create();
#pragma warning disable CA1850 // netstandard2.0 has no static method
        var digest = sha256.ComputeHash(Encoding.UTF8.GetBytes(CaseFileWriter.ToJson(document)));
#pragma warning restore CA1850
        return new DecisionReceipt(
            RuleBook.Current.LawVersion,
            typeof(RuleBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
            TzdbDateTimeZoneSource.Default.TzdbVersion,
            "sha256:" + string.Concat(digest.Select(static one => one.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))));
    }

    /// <summary>The receipt of a stored answer. Null if it has none, or not a whole one.</summary>
    internal static DecisionReceipt? In(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object
            && answer.TryGetProperty("receipt", out var receipt)
            && receipt.ValueKind == JsonValueKind.Object
        && Text(receipt, "law") is { } law
            && Text(receipt, "library") is { } library
            && Text(receipt, "tzdb") is { } tzdb
            && Text(receipt, "caseFile") is { } caseFile
            ? new DecisionReceipt(law, library, tzdb, caseFile)
            : null;

    /// <summary>The versions and the digest of the case file.</summary>
    public override string ToString() => $"law {Law}, library {Library}, tzdb {TimeZoneData}, {CaseFile}";

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
