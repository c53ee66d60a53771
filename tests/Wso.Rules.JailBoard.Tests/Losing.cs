using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>
/// The board as it is run, while its disk or its file fails: what it acknowledges is in the file that is there, and its health says what is
/// so.
/// </summary>
public sealed class Losing : IDisposable
{
    private readonly Folder folder = new();

    private string File => folder.File("board.db");

    private string Store => $"Data Source={File}";

    [Fact]
    public async Task What_is_written_into_a_file_that_was_deleted_is_not_acknowledged()
    {
        await Prepare();
        await using var board = await Running.Start(Store);
        Assert.True(await board.Record());
        foreach (var name in Directory.GetFiles(folder.Path))
        {
            System.IO.File.Delete(name);
        }

        await AssertNothingAcknowledged(board);
    }

    /// <summary>A second file could be deleted by itself, and what is then written into it would be lost.</summary>
    [Fact]
    public async Task Nothing_is_written_ahead_into_a_second_file_though_the_database_was_once_made_so()
    {
        await Prepare();
        await using (var connection = new SqliteConnection(Store + ";Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=WAL";
            Assert.Equal("wal", await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        }

        await using var board = await Running.Start(Store);

        Assert.True(await board.Record());
        Assert.False(System.IO.File.Exists(File + "-wal"), "What was recorded stands in a second file.");
    }

    [Fact]
    public async Task What_is_written_into_a_file_that_was_replaced_is_not_acknowledged_until_it_is_in_the_new_one()
    {
        await Prepare();
        System.IO.File.Copy(File, folder.File("backup.db"));
        await using var board = await Running.Start(Store);
        Assert.True(await board.Record());
        foreach (var name in Directory.GetFiles(folder.Path, "board.db*"))
        {
            System.IO.File.Delete(name);
        }

        System.IO.File.Move(folder.File("backup.db"), File);
        var acknowledged = 0;
        for (var tries = 0; tries < 8; tries++)
        {
            acknowledged += await board.Record() ? 1 : 0;
        }

        board.Kill();
        Assert.Equal(acknowledged, await Kept());
    }

    /// <summary>A limit on the size of files is to a program what a full disk is.</summary>
    [Fact]
    public async Task A_full_disk_loses_nothing_and_is_not_healthy()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit on the size of files is set by bash.");
        await Prepare();
        await using var board = await Running.Start(Store, kilobytes: (new FileInfo(File).Length / 1024) + 40);
        var acknowledged = 0;
        while (await board.Record())
        {
            acknowledged++;
            Assert.True(acknowledged < 2000, "The disk did not fill up.");
        }

        Assert.True(acknowledged > 0, "Nothing at all was recorded.");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy The database does not keep what it is given."), await board.Health());
        board.Kill();
        Assert.Equal(acknowledged, await Kept());
    }

    [Fact]
    public async Task A_damaged_page_is_not_healthy()
    {
        await Prepare();
        long page, size;
        await using (var connection = new SqliteConnection(Store + ";Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            page = await Scalar(connection, "SELECT rootpage FROM sqlite_master WHERE name = 'IX_Custodies_Key'");
            size = await Scalar(connection, "PRAGMA page_size");
        }

        await using (var file = System.IO.File.OpenWrite(File))
        {
            file.Position = (page - 1) * size;
            await file.WriteAsync(Enumerable.Repeat((byte)0xff, (int)size).ToArray(), TestContext.Current.CancellationToken);
        }

        await using var board = await Running.Start(Store);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy The database file is damaged: restore it from a backup."),
            await board.Health());
    }

    public void Dispose() => folder.Dispose();

    private static async Task AssertNothingAcknowledged(Running board)
    {
        for (var tries = 0; tries < 8; tries++)
        {
            Assert.False(await board.Record(), $"Post {tries + 1} was acknowledged, and its file is gone.");
        }

        var (status, says) = await board.Health();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("Unhealthy The database", says);
    }

    private async Task Prepare()
    {
        await using var services = await Options.Open(Store + ";Pooling=False");
        Assert.Null(await AddUserCommand.Add(services, "dana", Roles.Desk, TestBoard.Password));
        await using var opened = await services.GetRequiredService<IDbContextFactory<BoardStore>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        opened.Custodies.Add(Intake.Read(CaseFileWriter.ToJson(MadeCases.Held(SystemClock.Instance.GetCurrentInstant())), out var _)!);
        await opened.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<int> Kept()
    {
        await using var services = await Options.Open(Store + ";Pooling=False");
        return (await services.GetRequiredService<Stays>().Find(1, TestContext.Current.CancellationToken))!.Seen;
    }

#pragma warning disable CA2100 // statements of this test
    private static async Task<long> Scalar(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
#pragma warning restore CA2100

    /// <summary>A board in a process of its own, and a desk that has signed in.</summary>
    private sealed class Running(Process process, HttpClient client) : IAsyncDisposable
    {
        private string token = "";
        private int seen;

        public static async Task<Running> Start(string store, long? kilobytes = null)
        {
            var port = BoardProcess.FreePort();
            string[] arguments = ["--store", store, "--port", port.ToString()];
            var process = kilobytes is { } limit ? BoardProcess.StartLimited(limit, arguments) : BoardProcess.Start(arguments);
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
            {
                BaseAddress =
                new Uri($"http://localhost:{port}")
            };
            await BoardProcess.UntilUp(process, client);
            Assert.Equal(HttpStatusCode.Redirect,
                (await client.Post("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password))).StatusCode);
            var running = new Running(process, client);
            await running.Look();
            return running;
        }

        /// <summary>Whether it was acknowledged.</summary>
        public async Task<bool> Record()
        {
            var answer = await client
                .PostBare("/person/1",
                [.. MadeCases.Plain(EntryKind.IceCancelled, seen, ("Form.Sure", "yes")), ("__RequestVerificationToken", token)]);
            if (answer.StatusCode == HttpStatusCode.Conflict)
            {
                await Look();
                return false;
            }

            seen += answer.StatusCode == HttpStatusCode.Redirect ? 1 : 0;
            return answer.StatusCode == HttpStatusCode.Redirect;
        }

        public async Task<(HttpStatusCode Status, string Says)> Health()
        {
            var answer = await client.GetAsync("/health", TestContext.Current.CancellationToken);
            return (answer.StatusCode, await answer.Text());
        }

        public void Kill() => process.Kill();

        public async ValueTask DisposeAsync()
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            client.Dispose();
        }

        private async Task Look()
        {
            var page = await client.Page("/person/1");
            seen = int.Parse(Regex.Match(page, "name=\"Form.Seen\" value=\"(\\d+)\"").Groups[1].Value);
            token = Regex.Match(page, "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        }
    }
}

/// <summary>What a command says of a store that is none.</summary>
public sealed class StoresOfNoUse : IDisposable
{
    private readonly Folder folder = new();

    [Theory]
    [InlineData("garbage")]
    [InlineData("folder")]
    [InlineData("Host=127.0.0.1;Port=1;Database=none")]
    [InlineData("Data Source")]
    [InlineData("Data Source=/nowhere/at/all.db")]
    [InlineData("Data Source=none.db;Mode=ReadOnly")]
    public async Task A_store_that_cannot_be_used_is_one_line_and_a_failure(string what)
    {
        await System.IO.File.WriteAllTextAsync(folder.File("garbage"), new string('x', 10_000), TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder.File("folder"));
        await System.IO.File.WriteAllTextAsync(folder.File("cases.jsonl"), "{}", TestContext.Current.CancellationToken);
        var store = what.Contains('=', StringComparison.Ordinal) || what.Contains(' ', StringComparison.Ordinal) ? what
            : $"Data Source={folder.File(what)}";
        string[][] commands =
            [["--port", BoardProcess.FreePort().ToString()], ["import", folder.File("cases.jsonl")], ["export"],
            ["add-user", "dana", "--role", "desk"]];
        foreach (var command in commands.Take(what == "garbage" ? 4 : 1))
        {
            using var process = BoardProcess.Start([.. command, "--store", store]);
            await process.StandardInput.WriteLineAsync(TestBoard.Password);
            process.StandardInput.Close();
            var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(1, process.ExitCode);
            Assert.EndsWith("Look at the store that --store names.",
                Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    public void Dispose() => folder.Dispose();
}
