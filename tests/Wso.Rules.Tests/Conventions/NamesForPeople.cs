using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>Every member of every public enumeration has a name for people.</summary>
public sealed class NamesForPeople
{
    private static readonly Type[] Enumerations = typeof(CaseFile).Assembly.GetExportedTypes().Where(type => type.IsEnum).ToArray();

    public static IEnumerable<TheoryDataRow<string>> EnumerationNames => Names.Of(Enumerations.Select(enumeration => enumeration.Name));

    [Theory]
    [MemberData(nameof(EnumerationNames))]
    public void Each_member_has_a_name_of_its_own_that_is_not_its_name_in_code(string enumeration)
    {
        var type = Enumerations.Single(type => type.Name == enumeration);
        var names = Enum.GetNames(type)
            .ToDictionary(member => member, member => EnglishNames.All.TryGetValue($"{enumeration}.{member}", out var name) ? name : null);
        Assert.All(names, named =>
            Assert.True(!string.IsNullOrWhiteSpace(named.Value), $"{enumeration}.{named.Key} has no English name: add it to EnglishNames"));
        Assert.All(names, named =>
            Assert.True(
                named.Value!.Length > 1 && (named.Value != named.Key || named.Key == "ICE"),
                $"{enumeration}.{named.Key} is named as in code"));
        Assert.Equal(names.Count, names.Values.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void There_is_a_name_for_nothing_else() =>
        Assert.Equal(Enumerations.Sum(type => Enum.GetNames(type).Length), EnglishNames.All.Count);

    [Fact]
    public void A_name_is_found_by_the_member_and_by_its_key()
    {
        Assert.Equal("transfer the person to ICE", EnglishNames.Of(JailAction.TransferToIce));
        Assert.Equal("JailAction.TransferToIce", EnglishNames.KeyOf(JailAction.TransferToIce));
        Assert.Equal(EnglishNames.Of(JailAction.TransferToIce), EnglishNames.All[EnglishNames.KeyOf(JailAction.TransferToIce)]);
    }

    [Fact]
    public void What_the_library_does_not_name_is_refused()
    {
        var undefined = Assert.Throws<ArgumentOutOfRangeException>(() => EnglishNames.Of((Ruling)99));
        Assert.Contains("Ruling.99 has no English name", undefined.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => EnglishNames.Of(DayOfWeek.Monday));
    }
}
