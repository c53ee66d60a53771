using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.Testing;
using NodaTime;
using Wso.Rules;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>What a newcomer meets.</summary>
public sealed class Demonstrating
{
    [Fact]
    public async Task One_click_signs_in_and_every_page_says_that_it_is_a_demonstration()
    {
        await using var server = new WebApplicationFactory<Program>()
            .WithWebHostBuilder(static host => host.UseSetting("demo", "true").UseSetting("speed", "120"));
        using var client = server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.NotFound, (await client.Post("/sign-in?handler=Demo", ("role", "nobody"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.Post("/sign-in?handler=Demo", ("role", "desk"))).StatusCode);
        foreach (var path in new[] { "/sign-in", "/", "/person/1" })
        {
            Assert.Contains(
                "DEMONSTRATION.</strong> Fictional people, nobody is real. The clock runs 120 times as fast: a minute here takes 0.5 s.",
                await client.Page(path));
        }
    }

    /// <summary>
    /// At sixty times the speed: a hold to end within two minutes; a warrant that may be served; somebody overdue; and a release without
    /// ICE.
    /// </summary>
    [Fact]
    public void The_made_people_show_what_there_is_to_see()
    {
        var now = Instant.FromUtc(2026, 11, 20, 18, 0);
        var rows = MadePeople.All(now).Select((made, i) => new BoardRow(new Stay(i, made.CaseFile.Id, "", []), made.CaseFile, now))
            .ToDictionary(static row => row.Stay.Key);
        Assert.InRange((rows["2026-004417"].Hold.End!.Value - now).TotalMinutes, 60, 120);
        Assert.Equal(["deputy-7", "deputy-9"], Assert.Single(rows["2026-004503"].Servers).Officers);
        Assert.True(rows["2026-004398"].IsReleaseLate);
        Assert.Empty(rows["2026-004521"].CaseFile.Papers);
        Assert.Equal(Ruling.Undetermined, rows["2026-004466"].Release.Ruling);
    }
}
