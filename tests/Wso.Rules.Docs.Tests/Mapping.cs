using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>The code of docs/Mapping.md: a jail's rows become the facts of a case.</summary>
public sealed class Mapping
{
    private static readonly OfficerRow[] Officers =
    [
        new("d-1042", true, new DateTime(2019, 5, 7, 17, 0, 0), new DateTime(2019, 5, 7, 17, 0, 0), null, true)
    ];

    private static readonly BookingRow Booking = new(
        "2019-000441-b", new DateTime(2019, 5, 1, 22, 10, 0), "F", "NEW", new DateTime(2019, 5, 8, 16, 0, 0),
        new DateTime(2019, 5, 8, 15, 40, 0), new DateTime(2019, 5, 8, 16, 20, 0), null, null, null);

    private static readonly IceFormRow[] Forms =
    [
        new("I-247A", new DateTime(2019, 5, 2, 11, 0, 0), true, true, 1, new DateTime(2019, 5, 2, 14, 0, 0), null),
        new("I-200", new DateTime(2019, 5, 2, 11, 0, 0), true, true, null, null, null),
    ];

    private static readonly ServiceRow[] Services = [new("a-1", "I-200", new DateTime(2019, 5, 8, 16, 5, 0), "d-1042", true, true)];

    private static readonly TaskRow[] Tasks = [new("REPORTED", new DateTime(2019, 5, 8, 16, 10, 0), "a-1")];

    private static readonly Instant NextMorning = Instant.FromUtc(2019, 5, 9, 13, 0);

    [Fact]
    public void Rows_decide_as_the_case_file_of_the_same_case_does()
    {
        var stored = CaseFileReader.Read(
            File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json"))).Document!;
        var mapped = Case(Booking, Forms, Services);

        var hold = RuleBook.Current.Hold(mapped, NextMorning);
        Assert.Equal(RuleBook.Current.Hold(stored.CaseFile, NextMorning).End, hold.End);
        Assert.Equal((Ruling.Permitted, "wso.48-hours"), (hold.Ruling, hold.BindingLimit?.Rule.Id));
        Assert.Equal([AgreementType.WarrantServiceOfficer], hold.Bases);
    }

    [Fact]
    public void An_empty_column_permits_nothing_that_needs_it()
    {
        Assert.Equal(
            Ruling.Undetermined,
            RuleBook.Current.Hold(Case(Booking with { ReleaseDueAt = null }, Forms, Services), NextMorning).Ruling);
        Assert.Equal(
            Ruling.Undetermined,
            RuleBook.Current.Hold(Case(Booking, [Forms[0], Forms[1] with { Signed = null }], Services), NextMorning).Ruling);
    }

    [Fact]
    public void A_question_of_citizenship_ends_the_hold()
    {
        var record = new QuestionRow(true, new DateTime(2019, 5, 9, 8, 0, 0), new DateTime(2019, 5, 9, 8, 10, 0), null, null);
        Assert.Equal(Ruling.Prohibited, RuleBook.Current.Hold(Case(Booking, Forms, Services, record), NextMorning).Ruling);
    }

    [Fact]
    public void A_duty_done_is_done_one_not_done_is_overdue_and_without_the_list_nothing_is_known()
    {
        var mapped = Case(Booking, Forms, Services);
        Assert.Equal(DutyState.Done, StateOf(mapped, Duty.ReportService));
        Assert.Equal(DutyState.Overdue, StateOf(mapped, Duty.OfferInterpreter));
        var leftOut = mapped.ToBuilder();
        leftOut.Done = FactList<DutyDone>.Unknown;
        Assert.Equal(DutyState.Unknown, StateOf(leftOut.Build(), Duty.ReportService));

        static DutyState StateOf(CaseFile caseFile, Duty duty) =>
            RuleBook.Current.Duties(caseFile, NextMorning).Single(owed => owed.Duty == duty).State;
    }

    [Fact]
    public void A_code_that_the_table_does_not_know_is_unknown() =>
        Assert.Equal(Offense.Unknown, Case(Booking with { ArrestLevel = "?" }, Forms, Services).Custody.ArrestedFor);

    private static CaseFile Case(BookingRow booking, IceFormRow[] forms, ServiceRow[] services, params QuestionRow[] questions) =>
        FactsOfPinellas.Case(FactsOfPinellas.Jail(Officers), booking, forms, services, Tasks, questions);
}

// docs
public sealed record OfficerRow(string Badge, bool? UsCitizen, DateTime? Certified, DateTime? Authorized, DateTime? Withdrawn, bool? Form70006);

public sealed record BookingRow(
    string Key, DateTime BookedAt, string ArrestLevel, string CameFrom, DateTime? ReleaseDueAt, DateTime? ProcessingStartedAt,
    DateTime? ProcessingEndedAt, DateTime? ReleasedAt, DateTime? IceTookAt, DateTime? IceCanceledAt);

public sealed record IceFormRow(
    string Form, DateTime ReceivedAt, bool? Signed, bool? NamesPerson, int? Box, DateTime? CopyGivenAt, DateTime? WithdrawnAt);

public sealed record QuestionRow(bool FromARecord, DateTime RaisedAt, DateTime? ReportedAt, DateTime? AnsweredAt, bool? Citizen);

public sealed record ServiceRow(string Key, string FormServed, DateTime ServedAt, string Badge, bool? CredentialsCarried, bool? IceDirected);

public sealed record TaskRow(string Code, DateTime DoneAt, string? ServiceKey);
// end

// docs
public static class FactsOfPinellas
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <summary>Once for the jail. Make it again when an officer or an agreement changes.</summary>
    public static Jail Jail(IEnumerable<OfficerRow> officers) =>
        new Jail.Builder(new Facility("pinellas-jail", UsState.FL, Zone))
        {
            Agency = new Agency.Builder
            {
                Facilities = FactList.Of("pinellas-jail"),
                Agreements = FactList.Of(new Agreement.Builder
                {
                    Type = AgreementType.WarrantServiceOfficer,
                    Edition = Edition.Form2019,
                    Effective = At(new DateTime(2019, 5, 6, 10, 30, 0)),
                    Ended = DateOrInstant.Never,
                    Notices = FactList<Notice>.None,
                    Facilities = FactList.Of("pinellas-jail"),
                }.Build()),
                DetentionServices = FactValue<DetentionServices>.None,
                Complaints = FactList<Complaint>.None,
            }.Build(),
            Officers = FactList.From(officers.Select(Officer)),

            // What this jail's counsel answered. Ask counsel first; leave out what counsel did not answer.
            LocalLaw = new LocalLaw.Builder { Agreement287g = LawAnswer.Allowed, CivilArrest = LawAnswer.Allowed }.Build(),
        }.Build();

    /// <summary>Once for each question, from the rows as they are now.</summary>
    public static CaseFile Case(
        Jail jail, BookingRow booking, IEnumerable<IceFormRow> forms, IEnumerable<ServiceRow> services, IEnumerable<TaskRow> tasks,
        IEnumerable<QuestionRow> questions)
    {
        var caseFile = jail.NewCase(booking.Key);
        caseFile.Person = new Person.Builder
        {
            CitizenshipQuestions = FactList.From(questions.Select(Question)),
            StatusShown = StatusShown.None,
        }.Build();
        caseFile.Papers = FactList.From(forms.Select(Paper));
        caseFile.Acts = FactList.From(services.Select(Act));

        // Left out, it would be unknown of each duty whether it was done, and none could be overdue but the release.
        caseFile.Done = FactList.From(tasks.Select(Done));
        caseFile.Custody = new Custody.Builder
        {
            Booked = At(booking.BookedAt),
            ArrestedFor = booking.ArrestLevel switch { "M" or "F" => Offense.State, "O" => Offense.Local, "U" => Offense.Federal, _ => Offense.Unknown },
            ReceivedFrom = booking.CameFrom switch { "NEW" => ReceivedFrom.None, "XFER" => ReceivedFrom.AnotherAgency, "ICE" => ReceivedFrom.Ice, _ => ReceivedFrom.Unknown },
            ReleaseDue = Moment.OrUnknown(AtOrNull(booking.ReleaseDueAt)),
            ReleaseProcessingStarted = Moment.OrUnknown(AtOrNull(booking.ProcessingStartedAt)),
            ReleaseProcessingEnded = Moment.OrUnknown(AtOrNull(booking.ProcessingEndedAt)),

            // These columns are filled in as soon as it happens, so that an empty one says: it has not happened.
            Released = Moment.OrNever(AtOrNull(booking.ReleasedAt)),
            IceTookCustody = Moment.OrNever(AtOrNull(booking.IceTookAt)),
            IceCancelled = Moment.OrNever(AtOrNull(booking.IceCanceledAt)),

            // This jail has no contract to detain for ICE, and its desk enters any of these the moment it happens.
            BookedForIce = Moment.Never,
            IceArrested = Moment.Never,
            BailRefused = Moment.Never,
            CourtOrderedRelease = Moment.Never,
        }.Build();
        return caseFile.Build();
    }

    private static Officer Officer(OfficerRow row) => new Officer.Builder
    {
        Id = row.Badge,
        UnitedStatesCitizen = Truths.OrUnknown(row.UsCitizen),
        Designations = FactList.Of(new Designation.Builder
        {
            Under = AgreementType.WarrantServiceOfficer,
            Certified = DateOrInstant.OrUnknown(AtOrNull(row.Certified)),
            Authorized = DateOrInstant.OrUnknown(AtOrNull(row.Authorized)),
            Withdrawn = DateOrInstant.OrNever(AtOrNull(row.Withdrawn)),
            Form70006 = Truths.OrUnknown(row.Form70006),
            Facilities = FactList.Of("pinellas-jail"),
        }.Build()),
    }.Build();

    private static Paper Paper(IceFormRow row) => new Paper.Builder
    {
        Form = row.Form switch { "I-247A" => PaperForm.I247A, "I-200" => PaperForm.I200, "I-205" => PaperForm.I205, "I-203" => PaperForm.I203, _ => PaperForm.Unknown },
        Received = At(row.ReceivedAt),
        Signed = Truths.OrUnknown(row.Signed),
        NamesPerson = Truths.OrUnknown(row.NamesPerson),
        Box = row.Box switch { 1 => DetainerBox.Box1, 2 => DetainerBox.Box2, _ => DetainerBox.Unknown },
        ServedOnPerson = row.Form == "I-247A" ? Moment.OrUnknown(AtOrNull(row.CopyGivenAt)) : Moment.Unknown,
        Withdrawn = Moment.OrNever(AtOrNull(row.WithdrawnAt)),
    }.Build();

    private static CitizenshipQuestion Question(QuestionRow row) => new CitizenshipQuestion.Builder
    {
        Kind = row.FromARecord ? CitizenshipQuestionKind.Record : CitizenshipQuestionKind.Claim,
        Raised = At(row.RaisedAt),
        ReportedToIce = Moment.OrNever(AtOrNull(row.ReportedAt)),
        AnsweredInWriting = Moment.OrNever(AtOrNull(row.AnsweredAt)),
        Citizen = Truths.OrUnknown(row.Citizen),
    }.Build();

    private static Act Act(ServiceRow row) => new Act.Builder(At(row.ServedAt))
    {
        Id = row.Key,
        Action = row.FormServed == "I-205" ? JailAction.ServeRemovalWarrant : JailAction.ExecuteArrestWarrant,
        Officer = row.Badge,
        Place = "pinellas-jail",
        CarryingCredentials = Truths.OrUnknown(row.CredentialsCarried),
        UnderIceDirection = Truths.OrUnknown(row.IceDirected),
    }.Build();

    private static DutyDone Done(TaskRow row) => new DutyDone.Builder
    {
        Duty = row.Code switch
        {
            "REPORTED" => Duty.ReportService,
            "INTERPRETER" => Duty.OfferInterpreter,
            "COMPLAINTS" => Duty.ExplainComplaintProcess,
            _ => Duty.Unknown,
        },
        At = At(row.DoneAt),
        For = row.ServiceKey,
    }.Build();

    private static Instant? AtOrNull(DateTime? written) => written is { } value ? At(value) : null;

    /// <summary>The database stores the jail's local time. In the hour that occurs twice this takes the earlier one.</summary>
    private static Instant At(DateTime written) => LocalDateTime.FromDateTime(written).InZoneLeniently(Zone).ToInstant();
}
// end
