using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NodaTime;

namespace Wso.Rules.Tests;

/// <summary>
/// One fact of a case file or an act: where it stands, what it is, and how to make a copy of the whole in which it is another.
/// </summary>
internal sealed record PlacedFact(string Path, PropertyInfo Fact, object? Value, Func<object?, object> Replaced)
{
    public object? Unknown => Fact.PropertyType.IsValueType ? Activator.CreateInstance(Fact.PropertyType) : null;

    public bool IsGiven => !Equals(Value, Unknown);

    public string Name => Fact.DeclaringType!.Name + "." + Fact.Name;

    public object LeftOut() => Replaced(Unknown);
}

/// <summary>Every fact there is, by reflection over what is built: complete by construction, a new fact is found by itself.</summary>
internal static class FactGraph
{
    public static IEnumerable<PlacedFact> Of(object record)
    {
        foreach (var fact in Facts(record.GetType()))
        {
            var value = fact.GetValue(record);
            if (!IsRecord(value))
            {
                yield return new PlacedFact(fact.Name, fact, value, replacement => With(record, fact, replacement));
            }

            foreach (var (index, part, put) in (IEnumerable<(string, object, Func<object, object>)>)Parts((dynamic?)value))
            {
                foreach (var inner in Of(part))
                {
                    yield return inner with
                    {
                        Path = fact.Name == nameof(CaseFile.Jail) ? inner.Path : fact.Name + index + "." + inner.Path,
                        Replaced = replacement => With(record, fact, put(inner.Replaced(replacement))),
                    };
                }
            }
        }
    }

    /// <summary>Every fact that the types know of; an act on record always names its action.</summary>
    public static IEnumerable<PropertyInfo> Facts(Type record) =>
        record.GetProperties().Where(fact => fact.SetMethod is not null && (record, fact.Name) is not (_, nameof(Act.Action)));

    /// <summary>A record of facts has a builder; a pair of numbers that is one fact has none.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        && type.GetNestedType("Builder") is not null
        && type.Namespace is "Wso.Rules" or "Wso.Rules.Programs";

    /// <summary>The same with every list turned round, at every depth.</summary>
    public static T Turned<T>(T record)
        where T
            : notnull =>
                Facts(record.GetType()).Aggregate(record, (turned, fact) => (T)With(turned, fact, Round((dynamic?)fact.GetValue(turned))));

    /// <summary>The same with every date and instant of it moved.</summary>
    public static T Shifted<T>(T record, Duration by)
        where T : notnull
    {
        var moved =
            Facts(record.GetType()).Aggregate(record, (left, fact) => (T)With(left, fact, Later((dynamic?)fact.GetValue(left), by)));
        return moved is Act act ? (T)(object)Theorems.Edit.At(act, act.At + by, act.Action, act.Id) : moved;
    }

    private static object? Later(object? value, Duration by) => IsRecord(value) ? Shifted(value!, by) : value;

    private static object Later(Moment moment, Duration by) =>
        moment.TryGetSpan(out var first, out var last) ? Moment.Between(first + by, last + by) : moment;

    private static object Later(DateOrInstant dated, Duration by) =>
        dated.TryGetDate(out var date) ? DateOrInstant.On(date.PlusDays((int)by.TotalDays))
        : dated.TryGetMoment(out var moment) && moment.TryGet(out var at) ? DateOrInstant.At(at + by)
        : dated;

    private static object Later<T>(FactList<T> list, Duration by)
        where T : notnull => list.IsKnown ? FactList.From(list.Select(item => (T)Later((object)item, by)!)) : list;

    private static object Later<T>(FactValue<T> answer, Duration by)
        where T : notnull => answer.TryGet(out var value) ? (FactValue<T>)(T)Later((object)value, by)! : answer;

    private static object? Round(object? value) => IsRecord(value) ? Turned(value!) : value;

    private static object Round<T>(FactList<T> list)
        where T : notnull => list.IsKnown ? FactList.From(list.Reverse().Select(item => (T)Round((object)item)!)) : list;

    private static object Round<T>(FactValue<T> answer)
        where T : notnull => answer.TryGet(out var value) ? (FactValue<T>)(T)Round((object)value)! : answer;

    private static bool IsRecord(object? value) => value is not null && IsRecord(value.GetType());

    private static object With(object record, PropertyInfo fact, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        fact.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<(string Index, object Part, Func<object, object> Put)> Parts<T>(FactList<T> list)
        where T
            : notnull =>
                list.OrNone()
                    .Select((item, i) =>
                        (
                            $"[{i}]",
                            (object)item,
                            (Func<object, object>)(part => FactList.From(list.Select((other, j) => i == j ? (T)part : other)))))
        .Where(part => IsRecord(part.Item2));

    private static IEnumerable<(string Index, object Part, Func<object, object> Put)> Parts<T>(FactValue<T> answer)
        where T : notnull => answer.TryGet(out var value) && IsRecord(value) ? [(string.Empty, value, part => (FactValue<T>)(T)part)] : [];

    private static IEnumerable<(string Index, object Part, Func<object, object> Put)> Parts(object? value) =>
        IsRecord(value) ? [(string.Empty, value!, part => part)] : [];
}
