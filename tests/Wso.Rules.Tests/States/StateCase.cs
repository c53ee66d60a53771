using NodaTime;

namespace Wso.Rules.Tests.States;

/// <summary>
/// A case that says of the law no more than the state: a person booked two days before release due, for whom detainer and warrant came on
/// the day before.
/// </summary>
internal sealed class StateCase(UsState state, string zone, string due)
{
    private static readonly LocalDate LongAgo = new(2010, 1, 1);

    private readonly FactList<string> jails = FactList.Of("jail");

    public Instant Due { get; } = Times.Local(due, zone);

    public LocalLaw LocalLaw { get; set; } = new LocalLaw.Builder().Build();

    /// <summary>Left as it is: two days before release due.</summary>
    public Moment? Booked { get; set; }

    public Moment StateOrder { get; set; } = Moment.Never;

    /// <summary>The proof of status that the person has given; left as it is: none.</summary>
    public StatusShown StatusShown { get; set; } = StatusShown.None;

    public ReceivedFrom ReceivedFrom { get; set; } = ReceivedFrom.None;

    public FactList<DutyDone> Done { get; set; } = FactList.Of<DutyDone>();

    public bool HasDetentionContract { get; set; }

    public Moment BookedForIce { get; set; } = Moment.Never;

    public Moment Released { get; set; } = Moment.Never;

    /// <summary>The model under which the deputy is designated, and its form; none: nothing is signed.</summary>
    public (AgreementType Type, Edition Edition)? Model { get; set; }

    /// <summary>Puts the service of the Form I-200 at release due on record.</summary>
    public bool Served { get; set; }

    public CaseFile File => new CaseFile.Builder("case", new Facility("jail", state, DateTimeZoneProviders.Tzdb[zone]))
    {
        Agency = new Agency.Builder
        {
            Id = "agency",
            Facilities = jails,
            Agreements = Agreements(),
            DetentionServices = Contract(),
            Complaints = FactList.Of<Complaint>(),
        }
            .Build(),
        Officers =
            FactList.Of(new Officer.Builder { Id = "deputy", UnitedStatesCitizen = Truth.Yes, Designations = Designations() }.Build()),
        Person = new Person.Builder { CitizenshipQuestions = FactList.Of<CitizenshipQuestion>(), StatusShown = StatusShown }.Build(),
        Papers = FactList.Of(Detainer(), PaperOf(PaperForm.I200).Build()),
        Custody = new Custody.Builder
        {
            Booked = Booked ?? Moment.At(Due - Duration.FromDays(2)),
            ArrestedFor = Offense.State,
            ReceivedFrom = ReceivedFrom,
            IceArrested = Moment.Never,
            BailRefused = Moment.Never,
            CourtOrderedRelease = Moment.Never,
            ReleaseDue = Due,
            ReleaseProcessingStarted = Moment.Never,
            ReleaseProcessingEnded = Moment.Never,
            IceCancelled = Moment.Never,
            BookedForIce = BookedForIce,
            IceTookCustody = Moment.Never,
            Released = Released,
            StateOrder = StateOrder,
        }.Build(),
        Acts = Served ? FactList.Of(Act(JailAction.ExecuteArrestWarrant, Due)) : FactList.Of<Act>(),
        LocalLaw = LocalLaw,
        Done = Done,
    }.Build();

    public Hold HoldAfter(int hours) => RuleBook.Current.Hold(File, Due + Duration.FromHours(hours));

    public Verdict Decide(JailAction action, int hours = 0) => RuleBook.Current.Decide(File, Act(action, Due + Duration.FromHours(hours)));

    public static Act Act(JailAction action, Instant at) => new Act.Builder(at)
    {
        Action = action,
        Officer = "deputy",
        Place = "jail",
        InJurisdiction = Truth.Yes,
        CarryingCredentials = Truth.Yes,
        UnderIceDirection = Truth.Yes,
        OnDetentionDuty = Truth.Yes,
        BelievesAlien = Truth.Yes,
        IceOfficerPresent = Truth.Yes,
        IceShowsWarrant = Truth.Yes,
    }.Build();

    private FactList<Agreement> Agreements() => Model is not { } model ? FactList.Of<Agreement>() : FactList.Of(new Agreement.Builder
    {
        Type = model.Type,
        Edition = model.Edition,
        Effective = LongAgo,
        Ended = DateOrInstant.Never,
        Notices = FactList.Of<Notice>(),
        Facilities = jails,
    }.Build());

    private FactList<Designation> Designations() => Model is not { } model ? FactList.Of<Designation>() : FactList.Of(
        new Designation.Builder
        {
            Under = model.Type,
            Certified = LongAgo.PlusDays(1),
            Authorized = LongAgo.PlusDays(1),
            Withdrawn = DateOrInstant.Never,
            Form70006 = Truth.Yes,
            Facilities = jails,
        }.Build());

    private FactValue<DetentionServices> Contract() =>
        !HasDetentionContract ? FactValue<DetentionServices>.None : new DetentionServices.Builder
        {
            Effective = LongAgo,
            Ended = DateOrInstant.Never,
            Notices = FactList.Of<Notice>(),
            Facilities = jails,
            LongestStayHours = FactValue<int>.None,
        }.Build();

    private Paper Detainer()
    {
        var detainer = PaperOf(Due < Times.Local("2017-04-02T00:00:00", zone) ? PaperForm.I247D : PaperForm.I247A);
        detainer.Box = DetainerBox.Box1;
        detainer.ServedOnPerson = Due - Duration.FromDays(1);
        return detainer.Build();
    }

    private Paper.Builder PaperOf(PaperForm form) => new()
    {
        Form = form,
        Received = Due - Duration.FromDays(1),
        Signed = Truth.Yes,
        NamesPerson = Truth.Yes,
        Withdrawn = Moment.Never,
    };
}
