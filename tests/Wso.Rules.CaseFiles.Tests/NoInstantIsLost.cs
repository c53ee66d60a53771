using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Wso.Rules.Programs;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>
/// <see cref="JsonSerializer"/> writes a NodaTime value by its properties, and an instant has none. Whatever is public refuses aloud
/// instead, or is written right.
/// </summary>
public sealed class NoInstantIsLost
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 22, 21, 0);
    private static readonly JsonSerializerOptions CaseFiles = new JsonSerializerOptions().AddCaseFiles();
    private static readonly CaseFileDocument Pinellas = CaseFileReader.Read(Documents.Pinellas).Document!;

    public static IEnumerable<TheoryDataRow<Type>> Types =>
        new[] { typeof(CaseFile), typeof(CaseFileReader) }.SelectMany(static type => type.Assembly.GetExportedTypes())
            .Where(static type => !(type.IsAbstract && type.IsSealed) && type.Name is not ("Enumerator" or nameof(RefusingJsonConverter)))
            .Select(static type => type.IsGenericType ? type.MakeGenericType(typeof(string)) : type)
            .Select(static type => new TheoryDataRow<Type>(type).WithTestDisplayName(type.FullName!));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_refuses_or_is_written_without_loss(Type type)
    {
        Assert.Empty(Lost(type, new JsonSerializerOptions(JsonSerializerOptions.Default)));
        Assert.Empty(Lost(type, CaseFiles));
    }

    /// <summary>The walk of the test above does find a loss where there is one.</summary>
    [Fact]
    public void An_instant_of_ones_own_is_lost_without_case_files_and_found() =>
        Assert.Equal(
            ["Own.At: Instant", "Own.Spans.Item.Start: Instant", "Own.Spans.Item.End: Instant"],
            Lost(typeof(Own), new JsonSerializerOptions(JsonSerializerOptions.Default))
                .Where(static one => one.EndsWith("Instant", StringComparison.Ordinal)));

    [Fact]
    public void An_answer_says_which_writer_to_call_instead()
    {
        var (book, (file, ask)) = (RuleBook.Current, Pinellas);
        object[] answers =
        [
            book.Hold(file, ask.At), book.Hold(file, ask.At).Limits[0], book.Audit(file, ask.At + Duration.FromDays(30)),
            book.Timeline(file, ask)[0], book.Duties(file, ask.At)[0], book.Decide(file, ask, JailAction.HoldForIce).Explain(),
            new Shift("d-1042", new LocalDateTime(2019, 5, 8, 6, 0), new LocalDateTime(2019, 5, 8, 18, 0)),
            new Act.Builder(ask.At),
        ];
        Assert.All(answers, static answer =>
        {
            foreach (var options in new[] { JsonSerializerOptions.Default, CaseFiles })
            {
                Assert.Contains(
                    "AnswerWriter.ToJson",
                    Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(answer, options)).Message,
                    StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public void With_case_files_instants_durations_and_dates_of_ones_own_go_there_and_back()
    {
        var own = new Times(At, null, Duration.FromHours(47) + Duration.FromMinutes(30), new LocalDate(2026, 11, 22));
        var json = JsonSerializer.Serialize(own, CaseFiles);
        Assert.Equal("""{"End":"2026-11-22T21:00:00Z","Start":null,"Left":"47:30:00","Day":"2026-11-22"}""", json);
        Assert.Equal(own, JsonSerializer.Deserialize<Times>(json, CaseFiles));
        Assert.Equal(At + Duration.FromNanoseconds(1), ThereAndBack(At + Duration.FromNanoseconds(1)));
        Assert.Equal(Duration.FromNanoseconds(-1), ThereAndBack(Duration.FromNanoseconds(-1)));
        Assert.Equal(At, JsonSerializer.Deserialize<Instant>("\"2026-11-22T16:00:00-05:00\"", CaseFiles));
    }

    /// <summary>The default of an instant is a time in 1970, and never "unknown".</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("\"never\"")]
    [InlineData("\"2026-11-22T21:00:00\"")]
    [InlineData("5")]
    public void What_is_no_instant_is_refused_as_one(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>(json, CaseFiles));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(json, CaseFiles));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Duration>(json, CaseFiles));
    }

    private static T ThereAndBack<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, CaseFiles), CaseFiles)!;

    /// <summary>Where a time of NodaTime would be written by its properties.</summary>
    private static IEnumerable<string> Lost(Type type, JsonSerializerOptions options) => Lost(type, options, type.Name, []);

    private static IEnumerable<string> Lost(Type type, JsonSerializerOptions options, string path, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return [];
        }

        JsonTypeInfo info;
        try
        {
            info = options.GetTypeInfo(type);
        }
        catch (NotSupportedException)
        {
            return [];
        }

        var isTime = type == typeof(Instant) || type == typeof(Duration) || type == typeof(LocalDate) || type == typeof(LocalDateTime);
        return info.Kind switch
        {
            _ when Nullable.GetUnderlyingType(type) is { } value => Lost(value, options, path, seen),
            JsonTypeInfoKind.Object when isTime => [$"{path}: {type.Name}"],
            JsonTypeInfoKind.Object => info.Properties.Where(static property => property.Get is not null)
                .SelectMany(property => Lost(property.PropertyType, options, $"{path}.{property.Name}", [.. seen])),
            JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => Lost(info.ElementType!, options, path + ".Item", [.. seen]),
            _ => [],
        };
    }

    private sealed record Own(Instant At, IReadOnlyList<Interval> Spans);

    private sealed record Times(Instant End, Instant? Start, Duration? Left, LocalDate Day);
}
