open NodaTime
open NodaTime.Text
open Wso.Rules
open Wso.Rules.CaseFiles

let at (iso: string) = OffsetDateTimePattern.ExtendedIso.Parse(iso).Value.ToInstant()
let jails = FactList.Of("pinellas-jail")

let wso =
    Agreement.Builder(
        Type = AgreementType.WarrantServiceOfficer,
        Edition = Edition.Form2019,
        Effective = at "2019-05-06T10:30:00-04:00",
        Ended = DateOrInstant.Never,
        Notices = FactList.Of<Notice>(),
        Facilities = jails)

let boa =
    Agreement.Builder(
        Type = AgreementType.BasicOrderingAgreement,
        Edition = Edition.Form2018,
        Effective = LocalDate(2018, 1, 17),
        Ended = DateOrInstant.Never,
        Notices = FactList.Of<Notice>(),
        Facilities = jails)

let designation =
    Designation.Builder(
        Under = AgreementType.WarrantServiceOfficer,
        Certified = at "2019-05-07T17:00:00-04:00",
        Authorized = at "2019-05-07T17:00:00-04:00",
        Form70006 = Truth.Yes,
        Withdrawn = DateOrInstant.Never,
        Facilities = jails)

let officer = Officer.Builder(Id = "d-1042", UnitedStatesCitizen = Truth.Yes, Designations = FactList.Of(designation.Build()))

let detainer =
    Paper.Builder(
        Form = PaperForm.I247A,
        Received = at "2019-05-02T11:00:00-04:00",
        Signed = Truth.Yes,
        NamesPerson = Truth.Yes,
        Box = DetainerBox.Box1,
        ServedOnPerson = at "2019-05-02T14:00:00-04:00",
        Withdrawn = Moment.Never)

let warrant =
    Paper.Builder(Form = PaperForm.I200, Received = at "2019-05-02T11:00:00-04:00", Signed = Truth.Yes, NamesPerson = Truth.Yes, Withdrawn = Moment.Never)

let custody =
    Custody.Builder(
        Booked = at "2019-05-01T22:10:00-04:00",
        ArrestedFor = Offense.State,
        ReleaseDue = at "2019-05-08T16:00:00-04:00",
        ReleaseProcessingStarted = at "2019-05-08T15:40:00-04:00",
        ReleaseProcessingEnded = at "2019-05-08T16:20:00-04:00",
        IceCancelled = Moment.Never,
        BookedForIce = Moment.Never,
        IceTookCustody = Moment.Never,
        Released = Moment.Never,
        ReceivedFrom = ReceivedFrom.None,
        IceArrested = Moment.Never,
        BailRefused = Moment.Never,
        CourtOrderedRelease = Moment.Never)

let service =
    Act.Builder(
        at "2019-05-08T16:05:00-04:00",
        Id = "a-1",
        Action = JailAction.ExecuteArrestWarrant,
        Officer = "d-1042",
        Place = "pinellas-jail",
        CarryingCredentials = Truth.Yes,
        UnderIceDirection = Truth.Yes,
        OnDetentionDuty = Truth.Yes)

let localLaw =
    LocalLaw.Builder(
        DetainerHold = LawAnswer.Unknown,
        Agreement287g = LawAnswer.Allowed,
        CivilArrest = LawAnswer.Allowed,
        ReleaseNotice = LawAnswer.Allowed,
        Transfer = LawAnswer.Allowed,
        DetentionContract = LawAnswer.Allowed,
        Transport = LawAnswer.Unknown,
        TransferDaysBefore = FactValue<int>.None)

let agency =
    Agency.Builder(
        Id = "pinellas-so",
        Facilities = jails,
        Agreements = FactList.Of(wso.Build(), boa.Build()),
        DetentionServices = FactValue<DetentionServices>.None,
        Complaints = FactList.Of<Complaint>())

let caseFile =
    CaseFile.Builder(
        "2019-000441-b",
        Facility("pinellas-jail", UsState.FL, DateTimeZoneProviders.Tzdb["America/New_York"]),
        Agency = agency.Build(),
        Officers = FactList.Of(officer.Build()),
        Person = Person.Builder(CitizenshipQuestions = FactList.Of<CitizenshipQuestion>(), StatusShown = StatusShown.None).Build(),
        Papers = FactList.Of(detainer.Build(), warrant.Build()),
        Custody = custody.Build(),
        Acts = FactList.Of(service.Build()),
        LocalLaw = localLaw.Build()
    ).Build()

let ask = Act.Builder(at "2019-05-09T09:00:00-04:00", Action = JailAction.HoldForIce).Build()

for action in [ JailAction.ExecuteArrestWarrant; JailAction.QuestionAlienage; JailAction.HoldForIce; JailAction.Release ] do
    printfn $"{action}: {RuleBook.Current.Decide(caseFile, ask, action).Ruling}"

let hold = RuleBook.Current.Hold(caseFile, ask.At)
printfn $"The hold must end by {hold.End}: {hold.BindingLimit.Rule.Id}"
printfn $"{AnswerWriter.ToJson(CaseFileDocument(caseFile, ask))}"
