using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.JailBoard.Tests;

/// <summary>What a desk may record, what is refused, and how it is corrected.</summary>
public sealed class Recording(TestBoard board) : IClassFixture<TestBoard>
{
    private Instant Now => board.Clock.Now;

    [Theory]
    [InlineData("deputy-7")]
    [InlineData("deputy-9")]
    public async Task A_designated_officer_serves_a_warrant_at_release_and_a_hold_stands(string officer)
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Post($"/person/{id}", MadeCases.Service(0, officer))).StatusCode);
        var stay = await board.Stay(id);
        var act = Assert.Single(stay.CaseFile.Acts);
        Assert.Equal((JailAction.ExecuteArrestWarrant, Now), (act.Action!.Value, act.At));
        Assert.True(act.Officer.TryGet(out var by) && by == officer);
        Assert.Equal(("dana", "Form I-200 served by an officer"), (stay.Entries[0].By, stay.Entries[0].What));

        // Served before release due, the 48 hours count from the service.
        Assert.Equal(Now + Duration.FromHours(48), RuleBook.Current.Hold(stay.CaseFile, Now).End);
    }

    [Theory]
    [InlineData("deputy-8")]
    [InlineData("none")]
    public async Task Anybody_else_is_refused_with_the_sentence_that_stands_beside_the_button(string officer)
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        var sentence = $"Missing: {MadeCases.Says("wso.designated")} (Warrant Service Officer MOA, s. IV.D).";
        Assert.Contains(sentence, await desk.Page($"/person/{id}"));
        await Refused(desk, id, HttpStatusCode.Forbidden, sentence, MadeCases.Service(0, officer));
    }

    [Theory]
    [InlineData("no", "yes", "wso.credentials")]
    [InlineData("yes", "no", "wso.ice-direction")]
    public async Task An_officer_who_says_no_at_the_moment_is_refused(string credentials, string direction, string lacks)
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Refused(desk, id, HttpStatusCode.Forbidden, $"Missing: {MadeCases.Says(lacks)}",
            MadeCases.Service(0, "deputy-7", credentials, direction));
    }

    /// <summary>A fact that a rule of a later edition asks for at the moment of a service is asked for on the board too.</summary>
    [Theory]
    [InlineData(JailAction.ExecuteArrestWarrant)]
    [InlineData(JailAction.ServeRemovalWarrant)]
    public void Every_fact_that_an_officer_confirms_at_a_service_has_a_question(JailAction action)
    {
        var facts = RuleBook.Current
            .Decide(MadeCases.AtRelease(Now).CaseFile, Attested.ByOfficer(MadeCases.AtRelease(Now).CaseFile, Now, "deputy-7"), action)
            .Explain().Because
            .Where(static reason => reason.Rule.IsAttested).SelectMany(static reason => reason.Rule.Reads)
                .Where(static fact => fact.StartsWith("ask.", System.StringComparison.Ordinal)).ToHashSet();
        Assert.NotEmpty(facts);
        Assert.Subset(Attested.AtService.Select(static asked => "ask." + asked.Name).ToHashSet(), facts);
    }

    [Fact]
    public async Task A_question_not_answered_is_no_yes()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Refused(desk, id, HttpStatusCode.BadRequest, "Ask the officer each question",
            MadeCases.Plain(EntryKind.ArrestWarrantServed, 0, ("Form.Officer", "deputy-7")));
        await Refused(desk, id, HttpStatusCode.BadRequest, "Ask the officer each question",
            MadeCases.Service(0, "deputy-7", credentials: "perhaps"));
    }

    [Fact]
    public async Task No_officer_of_the_case_is_no_officer()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Refused(desk, id, HttpStatusCode.BadRequest, "Say which officer served it", MadeCases.Service(0, "deputy-77"));
    }

    [Fact]
    public async Task What_is_said_at_the_moment_cannot_overwrite_another_fact()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Refused(desk, id, HttpStatusCode.Forbidden, "designated",
            [.. MadeCases.Service(0, "deputy-8"), ("Form.Attests[officer]", "yes"), ("Form.Attests[place]", "yes")]);
    }

    [Fact]
    public async Task A_warrant_that_is_not_in_hand_has_a_form_that_says_why_not_and_the_server_refuses_it()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        var page = await desk.Page($"/person/{id}");
        var sentence = "Missing: " + MadeCases.Says("wso.removal-warrant-in-hand");
        Assert.DoesNotContain(" disabled", page);
        Assert.Contains(sentence, page[page.IndexOf("id=\"why-RemovalWarrantServed-deputy-7\"", System.StringComparison.Ordinal)..]);
        await Refused(desk, id, HttpStatusCode.Forbidden, sentence, MadeCases.Service(0, "deputy-7", kind: "RemovalWarrantServed"));
    }

    [Fact]
    public async Task A_question_of_citizenship_stops_a_service_until_it_is_answered()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Done(desk, id, MadeCases.Plain(EntryKind.QuestionRaised, 0, ("Form.Question", "claim")));
        await Refused(desk, id, HttpStatusCode.Forbidden,
            "Not shown to be permitted. Not known, find out: " + MadeCases.Says("bar.citizenship"), MadeCases.Service(1, "deputy-7"));
        var question = (await board.Stay(id)).CaseFile.Person.CitizenshipQuestions.Single().Id!;
        await Done(desk, id, MadeCases.Plain(EntryKind.QuestionReported, 2, ("Form.About", question)));
        await Done(desk, id, MadeCases.Plain(EntryKind.QuestionAnswered, 3, ("Form.About", question), ("Form.Citizen", "no")));
        await Done(desk, id, MadeCases.Service(4, "deputy-7"));
    }

    [Fact]
    public async Task An_answer_that_the_person_is_a_citizen_prohibits_it()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Done(desk, id, MadeCases.Plain(EntryKind.QuestionRaised, 0, ("Form.Question", "record")));
        var question = (await board.Stay(id)).CaseFile.Person.CitizenshipQuestions.Single().Id!;
        await Done(desk, id, MadeCases.Plain(EntryKind.QuestionAnswered, 1, ("Form.About", question), ("Form.Citizen", "yes")));
        await Refused(desk, id, HttpStatusCode.Forbidden, "Not permitted. Stops it: " + MadeCases.Says("bar.citizenship"),
            MadeCases.Service(2, "deputy-7"));
    }

    /// <summary>What has happened is recorded, whatever the rules say of it.</summary>
    [Theory]
    [InlineData(EntryKind.ProcessingStarted)]
    [InlineData(EntryKind.IceCancelled)]
    [InlineData(EntryKind.IceTookCustody)]
    [InlineData(EntryKind.Released)]
    public async Task What_has_happened_is_never_refused(EntryKind kind)
    {
        var (desk, id) = await Opened(kind == EntryKind.ProcessingStarted ? MadeCases.Named(Now, "2026-004521") : MadeCases.Held(Now));
        Assert.Contains($"<summary>{Words.Of(kind)}</summary>", await desk.Page($"/person/{id}"));
        await Done(desk, id, MadeCases.Plain(kind, 0));
        var custody = (await board.Stay(id)).CaseFile.Custody;
        Assert.Equal(Moment.At(Now), kind switch
        {
            EntryKind.ProcessingStarted => custody.ReleaseProcessingStarted,
            EntryKind.IceCancelled => custody.IceCancelled,
            EntryKind.IceTookCustody => custody.IceTookCustody,
            _ => custody.Released,
        });
    }

    [Fact]
    public async Task A_paper_comes_in_is_served_on_the_person_and_its_duty_is_done()
    {
        var (desk, id) = await Opened(MadeCases.Named(Now, "2026-004521"));
        await Done(desk, id,
            MadeCases.Plain(EntryKind.PaperReceived, 0, ("Form.Form", "I-247A 1"), ("Form.Signed", "yes"),
            ("Form.NamesPerson", "unknown")));
        var paper = Assert.Single((await board.Stay(id)).CaseFile.Papers);
        Assert.Equal((PaperForm.I247A, DetainerBox.Box1, Truth.Yes, Truth.Unknown, Moment.Never),
            (paper.Form, paper.Box, paper.Signed, paper.NamesPerson, paper.Withdrawn));
        await Done(desk, id, MadeCases.Plain(EntryKind.PaperServed, 1, ("Form.About", paper.Id!)));
        Assert.Equal(Moment.At(Now), Assert.Single((await board.Stay(id)).CaseFile.Papers).ServedOnPerson);
        await Done(desk, id, MadeCases.Plain(EntryKind.DutyDone, 2, ("Form.About", $"NoticeOfRelease {paper.Id}")));
        Assert.Equal((Duty.NoticeOfRelease, paper.Id),
            (await board.Stay(id)).CaseFile.Done.Select(static done => (done.Duty, done.For)).Single());
    }

    [Theory]
    [InlineData("Form.At", "2026-11-20T12:01", "has not come yet")]
    [InlineData("Form.At", "2026-11-20T11:59:30", null)]
    [InlineData("Form.At", "2026-11-20T12:00", null)]
    [InlineData("Form.At", "yesterday", "cannot be read")]
    [InlineData("Form.At", "2026-03-08T02:30", "there was no such minute")]
    [InlineData("Form.At", "2026-10-01T08:00", "Allowed: an instant at or after booked")]
    public async Task A_time_is_local_to_the_jail_and_has_come(string field, string at, string? refusal)
    {
        var (desk, id) = await Opened(MadeCases.Held(Now));
        var form = MadeCases.Plain(EntryKind.Released, 0, (field, at));
        if (refusal is null)
        {
            await Done(desk, id, form);
        }
        else
        {
            await Refused(desk, id, HttpStatusCode.BadRequest, refusal, form);
        }
    }

    [Theory]
    [InlineData("no", 6)]
    [InlineData("yes", 7)]
    public async Task Of_a_time_that_occurs_twice_the_desk_says_which(string isSecond, int utcHour)
    {
        var (desk, id) = await Opened(MadeCases
            .Changed(MadeCases.Named(Now, "2026-004521"), "\"booked\":\"2026-11-14", "\"booked\":\"2026-10-14"));
        var form = MadeCases.Plain(EntryKind.IceCancelled, 0, ("Form.At", "2026-11-01T01:30"));
        var asked = await (await desk.Post($"/person/{id}", form)).Text();
        Assert.Contains("occurs twice", asked);
        Assert.Contains("name=\"Form.IsSecond\"", asked);
        await Done(desk, id, [.. form, ("Form.IsSecond", isSecond)]);
        Assert.Equal(Moment.At(Instant.FromUtc(2026, 11, 1, utcHour, 30)), (await board.Stay(id)).CaseFile.Custody.IceCancelled);
    }

    [Fact]
    public async Task A_wrong_entry_is_corrected_by_a_new_one_and_stays_on_record()
    {
        var (desk, id) = await Opened(MadeCases.Held(Now));
        await Done(desk, id, MadeCases.Plain(EntryKind.Released, 0));
        await Done(desk, id, MadeCases.Plain(EntryKind.IceTookCustody, 1, ("Form.Corrects", "1"), ("Form.Sure", "yes")));
        var stay = await board.Stay(id);
        Assert.Equal((Moment.Never, Moment.At(Now)), (stay.CaseFile.Custody.Released, stay.CaseFile.Custody.IceTookCustody));
        Assert.Contains("\"Kind\":\"Released\"", stay.Entries[0].Fact);
        Assert.Contains("does not count any more", await desk.Page($"/person/{id}"));

        await Done(desk, id, MadeCases.Plain(EntryKind.TakenBack, 2, ("Form.Corrects", "2"), ("Form.Sure", "yes")));
        Assert.Equal(Moment.Never, (await board.Stay(id)).CaseFile.Custody.IceTookCustody);
        await Refused(desk, id, HttpStatusCode.BadRequest, "Entry 1 does not stand any more",
            MadeCases.Plain(EntryKind.TakenBack, 3, ("Form.Corrects", "1")));
    }

    [Fact]
    public async Task A_service_by_the_wrong_officer_is_corrected_and_decided_anew()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Done(desk, id, MadeCases.Service(0, "deputy-7"));
        await Refused(desk, id, HttpStatusCode.Forbidden, "designated",
            [.. MadeCases.Service(1, "deputy-8"), ("Form.Corrects", "1"), ("Form.Sure", "yes")]);
        await Done(desk, id, [.. MadeCases.Service(2, "deputy-9"), ("Form.Corrects", "1"), ("Form.Sure", "yes")]);
        Assert.True(Assert.Single((await board.Stay(id)).CaseFile.Acts).Officer.TryGet(out var officer) && officer == "deputy-9");
    }

    /// <summary>
    /// A day later nobody may serve any more; the service of yesterday is corrected all the same, and decided at its own instant.
    /// </summary>
    [Fact]
    public async Task A_service_is_corrected_when_its_time_has_passed()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Done(desk, id, MadeCases.Service(0, "deputy-7"));
        board.Clock.Now += Duration.FromHours(24);
        try
        {
            Assert.Contains("id=\"why-ArrestWarrantServed-deputy-9\"", await desk.Page($"/person/{id}"));
            var page = await desk.Page($"/person/{id}?correct=1");
            Assert.DoesNotContain("id=\"why-ArrestWarrantServed-deputy-9\"", page);
            Assert.Contains("Entry 1 says: <strong>Form I-200 served by deputy-7", page);
            Assert.Contains("Fri Nov 20, 12:00 CST", page);
            Assert.Contains("value=\"deputy-7\" required checked", page);
            Assert.Contains("value=\"2026-11-20T12:00\"", page);
            await Done(desk, id,
                [.. MadeCases.Service(1, "deputy-9", at: "2026-11-20T12:00"), ("Form.Corrects", "1"), ("Form.Sure", "yes")]);
        }
        finally
        {
            board.Clock.Now -= Duration.FromHours(24);
        }
    }

    [Fact]
    public async Task A_correction_is_made_once_it_was_shown_what_was_and_what_would_be()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Done(desk, id, MadeCases.Service(0, "deputy-7"));
        await Refused(desk, id, HttpStatusCode.PreconditionRequired,
            "Entry 1 says: Form I-200 served by deputy-7; carries ICE credentials: yes; under ICE direction: yes, Fri Nov 20, 12:00 CST.\n"
            + "It would say: Form I-200 served by deputy-9; carries ICE credentials: yes; under ICE direction: yes, Fri Nov 20, 11:55 "
                + "CST.\n"
            + "Before: hold until Sun Nov 22, 12:00 CST, release prohibited.\nAfter: hold until Sun Nov 22, 11:55 CST, release "
                + "prohibited.\nIs that right?",
            [.. MadeCases.Service(1, "deputy-9", at: "2026-11-20T11:55"), ("Form.Corrects", "1")]);
        await Refused(desk, id, HttpStatusCode.PreconditionRequired, "Removed, it would not count any more.",
            MadeCases.Plain(EntryKind.TakenBack, 1, ("Form.Corrects", "1")));
    }

    [Fact]
    public async Task What_others_build_on_is_not_taken_back_before_them()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Done(desk, id, MadeCases.Service(0, "deputy-7"));
        var act = (await board.Stay(id)).CaseFile.Acts.Single().Id;
        await Done(desk, id, MadeCases.Plain(EntryKind.DutyDone, 1, ("Form.About", $"ReportService {act}")));
        await Refused(desk, id, HttpStatusCode.BadRequest, "Other entries build on entry 1",
            MadeCases.Plain(EntryKind.TakenBack, 2, ("Form.Corrects", "1")));
        await Done(desk, id, MadeCases.Plain(EntryKind.TakenBack, 2, ("Form.Corrects", "2"), ("Form.Sure", "yes")));
        await Done(desk, id, MadeCases.Plain(EntryKind.TakenBack, 3, ("Form.Corrects", "1"), ("Form.Sure", "yes")));
        Assert.Empty((await board.Stay(id)).CaseFile.Acts);
    }

    [Fact]
    public async Task Of_two_desks_the_second_is_told_and_keeps_what_it_filled_in()
    {
        var (first, id) = await Opened(MadeCases.AtRelease(Now));
        var second = await board.As("dominic");
        await Done(first, id, MadeCases.Plain(EntryKind.IceCancelled, 0));
        var form = MadeCases.Plain(EntryKind.PaperReceived, 0, ("Form.Form", "I-205"), ("Form.Signed", "no"), ("Form.NamesPerson", "yes"),
            ("Form.At", "2026-11-20T11:30"));
        var answer = await second.Post($"/person/{id}", form);
        var page = await answer.Text();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Another desk was first. Meanwhile: ICE canceled its request, by dana (entry 1)", page);
        Assert.Contains("<option value=\"I-205\" selected", page);
        Assert.Contains("value=\"no\" required checked", page);
        Assert.Contains("value=\"2026-11-20T11:30\"", page);
        Assert.Contains("name=\"Form.Seen\" value=\"1\"", page);
        Assert.Single((await board.Stay(id)).Entries);

        await Done(second, id, [.. form.Where(static field => field.Name != "Form.Seen"), ("Form.Seen", "1")]);
        Assert.Equal(["dana", "dominic"], (await board.Stay(id)).Entries.Select(static entry => entry.By));
    }

    /// <summary>Not by luck of timing: both were decided on the same file, and the database takes one.</summary>
    [Fact]
    public async Task Of_two_desks_at_the_very_same_moment_one_writes()
    {
        var (_, id) = await Opened(MadeCases.Held(Now));
        var stay = await board.Stay(id);
        var desk = board.Get<Desk>();
        var both = await Task
            .WhenAll(Enumerable.Range(0, 8)
            .Select(i => Task.Run(() =>
            desk.Record(stay, new EntryForm { Kind = EntryKind.IceCancelled, When = "now", Seen = 0 }, $"desk-{i}"),
            TestContext.Current.CancellationToken)));
        Assert.Equal([200, 409, 409, 409, 409, 409, 409, 409], both.Select(static one => one.Status).Order());
        var written = Assert.Single((await board.Stay(id)).Entries);
        Assert.All(both.Where(static one => one.Status == 409), one => Assert.Contains($"by {written.By} (entry 1)", one.Sentence));
    }

    [Fact]
    public async Task A_case_file_that_is_not_accepted_any_more_is_shown_as_such_and_takes_nothing()
    {
        var (desk, id) = await Opened(MadeCases.Held(Now));
        Assert.True(await board.Get<Stays>()
            .Append(new Entry
            {
                CustodyId = id,
                Number = 1,
                By = "a later version",
                Recorded = "2026-11-20T18:00:00Z",
                What = "x",
                Fact = """{"Kind":"Released","Happened":"2026-11-20T18:00:00Z","UnheardOf":true}"""
            }));
        Assert.Contains("CANNOT BE READ", await desk.Page($"/person/{id}"));
        Assert.Contains("CANNOT BE READ", await desk.Page("/"));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Post($"/person/{id}", MadeCases.Plain(EntryKind.Released, 1))).StatusCode);
    }

    [Fact]
    public async Task What_is_refused_stays_on_record_as_refused_with_who_when_what_was_said_and_why()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Refused(desk, id, HttpStatusCode.Forbidden, MadeCases.Says("wso.credentials"),
            MadeCases.Service(0, "deputy-7", credentials: "no"));
        await Done(desk, id, MadeCases.Service(1, "deputy-7"));
        var stay = await board.Stay(id);
        Assert.Equal(("dana", "2026-11-20T18:00:00Z", false),
            (stay.Entries[0].By, stay.Entries[0].Recorded,
            stay.Entries[0].Fact!.Contains("\"carryingCredentials\":\"yes\"", System.StringComparison.Ordinal)));
        Assert.Single(stay.CaseFile.Acts);
        var page = await desk.Page($"/person/{id}");
        Assert.Contains("<strong>REFUSED</strong>", page);
        Assert.Contains("carries ICE credentials: no", page);
    }

    [Fact]
    public async Task An_act_that_happened_although_it_was_not_permitted_is_recorded_as_that_and_the_audit_lists_it()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        var without = (await board.Stay(id)).CaseFile;
        await Done(desk, id, [.. MadeCases.Service(0, "deputy-8"), ("Form.Although", "yes")]);
        var stay = await board.Stay(id);
        Assert.Equal(RuleBook.Current.Hold(without, Now).Ruling, RuleBook.Current.Hold(stay.CaseFile, Now).Ruling);
        Assert.Null(stay.Entries[0].Refused);
        Assert.Contains("not permitted", stay.Entries[0].Reason);
        Assert.Equal(JailAction.ExecuteArrestWarrant, Assert.Single(RuleBook.Current.Audit(stay.CaseFile, Now).Breaches).Action);
        Assert.Contains("The audit lists 1:", await desk.Page($"/person/{id}"));
    }

    [Fact]
    public async Task The_same_thing_a_second_time_is_asked_about_first()
    {
        var (desk, id) = await Opened(MadeCases.AtRelease(Now));
        await Done(desk, id, MadeCases.Service(0, "deputy-7"));
        await Refused(desk, id, HttpStatusCode.PreconditionRequired,
            "On record already: Form I-200 served by deputy-7, Fri Nov 20, 12:00 CST. Was it served a second time?",
            MadeCases.Service(1, "deputy-9"));
        await Done(desk, id, MadeCases.Plain(EntryKind.ProcessingEnded, 1));
        await Refused(desk, id, HttpStatusCode.PreconditionRequired, "On record already: Release processing ended",
            MadeCases.Plain(EntryKind.ProcessingEnded, 2));
        await Refused(desk, id, HttpStatusCode.PreconditionRequired, "On record already: Form I-200, received",
            MadeCases.Plain(EntryKind.PaperReceived, 2, ("Form.Form", "I-200"), ("Form.Signed", "yes"), ("Form.NamesPerson", "yes")));
        await Done(desk, id,
            MadeCases.Plain(EntryKind.PaperReceived, 2, ("Form.Form", "I-200"), ("Form.Signed", "yes"), ("Form.NamesPerson", "yes"),
            ("Form.Sure", "yes")));
    }

    [Fact]
    public async Task A_release_time_is_moved_with_a_reason_and_after_both_times_were_shown()
    {
        var (desk, id) = await Opened(MadeCases.Named(Now, "2026-004521"));
        (string, string)[] moved = [.. MadeCases.Plain(EntryKind.ReleaseDue, 0, ("Form.At", "2026-11-22T12:40"))];
        await Refused(desk, id, HttpStatusCode.PreconditionRequired,
            "Release due is Fri Nov 20 2026, 17:00 CST (UTC-06:00). It would be Sun Nov 22 2026, 12:40 CST (UTC-06:00), LATER.", moved);
        await Refused(desk, id, HttpStatusCode.BadRequest, "Say why the release time is changed.", [.. moved, ("Form.Sure", "yes")]);
        await Refused(desk, id, HttpStatusCode.BadRequest, "Say why the release time is changed.",
            [.. moved, ("Form.Sure", "yes"), ("Form.Reason", "because")]);
        await Done(desk, id, [.. moved, ("Form.Sure", "yes"), ("Form.Reason", Choices.Reasons[0])]);
        Assert.Equal(Choices.Reasons[0], (await board.Stay(id)).Entries[0].Reason);
        Assert.Contains(Choices.Reasons[0], await desk.Page($"/person/{id}"));

        // To remove that entry moves it back, and the form has the field for why.
        var form = (await desk.Page($"/person/{id}?correct=1")).Split("Remove entry 1", 2)[1].Split("</form>", 2)[0];
        Assert.Contains("Form.Reason", form);
        (string, string)[] removed = [.. MadeCases.Plain(EntryKind.TakenBack, 1, ("Form.Corrects", "1"), ("Form.Sure", "yes"))];
        await Refused(desk, id, HttpStatusCode.BadRequest, "Say why the release time is changed.", removed);
        await Done(desk, id, [.. removed, ("Form.Reason", Choices.Reasons[0])]);
    }

    /// <summary>Nothing that is left empty means now.</summary>
    [Theory]
    [InlineData(null, "", "Say when")]
    [InlineData("at", "", "Give the time")]
    [InlineData("now", "2026-11-20T11:30", "You gave a time")]
    [InlineData("yes", "2026-11-20T11:30", "Say when")]
    public async Task When_it_happened_is_said_and_not_guessed(string? when, string at, string refusal)
    {
        var (desk, id) = await Opened(MadeCases.Held(Now));
        await Refused(desk, id, HttpStatusCode.BadRequest, refusal,
            [("Form.Kind", "Released"), ("Form.Seen", "0"), ("Form.When", when ?? ""), ("Form.At", at)]);
        await Refused(desk, id, HttpStatusCode.BadRequest, "Give the time at which release is due",
            MadeCases.Plain(EntryKind.ReleaseDue, 0, ("Form.When", "now")));
    }

    private async Task<(HttpClient Desk, int Id)> Opened(CaseFileDocument document) => (await board.As("dana"), await board.Take(document));

    private static async Task Done(HttpClient desk, int id, (string Name, string Value)[] form)
    {
        var answer = await desk.Post($"/person/{id}", form);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"Not recorded: {answer.StatusCode} {await answer.Text()}");
    }

    private async Task Refused(HttpClient desk, int id, HttpStatusCode status, string sentence, (string Name, string Value)[] form)
    {
        var before = (await board.Stay(id)).Seen;
        var answer = await desk.Post($"/person/{id}", form);
        Assert.Equal(status, answer.StatusCode);
        var page = await answer.Text();
        var notice = page[page.IndexOf("id=\"told\"", System.StringComparison.Ordinal)..];
        Assert.Contains(sentence, notice[..notice.IndexOf("</p>", System.StringComparison.Ordinal)]);

        // What the rules refuse stays on record as refused, and counts for nothing; what could not be understood leaves no trace.
        var stay = await board.Stay(id);
        Assert.Equal(status == HttpStatusCode.Forbidden ? before + 1 : before, stay.Seen);
        if (status == HttpStatusCode.Forbidden)
        {
            Assert.Contains(sentence, stay.Entries[^1].Refused);
            Assert.Null(stay.Standing(stay.Seen));
        }
    }
}
