using System;
using System.Linq;
using NodaTime;
using Wso.Rules;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>The case file at hand is what was imported and each entry that stands applied to it.</summary>
public sealed class Folding
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 20, 18, 0);

    private static readonly CaseFile Imported = MadePeople.All(Noon).Single(static made => made.CaseFile.Id == "2026-004503").CaseFile;

    [Fact]
    public void No_entry_leaves_it_as_imported() => Assert.Equal(Imported, Fold.Of(Imported, []));

    [Theory]
    [InlineData(EntryKind.ReleaseDue)]
    [InlineData(EntryKind.ProcessingStarted)]
    [InlineData(EntryKind.ProcessingEnded)]
    [InlineData(EntryKind.IceCancelled)]
    [InlineData(EntryKind.IceTookCustody)]
    [InlineData(EntryKind.Released)]
    public void A_moment_of_the_custody_takes_the_place_of_the_one_before_and_leaves_its_neighbors(EntryKind kind)
    {
        var custody = Imported.Custody.ToBuilder();
        Fold.OfCustody[kind].Set(custody, Noon);
        var expected = Imported.ToBuilder();
        expected.Custody = custody.Build();
        Assert.Equal(expected.Build(), Fold.Of(Imported, [Entry(1, Fact(kind))]));
        Assert.All(Fold.OfCustody,
            moment => Assert.Equal(moment.Key == kind ? Moment.At(Noon) : moment.Value.Of(Imported.Custody),
            moment.Value.Of(custody.Build())));
    }

    [Fact]
    public void A_paper_that_is_there_is_served_and_the_others_stay()
    {
        var papers = Fold.Of(Imported, [Entry(1, Fact(EntryKind.PaperServed, "\"About\":\"detainer-1\""))]).Papers;
        Assert.Equal([(PaperForm.I247A, Moment.At(Noon)), (PaperForm.I200, Imported.Papers[1].ServedOnPerson)],
            papers.Select(static paper => (paper.Form, paper.ServedOnPerson)));
        Assert.Equal(Imported.Papers[1], papers[1]);
    }

    [Fact]
    public void Another_paper_is_added_at_the_end()
    {
        var papers = Fold.Of(Imported,
            [Entry(1, Fact(EntryKind.PaperReceived, "\"Form\":\"I-247A 2\",\"Signed\":\"no\",\"NamesPerson\":\"unknown\""))]).Papers;
        Assert.Equal(Imported.Papers, papers.Take(2));
        Assert.Equal(
            (PaperForm.I247A, DetainerBox.Box2, Truth.No, Truth.Unknown, Moment.At(Noon), Moment.Never, Moment.Never),
            (papers[2].Form, papers[2].Box, papers[2].Signed, papers[2].NamesPerson, papers[2].Received, papers[2].ServedOnPerson,
                papers[2].Withdrawn));
    }

    /// <summary>What the board writes never is so; whatever else has come into the database is not guessed at.</summary>
    [Fact]
    public void What_speaks_of_nothing_on_record_is_not_applied() =>
        Assert.Throws<InvalidOperationException>(static () =>
            Fold.Of(Imported, [Entry(1, Fact(EntryKind.PaperServed, "\"About\":\"nothing\""))]));

    [Fact]
    public void A_correction_stands_in_the_place_of_what_it_corrects()
    {
        var entries = new[] { Entry(1, Released(1)), Entry(2, Released(2)), Entry(3, Released(3), corrects: 1) };
        Assert.Equal([3, 2], Fold.Standing(entries).Select(static entry => entry.Number));
        Assert.Equal(After(2), At(entries));
    }

    [Fact]
    public void A_correction_of_a_correction_stands_alone() =>
        Assert.Equal(After(3), At(Entry(1, Released(1)), Entry(2, Released(2), corrects: 1), Entry(3, Released(3), corrects: 2)));

    [Fact]
    public void What_is_taken_back_leaves_what_was_there_before() =>
        Assert.Equal(Moment.Never, At(Entry(1, Released(1)), Entry(2, null, corrects: 1)));

    [Fact]
    public void What_was_refused_counts_for_nothing() =>
        Assert.Equal(Moment.Never, At(Entry(1, Released(1)) with { Refused = "not permitted" }));

    [Fact]
    public void A_correction_goes_on_under_the_id_of_what_it_corrects()
    {
        var entries = new[] { Entry(1, "{}"), Entry(2, "{}", corrects: 1), Entry(3, "{}", corrects: 2), Entry(4, "{}") };
        Assert.Equal(Fold.IdOf(entries, entries[0]), Fold.IdOf(entries, entries[2]));
        Assert.NotEqual(Fold.IdOf(entries, entries[0]), Fold.IdOf(entries, entries[3]));
    }

    [Fact]
    public void An_id_is_another_than_that_of_the_same_number_of_another_time() =>
        Assert.NotEqual(Fold.IdOf([Entry(1, "{}")], Entry(1, "{}")),
            Fold.IdOf([Entry(1, "{}")], Entry(1, "{}") with { Recorded = "2026-11-20T18:00:01Z" }));

    /// <summary>Whatever else a form sends is not kept: nothing is written where nobody looks for it.</summary>
    [Fact]
    public void An_entry_keeps_the_answers_to_what_its_kind_asks_alone()
    {
        var form = new EntryForm
        {
            Kind = EntryKind.Released,
            When = "now",
            Form = "I-200",
            Signed = "yes",
            About = "a name",
            Officer = "a name",
            Question = "claim",
            Citizen = "no"
        };
        form.Attests["carryingCredentials"] = "yes";
        Assert.Null(form.Understand(Imported, Noon));
        Assert.Equal("""{"Kind":"Released","Happened":"2026-11-20T18:00:00Z","Attests":{}}""", form.ToFact());
    }

    private static string Fact(EntryKind kind, string? more = null) =>
        $$"""{"Kind":"{{kind}}","Happened":"2026-11-20T18:00:00Z"{{(more is null ? "" : "," + more)}}}""";

    private static string Released(int hour) => $$"""{"Kind":"Released","Happened":"2026-11-20T{{18 + hour}}:00:00Z"}""";

    private static Moment After(int hours) => Noon + Duration.FromHours(hours);

    private static Moment At(params Entry[] entries) => Fold.Of(Imported, entries).Custody.Released;

    private static Entry Entry(int number, string? fact, int? corrects = null) =>
        new()
        {
            CustodyId = 1,
            Number = number,
            By = "dana",
            Recorded = "2026-11-20T18:00:00Z",
            What = "a fact",
            Fact = fact,
            Corrects = corrects
        };
}
