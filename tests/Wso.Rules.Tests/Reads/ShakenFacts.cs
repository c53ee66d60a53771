using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Wso.Rules.Law;
using Wso.Rules.Tests.Generated;

namespace Wso.Rules.Tests.Reads;

/// <summary>A case and an act, and each of its facts replaced by other values; through the builders, so that a new fact is found by itself.</summary>
internal static class ShakenFacts
{
    private const int MostValues = 12;

    /// <summary>What a rule is asked about is no fact of the case: the instant, and the action.</summary>
    private static readonly string[] Asked = ["ask.at", "ask.action"];

    /// <summary>One fact by its path in the case file, and how to make the same with another value.</summary>
    internal sealed record Place(string Path, object? Value, Type Type, Func<object?, (CaseFile File, Act Ask)> With);

    /// <summary>The situations of the digests, each in another state and every third without answers of counsel's, and some made cases.</summary>
    public static (CaseFile File, Act Ask)[] Situations() =>
    [
        .. Domain.Situations().Select(static (s, i) => (Moved(s.Case, Enum.GetValues<UsState>()[i % Enum.GetValues<UsState>().Length], i % 3 == 0), s.Act)),
        .. Enumerable.Range(0, 2000).Select(static seed => Made.Of(seed)).Select(static made => (made.File, made.Ask)),
    ];

    public static IEnumerable<Place> Of(CaseFile file, Act ask) =>
        Places(file, string.Empty, changed => ((CaseFile)changed, ask)).Concat(Places(ask, "ask.", changed => (file, (Act)changed)))
            .Where(static place => !Asked.Contains(place.Path) && !Regex.IsMatch(place.Path, @"(^|\.)id$"));

    /// <summary>Each fact's values, as they stand in these cases.</summary>
    public static Dictionary<string, object?[]> Values(IEnumerable<(CaseFile File, Act Ask)> cases) => cases.SelectMany(static one => Of(one.File, one.Ask))
        .GroupBy(static place => place.Path)
        .ToDictionary(static same => same.Key, static same => same.Select(static place => place.Value).Distinct().Take(MostValues).ToArray());

    /// <summary>The case with this fact left out, and with another value of it; what cannot be left out is not.</summary>
    public static IEnumerable<(CaseFile File, Act Ask)> Shaken(Place place, object?[] values, int turn)
    {
        var unknown = place.Type.IsValueType ? Activator.CreateInstance(place.Type) : null;
        var given = place.Type == typeof(UsState) ? Enum.GetValues<UsState>().Skip(turn % 8).Where(static (_, i) => i % 8 == 0).Cast<object?>() : [unknown, values[turn % values.Length]];
        foreach (var value in given.Distinct().Where(value => !Equals(value, place.Value)))
        {
            (CaseFile, Act)? changed = null;
            try
            {
                changed = place.With(value);
            }
            catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
            {
                // An act on record always names its action; a facility has a state and a zone.
            }

            if (changed is { } one)
            {
                yield return one;
            }
        }
    }

    private static CaseFile Moved(CaseFile file, UsState state, bool isWithoutCounsel)
    {
        var builder = file.ToBuilder();
        builder.Facility = new Facility(file.Facility.Id, state, file.Facility.TimeZone);
        builder.LocalLaw = isWithoutCounsel ? new LocalLaw.Builder().Build() : builder.LocalLaw;
        return builder.Build();
    }

    private static IEnumerable<Place> Places(object record, string path, Func<object, (CaseFile, Act)> put)
    {
        var builder = record.GetType().GetNestedType("Builder")!;
        foreach (var fact in builder.GetProperties().Where(fact => record is not CaseFile || typeof(Jail.Builder).GetProperty(fact.Name) is null))
        {
            (CaseFile, Act) With(object? value)
            {
                var changed = record.GetType().GetMethod("ToBuilder")!.Invoke(record, null)!;
                fact.SetValue(changed, value);
                return put(builder.GetMethod("Build")!.Invoke(changed, null)!);
            }

            var name = path + char.ToLowerInvariant(fact.Name[0]) + fact.Name[1..];
            var value = record.GetType().GetProperty(fact.Name)!.GetValue(record);
            if (!IsRecord(fact.PropertyType))
            {
                yield return new Place(name, value, fact.PropertyType, With);
            }

            foreach (var place in (IEnumerable<Place>)Inner((dynamic?)value, fact.Name == nameof(CaseFile.Jail) ? string.Empty : name, (Func<object?, (CaseFile, Act)>)With))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<Place> Inner<T>(FactList<T> list, string path, Func<object?, (CaseFile, Act)> with)
        where T : notnull => !IsRecord(typeof(T)) ? [] : list.OrNone().SelectMany((item, i) =>
            Places(item, path + "[].", changed => with(FactList.From(list.Select((other, j) => i == j ? (T)changed : other)))));

    private static IEnumerable<Place> Inner<T>(FactValue<T> known, string path, Func<object?, (CaseFile, Act)> with)
        where T : notnull => IsRecord(typeof(T)) && known.TryGet(out var value) ? Places(value, path + ".", changed => with((FactValue<T>)(T)changed)) : [];

    private static IEnumerable<Place> Inner(object? value, string path, Func<object?, (CaseFile, Act)> with) =>
        value is not null && IsRecord(value.GetType()) ? Places(value, path.Length == 0 ? path : path + ".", changed => with(changed)) : [];

    private static bool IsRecord(Type type) => type.GetNestedType("Builder") is not null;
}
