using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>Each property of the document is the property of the same name in the facts.</summary>
public sealed class ReadingEveryProperty
{
    private static readonly string[] Required =
    [
        "id", "ask", "ask.at", "facility", "facility.id", "facility.state", "facility.timeZone", "acts", "acts[0].action", "acts[0].at"
    ];

    public static TheoryData<string> All =>
        [.. Documents.Paths.Where(static path => !path.StartsWith("localLaw.holdCeilings[", StringComparison.Ordinal))];

    public static TheoryData<string> Optional =>
        [.. ((IEnumerable<TheoryDataRow<string>>)All).Select(static row => row.Data).Except(Required)];

    public static TheoryData<string> MustBeGiven => [.. Required];

    [Fact]
    public void The_three_documents_are_valid() =>
        Assert.All(
            [Documents.Complete, Documents.Minimal, Documents.Pinellas],
            static json => Assert.Empty(CaseFileReader.Read(json).Errors));

    [Theory]
    [MemberData(nameof(All))]
    public void A_property_that_is_given_is_known(string path) => Assert.True(IsKnown(Documents.Complete, path));

    [Theory]
    [MemberData(nameof(Optional))]
    public void A_property_left_out_is_unknown(string path) => Assert.False(IsKnown(Documents.With(Freed(path)), path));

    [Theory]
    [MemberData(nameof(Optional))]
    public void A_property_that_is_null_is_as_one_left_out_and_never_known_none(string path)
    {
        var left = CaseFileReader.Read(Documents.With(Freed(path)));
        var nulled = CaseFileReader.Read(Documents.With([.. Freed(path)[..^1], path + "=null"]));
        Assert.Empty(nulled.Errors);
        Assert.Equal(left.Document, nulled.Document);
        Assert.False(IsKnown(nulled, path));
    }

    [Theory]
    [MemberData(nameof(MustBeGiven))]
    public void A_required_property_left_out_or_null_is_an_error_at_its_path(string path)
    {
        Assert.Equal("$." + path, Assert.Single(CaseFileReader.Read(Documents.With(path)).Errors).Path);
        Assert.Equal("$." + path, Assert.Single(CaseFileReader.Read(Documents.With(path + "=null")).Errors).Path);
    }

    [Fact]
    public void Every_fact_of_the_core_has_its_property()
    {
        var unset = Facts(CaseFileReader.Read(Documents.Complete).Document!)
            .Where(static fact => !IsKnown(fact.Value))
            .Select(static fact => fact.Name);
        Assert.Empty(unset.Except(NotOfThisForm));
    }

    // Facts that only some forms, models or agreements have; another member of the same list shows them.
    private static readonly string[] NotOfThisForm =
    [
        "Designation.Renewed", "Designation.Form70006", "Paper.Box", "Paper.ServedOnPerson", "Paper.Accepted", "Paper.Orders",
        "Notice.Exigent", "Notice.Until", "Agreement.Continues", "HoldCeiling.Hours",
    ];

    /// <summary>Removing some properties takes the removal of what points there.</summary>
    private static string[] Freed(string path) => path is "acts[0].id" ? ["done[0].for", path] : [path];

    private static bool IsKnown(string json, string path) => IsKnown(CaseFileReader.Read(json), path);

    private static bool IsKnown(CaseFileReading reading, string path)
    {
        Assert.Empty(reading.Errors);
        object? value = path.StartsWith("ask", StringComparison.Ordinal) ? reading.Document! : reading.Document!.CaseFile;
        foreach (var step in Documents.Steps(path))
        {
            value = step is int index
                ? ((IEnumerable)value!).Cast<object>().ElementAt(index)
                : PropertyOf(Bare(value!), Pascal((string)step));
        }

        return IsKnown(value);
    }

    private static bool IsKnown(object? value) => value switch
    {
        null => false,
        Agency agency => agency != new Agency.Builder().Build(),
        Person person => person != new Person.Builder().Build(),
        Custody custody => custody != new Custody.Builder().Build(),
        LocalLaw law => law != new LocalLaw.Builder().Build(),
        JailAction or UsState => true,
        ValueType => !value.Equals(Activator.CreateInstance(value.GetType())),
        _ => true,
    };

    /// <summary>Every fact below this object, with the name of its type and property.</summary>
    private static IEnumerable<(string Name, object? Value)> Facts(object owner) =>
        owner.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property =>
        {
            var value = property.GetValue(owner);
            var below = value switch
            {
                null or string => [],
                IEnumerable all => all.Cast<object>().Where(static item => item is not string).SelectMany(Facts),
                _ when Bare(value) is { } bare
                    && bare.GetType().Assembly == typeof(CaseFile).Assembly
                    && bare.GetType().IsClass => Facts(bare),
                _ => [],
            };
            return below.Prepend(($"{owner.GetType().Name}.{property.Name}", value));
        });

    private static object? PropertyOf(object owner, string name)
    {
        var property = owner.GetType().GetProperty(name);
        Assert.True(property is not null, $"{owner.GetType().Name} has no {name}");
        return property.GetValue(owner);
    }

    /// <summary>The value within an answer.</summary>
    private static object Bare(object value) =>
        value is FactValue<DetentionServices> answer && answer.TryGet(out var services) ? services : value;

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
