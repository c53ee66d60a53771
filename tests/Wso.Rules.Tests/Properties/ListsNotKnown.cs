using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests;

#pragma warning disable CA1826, CA1860 // that LINQ refuses too is what is tried
/// <summary>A list that is not known does not pass for an empty one unless the caller says so.</summary>
public sealed class ListsNotKnown
{
    private static readonly FactList<string> NotKnown = FactList<string>.Unknown;

#pragma warning disable CA1826, CA1860 // what these calls do is the point
    public static readonly TheoryData<string, Action> Readings = new()
    {
        { "Count", static () => _ = NotKnown.Count },
        { "the first by index", static () => _ = NotKnown[0] },
        { "foreach", static () => { foreach (var item in NotKnown) { Assert.Fail(item); } } },
        { "Any", static () => _ = NotKnown.Any() },
        { "All", static () => _ = NotKnown.All(static item => item.Length > 0) },
        { "FirstOrDefault", static () => _ = NotKnown.FirstOrDefault() },
        { "a copy", static () => _ = ((IEnumerable<string>)NotKnown).ToList() },
    };
#pragma warning restore CA1826, CA1860

    [Theory]
    [MemberData(nameof(Readings))]
    public void Reading_one_throws_and_says_what_to_do(string reading, Action read)
    {
        var message = Assert.Throws<InvalidOperationException>(read).Message;
        Assert.True(
            message.Contains("IsKnown", StringComparison.Ordinal) && message.Contains("OrNone()", StringComparison.Ordinal),
            $"{reading}: {message}");
    }

    [Fact]
    public void Or_none_takes_it_for_empty_and_leaves_a_known_list_as_it_is()
    {
        Assert.Empty(NotKnown.OrNone());
        Assert.Equal(FactList<string>.None, NotKnown.OrNone());
        Assert.Equal(FactList.Of("a", "b"), FactList.Of("a", "b").OrNone());
    }

    [Fact]
    public void One_is_equal_only_to_another_that_is_not_known()
    {
        Assert.Equal(default, NotKnown);
        Assert.NotEqual(FactList<string>.None, NotKnown);
        Assert.NotEqual(NotKnown, FactList.Of("a"));
        Assert.Equal("unknown", NotKnown.ToString());
        Assert.Equal(0, NotKnown.GetHashCode());
    }
}
