using System;
using System.Linq;
using NodaTime;
using Wso.Rules.Programs;

namespace Wso.Rules.Law;

/// <summary>
/// The situations over which the behavior of the rules is digested. They are always the
/// same, and each fact that a rule may read has each of its values somewhere.
/// </summary>
internal sealed class Domain
{
    private const int Count = 600;

    private static readonly Instant Now = Instant.FromUtc(2025, 11, 6, 15, 0);

    /// <summary>Hours from the instant asked about: below, at and above the thresholds of the rules.</summary>
    private static readonly int[] Hours =
    [
        -18_000, -17_520, -2_200, -2_160, -800, -720, -73, -72, -50, -49, -48, -47, -25, -24, -23, -13, -12, -11, -3, -2, -1,
        0, 1, 2, 12, 47, 49,
    ];

    private ulong state;

    private Domain(int seed) => state = (ulong)seed;

    public static Situation[] Situations() => Enumerable.Range(1, Count).Select(static seed => new Domain(seed).Situation()).ToArray();

    public static Candidate[] Candidates(AgreementType under) =>
        Enumerable.Range(1, Count).Select(seed => new Domain(seed).Candidate(under)).ToArray();

    private Situation Situation()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        var file = new CaseFile.Builder("domain", new Facility("jail", UsState.AL, zone))
        {
            Agency = new Agency.Builder
            {
                Id = "agency",
                Facilities = List("jail", "annex"),
                Agreements = Listed(3, Agreement),
                DetentionServices = Below(3) == 0 ? FactValue<Rules.DetentionServices>.None : Below(4) == 0 ? default : Services(),
                Complaints = Listed(2, Complaint),
            }.Build(),
            Officers = Listed(1, Officer),
            Person = new Person.Builder { CitizenshipQuestions = Listed(1, Question), StatusShown = OneOf<StatusShown>() }.Build(),
            Papers = Listed(4, Paper),
            Custody = Custody(),
            Acts = Listed(2, () => Act(JailActions.All[Below(JailActions.All.Length)], When(-49, -1))),
            LocalLaw = LocalLaw(),
            Done = Listed(2, Done),
        }.Build();
        var at = Now;
        return Premises.Of(file, Act(null, at), at);
    }

    private Agreement Agreement() => new Agreement.Builder
    {
        Type = Of(
            AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce,
            AgreementType.BasicOrderingAgreement, AgreementType.Unknown),
        Edition = OneOf<Edition>(),
        Effective = DateOrInstant.At(When(-18_000, -100)),
        Ended = Below(4) == 0 ? DateOrInstant.At(When(-2, 40)) : Below(6) == 0 ? default : DateOrInstant.Never,
        Continues = Truth(),
        Notices = Listed(1, Notice),
        Facilities = List("jail", "annex"),
    }.Build();

    private Notice Notice() => new Notice.Builder
    {
        Received = Moment(),
        From = OneOf<Party>(),
        Kind = OneOf<NoticeKind>(),
        Exigent = Truth(),
        NamedEffect = Moment(),
        Rescinded = Moment(),
        Until = Moment(),
    }.Build();

    private Rules.DetentionServices Services() => new Rules.DetentionServices.Builder
    {
        Effective = DateOrInstant.At(When(-18_000, -100)),
        Ended = Below(4) == 0 ? DateOrInstant.At(When(-2, 40)) : DateOrInstant.Never,
        Notices = Listed(1, Notice),
        Facilities = List("jail", "annex"),
        LongestStayHours = Below(4) == 0 ? default : Below(3) == 0 ? FactValue<int>.None : (FactValue<int>)Of(24, 48, 72),
    }.Build();

    private Complaint Complaint() => new Complaint.Builder
    {
        Officer = Id("d-1"),
        Noticed = Moment(),
        Resolved = Moment(),
        MayLeadToDiscipline = Truth(),
    }.Build();

    private Officer Officer() => new Officer.Builder
    {
        Id = "d-1",
        UnitedStatesCitizen = Truth(),
        Designations = FactList.Of(
            Designation(AgreementType.WarrantServiceOfficer),
            Designation(Of(AgreementType.JailEnforcement, AgreementType.Unknown)),
            Designation(AgreementType.TaskForce)),
    }.Build();

    private Designation Designation(AgreementType under) => new Designation.Builder
    {
        Under = under,
        Certified = DateOrInstant.At(When(-18_000, 1)),
        Authorized = DateOrInstant.At(When(-18_000, 1)),
        Withdrawn = Below(3) == 0 ? DateOrInstant.At(When(-49, 2)) : DateOrInstant.Never,
        Renewed = Below(2) == 0 ? DateOrInstant.At(When(-18_000, 1)) : DateOrInstant.Never,
        Form70006 = Truth(),
        Facilities = List("jail", "annex"),
    }.Build();

    private CitizenshipQuestion Question() => new CitizenshipQuestion.Builder
    {
        Id = "q",
        Kind = OneOf<CitizenshipQuestionKind>(),
        Raised = Moment(),
        ReportedToIce = Moment(),
        AnsweredInWriting = Moment(),
        Citizen = Truth(),
    }.Build();

    private Paper Paper() => new Paper.Builder
    {
        Id = "p" + Below(1_000),
        Form = OneOf<PaperForm>(),
        Received = Below(9) == 0 ? NodaTime.Instant.FromUtc(2016, 1, 1, 0, 0) : Moment(),
        Signed = Mostly(),
        NamesPerson = Mostly(),
        Withdrawn = Below(2) == 0 ? Rules.Moment.Never : Moment(),
        Box = OneOf<DetainerBox>(),
        ServedOnPerson = Moment(),
        Accepted = Moment(),
        Orders = OneOf<OrderKind>(),
    }.Build();

    private Custody Custody() => new Custody.Builder
    {
        Booked = Moment(),
        ArrestedFor = OneOf<Offense>(),
        ReleaseDue = Moment(),
        ReleaseProcessingStarted = Moment(),
        ReleaseProcessingEnded = Below(2) == 0 ? Rules.Moment.Never : Moment(),
        IceCancelled = Below(2) == 0 ? Rules.Moment.Never : Moment(),
        BookedForIce = Moment(),
        IceTookCustody = Below(2) == 0 ? Rules.Moment.Never : Moment(),
        Released = Below(2) == 0 ? Rules.Moment.Never : Moment(),
        StateOrder = Moment(),
        ReceivedFrom = OneOf<ReceivedFrom>(),
        IceArrested = Moment(),
        BailRefused = Below(2) == 0 ? Rules.Moment.Never : Moment(),
        CourtOrderedRelease = Below(2) == 0 ? Rules.Moment.Never : Moment(),
    }.Build();

    private LocalLaw LocalLaw() => new LocalLaw.Builder
    {
        DetainerHold = OneOf<LawAnswer>(),
        Agreement287g = OneOf<LawAnswer>(),
        CivilArrest = OneOf<LawAnswer>(),
        ReleaseNotice = OneOf<LawAnswer>(),
        Transfer = OneOf<LawAnswer>(),
        DetentionContract = OneOf<LawAnswer>(),
        Transport = OneOf<LawAnswer>(),
        TransferDaysBefore = Below(2) == 0 ? FactValue<int>.None : (FactValue<int>)Of(1, 2, 7),
        HoldNeedsOrder = Truth(),
        HoldCeilings = Listed(1, () => Below(3) == 0
            ? HoldCeiling.EndOfLocalDayOfReleaseDue
            : HoldCeiling.OfHours(Of(11, 48), OneOf<CeilingAnchor>())),
        ReleaseProcessing = Below(2) == 0 ? null : new ReleaseProcessingBounds(Of(30, 60, 120), Of(2, 12)),
    }.Build();

    private DutyDone Done() => new DutyDone.Builder { Duty = OneOf<Duty>(), At = Moment(), For = Below(2) == 0 ? null : "q" }.Build();

    private Act Act(JailAction? action, Instant at) => new Act.Builder(at)
    {
        Id = "a" + Below(1_000),
        Action = action,
        Officer = Id("d-1"),
        Place = Id("jail"),
        InJurisdiction = Truth(),
        CarryingCredentials = Mostly(),
        UnderIceDirection = Mostly(),
        OnDetentionDuty = Mostly(),
        CoordinatedWithIce = Truth(),
        CategorySetByIce = Truth(),
        BelievesAlien = Truth(),
        FoundRemovable = Truth(),
        ReasonToBelieveInViolation = Truth(),
        LikelyToEscape = Truth(),
        EntryInView = Truth(),
        IceOfficerPresent = Truth(),
        IceShowsWarrant = Truth(),
        DestinationApprovedByIce = Truth(),
    }.Build();

    private Candidate Candidate(AgreementType under) => new Candidate.Builder
    {
        Under = Of(under, under, AgreementType.Unknown, AgreementType.BasicOrderingAgreement),
        UnitedStatesCitizen = Truth(),
        JailExperience = Truth(),
        BackgroundCleared = Truth(),
        Trained = Truth(),
        AuthorizationLetter = Truth(),
        Form70006 = Truth(),
        CredentialsIssued = Truth(),
        WorkExperienceMonths = Below(4) == 0 ? default : Below(6) == 0 ? FactValue<int>.None : (FactValue<int>)Of(23, 24, 25),
        Examinations = Listed(3, () => new Examination.Builder
        {
            Subject = Of("law", "final"),
            Score = Below(5) == 0 ? FactValue<decimal>.None : (FactValue<decimal>)Of(69.9m, 70m, 71m),
        }.Build()),
    }.Build();

    /// <summary>The next number of a fixed sequence, below the count.</summary>
    private int Below(int count)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((state >> 33) % (ulong)count);
    }

    private T Of<T>(params T[] values) => values[Below(values.Length)];

    private T OneOf<T>()
        where T : struct, Enum
    {
#pragma warning disable CA2263 // netstandard2.0 has no generic overloads
        var names = Enum.GetNames(typeof(T));
        return (T)Enum.Parse(typeof(T), names[Below(names.Length)]);
#pragma warning restore CA2263
    }

    private Truth Truth() => Of(Rules.Truth.Yes, Rules.Truth.Yes, Rules.Truth.No, Rules.Truth.Unknown);

    private Truth Mostly() => Below(8) == 0 ? Truth() : Rules.Truth.Yes;

    private FactValue<string> Id(string id) => Below(6) == 0 ? default : Below(6) == 0 ? FactValue<string>.None : id;

    private Instant When(int first, int last)
    {
        var among = Array.FindAll(Hours, hours => hours >= first && hours <= last);
        return Now + Duration.FromHours(among[Below(among.Length)]);
    }

    private Moment Moment() => Below(9) switch
    {
        0 => default,
        1 => Rules.Moment.Never,
        2 => Rules.Moment.Between(When(-25, -1), When(0, 12)),
        _ => When(-2_200, 49),
    };

    private FactList<string> List(params string[] items) => Below(9) == 0 ? default : FactList.From(items.Take(1 + Below(items.Length)));

    private FactList<T> Listed<T>(int most, Func<T> one)
        where T : notnull => Below(12) == 0 ? default : FactList.From(Enumerable.Range(0, Below(most + 1)).Select(_ => one()).ToArray());
}
