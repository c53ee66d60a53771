using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Orleans;
using Orleans.Reminders;
using Orleans.Runtime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

/// <summary>
/// Keeps one reminder, set to the next change. It needs no grain timer and no polling, and it is inactive while nothing happens.
/// </summary>
/// <remarks>
/// It hands over a notice first and then stores that it was announced. After a crash in between it announces again, with the same ids.
/// </remarks>
internal sealed class CustodyGrain(
    [PersistentState("custody")] IPersistentState<CustodyState> stored,
    [FromKeyedServices(ReminderTimeProviderNames.Reminders)] TimeProvider clock,
    INoticeReceiver receiver) : Grain, ICustodyGrain, IRemindable
{
    private const string AtNextChange = "next-change";

    /// <summary>How soon Orleans repeats a reminder if announcing failed.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromSeconds(10);

    /// <summary>How far the clock of a jail's system may be ahead of this one.</summary>
    private static readonly Duration MostAhead = Duration.FromHours(1);

    private CaseFileDocument? document;

    /// <summary>The time that this activation set the reminder to, or null if it does not know.</summary>
    private DateTimeOffset? reminderAt;

    private CaseFileDocument? Document => document ??= stored.State.CaseFile is { } json ? CaseFileReader.Read(json).Document : null;

    public async Task<Acceptance> Accept(string caseFile)
    {
        var fed = CaseFileReader.Read(caseFile).Document is { } read && read.CaseFile.Id == this.GetPrimaryKeyString()
            ? read
            : throw new ArgumentException(
                "This is not a valid case file of this custody. Read it with CaseFileReader first, and feed it to the custody that has "
                    + "its id.",
                nameof(caseFile));
        var (json, acceptance) = (CaseFileWriter.ToJson(fed), Acceptance.Accepted);
        if (json == stored.State.CaseFile)
        {
            acceptance = Acceptance.Same;
        }
        else if (Document is { } watched && IsOfAnotherAgency(watched.CaseFile, fed.CaseFile))
        {
            acceptance = Acceptance.AnotherAgency;
        }
        else if (fed.Ask.At > Instant.FromDateTimeOffset(clock.GetUtcNow()) + MostAhead)
        {
            acceptance = Acceptance.Ahead;
        }
        else if (Document is { } held && fed.Ask.At < held.Ask.At)
        {
            acceptance = Acceptance.Older;
        }
        else
        {
            // What the facts held so far changed up to now comes before what the newer ones change.
            await AnnounceDue();
            await Store(stored.State with { CaseFile = json, Accepted = clock.GetUtcNow() });
            document = fed;
        }

        await AnnounceDue();
        await SetReminder();
        return acceptance;
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        // Whatever it is set to, this tick has used it up.
        reminderAt = null;
        await AnnounceDue();
        await SetReminder();
    }

    public async Task Wake()
    {
        reminderAt = null;
        await AnnounceDue();
        await SetReminder();
    }

    public Task<string?> Why() => Task.FromResult(Document is null ? null : AnswerWriter.ToJson(AsOf(clock.GetUtcNow())));

    public Task<Upcoming?> NextUp() => Task.FromResult(NextChange() is not { } at
        ? null
        : new Upcoming(
            this.GetPrimaryKeyString(),
            Document!.CaseFile.Facility.Id,
            at,
            [.. Differences(at).Select(change => $"{change.Change}: {change.From} -> {change.To}")]));

    /// <summary>An agency may move a person between its jails. Where an agency is not known, the jail must be the same.</summary>
    private static bool IsOfAnotherAgency(CaseFile watched, CaseFile fed) =>
        AgencyOf(watched) is { } agency && AgencyOf(fed) is { } other ? agency != other : watched.Facility.Id != fed.Facility.Id;

    private static string? AgencyOf(CaseFile caseFile) => caseFile.Agency.Id;

    private async Task AnnounceDue()
    {
        while (NextChange() is { } at && at <= clock.GetUtcNow())
        {
            var notices = Differences(at)
                .Select(change => new Notice(this.GetPrimaryKeyString(), change.Change, at, change.From, change.To, clock.GetUtcNow()))
                .ToList();
            if (notices.Count > 0)
            {
                await receiver.Receive(notices);
            }

            await Store(stored.State with { Accepted = null, Through = at, Announced = Standing.Of(AsOf(at)) });
        }
    }

    /// <summary>
    /// Nothing is gone by before it is stored. Of a write that failed nobody knows whether it was made all the same: this activation ends,
    /// and the next one reads what is there.
    /// </summary>
    private async Task Store(CustodyState next)
    {
        var before = stored.State;
        stored.State = next;
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = before;
            DeactivateOnIdle();
            throw;
        }
    }

    private async Task SetReminder()
    {
        var next = NextChange();
        if (next is { } at && at != reminderAt)
        {
            var left = at - clock.GetUtcNow();
            await this.RegisterOrUpdateReminder(AtNextChange, left > TimeSpan.Zero ? left : TimeSpan.Zero, Again);
        }
        else if (next is null && await this.GetReminder(AtNextChange) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }

        reminderAt = next;
    }

    /// <summary>To the whole second above, as <c>wso decide</c> prints it: just after the change, never before.</summary>
    private DateTimeOffset? NextChange()
    {
        if (Document is null || stored.State.Accepted is not null)
        {
            return stored.State.Accepted;
        }

        var exact = RuleBook.Current.NextChange(Document.CaseFile, AsOf(stored.State.Through).Ask);
        return exact is not { } at
            ? null
            : Instant.FromUnixTimeSeconds((at + Duration.FromSeconds(1) - Duration.Epsilon).ToUnixTimeSeconds()).ToDateTimeOffset();
    }

    private IEnumerable<(string Change, string From, string To)> Differences(DateTimeOffset at) =>
        Standing.Differences(stored.State.Announced, Standing.Of(AsOf(at)));

    private CaseFileDocument AsOf(DateTimeOffset at) => Document!.AsOf(at);
}
