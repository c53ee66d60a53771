using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Wso.Cli;

/// <summary>What the changelog says under Law, release by release: each entry with the version of the law and the rules it names.</summary>
internal sealed partial class LawChangelog
{
    private readonly List<Entry> entries = [];

    private LawChangelog(string text)
    {
        var (isLaw, version) = (false, string.Empty);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                isLaw = line.Trim() == "### Law";
            }
            else if (isLaw && line.StartsWith("- ", StringComparison.Ordinal))
            {
                version = VersionOfLaw().Match(line) is { Success: true } found ? found.Groups[1].Value : version;
                entries.Add(new Entry(version, line[2..]));
            }
            else if (isLaw && line.StartsWith("  ", StringComparison.Ordinal))
            {
                entries[^1] = entries[^1] with { Says = entries[^1].Says + " " + line.Trim() };
            }
        }
    }

    public static LawChangelog Ours
    {
        get
        {
            using var text = new StreamReader(typeof(LawChangelog).Assembly.GetManifestResourceStream("CHANGELOG.md")!);
            return new LawChangelog(text.ReadToEnd());
        }
    }

    public static LawChangelog Of(string path) => new(File.ReadAllText(path));

    /// <summary>Entries later than the one version and up to the other, whichever is the older, that name one of the rules.</summary>
    public IEnumerable<Entry> Between(string one, string other, IReadOnlyCollection<string> rules)
    {
        var (older, newer) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
        return entries.Where(entry =>
            string.CompareOrdinal(entry.Version, older) > 0 && string.CompareOrdinal(entry.Version, newer) <= 0 && rules.Any(entry.Names));
    }

    [GeneratedRegex(@"^- Version (\d{4}\.\d{2}\.\d{2})")]
    private static partial Regex VersionOfLaw();

    /// <param name="Version">The version of the law that it came with.</param>
    /// <param name="Says">Its text.</param>
    internal sealed record Entry(string Version, string Says)
    {
        public bool Names(string rule) => Says.Contains('`' + rule + '`', StringComparison.Ordinal);
    }
}
