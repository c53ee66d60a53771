using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>The law of a state from a day on: its seven answers, what comes with them, and what they leave of each action.</summary>
internal static class StateEntries
{
    /// <summary>Of a row; null: of a day for which no source was found.</summary>
    public static IEnumerable<LawEntry> Of(StateLawSpan? row)
    {
        foreach (var question in StateCautions.Questions)
        {
            var answer = row?.AnswerTo(question) ?? StateAnswer.NotFound;
            yield return new LawEntry(Wording.Camel(question.ToString()), Wording.Of(answer), answer.IsFound ? answer.Citation : null);
        }

        foreach (var entry in Besides(row).Concat(StateLawAlone.Of(row)))
        {
            yield return entry;
        }
    }

    /// <summary>The ceiling and the order stand in the law of the hold that they limit.</summary>
    public static IEnumerable<LawEntry> Besides(StateLawSpan? row)
    {
        var ceilings = row?.HoldCeilings ?? FactList.Of<HoldCeiling>();
        var needsOrder = row is { HoldNeedsOrder: true };
        yield return new LawEntry(
            "ceiling of a hold",
            Wording.Of(ceilings),
            ceilings.IsKnown && ceilings.Count == 0 ? null : row?.DetainerHold.Citation);
        yield return new LawEntry(
            "order of a judicial official",
            needsOrder ? "a hold needs it" : "not needed",
            needsOrder ? row?.DetainerHold.Citation : null);
        yield return new LawEntry(
            "days of early transfer",
            row?.TransferDaysBefore is { } days ? Wording.Of(days) : "none",
            row?.TransferDaysBefore is null ? null : row.Transfer.Citation);
        yield return new LawEntry("bounds of release processing", Wording.Of(row?.ReleaseProcessing), null);
        foreach (var duty in row?.Duties ?? [])
        {
            yield return new LawEntry("duty " + duty.Id, Wording.Of(duty), duty.Citation);
        }
    }
}
