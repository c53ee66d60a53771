using System.Text.Json.Nodes;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>The case file at hand is what was imported and each entry that stands merged into it.</summary>
public sealed class Folding
{
    private const string Imported = """{"custody":{"booked":"b","released":"never"},"papers":[{"id":"p","form":"I-247A"}],"done":[]}""";

    [Fact]
    public void No_entry_leaves_it_as_imported() => Same(Imported, Fold.Of(Imported, []));

    [Fact]
    public void A_fact_takes_the_place_of_the_one_before_and_leaves_its_neighbors() =>
        Same("""{"custody":{"booked":"b","released":"r"},"papers":[{"id":"p","form":"I-247A"}],"done":[]}""", Fold.Of(Imported, [Entry(1, """{"custody":{"released":"r"}}""")]));

    [Fact]
    public void An_element_of_an_id_that_is_there_is_merged_into_it() =>
        Same("""{"custody":{"booked":"b","released":"never"},"papers":[{"id":"p","form":"I-247A","servedOnPerson":"s"}],"done":[]}""", Fold.Of(Imported, [Entry(1, """{"papers":[{"id":"p","servedOnPerson":"s"}]}""")]));

    [Fact]
    public void Another_element_is_added_at_the_end() =>
        Same("""{"custody":{"booked":"b","released":"never"},"papers":[{"id":"p","form":"I-247A"},{"id":"q"}],"done":[{"duty":"d"},{"duty":"d"}]}""",
            Fold.Of(Imported, [Entry(1, """{"papers":[{"id":"q"}],"done":[{"duty":"d"}]}"""), Entry(2, """{"done":[{"duty":"d"}]}""")]));

    [Fact]
    public void What_was_not_there_is_added() => Same("""{"person":{"x":1}}""", Fold.Of("{}", [Entry(1, """{"person":{"x":1}}""")]));

    [Fact]
    public void A_correction_stands_in_the_place_of_what_it_corrects()
    {
        var entries = new[] { Entry(1, """{"custody":{"released":"wrong"}}"""), Entry(2, """{"custody":{"released":"later"}}"""), Entry(3, """{"custody":{"released":"right"}}""", corrects: 1) };
        Assert.Equal([3, 2], System.Linq.Enumerable.Select(Fold.Standing(entries), static entry => entry.Number));
        Assert.Equal("later", (string?)JsonNode.Parse(Fold.Of(Imported, entries))!["custody"]!["released"]);
    }

    [Fact]
    public void A_correction_of_a_correction_stands_alone() =>
        Assert.Equal("c", Released(Entry(1, Of("a")), Entry(2, Of("b"), corrects: 1), Entry(3, Of("c"), corrects: 2)));

    [Fact]
    public void What_is_taken_back_leaves_what_was_there_before() => Assert.Equal("never", Released(Entry(1, Of("a")), Entry(2, null, corrects: 1)));

    [Fact]
    public void A_correction_goes_on_under_the_id_of_what_it_corrects()
    {
        var entries = new[] { Entry(1, "{}"), Entry(2, "{}", corrects: 1), Entry(3, "{}", corrects: 2), Entry(4, "{}") };
        Assert.Equal(Fold.IdOf(entries, entries[0]), Fold.IdOf(entries, entries[2]));
        Assert.NotEqual(Fold.IdOf(entries, entries[0]), Fold.IdOf(entries, entries[3]));
    }

    [Fact]
    public void An_id_is_another_than_that_of_the_same_number_of_another_time() =>
        Assert.NotEqual(Fold.IdOf([Entry(1, "{}")], Entry(1, "{}")), Fold.IdOf([Entry(1, "{}")], Entry(1, "{}") with { Recorded = "2026-11-20T18:00:01Z" }));

    private static string? Released(params Entry[] entries) => (string?)JsonNode.Parse(Fold.Of(Imported, entries))!["custody"]!["released"];

    private static string Of(string released) => $$$"""{"custody":{"released":"{{{released}}}"}}""";

    private static Entry Entry(int number, string? fact, int? corrects = null) =>
        new() { CustodyId = 1, Number = number, By = "dana", Recorded = "2026-11-20T18:00:00Z", What = "a fact", Fact = fact, Corrects = corrects };

    private static void Same(string expected, string actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
