using System;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;

internal static class Program
{
    private static void Main()
    {
        var jails = WholeList.Of("pinellas-jail");
        var wso = new Agreement.Builder
        {
            Type = AgreementType.WarrantServiceOfficer,
            Edition = Edition.Form2019,
            Effective = At("2019-05-06T10:30:00-04:00"),
            Ended = DateOrInstant.Never,
            Notices = WholeList.Of<Notice>(),
            Facilities = jails,
        };
        var boa = new Agreement.Builder
        {
            Type = AgreementType.BasicOrderingAgreement,
            Edition = Edition.Form2018,
            Effective = new LocalDate(2018, 1, 17),
            Ended = DateOrInstant.Never,
            Notices = WholeList.Of<Notice>(),
            Facilities = jails,
        };
        var designation = new Designation.Builder
        {
            Under = AgreementType.WarrantServiceOfficer,
            Certified = At("2019-05-07T17:00:00-04:00"),
            Authorized = At("2019-05-07T17:00:00-04:00"),
            Form70006 = Truth.Yes,
            Withdrawn = DateOrInstant.Never,
            Facilities = jails,
        };
        var detainer = new Paper.Builder
        {
            Form = PaperForm.I247A,
            Received = At("2019-05-02T11:00:00-04:00"),
            Signed = Truth.Yes,
            NamesPerson = Truth.Yes,
            Box = DetainerBox.Box1,
            ServedOnPerson = At("2019-05-02T14:00:00-04:00"),
            Withdrawn = Moment.Never,
        };
        var warrant = new Paper.Builder
        {
            Form = PaperForm.I200,
            Received = At("2019-05-02T11:00:00-04:00"),
            Signed = Truth.Yes,
            NamesPerson = Truth.Yes,
            Withdrawn = Moment.Never,
        };
        var custody = new Custody.Builder
        {
            Booked = At("2019-05-01T22:10:00-04:00"),
            ArrestedFor = Offense.State,
            ReleaseDue = At("2019-05-08T16:00:00-04:00"),
            ReleaseProcessingStarted = At("2019-05-08T15:40:00-04:00"),
            ReleaseProcessingEnded = At("2019-05-08T16:20:00-04:00"),
            IceCancelled = Moment.Never,
            BookedForIce = Moment.Never,
            IceTookCustody = Moment.Never,
            Released = Moment.Never,
        };
        var service = new Act.Builder(At("2019-05-08T16:05:00-04:00"))
        {
            Id = "a-1",
            Action = JailAction.ExecuteArrestWarrant,
            Officer = "d-1042",
            Place = "pinellas-jail",
            CarryingCredentials = Truth.Yes,
            UnderIceDirection = Truth.Yes,
            OnDetentionDuty = Truth.Yes,
        };
        var localLaw = new LocalLaw.Builder
        {
            DetainerHold = LawAnswer.Unknown,
            Agreement287g = LawAnswer.Allowed,
            CivilArrest = LawAnswer.Allowed,
            ReleaseNotice = LawAnswer.Allowed,
            Transfer = LawAnswer.Allowed,
            DetentionContract = LawAnswer.Allowed,
        };
        var caseFile = new CaseFile.Builder("2019-000441-b", new Facility("pinellas-jail", UsState.FL, DateTimeZoneProviders.Tzdb["America/New_York"]))
        {
            Agency = new Agency.Builder
            {
                Id = "pinellas-so",
                Facilities = jails,
                Agreements = WholeList.Of(wso.Build(), boa.Build()),
                DetentionServices = Answer<DetentionServices>.None,
                Complaints = WholeList.Of<Complaint>(),
            }.Build(),
            Officers = WholeList.Of(new Officer.Builder { Id = "d-1042", UnitedStatesCitizen = Truth.Yes, Designations = WholeList.Of(designation.Build()) }.Build()),
            Person = new Person.Builder { CitizenshipQuestions = WholeList.Of<CitizenshipQuestion>() }.Build(),
            Papers = WholeList.Of(detainer.Build(), warrant.Build()),
            Custody = custody.Build(),
            Acts = WholeList.Of(service.Build()),
            LocalLaw = localLaw.Build(),
        }.Build();

        var ask = new Act.Builder(At("2019-05-09T09:00:00-04:00")).Build();
        foreach (var action in new[] { JailAction.ExecuteArrestWarrant, JailAction.QuestionAlienage, JailAction.HoldForIce, JailAction.Release })
        {
            Console.WriteLine($"{action}: {RuleBook.Current.Decide(caseFile, ask, action).Ruling}");
        }

        var hold = RuleBook.Current.Hold(caseFile, ask.At);
        Console.WriteLine($"The hold must end by {hold.End}: {hold.BindingLimit?.Rule.Id}");
    }

    private static Instant At(string iso) => OffsetDateTimePattern.ExtendedIso.Parse(iso).Value.ToInstant();
}
