using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>One row that cannot be read or decided is a card that says so; everything else goes on.</summary>
public sealed class OneBadRow(TestBoard board) : IClassFixture<TestBoard>
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 20, 18, 0);

    [Theory]
    [InlineData("UPDATE \"Custodies\" SET \"CaseFile\" = '{{' WHERE \"Key\" = 'bad'")]
    [InlineData("UPDATE \"Custodies\" SET \"CaseFile\" = '' WHERE \"Key\" = 'bad'")]
    [InlineData("UPDATE \"Custodies\" SET \"CaseFile\" = '[1]' WHERE \"Key\" = 'bad'")]
    [InlineData("UPDATE \"Custodies\" SET \"CaseFile\" = '{{\"id\":1,\"id\":2}}' WHERE \"Key\" = 'bad'")]
    [InlineData("UPDATE \"Custodies\" SET \"CaseFile\" = x'00ff' WHERE \"Key\" = 'bad'")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', '{{', NULL)")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', '[]', NULL)")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', '{{\"Kind\":\"Released\",\"Happened\":7}}', NULL)")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', "
            + "'{{\"Kind\":\"Released\",\"Kind\":\"Released\",\"Happened\":\"2026-11-20T18:00:00Z\"}}', NULL)")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', NULL, 99999)")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', NULL, 1)")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 3, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', '{{}}', NULL)")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', '2026-11-20T18:00:00Z', 'Released', '{{}}', 'x')")]
    [InlineData(
        "INSERT INTO \"Entries\" (\"CustodyId\", \"Number\", \"By\", \"Recorded\", \"What\", \"Fact\", \"Corrects\") VALUES (2, 1, "
            + "'dana', 'yesterday', 'Released', '{{}}', NULL)")]
    public async Task A_damaged_custody_is_a_card_and_the_others_go_on(string damage)
    {
        var (one, other) = ($"good-{Guid.NewGuid()}", $"bad-{Guid.NewGuid()}");
        var (good, bad) = (await board.Take(MadeCases.Named(Noon, "2026-004417", one)),
            await board.Take(MadeCases.Named(Noon, "2026-004417", other)));
        var desk = await board.As("dana");
        await board.Sql(damage.Replace("'bad'", $"'{other}'", StringComparison.Ordinal)
            .Replace("VALUES (2,", $"VALUES ({bad},", StringComparison.Ordinal));
        try
        {
            board.Get<BoardFeed>().Wake();
            await using var events = await Events.Of(desk);
            var pushed = (await events
                .Next(html => html.Contains(one) && html.Contains("NOTHING ABOUT THIS PERSON", StringComparison.OrdinalIgnoreCase))).Data;
            Assert.Contains("RELEASE AT", pushed);
            Assert.Contains("NOTHING ABOUT THIS PERSON", await desk.Page("/"), StringComparison.OrdinalIgnoreCase);
            Assert.Contains("CANNOT BE READ", await desk.Page($"/person/{bad}"));
            Assert.Contains("What may be done now", await desk.Page($"/person/{good}"));
            Assert.True((await desk.Post($"/person/{good}", MadeCases.Plain(EntryKind.IceCancelled, 0))).Headers.Location is not null);
            Assert.Single((await board.Stay(good)).Entries);
        }
        finally
        {
            // The next damage is the only one then.
            await board.Sql($"DELETE FROM \"Entries\" WHERE \"CustodyId\" = {bad}; DELETE FROM \"Custodies\" WHERE \"Id\" = {bad}");
        }
    }

    [Theory]
    [InlineData("deputy-7,2026-11-20T06:00,9999-12-31T23:59")]
    [InlineData("deputy-7,-9998-01-01T00:00,2026-11-22T23:59")]
    [InlineData("deputy-7,2026-11-20T06:00")]
    [InlineData("{")]
    [InlineData("")]
    public async Task A_roster_that_cannot_be_leaves_the_board_as_it_is(string shifts)
    {
        using var board = new TestBoard();
        await board.Take(MadeCases.Named(Noon, "2026-004417", "good"));
        await using (var store = await board.Get<IDbContextFactory<BoardStore>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            store.Rosters.Add(new StoredRoster { Facility = "alder-county-jail", Shifts = shifts });
            await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        board.Get<BoardFeed>().Wake();
        await using var events = await Events.Of(await board.As("dana"));
        await events.Next(static html => html.Contains("good") && html.Contains("Who may serve a warrant now"));
    }

    [Theory]
    [InlineData("d-7,2026-11-22T06:00,9999-12-31T23:59")]
    [InlineData("d-7,-9998-01-01T00:00,2026-11-22T18:00")]
    [InlineData("d-7,2026-11-22T06:00,2026-12-24T18:00")]
    [InlineData("d-7,2026-11-22T06:00")]
    [InlineData("")]
    [InlineData("officer,start,end\n")]
    public async Task A_shift_that_nobody_works_is_not_taken_in(string line)
    {
        using var folder = new Folder();
        await File.WriteAllTextAsync(folder.File("roster.csv"), line, TestContext.Current.CancellationToken);
        using var process = BoardProcess
            .Start("import-roster", "jail", folder.File("roster.csv"), "--store", $"Data Source={folder.File("one.db")}");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Nothing was taken in", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A shift in the year 9999 stopped the board at every start, and it said with its exit code that all was well.</summary>
    [Fact]
    public async Task The_board_as_a_process_starts_and_stays_whatever_one_row_holds()
    {
        using var folder = new Folder();
        var store = $"Data Source={folder.File("one.db")}";
        await using (var services = await Options.Open(store))
        await using (var opened = await services.GetRequiredService<IDbContextFactory<BoardStore>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            opened.Custodies.Add(new StoredCustody { Key = "bad", CaseFile = "{" });
            opened.Custodies.Add(Intake
                .Read(Rules.CaseFiles.CaseFileWriter.ToJson(MadeCases.Held(SystemClock.Instance.GetCurrentInstant())), out _)!);
            opened.Rosters.Add(new StoredRoster { Facility = "alder-county-jail", Shifts = "deputy-7,2026-11-20T06:00,9999-12-31T23:59" });
            await opened.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var port = BoardProcess.FreePort();
        using var process = BoardProcess.Start("--store", store, "--port", port.ToString());
        try
        {
            using var client = new System.Net.Http.HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
            await BoardProcess.UntilUp(process, client);
            await BoardProcess.UntilHealth(process, client, "Degraded About somebody");
            Assert.False(process.HasExited);
        }
        finally
        {
            process.Kill();
        }
    }
}
