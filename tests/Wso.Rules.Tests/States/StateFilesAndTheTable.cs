using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Wso.Rules.Law.States;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>A state's file that the table does not name would be law that nobody is told.</summary>
public sealed class StateFilesAndTheTable
{
    private static readonly string[] Files = Directory.GetFiles(Path.Combine(Checkout.Root, "src", "Wso.Rules", "Law", "States"), "*.cs")
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .ToArray();

    [Fact]
    public void Every_class_with_the_law_of_a_state_is_in_the_table() =>
        Assert.Equal(
            Laws().SelectMany(one => one.Law).ToHashSet(),
            RuleBook.Current.States.ToHashSet());

    [Fact]
    public void Every_file_named_after_a_state_holds_its_law_and_no_other_file_holds_any() =>
        Assert.Equal(
            Files.Intersect(Tile.All.Select(tile => FileOf(tile.Name))).Order(StringComparer.Ordinal),
            Laws().Select(one => one.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_file_holds_the_law_of_the_state_it_is_named_after() =>
        Assert.All(
            Laws(),
            one => Assert.Equal(one.Name, FileOf(Tile.NameOf(Assert.Single(one.Law.Select(span => span.State).Distinct())))));

    [Fact]
    public void Spans_out_of_order_or_of_two_states_are_refused()
    {
        StateLawSpan first = new(UsState.WY, new(2020, 1, 1));

        Assert.Throws<ArgumentException>(() => Findings.InOrder([first, new(UsState.WY, new(2020, 1, 1))]));
        Assert.Throws<ArgumentException>(() => Findings.InOrder([first, new(UsState.WY, null)]));
        Assert.Throws<ArgumentException>(() => Findings.InOrder([first, new(UsState.UT, new(2021, 1, 1))]));
        Assert.Equal(new(2021, 1, 1), Findings.InOrder([first, new(UsState.WY, new(2021, 1, 1))])[0].Until);
    }

    private static (string Name, StateLawSpan[] Law)[] Laws() => typeof(StateLawSpan).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Findings).Namespace)
        .Select(
            type => (type.Name, Law: type.GetField("Spans", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as StateLawSpan[]))
        .Where(one => one.Law is not null)
        .Select(one => (one.Name, one.Law!))
        .ToArray();

    private static string FileOf(string name) => string.Concat(name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
