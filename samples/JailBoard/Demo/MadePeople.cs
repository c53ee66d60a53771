using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard;

/// <summary>A made jail for the demonstration, with made people in it whose times lie around its start. Nobody in it is real.</summary>
internal static class MadePeople
{
    private const string Jail = "alder-county-jail";
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Chicago"];
    private static readonly LocalDate Signed = new(2026, 1, 5);

    public static async Task Fill(IServiceProvider services, Instant now)
    {
        foreach (var role in new[] { Roles.Desk, Roles.Auditor })
        {
            _ = await AddUserCommand.Add(services, "demo-" + role, role, Guid.NewGuid().ToString("N")) is { } why ? throw new InvalidOperationException(why) : 0;
        }

        await using var store = await services.GetRequiredService<IDbContextFactory<BoardStore>>().CreateDbContextAsync();
        store.Custodies.AddRange(All(Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds())).Select(static made => Intake.Read(CaseFileWriter.ToJson(made), out var why) ?? throw new InvalidOperationException(why)));
        store.Rosters.Add(new StoredRoster { Facility = Jail, Shifts = Roster(now.InZone(Zone).LocalDateTime) });
        await store.SaveChangesAsync();
    }

    public static CaseFileDocument[] All(Instant now) =>
    [
        // The hold of a warrant served at release: its 48 hours end in an hour and a half.
        Made(now, "2026-004417", Hours(90 / 60.0) - Hours(48), static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(20), served: Minutes(5)),

        // Release is being processed: an officer with a designation may serve the warrant now, and nobody else.
        Made(now, "2026-004503", Minutes(40), static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(50)),

        // The hold ended two hours ago, and the person is still there.
        Made(now, "2026-004398", Hours(-50), static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(20), served: Minutes(10)),

        // Due for release, with no paper of ICE at all.
        Made(now, "2026-004521", Hours(5), hasPapers: false),

        // The person says to be a citizen of the United States, forty minutes ago, and nobody has told ICE.
        Made(now, "2026-004466", Hours(-20), static (custody, due) => custody.ReleaseProcessingStarted = due - Minutes(20), served: Minutes(5), claimed: now - Minutes(40)),

        // A detainer and a warrant, and nobody knows yet when release is due.
        Made(now, "2026-004530", null),

        // Due in two days and a half.
        Made(now, "2026-004488", Hours(60)),
    ];

    private static CaseFileDocument Made(Instant now, string key, Duration? dueIn, Action<Custody.Builder, Instant>? more = null, Duration? served = null, bool hasPapers = true, Instant? claimed = null)
    {
        var due = now + (dueIn ?? Duration.Zero);
        var custody = new Custody.Builder
        {
            Booked = due - Duration.FromDays(6),
            ArrestedFor = Offense.State,
            ReleaseDue = dueIn is null ? Moment.Unknown : due,
            ReleaseProcessingStarted = Moment.Never,
            ReleaseProcessingEnded = Moment.Never,
            IceCancelled = Moment.Never,
            BookedForIce = Moment.Never,
            IceTookCustody = Moment.Never,
            Released = Moment.Never,
            StateOrder = Moment.Never,
            ReceivedFrom = ReceivedFrom.None,
            IceArrested = Moment.Never,
            BailRefused = Moment.Never,
            CourtOrderedRelease = Moment.Never,
        };
        more?.Invoke(custody, due);
        var received = due - Duration.FromHours(80);
        var file = new CaseFile.Builder(key, new Facility(Jail, UsState.WI, Zone))
        {
            Agency = new Agency.Builder
            {
                Id = "alder-sheriff",
                Facilities = FactList.Of(Jail),
                Agreements = FactList.Of(new Agreement.Builder { Type = AgreementType.WarrantServiceOfficer, Edition = Edition.Form2025, Effective = Signed, Ended = DateOrInstant.Never, Notices = FactList.Of<Notice>(), Facilities = FactList.Of(Jail) }.Build()),
                DetentionServices = FactValue<DetentionServices>.None,
                Complaints = FactList.Of<Complaint>(),
            }.Build(),
            Officers = FactList.Of(Officer("deputy-7", true), Officer("deputy-8", false), Officer("deputy-9", true)),
            Person = new Person.Builder { CitizenshipQuestions = claimed is { } raised ? FactList.Of(new CitizenshipQuestion.Builder { Id = "claim-1", Kind = CitizenshipQuestionKind.Claim, Raised = raised, ReportedToIce = Moment.Never, AnsweredInWriting = Moment.Never }.Build()) : FactList.Of<CitizenshipQuestion>() }.Build(),
            Papers = !hasPapers ? FactList.Of<Paper>() : FactList.Of(
                new Paper.Builder { Id = "detainer-1", Form = PaperForm.I247A, Box = DetainerBox.Box1, Received = received, ServedOnPerson = Moment.Never, Signed = Truth.Yes, NamesPerson = Truth.Yes, Withdrawn = Moment.Never }.Build(),
                new Paper.Builder { Id = "warrant-1", Form = PaperForm.I200, Received = received, Signed = Truth.Yes, NamesPerson = Truth.Yes, Withdrawn = Moment.Never }.Build()),
            Custody = custody.Build(),
            Acts = served is { } after ? FactList.Of(new Act.Builder(due + after) { Id = "service-1", Action = JailAction.ExecuteArrestWarrant, Officer = "deputy-7", Place = Jail, CarryingCredentials = Truth.Yes, UnderIceDirection = Truth.Yes }.Build()) : FactList.Of<Act>(),
            LocalLaw = new LocalLaw.Builder
            {
                DetainerHold = LawAnswer.Forbidden,
                Agreement287g = LawAnswer.Allowed,
                CivilArrest = LawAnswer.Allowed,
                ReleaseNotice = LawAnswer.Allowed,
                Transfer = LawAnswer.Allowed,
                DetentionContract = LawAnswer.Allowed,
                HoldCeilings = FactList.Of<HoldCeiling>(),
                HoldNeedsOrder = Truth.No,
            }.Build(),
            Done = served is { } at ? FactList.Of(Done(Duty.ReportService, due + at), Done(Duty.OfferInterpreter, due + at), Done(Duty.ExplainComplaintProcess, due + at)) : FactList.Of<DutyDone>(),
        };
        return new CaseFileDocument(file.Build(), new Act.Builder(now).Build());
    }

    private static Officer Officer(string id, bool isDesignated) => new Officer.Builder
    {
        Id = id,
        UnitedStatesCitizen = Truth.Yes,
        Designations = isDesignated
            ? FactList.Of(new Designation.Builder { Under = AgreementType.WarrantServiceOfficer, Certified = Signed.PlusDays(7), Authorized = Signed.PlusDays(8), Withdrawn = DateOrInstant.Never, Form70006 = Truth.Yes, Facilities = FactList.Of(Jail) }.Build())
            : FactList.Of<Designation>(),
    }.Build();

    private static DutyDone Done(Duty duty, Instant at) => new DutyDone.Builder { Duty = duty, At = at, For = "service-1" }.Build();

    /// <summary>Two who take turns from two hours ago on, and an hour a day in which nobody is there.</summary>
    private static string Roster(LocalDateTime now) => string.Join('\n', Enumerable.Range(0, 10).SelectMany(day => new[] { Shift("deputy-7", now, day * 24, 0), Shift("deputy-9", now, (day * 24) + 12, 1) }));

    private static string Shift(string officer, LocalDateTime now, int hours, int gap)
    {
        var start = now.PlusHours(hours - 2);
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
        return $"{officer},{pattern.Format(start.PlusHours(gap))},{pattern.Format(start.PlusHours(12))}";
    }

    private static Duration Hours(double hours) => Duration.FromHours(hours);

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);
}
