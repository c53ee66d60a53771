using System;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>
/// With WSO_REWRITE=1 in the environment both are written anew; read the difference, and look at the map, before you commit them.
/// </summary>
public sealed class PageAndMapAreCurrent
{
    [Fact]
    public void The_page_is_what_the_states_say() => Compare("README.md", StatesPage.Write(RuleBook.Current.LastChecked));

    [Fact]
    public void The_map_is_what_the_states_say() => Compare("map.svg", HoldMap.Draw(RuleBook.Current.LastChecked));

    [Fact]
    public void Every_state_has_a_tile_and_no_two_share_one()
    {
        Assert.Equal(Enum.GetValues<UsState>(), [.. Tile.All.Select(tile => tile.State).Order()]);
        Assert.Distinct(Tile.All.Select(tile => (tile.Column, tile.Row)));
    }

    private static void Compare(string name, string expected) => WrittenFile.IsCurrent($"src/Wso.Rules/Law/States/{name}", expected);
}
