using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>What is kept stays as it is; what comes in comes in whole; what goes out is what is at hand.</summary>
public sealed class Storing(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task Nothing_recorded_is_changed_or_deleted()
    {
        var id = await board.Take(MadeCases.Held(board.Clock.Now));
        await board.Get<Stays>()
            .Append(new Entry { CustodyId = id, Number = 1, By = "dana", Recorded = "2026-11-20T18:00:00Z", What = "x" });
        var rows = new object[] { new StoredCustody { Id = id, Key = "x", CaseFile = "x" },
            new Entry { CustodyId = id, Number = 1, By = "x", Recorded = "x", What = "x" },
            new StoredRoster { Id = 1, Facility = "x", Shifts = "x" } };
        foreach (var (row, state) in rows.SelectMany(static row => new[] { (row, EntityState.Modified), (row, EntityState.Deleted) }))
        {
            await using var store = await board.Get<IDbContextFactory<BoardStore>>()
                .CreateDbContextAsync(TestContext.Current.CancellationToken);
            store.Entry(row).State = state;
            Assert.Contains("stays as it is",
                (await Assert.ThrowsAsync<InvalidOperationException>(() =>
                store.SaveChangesAsync(TestContext.Current.CancellationToken))).Message);
            Assert.Contains("stays as it is", Assert.Throws<InvalidOperationException>(() => store.SaveChanges()).Message);
        }
    }

    [Fact]
    public async Task SQLite_waits_for_the_disk_and_writes_into_one_file()
    {
        await using var store = await board.Get<IDbContextFactory<BoardStore>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        await store.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        Assert.Equal("delete", await Pragma(store, "journal_mode"));
        Assert.Equal("2", await Pragma(store, "synchronous"));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Host=127.0.0.1;Database=none")]
    public void The_migrations_make_the_tables_of_the_model_in_either_database(string connection)
    {
        var options = new DbContextOptionsBuilder<BoardStore>();
        BoardStore.Use(options, connection);
        using var store = new BoardStore(options.Options);
        Assert.False(store.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("\"papers\":[", "\"papers\":null,\"acts\":[", "papers, person.citizenshipQuestions and done must be given")]
    [InlineData("\"citizenshipQuestions\":[]", "\"citizenshipQuestions\":null",
        "papers, person.citizenshipQuestions and done must be given")]
    [InlineData("\"done\":[]", "\"done\":null", "papers, person.citizenshipQuestions and done must be given")]
    [InlineData("\"released\":\"never\"", "\"released\":\"perhaps\"", "$.custody.released")]
    [InlineData("America/Chicago", "America/Los_Angeles", "$.facility.timeZone: No place in this state")]
    [InlineData("America/Chicago", "EST", "$.facility.timeZone")]
    public void A_list_that_is_not_known_and_a_case_file_that_is_not_valid_are_not_taken_in(string text, string by, string says)
    {
        var json = CaseFileWriter.ToJson(MadeCases.Named(board.Clock.Now, "2026-004521"));
        var changed = text == "\"papers\":[" ? json.Replace("\"papers\":[],", "", StringComparison.Ordinal)
            : json.Replace(text, by, StringComparison.Ordinal);
        Assert.NotEqual(json, changed);
        Assert.Null(Intake.Read(changed, out var why));
        Assert.Contains(says, why);
    }

    [Fact]
    public void Papers_acts_and_questions_without_an_id_get_one()
    {
        var json = CaseFileWriter.ToJson(MadeCases.Held(board.Clock.Now)).Replace("\"id\":\"warrant-1\",", "", StringComparison.Ordinal);
        var papers = CaseFileReader.Read(Intake.Read(json, out _)!.CaseFile).Document!.CaseFile.Papers;
        Assert.Equal(["detainer-1", "paper-imported-2"], papers.Select(static paper => paper.Id));
    }

    [Fact]
    public async Task Import_is_whole_or_nothing_and_export_is_what_is_at_hand()
    {
        using var folder = new Folder();
        var store = $"Data Source={folder.File("one.db")}";
        var people = MadePeople.All(board.Clock.Now).Select(CaseFileWriter.ToJson).ToArray();

        await using var services = await Options.Open(store);
        var stores = services.GetRequiredService<IDbContextFactory<BoardStore>>();

        var (wrong, _) = await ImportCommand.Import(stores, new[] { people[0], "{", people[1], people[0] }.ToAsyncEnumerable());
        Assert.Equal(2, wrong.Count);
        Assert.StartsWith("line 2: ", wrong[0]);
        Assert.StartsWith("line 4: this custody is on record already, or stands twice in the file", wrong[1]);
        Assert.Empty(await services.GetRequiredService<Stays>().All(TestContext.Current.CancellationToken));

        var good = await Lines(folder.File("good.jsonl"), [.. people, ""]);
        Assert.Equal(0, (await Program(await File.ReadAllTextAsync(good.FullName, TestContext.Current.CancellationToken), "import",
            "--store", store)).Code);
        Assert.Equal(people.Length,
            (await ImportCommand.Import(stores, File.ReadLinesAsync(good.FullName, TestContext.Current.CancellationToken))).Wrong.Count);
        await services.GetRequiredService<Stays>()
            .Append(new Entry
            {
                CustodyId = 1,
                Number = 1,
                By = "dana",
                Recorded = "2026-11-20T18:00:00Z",
                What = "Released",
                Fact = """{"Kind":"Released","Happened":"2026-11-20T18:00:00Z"}"""
            });
        var (code, lines, _) = await Program("", "export", "--store", store);
        Assert.Equal(0, code);
        people[0] = people[0].Replace("\"released\":\"never\"", "\"released\":\"2026-11-20T18:00:00Z\"", StringComparison.Ordinal);
        Assert.Equal(people.Select(CaseFileOf), lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CaseFileOf));
    }

    [Theory]
    [InlineData("--dmeo", "'--dmeo' is no command or option of the board")]
    [InlineData("imprt", "'imprt' is no command or option of the board")]
    [InlineData("--speed=0", "--speed lies in 1 to 3600.")]
    [InlineData("--speed=3601", "--speed lies in 1 to 3600.")]
    public void A_slip_of_the_pen_starts_nothing(string argument, string says) =>
        Assert.StartsWith(says, Assert.Single(ServeCommand.Create(ImportCommand.Create()).Parse([argument]).Errors).Message);

    private static async Task<FileInfo> Lines(string path, params string[] lines)
    {
        await File.WriteAllLinesAsync(path, lines, TestContext.Current.CancellationToken);
        return new FileInfo(path);
    }

    private static Rules.CaseFile CaseFileOf(string json) => CaseFileReader.Read(json).Document!.CaseFile;

    private static async Task<string?> Pragma(BoardStore store, string name)
    {
        await using var command = store.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // a name of this test
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString();
    }

    private static async Task<(int Code, string Output, string Error)> Program(string input, params string[] arguments)
    {
        using var process = BoardProcess.Start(arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) =
            (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
