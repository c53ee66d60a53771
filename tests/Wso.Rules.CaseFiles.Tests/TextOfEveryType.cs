using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;
using FluentValidation;
using NodaTime;
using Wso.Rules.Programs;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>In a debugger and in a log, every public type says something: no bare type name, and no list by its type.</summary>
public sealed class TextOfEveryType
{
    /// <summary>What a case, its answers and the law lead to, by type.</summary>
    private static readonly Dictionary<Type, object> Made = Reached();

    public static IEnumerable<TheoryDataRow<string>> Types =>
        Public().Where(type => type.Name != "Builder").Select(type => new TheoryDataRow<string>(type.FullName!));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_made_instance_says_something(string name)
    {
        var type = Public().Single(type => type.FullName == name);
        Assert.True(
            Made.TryGetValue(type, out var made),
            $"no instance of {name} is reached from the case, its answers or the law: add one to the roots of this test");
        var text = made.ToString();
        Assert.False(string.IsNullOrWhiteSpace(text), $"{name} says nothing");
        Assert.DoesNotContain("Wso.Rules", text, StringComparison.Ordinal);
        Assert.DoesNotContain("`", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_builder_shows_the_facts_that_it_holds() =>
        Assert.All(
            Public().Where(static type => type.Name == "Builder"),
            static builder => Assert.Equal("{made}", builder.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value));

    /// <summary>What is instantiated and says something: enumerations, validators, converters and loops over a list apart.</summary>
    private static List<Type> Public() =>
        [.. new[] { typeof(CaseFile), typeof(CaseFileReader) }.SelectMany(static type => type.Assembly.GetExportedTypes())
            .Where(static type =>
                !type.IsEnum
                    && !(type.IsAbstract && type.IsSealed)
                    && !typeof(IValidator).IsAssignableFrom(type)
                    && !typeof(JsonConverter).IsAssignableFrom(type)
                    && type.Name != "Enumerator")];

    private static Dictionary<Type, object> Reached()
    {
        var (made, open, seen, visits) = (
            new Dictionary<Type, object>(),
            new Queue<object>(Roots()),
            new HashSet<object>(ReferenceEqualityComparer.Instance),
            new Dictionary<Type, int>());
        var all = Public().ToHashSet();
        while (open.TryDequeue(out var value))
        {
            var type = value.GetType().IsGenericType ? value.GetType().GetGenericTypeDefinition() : value.GetType();
            made.TryAdd(type, value);
            visits[type] = visits.GetValueOrDefault(type) + 1;
            if (visits[type] > 200 || !seen.Add(value))
            {
                continue;
            }

            foreach (var item in
                value is IEnumerable and not string && value.GetType().GetProperty("IsKnown")?.GetValue(value) is not false
                    ? (IEnumerable)value
                    : Array.Empty<object>())
            {
                open.Enqueue(item);
            }

            foreach (var property in
                all.Contains(type)
                    ? value.GetType()
                        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(static property => property.GetIndexParameters().Length == 0 && property.Name != "Count")
                    : [])
            {
                if (property.GetValue(value) is { } next)
                {
                    open.Enqueue(next);
                }
            }
        }

        return made;
    }

    private static IEnumerable<object> Roots()
    {
        var reading = CaseFileReader.Read(Documents.Complete);
        var (file, ask) = CaseFileReader.Read(Documents.Pinellas).Document!;
        var (book, month) = (RuleBook.Current, Duration.FromDays(30));
        var shifts = new[] { new Shift("d-1042", new LocalDateTime(2019, 5, 8, 6, 0), new LocalDateTime(2019, 5, 8, 18, 0)) };
        var candidate =
            new Candidate.Builder { Examinations = [new Examination.Builder { Subject = "immigration law", Score = 70m }.Build()] }.Build();
        return
        [
            reading,
            CaseFileReader.Read("{}"),
            Replay.Of(
                Documents.Pinellas,
                AnswerWriter.ToJson(CaseFileReader.Read(Documents.Pinellas).Document!, receipt: true)
                    .Replace("undetermined", "required", StringComparison.Ordinal)),
            CaseFileReader.ReadJail("{}"), DecisionReceipt.Of(reading.Document!), book, book.Compare,
            book.Decide(file, ask, JailAction.HoldForIce), book.Decide(file, ask, JailAction.HoldForIce).Explain(), book.Hold(file, ask.At),
            book.Duties(file, ask.At),
            book.Timeline(file, ask), book.Audit(file, ask.At + month), book.LawOf(UsState.FL, book.LastChecked)!,
            book.LawOf(UsState.CA, book.LastChecked)!,
            book.Compare.States(UsState.FL, book.LastChecked, UsState.CA, book.LastChecked), new ReleaseProcessingBounds.Builder().Build(),
            shifts, candidate,
            Certification.Of(candidate, AgreementType.WarrantServiceOfficer),
            Coverage.Of(file, JailAction.ExecuteArrestWarrant, shifts, ask.At, ask.At + month),
            new DetentionServices.Builder().Build(), AuthorityEnd.Within(Ending(file, ask.At + month), ask.At, 90, shifts),
            Eligibility.Of(file, ask, JailAction.ExecuteArrestWarrant), Signable.Of(file, ask.At),
        ];
    }

    private static CaseFile Ending(CaseFile file, Instant at)
    {
        var (ending, agency) = (file.ToBuilder(), file.Agency.ToBuilder());
        agency.Agreements = FactList.From(file.Agency.Agreements.Select(agreement =>
        {
            var ended = agreement.ToBuilder();
            ended.Ended = at;
            return ended.Build();
        }));
        ending.Agency = agency.Build();
        return ending.Build();
    }
}
