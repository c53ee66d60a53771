using System.Linq;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>What takes two facts to see. Each is told at its path, alone.</summary>
public sealed class FactsThatContradict
{
    public static TheoryData<string, string[]> Contradictions => new()
    {
        // ids that stand twice
        { "$.officers[1].id", ["""officers[1]={"id":"d-1"}"""] },
        { "$.acts[1].id", ["""acts[1]={"id":"act-1","action":"release","at":"2025-06-04T11:00:00Z"}"""] },
        { "$.person.citizenshipQuestions[1].id", ["""person.citizenshipQuestions[1]={"id":"q-1"}"""] },
        { "$.papers[2].id", ["""papers[2]={"id":"p-1"}"""] },
        { "$.agency.facilities[2]", ["""agency.facilities[2]="jail-a" """] },
        { "$.agency.agreements[0].facilities[2]", ["""agency.agreements[0].facilities[2]="jail-a" """] },
        { "$.officers[0].designations[0].facilities[1]", ["""officers[0].designations[0].facilities[1]="jail-a" """] },

        // ids that point nowhere
        { "$.ask.officer", ["""ask.officer="d-2" """] },
        { "$.acts[0].officer", ["""acts[0].officer="D-1" """] },
        { "$.agency.complaints[0].officer", ["""agency.complaints[0].officer="d-2" """] },
        { "$.ask.place", ["""ask.place="jail-c" """] },
        { "$.acts[0].place", ["""acts[0].place="jail-c" """] },
        { "$.agency.agreements[0].facilities[2]", ["""agency.agreements[0].facilities[2]="jail-c" """] },
        { "$.agency.detentionServices.facilities[1]", ["""agency.detentionServices.facilities[1]="jail-c" """] },
        { "$.officers[0].designations[1].facilities[1]", ["""officers[0].designations[1].facilities[1]="jail-c" """] },
        { "$.done[0].for", ["""done[0].for="act-2" """] },
        { "$.done[0].for", ["""papers[0].id="act-1" """] },

        // what has no place there
        { "$.agency.agreements[2].edition", ["""agency.agreements[2].edition="2020" """] },
        { "$.agency.agreements[3].edition", ["""agency.agreements[3].edition="2025" """] },
        { "$.agency.agreements[0].edition", ["""agency.agreements[0].edition="2020" """] },
        { "$.agency.agreements[1].edition", ["""agency.agreements[1].edition="2020-07" """] },
        { "$.agency.agreements[1].notices[0].exigent", ["""agency.agreements[1].notices[0]={"exigent":false}"""] },
        { "$.agency.detentionServices.notices[0].exigent", ["agency.detentionServices.notices[0].exigent=true"] },
        { "$.officers[0].designations[0].renewed", ["""officers[0].designations[0].renewed="2026-01-01" """] },
        { "$.officers[0].designations[1].form70006", ["officers[0].designations[1].form70006=true"] },
        { "$.papers[1].box", ["papers[1].box=1"] },
        { "$.papers[0].orders", ["""papers[0].orders="detain" """] },
        { "$.papers[0].accepted", ["""papers[0].accepted="2025-06-02T00:00:00Z" """] },
        { "$.papers[1].servedOnPerson", ["""papers[1].servedOnPerson="2025-06-02T00:00:00Z" """] },

        // two of what there is one of
        {
            "$.officers[0].designations[1].under",
            ["""officers[0].designations[1].under="warrantServiceOfficer" """, "officers[0].designations[1].renewed"]
        },
        {
            "$.agency.agreements[4].effective",
            ["""agency.agreements[4]={"type":"basicOrderingAgreement","effective":"2024-01-01","ended":"never"}"""]
        },
        {
            "$.agency.agreements[1].effective",
            ["""agency.agreements[0]={"type":"warrantServiceOfficer","effective":"2024-01-01","ended":"2025-03-02"}"""]
        },
        {
            "$.agency.agreements[1].effective",
            ["agency.agreements[0]=" + Since2020("""{"received":"2024-10-01T00:00:00Z","kind":"suspension"}""")]
        },
        {
            "$.agency.agreements[1].effective",
            ["agency.agreements[0]=" + Since2020("""{"received":"2025-03-01T14:00:01Z","kind":"termination"}""")]
        },
        {
            "$.agency.agreements[0].effective",
            ["""agency.agreements[0]={"type":"warrantServiceOfficer","effective":"2026-01-01","ended":"2026-02-01"}"""]
        },

        // orders that cannot be
        { "$.agency.agreements[0].ended", ["""agency.agreements[0].ended="2025-03-01T13:59:59Z" """] },
        { "$.agency.detentionServices.ended", ["""agency.detentionServices.ended="2019-12-31" """] },
        { "$.agency.agreements[0].notices[1].received", ["""agency.agreements[0].notices[1]={"received":"2025-03-01T13:59:59Z"}"""] },
        {
            "$.agency.detentionServices.notices[1].received",
            ["""agency.detentionServices.notices[1]={"received":"2020-01-01T04:59:59Z"}"""]
        },
        { "$.agency.agreements[0].notices[0].rescinded", ["""agency.agreements[0].notices[0].rescinded="2025-04-01T12:59:59Z" """] },
        { "$.officers[0].designations[0].authorized", ["""officers[0].designations[0].authorized="2025-03-02T04:59:59Z" """] },
        { "$.officers[0].designations[0].withdrawn", ["""officers[0].designations[0].withdrawn="2025-03-02" """] },
        { "$.officers[0].designations[1].renewed", ["""officers[0].designations[1].renewed="2025-03-02" """] },
        { "$.person.citizenshipQuestions[0].reportedToIce", ["""person.citizenshipQuestions[0].reportedToIce="2025-06-02T13:59:59Z" """] },
        {
            "$.person.citizenshipQuestions[0].answeredInWriting",
            ["""person.citizenshipQuestions[0].answeredInWriting="2025-06-02T13:59:59Z" """]
        },
        { "$.papers[0].servedOnPerson", ["""papers[0].servedOnPerson="2025-06-01T14:59:59Z" """] },
        { "$.papers[1].accepted", ["""papers[1].accepted="2025-06-01T14:59:59Z" """] },
        { "$.papers[1].withdrawn", ["""papers[1].withdrawn="2025-06-01T14:59:59Z" """] },
        { "$.custody.releaseDue", ["""custody.releaseDue="2025-06-01T11:59:59Z" """] },
        { "$.custody.bookedForIce", ["""custody.bookedForIce="2025-06-01T11:59:59Z" """] },
        { "$.custody.iceTookCustody", ["""custody.iceTookCustody="2025-06-01T11:59:59Z" """] },
        { "$.custody.released", ["""custody.released="2025-06-01T11:59:59Z" """] },
        { "$.custody.releaseProcessingStarted", ["""custody.releaseProcessingStarted="2025-06-02T19:59:59.999999999Z" """] },
        { "$.custody.iceArrested", ["""custody.iceArrested="2025-06-01T11:59:59Z" """] },
        { "$.custody.iceArrested", ["""custody.iceArrested="2025-06-01T11:59:59Z" """, """custody.receivedFrom="ice" """] },
        { "$.custody.bailRefused", ["""custody.bailRefused="2025-06-01T11:59:59Z" """] },
        { "$.custody.bailRefused", ["""custody.bailRefused="2025-06-01T11:59:59Z" """, "custody.receivedFrom"] },
        { "$.custody.iceTookCustody", ["""custody.iceTookCustody="2025-06-01T11:59:59Z" """, """custody.receivedFrom="anotherAgency" """] },
        { "$.custody.released", ["""custody.released="2025-06-01T11:59:59Z" """, """custody.receivedFrom="anotherAgency" """] },
        { "$.agency.agreements[0].notices[0].until", ["""agency.agreements[0].notices[0].until="2025-04-01T12:59:59Z" """] },
        { "$.agency.agreements[0].notices[0].until", ["""agency.agreements[0].notices[0].kind="termination" """] },
        { "$.agency.detentionServices.notices[0].until", ["""agency.detentionServices.notices[0].until="never" """] },

        // spans, where no two instants of them are in order
        { "$.custody.released", ["""custody.released="2025-05-31T12:00:00Z/2025-06-01T11:59:59Z" """] },
        {
            "$.custody.released",
            [
                """custody.booked="2025-06-04T15:00:01Z/2025-06-04T18:00:00Z" """, "custody.releaseDue", "custody.bookedForIce",
                "custody.iceTookCustody", "custody.iceArrested", "custody.bailRefused"
            ]
        },
        { "$.custody.releaseProcessingStarted", ["""custody.releaseProcessingStarted="2025-06-01T20:00:00Z/2025-06-02T19:59:59Z" """] },
        { "$.papers[1].servedOnPerson", ["""papers[1].servedOnPerson="2025-06-02T00:00:00Z/2025-06-03T00:00:00Z" """] },
        {
            "$.agency.agreements[0].notices[1].received",
            ["""agency.agreements[0].notices[1]={"received":"2025-02-01T00:00:00Z/2025-03-01T13:59:59Z"}"""]
        },

        // time zones of other states, and what is none
        { "$.facility.timeZone", ["""facility.timeZone="America/Denver" """] },
        { "$.facility.timeZone", ["""facility.timeZone="America/Havana" """] },
        { "$.facility.timeZone", ["""facility.timeZone="Etc/GMT+5" """] },
        { "$.facility.timeZone", ["""facility.timeZone="EST" """] },
        { "$.facility.timeZone", ["""facility.timeZone="MST" """, """facility.state="AZ" """] },
        { "$.facility.timeZone", ["""facility.timeZone="HST" """, """facility.state="HI" """] },
        { "$.facility.timeZone", ["""facility.timeZone="UTC" """] },
        { "$.custody.releaseProcessingEnded", ["""custody.releaseProcessingEnded="2025-06-03T19:39:59Z" """] },
    };

    public static TheoryData<string[]> Possible => new()
    {
        // at the same instant
        new[] { """agency.agreements[0].ended="2025-03-01T14:00:00Z" """ },
        new[] { """agency.agreements[0].notices[0].received="2025-03-01T14:00:00Z" """ },
        new[] { """agency.agreements[0].notices[0].rescinded="2025-04-01T13:00:00Z" """ },
        new[] { """person.citizenshipQuestions[0].reportedToIce="2025-06-02T14:00:00Z" """ },
        new[] { """papers[0].servedOnPerson="2025-06-01T15:00:00Z" """, """papers[0].withdrawn="2025-06-01T15:00:00Z" """ },
        new[] { """custody.releaseDue="2025-06-01T12:00:00Z" """ },
        new[] { """custody.releaseProcessingStarted="2025-06-02T20:00:00Z" """ },
        new[] { """custody.releaseProcessingEnded="2025-06-03T19:40:00Z" """ },

        // at the place the person came from
        new[]
        {
            """custody.receivedFrom="ice" """, """custody.releaseDue="2025-05-31T12:00:00Z" """,
            """custody.bookedForIce="2025-05-31T12:00:00Z" """, """custody.bailRefused="2025-05-31T12:00:00Z" """,
        },
        new[]
        {
            """custody.receivedFrom="anotherAgency" """, """custody.releaseDue="2025-05-31T12:00:00Z" """,
            """custody.bookedForIce="2025-05-31T12:00:00Z" """, """custody.bailRefused="2025-05-31T12:00:00Z" """,
        },
        new[] { """custody.iceArrested="2025-06-01T12:00:00Z" """, """custody.bailRefused="2025-06-01T12:00:00Z" """ },

        // the end of a suspension
        new[] { """agency.agreements[0].notices[0].until="2025-04-01T13:00:00Z" """ },
        new[] { """agency.agreements[0].notices[0].until="never" """ },
        new[] { "agency.agreements[0].notices[0].kind" },

        // somewhere in two spans, or at the edge of one
        new[] { """custody.released="2025-05-31T12:00:00Z/2025-06-01T12:00:00Z" """ },
        new[] { """custody.booked="2025-06-01T12:00:00Z/2025-06-09T12:00:00Z" """ },
        new[] { """custody.releaseProcessingStarted="2025-06-01T20:00:00Z/2025-06-02T20:00:00Z" """ },
        new[] { """agency.agreements[0].notices[0].received="2025-02-01T00:00:00Z/2025-03-01T14:00:00Z" """ },

        // other names of the same zone, and the second zone of a state
        new[] { """facility.timeZone="US/Eastern" """ },
        new[] { """facility.timeZone="America/Chicago" """ },
        new[] { """facility.timeZone="US/Arizona" """, """facility.state="AZ" """ },
        new[] { """facility.timeZone="America/Indianapolis" """, """facility.state="IN" """ },

        // on a day whose hour is not known
        new[] { """agency.detentionServices.ended="2020-01-01" """ },
        new[] { """agency.detentionServices.notices[0].received="2020-01-01T05:00:00Z" """ },
        new[] { """officers[0].designations[0].authorized="2025-03-02T05:00:00Z" """ },
        new[] { """officers[0].designations[0].withdrawn="2025-03-03" """ },
        new[] { """officers[0].designations[1].withdrawn="2025-03-03" """ },

        // spans that meet, or that a notice may have ended
        new[] { """agency.agreements[0]={"type":"warrantServiceOfficer","effective":"2024-01-01","ended":"2025-03-01T09:00:00-05:00"}""" },
        new[] { """agency.agreements[4]={"type":"taskForce","effective":"2027-03-01","ended":"never"}""" },
        new[]
        {
            "agency.agreements[0]=" + Since2020("""{"received":"2024-10-01T00:00:00Z","kind":"termination"}""")
        },

        // an unknown side
        new[] { """agency.agreements[4]={"type":"basicOrderingAgreement","effective":"2024-01-01"}""" },
        new[] { """agency.agreements[4]={"effective":"2024-01-01","ended":"never","edition":"2019","notices":[{"exigent":true}]}""" },
        new[] { "papers[0].received", """papers[0].withdrawn="2000-01-01T00:00:00Z" """ },
        new[] { "papers[0].form", """papers[0].orders="detain" """ },
        new[] { "custody.booked", """custody.releaseDue="2025-06-03T00:00:00Z" """, """custody.bookedForIce="2000-01-01T00:00:00Z" """ },
        new[] { "officers", """ask.officer="d-2" """ },
        new[] { "officers[0].id", """ask.officer="d-2" """ },
        new[] { "agency.facilities", """ask.place="jail-c" """ },
        new[] { "papers", """done[0].for="p-9" """ },
        new[] { "person", """done[0].for="q-9" """ },

        // said aloud that there is none
        new[] { """papers[1].servedOnPerson="never" """, """papers[0].accepted="never" """ },
        new[] { """officers[0].designations[0].renewed="never" """, "officers[0].designations[1].form70006=false" },
        new[] { """custody.booked="never" """ },

        // the facility that holds the person may be another agency's
        new[] { """facility.id="jail-c" """, """ask.place="jail-c" """ },
        new[] { """done[0].for="q-1" """ },
        new[] { """done[0].for="p-2" """ },
        new[] { """done[0].for="ask-1" """ },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Are_refused_at_the_path_of_the_later(string path, string[] edits) => Refused.OnlyAt(path, Documents.With(edits));

    [Theory]
    [MemberData(nameof(Possible))]
    public void What_can_be_is_taken(string[] edits) => Assert.Empty(CaseFileReader.Read(Documents.With(edits)).Errors);

    [Theory]
    [InlineData("warrantServiceOfficer", "2019 2020-02 2020-07 2025 2025-10 other")]
    [InlineData("jailEnforcement", "2020 2025 other")]
    [InlineData("taskForce", "2025 other")]
    [InlineData("basicOrderingAgreement", "2018 other")]
    public void Each_type_of_agreement_has_its_own_forms(string type, string editions) =>
        Assert.Equal(
            editions,
            string.Join(' ', new[] { "2018", "2019", "2020", "2020-02", "2020-07", "2025", "2025-10", "other" }.Where(edition =>
            CaseFileReader.Read(Documents.With($$"""agency.agreements=[{"type":"{{type}}","edition":"{{edition}}"}]""")).IsValid)));

    [Theory]
    [InlineData("box=1", "I-247A")]
    [InlineData("servedOnPerson=\"2025-06-02T00:00:00Z\"", "I-247A I-247 I-247D I-247N I-247X I-247G")]
    [InlineData("accepted=\"2025-06-02T00:00:00Z\"", "I-203")]
    [InlineData("orders=\"release\"", "I-203")]
    public void Some_facts_are_of_some_forms_only(string fact, string forms) =>
        Assert.Equal(
            forms,
            string.Join(' ', new[] { "I-247A", "I-247", "I-247D", "I-247N", "I-247X", "I-247G", "I-200", "I-205", "I-203" }.Where(form =>
            CaseFileReader.Read(Documents.With($$"""papers[0]={"form":"{{form}}"}""", "papers[0]." + fact)).IsValid)));

    [Fact]
    public void An_agreement_overlaps_the_longest_of_those_before_it_and_not_only_the_last()
    {
        var errors = CaseFileReader.Read(Documents.With(
            """agency.agreements[4]={"type":"basicOrderingAgreement","effective":"2024-01-01","ended":"2024-02-01"}""",
            """agency.agreements[5]={"type":"basicOrderingAgreement","effective":"2024-03-01","ended":"2024-04-01"}""")).Errors;
        Assert.Equal(["$.agency.agreements[4].effective", "$.agency.agreements[5].effective"], errors.Select(static error => error.Path));
    }

    [Fact]
    public void Days_are_counted_in_the_time_zone_of_the_facility()
    {
        string[] edits = ["""agency.detentionServices.notices[0].received="2020-01-01T07:00:00Z" """];
        Assert.True(CaseFileReader.Read(Documents.With(edits)).IsValid);
        Refused.OnlyAt(
            "$.agency.detentionServices.notices[0].received",
            Documents.With([.. edits, """facility.state="CA" """, """facility.timeZone="America/Los_Angeles" """]));
    }

    [Fact]
    public void A_day_that_a_zone_skipped_breaks_nothing() =>
        Refused.OnlyAt(
            "$.facility.timeZone",
            Documents.With("""facility.timeZone="Pacific/Apia" """, """agency.detentionServices.effective="2011-12-30" """));

    /// <summary>A Warrant Service Officer agreement since 2020, with a notice.</summary>
    private static string Since2020(string notice) =>
        $$"""{"type":"warrantServiceOfficer","effective":"2020-01-01","ended":"never","notices":[{{notice}}]}""";

    [Fact]
    public void What_could_not_be_read_contradicts_nothing() =>
        Refused.OnlyAt("$.officers[0].id", Documents.With("officers[0].id=7"));

    [Fact]
    public void Where_the_facility_cannot_be_read_the_rest_waits()
    {
        Refused.OnlyAt("$.facility.id", Documents.With("facility.id", """ask.place="jail-c" """));
        Refused.OnlyAt("$.facility.timeZone", Documents.With("facility.timeZone=7", """agency.detentionServices.ended="2019-12-31" """));
    }
}
