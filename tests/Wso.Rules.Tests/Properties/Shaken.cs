using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Wso.Rules.Tests;

/// <summary>The case that has everything, with some of its facts replaced by any other value they can take.</summary>
public sealed record Shaken(CaseFile File, Act Ask, string Changes)
{
    private static readonly Draft Whole = Baseline.Everything();

    /// <summary>Ids and types stay: two agreements of one type, or an id that points nowhere, make no valid case.</summary>
    private static readonly string[] Kept = [nameof(Agreement.Type), nameof(Designation.Under), "Id"];

    private static readonly Instant[] Instants =
        [.. new double[] { -200, -48, -10, -1, 0, 1, 9, 10, 12, 48 }.SelectMany(hours => new[] { -1, 0, 1 }.Select(seconds => Times.Due + Times.Hours(hours) + Duration.FromSeconds(seconds)))];

    public static Shaken By(IEnumerable<int> choices)
    {
        object file = Whole.Case();
        object ask = Whole.Act.Build();
        var changes = new List<string>();
        foreach (var choice in choices)
        {
            var isOfCase = choice % 5 != 0;
            var facts = FactGraph.Of(isOfCase ? file : ask).Where(fact => !Kept.Contains(fact.Fact.Name)).ToList();
            var fact = facts[choice / 5 % facts.Count];
            var values = Values(fact.Fact.PropertyType);
            var value = values[choice / 5 / facts.Count % values.Count];
            (file, ask) = isOfCase ? (fact.Replaced(value), ask) : (file, fact.Replaced(value));
            changes.Add($"{fact.Path} = {value}");
        }

        return new Shaken((CaseFile)file, (Act)ask, string.Join("; ", changes));
    }

    public IReadOnlyList<Ruling> Rulings() => Enum.GetValues<JailAction>().Select(action => RuleBook.Current.Decide(File, Ask, action).Ruling).ToList();

    public override string ToString() => Changes;

    /// <summary>A list is left whole, emptied or left out; what stands in it is shaken by itself.</summary>
    private static List<object?> Values(Type type)
    {
        if (type == typeof(Moment))
        {
            return [Moment.Unknown, Moment.Never, .. Instants.Select(instant => (object)Moment.At(instant)), .. Instants.Take(8).Zip(Instants.Skip(4), (first, last) => (object)Moment.Between(first, last))];
        }

        if (type == typeof(DateOrInstant))
        {
            return [DateOrInstant.Unknown, DateOrInstant.Never, DateOrInstant.On(new LocalDate(2027, 6, 9)), .. Instants.Select(instant => (object)DateOrInstant.At(instant))];
        }

        if (type == typeof(Answer<LawAnswer>))
        {
            return [Answer<LawAnswer>.Unknown, .. Enum.GetValues<LawAnswer>().Select(answer => (object)(Answer<LawAnswer>)answer)];
        }

        if (type == typeof(Answer<int>))
        {
            return [Answer<int>.Unknown, Answer<int>.None, (Answer<int>)10, (Answer<int>)72];
        }

        if (type == typeof(Answer<string>))
        {
            return [Answer<string>.Unknown, Answer<string>.None, (Answer<string>)Draft.Jail, (Answer<string>)Draft.Annex, (Answer<string>)Draft.Deputy];
        }

        if (type == typeof(ReleaseProcessingBounds))
        {
            return [null, new ReleaseProcessingBounds(0, 2), new ReleaseProcessingBounds(null, 24)];
        }

        if (type == typeof(WholeList<HoldCeiling>))
        {
            return [default(WholeList<HoldCeiling>), WholeList.Of(HoldCeiling.OfHours(9, CeilingAnchor.ReleaseDue)), WholeList.Of(HoldCeiling.OfHours(48, CeilingAnchor.PapersReceived), HoldCeiling.EndOfLocalDayOfReleaseDue)];
        }

        return type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()] : [type.IsValueType ? Activator.CreateInstance(type) : null];
    }
}

public static class ShakenCases
{
    public static Arbitrary<Shaken> Arbitrary() => Gen.Choose(0, int.MaxValue).ListOf().Resize(10).Select(Shaken.By).ToArbitrary();
}
