using System;
using System.Collections.Generic;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

/// <summary>
/// Made holds that stand now and end soon, in many counties. Nobody in them is real; the same numbers make the same holds.
/// </summary>
internal static class LiveHolds
{
    /// <summary>
    /// Every hold here ends so long after release is due, by whichever agreement: what the checks go by, apart from the rule book.
    /// </summary>
    public static readonly Duration Length = Duration.FromHours(48);

    private const int Counties = 300;

    /// <summary>Holds that stand at an instant, the ends spread evenly over a span that begins some time later.</summary>
    public static IEnumerable<CaseFileDocument> Make(int holds, Instant now, Duration before, Duration over)
    {
        for (var i = 0; i < holds; i++)
        {
            var end = now + before + Duration.FromSeconds(Math.Floor(over.TotalSeconds * i / holds));
            yield return One(i, now, Instant.FromUnixTimeSeconds(end.ToUnixTimeSeconds()) - Length);
        }
    }

    private static CaseFileDocument One(int i, Instant now, Instant due)
    {
        var county = $"county-{i % Counties:D3}";
        var model =
            (i % 3) switch { 0 => AgreementType.WarrantServiceOfficer, 1 => AgreementType.JailEnforcement, _ => AgreementType.Unknown };
        var jail = county + "-jail";
        var isSigned = model != AgreementType.Unknown;
        var signed = new LocalDate(2026, 1, 5);
        var file = new CaseFile.Builder($"hold-{i + 1:D6}", new Facility(jail, UsState.WY, DateTimeZoneProviders.Tzdb["America/Denver"]))
        {
            Agency = new Agency.Builder
            {
                Id = county,
                Facilities = FactList.Of(jail),
                Agreements = isSigned
                    ? FactList.Of(
                        new Agreement.Builder
                        {
                            Type = model,
                            Edition = Edition.Form2025,
                            Effective = signed,
                            Ended = DateOrInstant.Never,
                            Notices = FactList.Of<Rules.Notice>(),
                            Facilities = FactList.Of(jail),
                        }
                            .Build())
                    : FactList.Of<Agreement>(),
                DetentionServices = FactValue<DetentionServices>.None,
                Complaints = FactList.Of<Complaint>(),
            }.Build(),
            Officers = FactList.Of(new Officer.Builder
            {
                Id = "deputy",
                UnitedStatesCitizen = Truth.Yes,
                Designations = isSigned
                    ? FactList.Of(
                        new Designation.Builder
                        {
                            Under = model,
                            Certified = signed.PlusDays(7),
                            Authorized = signed.PlusDays(8),
                            Withdrawn = DateOrInstant.Never,
                            Form70006 = Truth.Yes,
                            Facilities = FactList.Of(jail),
                        }
                            .Build())
                    : FactList.Of<Designation>(),
            }.Build()),
            Person = new Person.Builder { CitizenshipQuestions = FactList.Of<CitizenshipQuestion>() }.Build(),
            Papers = FactList.Of(
                new Paper.Builder
                {
                    Form = PaperForm.I247A,
                    Box = DetainerBox.Box1,
                    Received = due - Duration.FromHours(30),
                    ServedOnPerson = due - Duration.FromHours(29),
                    Signed = Truth.Yes,
                    NamesPerson = Truth.Yes,
                    Withdrawn = Moment.Never,
                }
                    .Build(),
                new Paper.Builder
                {
                    Form = PaperForm.I200,
                    Received = due - Duration.FromHours(30),
                    Signed = Truth.Yes,
                    NamesPerson = Truth.Yes,
                    Withdrawn = Moment.Never,
                }
                    .Build()),
            Custody = new Custody.Builder
            {
                Booked = due - Duration.FromDays(6),
                ArrestedFor = Offense.State,
                ReleaseDue = due,
                ReleaseProcessingStarted = due - Duration.FromMinutes(20),
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
            }.Build(),
            Acts = isSigned ? FactList.Of(Asked(due + Duration.FromMinutes(5), jail, JailAction.ExecuteArrestWarrant)) : FactList.Of<Act>(),
            LocalLaw = new LocalLaw.Builder
            {
                DetainerHold = isSigned ? LawAnswer.Forbidden : LawAnswer.Allowed,
                Agreement287g = LawAnswer.Allowed,
                CivilArrest = LawAnswer.Allowed,
                ReleaseNotice = LawAnswer.Allowed,
                Transfer = LawAnswer.Allowed,
                DetentionContract = LawAnswer.Allowed,
                HoldCeilings = FactList.Of<HoldCeiling>(),
                HoldNeedsOrder = Truth.No,
            }.Build(),
            Done = FactList.Of<DutyDone>(),
        };
        return new CaseFileDocument(file.Build(), Asked(now, jail, null));
    }

    private static Act Asked(Instant at, string jail, JailAction? action) => new Act.Builder(at)
    {
        Id = action is null ? null : "service",
        Action = action,
        Officer = "deputy",
        Place = jail,
        CarryingCredentials = Truth.Yes,
        UnderIceDirection = Truth.Yes,
        OnDetentionDuty = Truth.Yes,
    }.Build();
}
