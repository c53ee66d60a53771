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
        [
            .. new double[] { -200, -48, -10, -1, 0, 1, 9, 10, 12, 48 }.SelectMany(
                hours => new[] { -1, 0, 1 }.Select(seconds => Times.Due + Times.Hours(hours) + Duration.FromSeconds(seconds)))
        ];

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

    public IReadOnlyList<Ruling> Rulings() =>
        Enum.GetValues<JailAction>().Select(action => RuleBook.Current.Decide(File, Ask, action).Ruling).ToList();

    public override string ToString() => Changes;

    /// <summary>A list is left whole, emptied or left out; what stands in it is shaken by itself.</summary>
    private static List<object?> Values(Type type)
    {
        if (type == typeof(Moment))
        {
            return
            [
                Moment.Unknown, Moment.Never, .. Instants.Select(instant => (object)Moment.At(instant)),
                .. Instants.Take(8).Zip(Instants.Skip(4), (first, last) => (object)Moment.Between(first, last))
            ];
        }

        if (type == typeof(DateOrInstant))
        {
            return
            [
                DateOrInstant.Unknown, DateOrInstant.Never, DateOrInstant.On(new LocalDate(2027, 6, 9)),
                .. Instants.Select(instant => (object)DateOrInstant.At(instant))
            ];
        }

        if (type == typeof(FactValue<LawAnswer>))
        {
            return [FactValue<LawAnswer>.Unknown, .. Enum.GetValues<LawAnswer>().Select(answer => (object)(FactValue<LawAnswer>)answer)];
        }

        if (type == typeof(FactValue<int>))
        {
            return [FactValue<int>.Unknown, FactValue<int>.None, (FactValue<int>)10, (FactValue<int>)72];
        }

        if (type == typeof(FactValue<string>))
        {
            return
            [
                FactValue<string>.Unknown, FactValue<string>.None, (FactValue<string>)Draft.Jail, (FactValue<string>)Draft.Annex,
                (FactValue<string>)Draft.Deputy
            ];
        }

        if (type == typeof(ReleaseProcessingBounds))
        {
            return [null, new ReleaseProcessingBounds(0, 2), new ReleaseProcessingBounds(null, 24)];
        }

        if (type == typeof(FactList<HoldCeiling>))
        {
            return
            [
                default(FactList<HoldCeiling>), FactList.Of(HoldCeiling.OfHours(9, CeilingAnchor.ReleaseDue)),
                FactList.Of(HoldCeiling.OfHours(48, CeilingAnchor.PapersReceived), HoldCeiling.EndOfLocalDayOfReleaseDue)
            ];
        }

        return type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()] : [type.IsValueType ? Activator.CreateInstance(type) : null];
    }
}

public static class ShakenCases
{
    public static Arbitrary<Shaken> Arbitrary() => Gen.Choose(0, int.MaxValue).ListOf().Resize(10).Select(Shaken.By).ToArbitrary();
}
