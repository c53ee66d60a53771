using System;
using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using Orleans;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.HoldWatch.Tests;

/// <summary>Yes is said to what is stored, and to nothing else: whatever a write that failed leaves behind.</summary>
public sealed class Storing(OneSilo silo) : IClassFixture<OneSilo>
{
    [Theory]
    [InlineData("first-refused-", false)]
    [InlineData("first-kept-", true)]
    public async Task Facts_whose_write_failed_are_stored_when_they_are_fed_again(string prefix, bool isStored)
    {
        var hold = silo.Make(prefix, 1)[0];
        silo.Storage.Fail(hold.CaseFile.Id, 1, isStored);
        await Assert.ThrowsAnyAsync<Exception>(() => silo.Feed([hold]));
        await silo.Feed([hold]);
        await IsStored(hold);
    }

    /// <summary>Announcing is stored too, by writes of its own: each of the first four fails once.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public async Task Newer_facts_are_never_the_same_as_facts_that_are_not_stored(int times, bool isStored)
    {
        var hold = silo.Make($"newer-{times}-{isStored}-", 1)[0];
        await silo.Feed([hold]);
        silo.Storage.Fail(hold.CaseFile.Id, times, isStored);
        var newer = Ending(hold, Duration.FromMinutes(-20));
        for (var tries = 0; ; tries++)
        {
            Assert.True(tries < 10, "Newer facts were not accepted, though the storage works again.");
            try
            {
                await silo.Feed([newer]);
                break;
            }
            catch (Exception fault) when (fault is not Xunit.Sdk.XunitException)
            {
            }
        }

        await IsStored(newer);
        await silo.Until(
            $"the end of the newer facts about {hold.CaseFile.Id}",
            () =>
                silo.Of(hold.CaseFile.Id)
                    .Any(notice => notice.Change == Standing.Hold && notice.To == "prohibited" && notice.At == End(newer)));
    }

    [Fact]
    public async Task While_the_storage_fails_nobody_is_told_yes_and_the_facts_held_go_on()
    {
        var hold = silo.Make("failing-on-", 1)[0];
        await silo.Feed([hold]);
        silo.Storage.Fail(hold.CaseFile.Id, 5);
        var newer = Ending(hold, Duration.FromMinutes(-20));
        for (var tries = 0; tries < 5; tries++)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => silo.Feed([newer]));
            Assert.Equal(CaseFileWriter.ToJson(hold), (await Stored(hold)).CaseFile);
        }

        Assert.Contains($"\"end\":\"{End(hold).UtcDateTime:yyyy-MM-ddTHH:mm:ss}Z\"", await silo.Custody(hold.CaseFile.Id).Why());
        await silo.Until($"the end of the facts held about {hold.CaseFile.Id}", () =>
            silo.Of(hold.CaseFile.Id).Any(notice => notice.Change == Standing.Hold && notice.To == "prohibited" && notice.At == End(hold)));
    }

    private async Task IsStored(CaseFileDocument document) =>
        Assert.Equal(CaseFileWriter.ToJson(document), (await Stored(document)).CaseFile);

    private Task<CustodyState> Stored(CaseFileDocument document) => silo.Storage.Stored(silo.Custody(document.CaseFile.Id).GetGrainId());

    /// <summary>The same hold with release due earlier: its end is as much earlier.</summary>
    private static CaseFileDocument Ending(CaseFileDocument hold, Duration earlier)
    {
        Assert.True(hold.CaseFile.Custody.ReleaseDue.TryGet(out var due));
        return OneSilo.Changed(hold, $"\"releaseDue\":\"{due:g}\"", $"\"releaseDue\":\"{due + earlier:g}\"");
    }

    private static DateTimeOffset End(CaseFileDocument hold) =>
        hold.CaseFile.Custody.ReleaseDue.TryGet(out var due)
            ? (due + LiveHolds.Length).ToDateTimeOffset()
            : throw new InvalidOperationException("Release due is not known.");
}
