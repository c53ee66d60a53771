using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>What is law on a day: the rules whose source is in force on it, and the law of every state for which any was found.</summary>
internal static class DayEntries
{
    public static IEnumerable<LawEntry> Of(LocalDate day) =>
        AllRules.Rules.Where(rule => rule.Citation.Covers(day)).Select(static rule => new LawEntry(rule.Id, rule.Says, rule.Citation))
            .Concat(StateTable.Spans.Select(static span => span.State).Distinct().SelectMany(state =>
                StateEntries.Of(StateTable.On(state, day)).Select(entry => entry with { Question = $"{state} {entry.Question}" })));
}
