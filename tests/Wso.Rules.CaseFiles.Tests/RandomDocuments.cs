using System;
using System.Linq;
using System.Reflection;
using NodaTime;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>Documents with every property set, or not, at random; mostly contradictory, and always writable.</summary>
internal sealed class RandomDocuments(int seed)
{
    private static readonly MethodInfo ListMethod =
        typeof(RandomDocuments).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo AnswerMethod =
        typeof(RandomDocuments).GetMethod(nameof(AnswerOf), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private readonly Random random = new(seed);

    public CaseFileDocument Next()
    {
        var file = Filled(
            new CaseFile.Builder(
                Id(),
                new Facility(
                    Id(),
                    Pick(Enum.GetValues<UsState>()),
                    DateTimeZoneProviders.Tzdb[Pick("America/New_York", "Pacific/Apia", "America/Phoenix")])));
        return new CaseFileDocument(file.Build(), Ask());
    }

    private Act Ask() => Filled(new Act.Builder(AnInstant())).Build();

    private TBuilder Filled<TBuilder>(TBuilder builder)
        where TBuilder : notnull
    {
        foreach (var property in
            builder.GetType()
                .GetProperties()
                .Where(property =>
                    property.CanWrite
                        && property.PropertyType != typeof(Jail)
                        && property.PropertyType != typeof(Facility)
                        && (random.Next(3) > 0 || Needed(property))))
        {
            property.SetValue(
                builder,
                Value(
                    property.PropertyType,
                    property.DeclaringType == typeof(Agreement.Builder) || property.DeclaringType == typeof(Designation.Builder)));
        }

        return builder;
    }

    private static bool Needed(PropertyInfo property) => property.Name is nameof(CaseFile.Acts) or nameof(Act.Action);

    private object? Value(Type type, bool models) =>
        type == typeof(string) ? Id()
        : type == typeof(AgreementType) && models
            ? Pick(AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce)
        : type.IsEnum ? Pick(Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(number => Enum.ToObject(type, number)).ToArray())
        : type == typeof(JailAction?) ? Pick(Enum.GetValues<JailAction>())
        : type == typeof(int) ? random.Next(87_601)
        : type == typeof(Instant) ? AnInstant()
        : type == typeof(Moment) ? Pick(Moment.Never, Moment.Unknown, AnInstant(), ASpan())
        : type == typeof(DateOrInstant)
            ? Pick(DateOrInstant.Never, DateOrInstant.Unknown, DateOrInstant.At(AnInstant()), DateOrInstant.On(AnInstant().InUtc().Date))
        : type == typeof(HoldCeiling)
            ? Pick(HoldCeiling.EndOfLocalDayOfReleaseDue, HoldCeiling.OfHours(random.Next(87_601), Pick(Enum.GetValues<CeilingAnchor>())))
        : type == typeof(FactValue<int>) ? Pick(FactValue<int>.None, FactValue<int>.Unknown, random.Next(367))
        : type == typeof(ReleaseProcessingBounds)
            ? new ReleaseProcessingBounds(Pick<int?>(null, random.Next(1_441)), Pick<int?>(null, random.Next(73)))
        : type == typeof(Act) ? Ask()
        : type.IsGenericType
            ? (type.GetGenericTypeDefinition() == typeof(FactList<>) ? ListMethod : AnswerMethod)
                .MakeGenericMethod(type.GetGenericArguments())
                .Invoke(this, null)
        : Built(type);

    private object Built(Type type)
    {
        var builder = Filled(Activator.CreateInstance(type.GetNestedType("Builder")!)!);
        return builder.GetType().GetMethod("Build")!.Invoke(builder, null)!;
    }

    private FactList<T> ListOf<T>()
        where T : notnull => FactList.From(Enumerable.Range(0, random.Next(4)).Select(_ => (T)Value(typeof(T), false)!));

    private FactValue<T> AnswerOf<T>()
        where T : notnull => random.Next(3) == 0 && typeof(T) != typeof(LawAnswer) ? FactValue<T>.None : (T)Value(typeof(T), false)!;

    private Moment ASpan()
    {
        var first = AnInstant();
        return Moment.Between(
            first,
            Instant.Min(
                first + Duration.FromNanoseconds(random.NextInt64(366 * NodaConstants.NanosecondsPerDay + 1)),
                Moment.Latest - Duration.Epsilon));
    }

    private Instant AnInstant() => random.Next(8) switch
    {
        0 => Moment.Earliest,
        1 => Moment.Latest - Duration.Epsilon,
        2 =>
            Instant.FromUnixTimeTicks(random.NextInt64(-1_000_000_000_000_000, 70_000_000_000_000_000))
            + Duration.FromNanoseconds(random.Next(100)),
        _ => Instant.FromUtc(2025, random.Next(1, 13), random.Next(1, 29), random.Next(24), random.Next(60)),
    };

    private string Id() =>
        Pick("a", "é-1", "\"\\/", "<b>&'", "日本", "\uD83D\uDE00", "\u2028", new string('x', 200), random.Next().ToString());

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
