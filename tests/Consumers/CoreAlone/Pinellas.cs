using NodaTime;
using Wso.Rules;

/// <summary>The case of samples/cases/pinellas-after-service.json, built from facts alone.</summary>
internal static class Pinellas
{
    public static readonly Act Ask = new Act.Builder(At(5, 9, 9, 0)).Build();

    public static CaseFile CaseFile()
    {
        var jails = FactList.Of("pinellas-jail");
        var wso = new Agreement.Builder
        {
            Type = AgreementType.WarrantServiceOfficer,
            Edition = Edition.Form2019,
            Effective = At(5, 6, 10, 30),
            Ended = DateOrInstant.Never,
            Notices = FactList.Of<Notice>(),
            Facilities = jails,
        };
        var boa = new Agreement.Builder
        {
            Type = AgreementType.BasicOrderingAgreement,
            Edition = Edition.Form2018,
            Effective = new LocalDate(2018, 1, 17),
            Ended = DateOrInstant.Never,
            Notices = FactList.Of<Notice>(),
            Facilities = jails,
        };
        var designation = new Designation.Builder
        {
            Under = AgreementType.WarrantServiceOfficer,
            Certified = At(5, 7, 17, 0),
            Authorized = At(5, 7, 17, 0),
            Form70006 = Truth.Yes,
            Withdrawn = DateOrInstant.Never,
            Facilities = jails,
        };
        var detainer = new Paper.Builder
        {
            Form = PaperForm.I247A,
            Received = At(5, 2, 11, 0),
            Signed = Truth.Yes,
            NamesPerson = Truth.Yes,
            Box = DetainerBox.Box1,
            ServedOnPerson = At(5, 2, 14, 0),
            Withdrawn = Moment.Never,
        };
        var warrant = new Paper.Builder
        {
            Form = PaperForm.I200,
            Received = At(5, 2, 11, 0),
            Signed = Truth.Yes,
            NamesPerson = Truth.Yes,
            Withdrawn = Moment.Never,
        };
        var custody = new Custody.Builder
        {
            Booked = At(5, 1, 22, 10),
            ArrestedFor = Offense.State,
            ReleaseDue = At(5, 8, 16, 0),
            ReleaseProcessingStarted = At(5, 8, 15, 40),
            ReleaseProcessingEnded = At(5, 8, 16, 20),
            IceCancelled = Moment.Never,
            BookedForIce = Moment.Never,
            IceTookCustody = Moment.Never,
            Released = Moment.Never,
            ReceivedFrom = ReceivedFrom.None,
            IceArrested = Moment.Never,
            BailRefused = Moment.Never,
            CourtOrderedRelease = Moment.Never,
        };
        var service = new Act.Builder(At(5, 8, 16, 5))
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
            Transport = LawAnswer.Unknown,
            TransferDaysBefore = FactValue<int>.None,
        };
        return new CaseFile.Builder("2019-000441-b", new Facility("pinellas-jail", UsState.FL, DateTimeZoneProviders.Tzdb["America/New_York"]))
        {
            Agency = new Agency.Builder
            {
                Id = "pinellas-so",
                Facilities = jails,
                Agreements = FactList.Of(wso.Build(), boa.Build()),
                DetentionServices = FactValue<DetentionServices>.None,
                Complaints = FactList.Of<Complaint>(),
            }.Build(),
            Officers = FactList.Of(new Officer.Builder { Id = "d-1042", UnitedStatesCitizen = Truth.Yes, Designations = FactList.Of(designation.Build()) }.Build()),
            Person = new Person.Builder { CitizenshipQuestions = FactList.Of<CitizenshipQuestion>(), StatusShown = StatusShown.None }.Build(),
            Papers = FactList.Of(detainer.Build(), warrant.Build()),
            Custody = custody.Build(),
            Acts = FactList.Of(service.Build()),
            LocalLaw = localLaw.Build(),
        }.Build();
    }

    /// <summary>A local time of that summer.</summary>
    private static Instant At(int month, int day, int hour, int minute) =>
        new LocalDateTime(2019, month, day, hour, minute).WithOffset(Offset.FromHours(-4)).ToInstant();
}
