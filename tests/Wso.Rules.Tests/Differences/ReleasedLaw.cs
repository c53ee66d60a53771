using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests.Differences;

/// <summary>What changed since the released rule book and is not said in the changelog.</summary>
internal static class ReleasedLaw
{
    /// <summary>
    /// The ids of the changed questions that are named nowhere under Law of the topmost release; an id that vanished is one.
    /// </summary>
    public static IEnumerable<string> Unlisted(string released, string present, string changelog)
    {
        var listed = Law(changelog).ToHashSet();
        return RuleBook.Current.Compare.Snapshots(released, present)
            .Select(change => change.Question.Split(' ')[0])
            .Distinct()
            .Where(id => !listed.Contains(id));
    }

    /// <summary>Every `id` in the section Law of the first release of the changelog.</summary>
    private static IEnumerable<string> Law(string changelog)
    {
        var lines = changelog.Split('\n').Select(line => line.TrimEnd('\r'));
        return lines.SkipWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .SkipWhile(line => line != "### Law").Skip(1)
            .TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))
            .SelectMany(line => line.Split('`').Where((_, i) => i % 2 == 1));
    }
}
