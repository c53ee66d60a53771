using Microsoft.EntityFrameworkCore;
using NodaTime.Text;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard;

/// <summary>A made jail for the demonstration, with made people in it whose times lie around its start. Nobody in it is real.</summary>
internal static class MadePeople
{
    /// <summary>The jail, its officers, and somebody there to whom nothing has happened yet.</summary>
    private static readonly CaseFile Nobody =
        CaseFileReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demo", "person.json"))).Document!.CaseFile;

    private static string Jail => Nobody.Facility.Id;

    public static async Task Fill(IServiceProvider services, Instant now)
    {
        foreach (var role in new[] { Roles.Desk, Roles.Auditor })
        {
            _ = await AddUserCommand.Add(services, "demo-" + role, role, Guid.NewGuid().ToString("N")) is { } why
                ? throw new InvalidOperationException(why) : 0;
        }

        await using var store = await services.GetRequiredService<IDbContextFactory<BoardStore>>().CreateDbContextAsync();
        store.Custodies.AddRange(All(Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / 60 * 60))
            .Select(static made => Intake.Read(CaseFileWriter.ToJson(made), out var why) ?? throw new InvalidOperationException(why)));
        store.Rosters.Add(new StoredRoster { Facility = Jail, Shifts = Roster(now.InZone(Nobody.Facility.TimeZone).LocalDateTime) });
        await store.SaveChangesAsync();
    }

    public static CaseFileDocument[] All(Instant now) =>
    [
        // The hold of a warrant served at release: its 48 hours end in an hour and a half.
        Made(now, "2026-004417", Hours(90 / 60.0) - Hours(48),
            static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(20), served: Minutes(5)),

        // Release is being processed: an officer with a designation may serve the warrant now, and nobody else.
        Made(now, "2026-004503", Minutes(40), static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(50)),

        // The hold ended two hours ago, and the person is still there.
        Made(now, "2026-004398", Hours(-50), static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(20),
            served: Minutes(10)),

        // Due for release, with no paper of ICE at all.
        Made(now, "2026-004521", Hours(5), hasPapers: false),

        // The person says to be a citizen of the United States, forty minutes ago, and nobody has told ICE.
        Made(now, "2026-004466", Hours(-20), static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(20),
            served: Minutes(5), claimed: now - Minutes(40)),

        // A detainer and a warrant, and nobody knows yet when release is due.
        Made(now, "2026-004530", null),

        // Due in two days and a half.
        Made(now, "2026-004488", Hours(60)),
    ];

    private static CaseFileDocument Made(
        Instant now, string key, Duration? dueIn, Action<Custody.Builder, Instant>? more = null, Duration? served = null,
            bool hasPapers = true, Instant? claimed = null)
    {
        var due = now + (dueIn ?? Duration.Zero);
        var (file, custody, person) = (Nobody.ToBuilder(), Nobody.Custody.ToBuilder(), Nobody.Person.ToBuilder());
        file.Id = key;
        (custody.Booked, custody.ReleaseDue) = (due - Duration.FromDays(6), dueIn is null ? Moment.Unknown : due);
        more?.Invoke(custody, due);
        file.Custody = custody.Build();
        file.Papers = hasPapers ? [.. Nobody.Papers.Select(paper => Received(paper, due - Duration.FromHours(80)))] : [];
        if (claimed is { } raised)
        {
            person.CitizenshipQuestions =
            [
                new CitizenshipQuestion.Builder { Id = "claim-1", Kind = CitizenshipQuestionKind.Claim, Raised = raised,
                    ReportedToIce = Moment.Never, AnsweredInWriting = Moment.Never }.Build(),
            ];
            file.Person = person.Build();
        }

        if (served is { } after)
        {
            file.Acts =
            [
                new Act.Builder(due + after)
                {
                    Id = "service-1", Action = JailAction.ExecuteArrestWarrant, Officer = "deputy-7", Place = Jail,
                        CarryingCredentials = Truth.Yes, UnderIceDirection = Truth.Yes,
                }.Build(),
            ];
            file.Done = [Done(Duty.ReportService, due + after), Done(Duty.OfferInterpreter, due + after),
                Done(Duty.ExplainComplaintProcess, due + after)];
        }

        return new CaseFileDocument(file.Build(), new Act.Builder(now).Build());
    }

    private static Paper Received(Paper paper, Instant at)
    {
        var received = paper.ToBuilder();
        received.Received = at;
        return received.Build();
    }

    private static DutyDone Done(Duty duty, Instant at) => new DutyDone.Builder { Duty = duty, At = at, For = "service-1" }.Build();

    /// <summary>Two who take turns from two hours ago on, and an hour a day in which nobody is there.</summary>
    private static string Roster(LocalDateTime now) =>
        string.Join('\n', Enumerable.Range(0, 10)
        .SelectMany(day => new[] { Shift("deputy-7", now, day * 24, 0), Shift("deputy-9", now, (day * 24) + 12, 1) }));

    private static string Shift(string officer, LocalDateTime now, int hours, int gap)
    {
        var start = now.PlusHours(hours - 2);
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
        return $"{officer},{pattern.Format(start.PlusHours(gap))},{pattern.Format(start.PlusHours(12))}";
    }

    private static Duration Hours(double hours) => Duration.FromHours(hours);

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);
}
