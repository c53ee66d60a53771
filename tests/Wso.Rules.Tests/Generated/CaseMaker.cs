using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests.Generated;

/// <summary>Makes cases as jails have them, with their instants at the thresholds of the rules or a second beside them.</summary>
internal sealed class CaseMaker(Dice dice, string[] zones, Instant from, Instant until)
{
    public static readonly string[] AllZones =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage",
        "Pacific/Honolulu", "America/Indiana/Indianapolis", "America/Boise", "America/Havana",
    ];

    private static readonly AgreementType[] Models =
    [
        AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce
    ];

    private readonly Draft d = Baseline.Release();
    private Instant due;
    private Instant started;
    private Instant arrest;
    private AgreementType[] types = [];
    private bool isStreet;

    public static CaseMaker Anywhere(Dice dice) => new(dice, AllZones, Local("2016-12-01T00:00:00"), Local("2027-11-01T00:00:00"));

    public Draft Make()
    {
        d.Zone = DateTimeZoneProviders.Tzdb[dice.Of(zones)];
        types = dice.Of<AgreementType[]>(
            [Models[0]], [Models[1]], [Models[2]], [Models[2]], [AgreementType.BasicOrderingAgreement], [],
            [Models[0], AgreementType.BasicOrderingAgreement],
            [Models[0], Models[1]], [Models[1], Models[2]], [.. Models, AgreementType.BasicOrderingAgreement]);
        isStreet = types.Contains(AgreementType.TaskForce) && dice.Chance(40);
        var hasServices = dice.Chance(20);
        var isForIceAlone = hasServices && dice.Chance(40);
        due = ReleaseDue();
        Custody(hasServices, isForIceAlone);
        var parts = new PartsMaker(dice, d, due, arrest);
        Law();
        Circumstances(d.Act);
        foreach (var type in types)
        {
            parts.Sign(type);
        }

        if (hasServices)
        {
            parts.SignServices();
        }

        parts.Designate(types.Intersect(Models));
        parts.Papers(hasOrder: hasServices || types.Contains(AgreementType.BasicOrderingAgreement));
        parts.Questions();
        Acts();
        return d;
    }

    /// <summary>Any instant, or one near a clock change, a new year, a leap day, or the day on which the detainer forms changed.</summary>
    private Instant ReleaseDue()
    {
        var any = dice.Between(from, until);
        var year = any.InZone(d.Zone).Year;
        var near = dice.Below(10) switch
        {
            0 => any.InZone(d.Zone).Date,
            1 => new LocalDate(year, 3, 8).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)),
            2 => new LocalDate(year, 11, 1).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)),
            3 => new LocalDate(year, 1, 1),
            4 => new LocalDate(year, 3, 1),
            5 => new LocalDate(2017, 4, 2),
            _ => default(LocalDate?),
        };
        var at = near is { } day ? d.Zone.AtStartOfDay(day).ToInstant() + dice.Seconds(-60 * 3600, 30 * 3600) : any;
        return at < from || at >= until ? any : dice.Chance(60) ? Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds() / 900 * 900) : at;
    }

    private void Custody(bool hasServices, bool isForIceAlone)
    {
        var custody = d.Custody;
        started = due + Duration.FromMinutes(dice.Of(-30, -60, 0, 1, 20, 60, 60, -180, 120)) + dice.Of(Duration.Zero, Second, -Second);
        custody.Booked = isForIceAlone ? due : due - dice.Of(Hours(3), Hours(20), dice.Seconds(7200, 60 * 86400));
        custody.ArrestedFor = dice.Chance(6)
            ? Offense.Unknown
            : dice.Of(Offense.State, Offense.State, Offense.Local, Offense.Federal, Offense.None);
        custody.ReleaseDue = dice.Chance(95) ? due : Moment.Never;
        var isProcessed = dice.Chance(75);
        custody.ReleaseProcessingStarted = isProcessed ? started : Moment.Never;
        custody.ReleaseProcessingEnded = isProcessed && dice.Chance(12) ? dice.Edge(started + Hours(dice.Of(1, 3, 12))) : Moment.Never;
        custody.BookedForIce = isForIceAlone
            ? due + Hours(dice.Of(-3, 0, 0, 2))
            : dice.Chance(hasServices ? 40 : 4)
            ? dice.Edge(due + Hours(dice.Of(0, 0, 1, 40)))
            : dice.Chance(4)
            ? Moment.Unknown
            : Moment.Never;
        var first = isProcessed && started < due ? started : due;
        arrest = dice.Of(
            due, due, first, first, first + Hours(0.1), due - Hours(0.1), due + Second, due + Hours(0.3), due + Hours(5),
            dice.Edge(due + Hours(1)), dice.Edge(due + Hours(12)));
        if (isStreet)
        {
            (custody.Booked, custody.ReleaseDue) = (Moment.Never, dice.Of(Moment.Never, Moment.Never, Moment.Unknown));
            (custody.ReleaseProcessingStarted, custody.ReleaseProcessingEnded, custody.BookedForIce) =
                (Moment.Never, Moment.Never, Moment.Never);
            arrest = dice.Of(arrest, dice.Edge(EndOfDay(due)), EndOfDay(due) - Hours(5));
        }

        From(hasServices);
        d.At = dice.Below(10) switch
        {
            < 1 when custody.CourtOrderedRelease.TryGet(out var ordered) => dice.Edge(ordered),
            < 3 when custody.BailRefused.TryGet(out var refused) => dice.Edge(refused + Hours(dice.Of(0, 1, 12, 48))),
            < 2 when custody.IceArrested.TryGet(out var taken) => dice.Edge(taken),
            < 3 when d.LocalLaw.TransferDaysBefore.TryGet(out var days) => dice.Edge(DaysBefore(due, days)),
            < 4 =>
                dice.Edge(
                    dice.Of(
                        due, due + Hours(1), due + Hours(12), due + Hours(48), arrest, arrest + Hours(48), EndOfDay(due), EndOfDay(arrest),
                        started, due + Hours(72))),
            < 6 => due + dice.Seconds(-1800, 7200),
            < 9 => isStreet ? dice.Between(arrest, EndOfDay(arrest)) : dice.Between(Instant.Min(due, arrest), due + Hours(47)),
            _ => due + dice.Seconds(-2 * 86400, 5 * 86400),
        };
        if (dice.Chance(8) && !isStreet)
        {
            var gone = Instant.Max(due - Hours(1), dice.Edge(dice.Of(d.At, arrest, due, d.At - Hours(1), d.At + Hours(1))));
            switch (dice.Below(3))
            {
                case 0: custody.IceCancelled = gone; break;
                case 1: custody.IceTookCustody = gone; break;
                default: custody.Released = gone; break;
            }
        }

        if (dice.Chance(6))
        {
            dice.Of(typeof(Custody.Builder).GetProperties().Where(fact => fact.PropertyType == typeof(Moment)).ToArray())
                .SetValue(custody, Moment.Unknown);
        }
    }

    /// <summary>
    /// From whom the person came, and what ended custody or made it ICE's: mostly nothing. A second stay keeps what the first has on
    /// record.
    /// </summary>
    private void From(bool hasServices)
    {
        var custody = d.Custody;
        var isReceived = dice.Chance(hasServices ? 50 : 12);
        custody.ReceivedFrom = isReceived
            ? dice.Of(ReceivedFrom.Ice, ReceivedFrom.Ice, ReceivedFrom.AnotherAgency, ReceivedFrom.Unknown)
            : ReceivedFrom.None;
        if (isReceived && !isStreet && custody.ReceivedFrom != ReceivedFrom.Unknown)
        {
            custody.Booked = dice.Of(custody.Booked, due + Hours(dice.Of(-20, 0, 1, 20, 49)), dice.Edge(due), due - Days(3));
        }

        if (!isStreet && dice.Chance(hasServices ? 30 : 8))
        {
            custody.IceArrested = NotBeforeBooking(dice.Edge(dice.Of(due, due, due - Hours(1), arrest, due + Hours(1), due + Hours(12))));
        }

        if (!isStreet && dice.Chance(9))
        {
            custody.BailRefused = NotBeforeBooking(dice.Edge(due - dice.Of(Duration.Zero, Hours(2), Hours(24), Days(6), Hours(-2))));
            custody.ReleaseDue = dice.Chance(75) ? custody.ReleaseDue : dice.Of(Moment.Never, Moment.Unknown);
        }

        if (dice.Chance(6))
        {
            custody.CourtOrderedRelease = dice.Edge(dice.Of(due, due + Hours(10), due - Days(1), arrest));
        }

        d.StatusShown = dice.Of(
            StatusShown.None, StatusShown.None, StatusShown.None, StatusShown.Unknown, StatusShown.Citizenship, StatusShown.LawfulStatus);
        if (dice.Chance(30))
        {
            d.LocalLaw.TransferDaysBefore = dice.Of(FactValue<int>.Unknown, 0, 1, 1, 7, 30);
        }

        if (dice.Chance(12))
        {
            d.LocalLaw.ReleaseProcessing = new ReleaseProcessingBounds(dice.Of<int?>(null, 0, 20, 120), dice.Of<int?>(null, 2, 6, 24));
        }
    }

    private Instant NotBeforeBooking(Instant at) =>
        d.Custody.ReceivedFrom == ReceivedFrom.None && d.Custody.Booked.TryGet(out var booked) ? Instant.Max(at, booked) : at;

    private Instant DaysBefore(Instant at, int days) => at.InZone(d.Zone).LocalDateTime.PlusDays(-days).InZoneLeniently(d.Zone).ToInstant();

    private Instant EndOfDay(Instant at) => d.Zone.AtStartOfDay(at.InZone(d.Zone).Date.PlusDays(1)).ToInstant();

    private void Law()
    {
        foreach (var question in
            typeof(LocalLaw.Builder)
                .GetProperties()
                .Where(question => question.PropertyType == typeof(FactValue<LawAnswer>) && dice.Chance(8)))
        {
            question.SetValue(
                d.LocalLaw,
                (FactValue<LawAnswer>)dice.Of(LawAnswer.Commanded, LawAnswer.Commanded, LawAnswer.Forbidden, LawAnswer.Unknown));
        }

        d.LocalLaw.Transport = dice.Of(
            LawAnswer.Unknown, LawAnswer.Unknown, LawAnswer.Unknown, LawAnswer.Allowed, LawAnswer.Allowed, LawAnswer.Commanded,
            dice.Of(LawAnswer.Unknown, LawAnswer.Forbidden));
        d.LocalLaw.DetainerHold = dice.Chance(15) ? LawAnswer.Commanded : d.LocalLaw.DetainerHold;
        d.LocalLaw.ReleaseNotice = dice.Chance(20) ? LawAnswer.Commanded : d.LocalLaw.ReleaseNotice;
        if (dice.Chance(15))
        {
            d.LocalLaw.HoldCeilings = FactList.From(Enumerable.Range(0, dice.Of(1, 1, 2)).Select(_ => dice.Of(
                HoldCeiling.OfHours(dice.Of(48, 24, 4), CeilingAnchor.ReleaseDue),
                HoldCeiling.OfHours(dice.Of(48, 24, 72), CeilingAnchor.PapersReceived), HoldCeiling.EndOfLocalDayOfReleaseDue)));
        }

        if (dice.Chance(14))
        {
            d.LocalLaw.HoldNeedsOrder = dice.Of(Truth.Yes, Truth.Yes, Truth.Yes, Truth.Unknown);
            d.Custody.StateOrder = dice.Of(Moment.Never, dice.Edge(d.At), due - Days(1), due - Days(1));
        }
    }

    private void Acts()
    {
        var arrests = new List<JailAction> { JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant };
        arrests.AddRange(types.Contains(AgreementType.TaskForce) ? [JailAction.ArrestWithoutWarrant, JailAction.ArrestWithoutWarrant] : []);
        if (types.Intersect(Models).Any() && dice.Chance(80))
        {
            Record(arrest);
        }

        if (dice.Chance(15))
        {
            Record(dice.Edge(dice.Of(arrest - Hours(1), due - Hours(2), d.At, arrest + Hours(1), due, started)));
        }

        void Record(Instant at)
        {
            var act = new Act.Builder(at) { Action = dice.Of(arrests.ToArray()) };
            Circumstances(act);
            d.Acts!.Add(act);
        }
    }

    private void Circumstances(Act.Builder act)
    {
        foreach (var fact in typeof(Act.Builder).GetProperties().Where(fact => fact.PropertyType == typeof(Truth)))
        {
            fact.SetValue(
                act,
                dice.Chance(fact.Name == nameof(Act.InJurisdiction) ? 8 : 3)
                    ? dice.Of(Truth.No, Truth.Unknown)
                    : fact.Name is nameof(Act.EntryInView) or nameof(Act.IceShowsWarrant)
                    ? dice.Of(Truth.No, Truth.Yes)
                    : Truth.Yes);
        }

        act.Officer = dice.Chance(97) ? Draft.Deputy : dice.Of(FactValue<string>.None, FactValue<string>.Unknown);
        act.Place = isStreet
            ? FactValue<string>.None
            : dice.Chance(96)
            ? Draft.Jail
            : dice.Of(Draft.Annex, FactValue<string>.None, FactValue<string>.Unknown);
    }
}
