using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.NetworkInformation;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>
/// The board as it is run, killed with -9 at some moment while desks record: what it acknowledged is there, whole, when it comes up again.
/// </summary>
internal static class Dying
{
    private static readonly int Deaths = Environment.GetEnvironmentVariable("WSO_LONG") is null ? 2 : 30;
    private const int People = 4;

    public static async Task Survives(string store)
    {
        await Prepare(store);
        var (acknowledged, dice) = (new List<(int Custody, int Number)>(), new Random());
        for (var death = 0; death < Deaths; death++)
        {
            var port = BoardProcess.FreePort();
            using var process = BoardProcess.Start("--store", store, "--port", port.ToString());
            try
            {
                using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
                {
                    BaseAddress =
                    new Uri($"http://localhost:{port}")
                };
                await BoardProcess.UntilHealthy(process, client);
                Assert.All(IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(one => one.Port == port),
                    static one => Assert.True(IPAddress.IsLoopback(one.Address), $"It listens on {one}."));
                Assert.Equal(HttpStatusCode.Redirect,
                    (await client.Post("/sign-in", ("Name", "dana"), ("Password", TestBoard.Password))).StatusCode);

                // From the first entry on, so that there is something to lose.
                Task? killed = null;
                await Record(client, one =>
                {
                    acknowledged.Add(one);
                    killed ??= Task.Run(async () =>
                    {
                        await Task.Delay(dice.Next(300), TestContext.Current.CancellationToken);
                        process.Kill();
                    });
                });
                await killed!;
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
        }

        Assert.NotEmpty(acknowledged);
        await using var services = await Options.Open(store);
        foreach (var stay in await services.GetRequiredService<Stays>().All(TestContext.Current.CancellationToken))
        {
            var numbers = stay.Entries.Select(static entry => entry.Number).ToList();
            Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
            Assert.True(stay.Read().IsValid);
            Assert.All(acknowledged.Where(one => one.Custody == stay.Id),
                one => Assert.True(one.Number <= numbers.Count,
                $"Entry {one.Number} of custody {one.Custody} was acknowledged and is lost; {acknowledged.Count} were acknowledged."));
        }
    }

    /// <summary>One entry after the other, until nobody answers any more.</summary>
    private static async Task Record(HttpClient client, Action<(int Custody, int Number)> acknowledged)
    {
        try
        {
            for (var turn = 0; ; turn++)
            {
                var id = (turn % People) + 1;
                var page = await client.Page($"/person/{id}");
                var seen = int.Parse(System.Text.RegularExpressions.Regex
                    .Match(page, "name=\"Form.Seen\" value=\"(\\d+)\"").Groups[1].Value);
                var token = System.Text.RegularExpressions.Regex
                    .Match(page, "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
                var answer = await client
                    .PostBare($"/person/{id}",
                    [.. MadeCases.Plain(EntryKind.IceCancelled, seen, ("Form.Sure", "yes")), ("__RequestVerificationToken", token)]);
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                acknowledged((id, seen + 1));
            }
        }
        catch (HttpRequestException)
        {
        }
        catch (IOException)
        {
        }
    }

    private static async Task Prepare(string store)
    {
        await using var services = await Options.Open(store);
        Assert.Null(await AddUserCommand.Add(services, "dana", Roles.Desk, TestBoard.Password));
        await using var opened = await services.GetRequiredService<IDbContextFactory<BoardStore>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        opened.Custodies.AddRange(Enumerable.Range(0, People)
            .Select(static _ => Intake.Read(CaseFileWriter.ToJson(MadeCases.Held(SystemClock.Instance.GetCurrentInstant())), out var _)!));
        await opened.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class DyingOnSqlite
{
    [Fact]
    public async Task An_entry_that_was_acknowledged_outlives_the_board()
    {
        using var folder = new Folder();
        await Dying.Survives($"Data Source={folder.File("board.db")}");
    }
}

public sealed class DyingOnPostgreSql
{
    [Fact]
    public async Task An_entry_that_was_acknowledged_outlives_the_board()
    {
        await using var server = await PostgreSql.Start();
        Assert.SkipWhen(server is null, PostgreSql.Skipped);
        await Dying.Survives(server!.Connection);
    }
}
