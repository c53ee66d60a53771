using System;
using NodaTime;
using Wso.Rules;

namespace Wso.MadeCounty;

/// <summary>What happens to a person from booking on. Each story with a breach is an ordinary one with one thing gone wrong.</summary>
internal static class Story
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly Duration Hour = Duration.FromHours(1);

    /// <summary>Ordinary ones.</summary>
    public static readonly Action<Stay, Random>[] Clean =
    [
        ReleasedAtOnce, ReleasedInSpiteOfDetainer, TakenWithinTheHold, ClaimAnsweredInTime, AskedByJailEnforcement
    ];

    /// <summary>Those in which something goes wrong.</summary>
    public static readonly Action<Stay, Random>[] Broken =
    [
        HeldTooLong, HeldOnNothing, ProcessedTooLong, AskedByWarrantService, ServedByWhoeverWasThere, HeldOverRecordOfCitizenship,
        ClaimReportedLate, ServiceReportedLate, ServedADayEarly, NoInterpreterOffered,
    ];

    private static void ReleasedAtOnce(Stay stay, Random dice)
    {
        Booked(stay, dice);
        Process(stay, stay.Due - dice.Upto(30, Minute));
        Leave(stay, stay.Due + dice.Upto((11 * 60) + 59, Minute), released: true);
    }

    private static void ReleasedInSpiteOfDetainer(Stay stay, Random dice)
    {
        ReleasedAtOnce(stay, dice);
        stay.Papers(Received(stay, dice));
    }

    /// <summary>Where the jail has a power to hold; elsewhere the person goes.</summary>
    private static void TakenWithinTheHold(Stay stay, Random dice)
    {
        if (BeginHold(stay, dice) is { } start)
        {
            Leave(stay, start + dice.Between(60, (48 * 60) - 1, Minute), dice.Next(5) == 0);
        }
        else
        {
            ReleasedInSpiteOfDetainer(stay, dice);
        }
    }

    private static void ClaimAnsweredInTime(Stay stay, Random dice)
    {
        TakenWithinTheHold(stay, dice);
        var raised = stay.Due - dice.Between(24 * 60, 48 * 60, Minute);
        stay.Question(CitizenshipQuestionKind.Claim, raised, raised + dice.Upto(60, Minute), raised + dice.Between(61, 20 * 60, Minute));
    }

    private static void AskedByJailEnforcement(Stay stay, Random dice)
    {
        TakenWithinTheHold(stay, dice);
        if (stay.County.Model == AgreementType.JailEnforcement)
        {
            stay.Act(JailAction.QuestionAlienage, stay.Due - dice.Between(60, 600, Minute));
            stay.Did(Duty.OfferInterpreter, stay.Due - (601 * Minute));
        }
    }

    private static void HeldTooLong(Stay stay, Random dice)
    {
        if (BeginHold(stay, dice) is not { } start)
        {
            HeldOnNothing(stay, dice);
            return;
        }

        var (end, left) = (start + (48 * Hour), start + (48 * Hour) + dice.Between(1, 200 * 60, Minute));
        Leave(stay, left, dice.Next(2) == 0);
        stay.Breaks(stay.County.Model switch
        {
            AgreementType.WarrantServiceOfficer => "wso.48-hours",
            AgreementType.JailEnforcement => "jem.48-hours",
            _ => "detainer.48-hours",
        }, end, left);
    }

    /// <summary>No processing and no ground: from release due on.</summary>
    private static void HeldOnNothing(Stay stay, Random dice)
    {
        Booked(stay, dice);
        var left = stay.Due + dice.Between(1, 90 * 60, Minute);
        Leave(stay, left, released: true);
        stay.Breaks("release.when-hold-ends", stay.Due, left);
    }

    private static void ProcessedTooLong(Stay stay, Random dice)
    {
        Booked(stay, dice);
        Process(stay, stay.Due + dice.Upto(60, Minute));
        var left = stay.Due + (12 * Hour) + dice.Between(1, 8 * 60, Minute);
        Leave(stay, left, released: true);
        stay.Breaks("release.when-hold-ends", stay.Due + (12 * Hour), left);
    }

    private static void AskedByWarrantService(Stay stay, Random dice)
    {
        TakenWithinTheHold(stay, dice);
        if (stay.County.Model == AgreementType.WarrantServiceOfficer)
        {
            var asked = stay.Due - dice.Between(60, 600, Minute);
            stay.Act(JailAction.QuestionAlienage, asked);
            stay.Breaks("wso.only-two-powers", asked, asked);
        }
    }

    private static void ServedByWhoeverWasThere(Stay stay, Random dice)
    {
        ReleasedInSpiteOfDetainer(stay, dice);
        if (stay.HasModel)
        {
            stay.Act(JailAction.ExecuteArrestWarrant, stay.Due, County.Undesignated);
            Duties(stay, stay.Due);
            stay.Breaks(stay.County.Model == AgreementType.JailEnforcement ? "jem.designated" : "wso.designated", stay.Due, stay.Due);
        }
    }

    private static void HeldOverRecordOfCitizenship(Stay stay, Random dice)
    {
        if (BeginHold(stay, dice) is not { } start)
        {
            ProcessedTooLong(stay, dice);
            return;
        }

        var (noticed, left) = (start + dice.Between(60, 20 * 60, Minute), start + dice.Between(21 * 60, 47 * 60, Minute));
        Leave(stay, left, dice.Next(2) == 0);
        stay.Question(CitizenshipQuestionKind.Record, noticed, noticed, Moment.Never);
        stay.Breaks("bar.citizenship", noticed, left);
    }

    private static void ClaimReportedLate(Stay stay, Random dice)
    {
        TakenWithinTheHold(stay, dice);
        var raised = stay.Due - dice.Between(24 * 60, 48 * 60, Minute);
        var reported = raised + Hour + dice.Between(1, 5 * 60, Minute);
        stay.Question(CitizenshipQuestionKind.Claim, raised, reported, reported + Hour);
        if (stay.HasModel)
        {
            stay.Breaks(
                stay.County.Model == AgreementType.JailEnforcement ? "jem.report-citizenship-question" : "wso.report-citizenship-question",
                raised + Hour,
                reported);
        }
    }

    private static void ServiceReportedLate(Stay stay, Random dice)
    {
        var late = dice.Between(1, 600, Minute);
        if (stay.County.Model != AgreementType.WarrantServiceOfficer)
        {
            HeldOnNothing(stay, dice);
        }
        else if (BeginHold(stay, dice, reportedLate: late) is { } start)
        {
            Leave(stay, start + dice.Between(60, 47 * 60, Minute), released: false);
        }
    }

    private static void ServedADayEarly(Stay stay, Random dice)
    {
        TakenWithinTheHold(stay, dice);
        if (stay.HasModel)
        {
            var early = stay.Due - dice.Between(20 * 60, 23 * 60, Minute);
            stay.Act(JailAction.ExecuteArrestWarrant, early);
            Duties(stay, early);
            stay.Breaks(
                stay.County.Model == AgreementType.JailEnforcement ? "jem.at-scheduled-release" : "wso.at-scheduled-release",
                early,
                early);
        }
    }

    private static void NoInterpreterOffered(Stay stay, Random dice)
    {
        if (!stay.HasModel)
        {
            ProcessedTooLong(stay, dice);
            return;
        }

        var start = BeginHold(stay, dice, isInterpreterOffered: false)!.Value;
        Leave(stay, start + dice.Between(60, 47 * 60, Minute), released: false);
    }

    /// <summary>The start of a hold; null where this jail has no power to hold.</summary>
    private static Instant? BeginHold(Stay stay, Random dice, Duration reportedLate = default, bool isInterpreterOffered = true)
    {
        if (!stay.HasModel && stay.County.DetainerHold != LawAnswer.Allowed)
        {
            return null;
        }

        Booked(stay, dice);
        stay.Papers(Received(stay, dice));
        if (!stay.HasModel)
        {
            return stay.Due;
        }

        // Served in the last minutes before release, or in the first after it.
        Process(stay, stay.Due - (20 * Minute));
        var served = stay.Due + dice.Between(-15, 30, Minute);
        stay.Act(JailAction.ExecuteArrestWarrant, served);
        Duties(stay, served, reportedLate, isInterpreterOffered);
        return Instant.Min(served, stay.Due);
    }

    /// <summary>Everything that an agreement asks for at a service.</summary>
    private static void Duties(Stay stay, Instant served, Duration reportedLate = default, bool isInterpreterOffered = true)
    {
        var isWso = stay.County.Model == AgreementType.WarrantServiceOfficer;
        stay.Did(isWso ? Duty.ReportService : Duty.CheckRecords, isWso ? served + reportedLate : served - (5 * Minute));
        if (isInterpreterOffered)
        {
            stay.Did(Duty.OfferInterpreter, served);
        }
        else
        {
            stay.Breaks(isWso ? "wso.offer-interpreter" : "jem.offer-interpreter", served, null);
        }

        stay.Did(Duty.ExplainComplaintProcess, served);
        if (isWso && reportedLate >= Hour)
        {
            stay.Breaks("wso.report-service", served + Hour, served + reportedLate);
        }
    }

    private static void Booked(Stay stay, Random dice) => stay.Custody.Booked = stay.Due - dice.Between(4 * 24, 60 * 24, Hour);

    private static Instant Received(Stay stay, Random dice) => stay.Due - dice.Between(1 * 24, 3 * 24, Hour);

    private static void Process(Stay stay, Instant started) => stay.Custody.ReleaseProcessingStarted = started;

    private static void Leave(Stay stay, Instant at, bool released)
    {
        if (released)
        {
            stay.Custody.Released = at;
        }
        else
        {
            stay.Custody.IceTookCustody = at;
        }
    }

    private static Duration Upto(this Random dice, int most, Duration unit) => dice.Between(0, most, unit);

    private static Duration Between(this Random dice, int least, int most, Duration unit) => dice.Next(least, most + 1) * unit;
}
