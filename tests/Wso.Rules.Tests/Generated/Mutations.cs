using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Tests.Generated;

/// <summary>What can be changed in a case: a fact left out, flipped, moved or set to never; an item dropped from a list.</summary>
internal static class Mutations
{
    private static readonly int[] Moves = [-1, 0, 1, -3600, 3600, -43200, 43200, -86400, 86400, -172800, 172800, 172799, 172801];

    /// <summary>Every fact that may change; acts on record are always known, and ids stay what they are.</summary>
    public static IEnumerable<PlacedFact> FactsOf(object record) =>
        FactGraph.Of(record).Where(fact => fact.Fact.Name is not ("Id" or nameof(CaseFile.Done)));

    public static bool MayBeLeftOut(PlacedFact fact) => fact.IsGiven && fact.Fact.Name is not nameof(CaseFile.Acts);

    /// <summary>The same list with one item less, each in turn.</summary>
    public static IEnumerable<object> Shorter(PlacedFact fact) => (IEnumerable<object>)WithoutEach((dynamic?)fact.Value);

    public static Made Once(Made made, Dice dice)
    {
        var isOfCase = dice.Chance(85);
        var facts = FactsOf(isOfCase ? made.File : made.Ask).ToArray();
        var fact = facts[dice.Below(facts.Length)];
        var changed = dice.Chance(35) && MayBeLeftOut(fact) ? fact.LeftOut() : fact.Replaced(Other(fact, dice, made));
        return isOfCase ? made with { File = (CaseFile)changed } : made with { Ask = (Act)changed };
    }

    private static object? Other(PlacedFact fact, Dice dice, Made made) => fact.Value switch
    {
        Moment moment =>
            dice.Chance(30)
                ? Moment.Never
                : dice.Chance(20)
                ? Around(moment.TryGet(out var within) ? within : made.Ask.At, dice)
                : Moment.At(Moved(moment.TryGet(out var at) ? at : made.Ask.At, dice, made)),
        DateOrInstant dated =>
            dice.Chance(30)
                ? DateOrInstant.Never
                : Dated(Moved(dated.TryGetMoment(out var moment) && moment.TryGet(out var at) ? at : made.Ask.At, dice, made), dice, made),
        Truth => dice.Of(Truth.Yes, Truth.No),
        FactValue<LawAnswer> =>
            (FactValue<LawAnswer>)dice.Of(LawAnswer.Unknown, LawAnswer.Forbidden, LawAnswer.Allowed, LawAnswer.Commanded),
        FactValue<int> =>
            fact.Fact.Name == nameof(LocalLaw.TransferDaysBefore)
                ? dice.Of(FactValue<int>.None, 0, 1, 7, 30)
                : dice.Of(FactValue<int>.None, 0, 24, 48, 1000),
        int => (int?)dice.Of(0, 1, 12, 60),
        FactValue<string> => dice.Of(FactValue<string>.None, Draft.Jail, Draft.Annex, Draft.Deputy),
        Enum value => dice.Of(Enum.GetValues(value.GetType()).Cast<object>().ToArray()),
        var value => Shorter(fact).ToArray() is { Length: > 0 } shorter ? dice.Of(shorter) : value,
    };

    /// <summary>Some instants of the case, each known only to lie within a span: a second, some minutes, an hour, a day.</summary>
    public static Made InSpans(Made made, Dice dice)
    {
        for (var left = dice.Of(1, 1, 2, 3); left > 0; left--)
        {
            var facts = FactsOf(made.File).Where(fact => MayBeSpan(fact) && fact.Value is Moment moment && moment.TryGet(out _)).ToArray();
            if (facts.Length == 0)
            {
                return made;
            }

            var fact = dice.Of(facts);
            made = made with { File = (CaseFile)fact.Replaced(Around(((Moment)fact.Value!).TryGet(out var at) ? at : made.Ask.At, dice)) };
        }

        return made;
    }

    /// <summary>"An event (in custody, papers, questions, complaints)".</summary>
    public static bool MayBeSpan(PlacedFact fact) => fact.Fact.DeclaringType == typeof(Custody) || fact.Fact.DeclaringType == typeof(Paper)
        || fact.Fact.DeclaringType == typeof(CitizenshipQuestion) || fact.Fact.DeclaringType == typeof(Complaint);

    private static Moment Around(Instant at, Dice dice)
    {
        var width = Duration.FromSeconds(dice.Of(1, 60, 1800, 3600, 3601, 43200, 86399, 86400));
        var before = Duration.FromSeconds(dice.Of(0, 0, 1, 900, (long)width.TotalSeconds));
        return Moment.Between(at - before, at - before + width);
    }

    private static Instant Moved(Instant at, Dice dice, Made made) =>
        (dice.Chance(50) ? dice.Of([made.Ask.At, .. RecordedEvents.In(made.File).Select(recorded => recorded.At)]) : at)
            + Duration.FromSeconds(dice.Of(Moves));

    private static DateOrInstant Dated(Instant at, Dice dice, Made made) =>
        dice.Chance(35) ? at.InZone(made.File.Facility.TimeZone).Date : at;

    private static IEnumerable<object> WithoutEach<T>(FactList<T> list)
        where T
            : notnull => Enumerable.Range(0, list.OrNone().Count).Select(left => (object)FactList.From(list.Where((_, i) => i != left)));

    private static IEnumerable<object> WithoutEach(object? other) => other is null ? [] : [];
}
