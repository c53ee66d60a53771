using System;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NodaTime.TimeZones;

namespace Wso.Rules.CaseFiles;

/// <summary>Records the versions that a case was decided with, so that it can be decided again and compared.</summary>
public sealed class DecisionReceipt
{
    private DecisionReceipt(string caseFile) => CaseFile = caseFile;

    /// <summary>The version of the law: <see cref="RuleBook.LawVersion"/>.</summary>
    public string Law { get; } = RuleBook.Current.LawVersion;

    /// <summary>The version of the package Wso.Rules, without the build metadata after a plus sign.</summary>
    public string Library { get; } = typeof(RuleBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The version of the IANA time-zone data in which local days were counted.</summary>
    public string TimeZoneData { get; } = TzdbDateTimeZoneSource.Default.TzdbVersion;

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
    public static DecisionReceipt Of(CaseFileDocument document)
    {
        using var sha256 = SHA256.Create();
#pragma warning disable CA1850 // netstandard2.0 has no static method
        var digest = sha256.ComputeHash(Encoding.UTF8.GetBytes(CaseFileWriter.ToJson(document)));
#pragma warning restore CA1850
        return new DecisionReceipt("sha256:" + string.Concat(digest.Select(static one => one.ToString("x2", System.Globalization.CultureInfo.InvariantCulture))));
    }
}
