using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>One question, its answer, and where the answer comes from. For a comparison, a law is a list of such entries.</summary>
internal sealed record LawEntry(string Question, string Answer, Citation? Citation)
{
    /// <summary>Whether the answer follows from others on the list, so that another source for it does not count as a change.</summary>
    public bool Follows { get; init; }

    /// <summary>Every question that two lists answer differently, in the order of the first, then of the second.</summary>
    public static IReadOnlyList<LawChange> Changes(
        IEnumerable<LawEntry> from,
        IEnumerable<LawEntry> to,
        Func<LawEntry, LawEntry, bool> isSame)
    {
        var before = from.ToDictionary(static entry => entry.Question, StringComparer.Ordinal);
        var after = to.ToDictionary(static entry => entry.Question, StringComparer.Ordinal);
        return before.Keys.Concat(after.Keys).Distinct()
            .Select(question => (From: Find(before, question), To: Find(after, question)))
            .Where(both => both.From is null || both.To is null || !isSame(both.From, both.To))
            .Select(static both => new LawChange(both.From, both.To))
            .ToArray();
    }

    public static bool IsSameAnswer(LawEntry from, LawEntry to) => string.Equals(from.Answer, to.Answer, StringComparison.Ordinal);

    public static bool IsSameFromSameSource(LawEntry from, LawEntry to) =>
        IsSameAnswer(from, to) && (to.Follows || IsSameSource(from, to));

    /// <summary>The day it was last checked is not part of the law.</summary>
    public static bool IsSameFromSameSourceOfSameDays(LawEntry from, LawEntry to) =>
        IsSameFromSameSource(from, to) && from.Citation?.From == to.Citation?.From && from.Citation?.Until == to.Citation?.Until;

    private static bool IsSameSource(LawEntry from, LawEntry to) =>
        from.Citation?.ToString() == to.Citation?.ToString() && from.Citation?.Verification == to.Citation?.Verification;

    private static LawEntry? Find(Dictionary<string, LawEntry> entries, string question) =>
        entries.TryGetValue(question, out var entry) ? entry : null;
}
