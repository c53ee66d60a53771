using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Programs;
using Xunit;

namespace Wso.Rules.Tests.Programs;

/// <summary>
/// Every door for people and programs answers whatever the facts are: officers, designations, shifts and jails at the ends of the calendar,
/// in every kind of zone, from seeds that a failure names.
/// </summary>
public sealed class NothingThrowsForFacts
{
    private static readonly int Cases = Environment.GetEnvironmentVariable("WSO_LONG") == "1" ? 20_000 : 300;

    private static readonly LocalDate[] Dates =
    [
        new(1900, 1, 1), new(1900, 1, 2), new(1926, 11, 20), new(1969, 12, 31), new(2011, 12, 30), new(2024, 2, 29), new(2026, 11, 1),
        new(2026, 11, 20), new(2027, 3, 14), new(2199, 12, 30), new(2199, 12, 31),
    ];

    private static readonly LocalDateTime[] Times =
    [
        LocalDate.MinIsoValue.AtMidnight(), LocalDate.MinIsoValue.PlusDays(2) + new LocalTime(23, 59), new(1, 1, 1, 0, 0),
        new(1899, 12, 31, 12, 0),
        .. Dates.SelectMany(static date => new[] { date.AtMidnight(), date + new LocalTime(1, 30), date + new LocalTime(23, 59) }),
        new(2200, 1, 1, 0, 0), new(9999, 12, 28, 0, 0), new(9999, 12, 30, 12, 0), LocalDate.MaxIsoValue + LocalTime.MaxValue,
    ];

    private static readonly Instant[] Instants =
    [
        Moment.Earliest, Moment.Earliest + Duration.Epsilon, Moment.Earliest + Duration.FromDays(1),
        .. Dates.Select(static date => date.AtMidnight().InUtc().ToInstant()), Moment.Latest - Duration.FromDays(1),
        Moment.Latest - Duration.Epsilon,
    ];

    private static readonly DateTimeZone[] Zones =
    [
        .. new[]
        {
            "America/New_York", "America/Adak", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Kathmandu", "America/St_Johns", "Europe/Dublin",
            "EST"
        }.Select(static id => DateTimeZoneProviders.Tzdb[id]),
        DateTimeZone.Utc, DateTimeZone.ForOffset(Offset.MaxValue), DateTimeZone.ForOffset(Offset.MinValue),
    ];

    [Fact]
    public void Every_local_time_of_the_calendar_is_an_instant_in_every_zone()
    {
        foreach (var zone in Zones)
        {
            var before = Instant.MinValue;
            foreach (var local in Times.Order())
            {
                var at = LocalDays.At(local, zone);
                Assert.True(at >= before, $"{local} in {zone} is {at}, before {before}");
                Assert.True(LocalDays.EndOfDayOf(at, zone) > at || at == Instant.MaxValue, $"{at} in {zone}");
                before = at;
            }
        }
    }

    [Fact]
    public void Every_time_limit_ends_from_every_instant_in_every_zone_and_not_before_it_begins()
    {
        TimeLimit[] limits =
        [
            TimeLimit.AtOnce, TimeLimit.EndOfLocalDay, TimeLimit.ElapsedHours(1), TimeLimit.ElapsedHours(400_000_000),
            TimeLimit.CalendarDays(1), TimeLimit.CalendarDays(int.MaxValue), TimeLimit.CalendarYears(2), TimeLimit.CalendarYears(9_000),
            TimeLimit.HoursNotCounting(48, "some days", static day => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday),
            TimeLimit.HoursNotCounting(48, "some days", static _ => false),
        ];
        Instant[] ends =
        [
            Instant.MinValue, Instant.MinValue + Duration.Epsilon, Instant.MinValue + Duration.FromDays(1), .. Instants,
            Instant.MaxValue - Duration.FromDays(2), Instant.MaxValue - Duration.Epsilon, Instant.MaxValue
        ];
        foreach (var (zone, anchor, limit) in from zone in Zones from anchor in ends from limit in limits select (zone, anchor, limit))
        {
            Assert.True(
                limit.From(anchor, zone) >= anchor || anchor < Moment.Earliest,
                $"{limit} from {anchor} in {zone}: {limit.From(anchor, zone)}");
            Assert.True(TimeLimit.ElapsedHours(-48).From(anchor, zone) <= anchor);
            _ = new Bounds(anchor, Instant.MaxValue).PlusHours(400_000_000);
        }
    }

    /// <summary>A shift until 9999-12-31, west of Greenwich, overflowed.</summary>
    [Fact]
    public void A_shift_that_never_ends_covers_the_whole_window()
    {
        var jail = Jails.Jail(AgreementType.WarrantServiceOfficer, Jails.Officer("always", AgreementType.WarrantServiceOfficer));
        var from = Jails.Local("2026-12-01T00:00").InZoneLeniently(jail.Facility.TimeZone).ToInstant();
        var always = new Shift("always", LocalDate.MinIsoValue.AtMidnight(), LocalDate.MaxIsoValue + LocalTime.MaxValue);
        Assert.Empty(Coverage.Of(jail, JailAction.ExecuteArrestWarrant, [always], from, from + Duration.FromDays(7)).Gaps);
    }

    [Fact]
    public void No_door_for_people_and_programs_throws()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            try
            {
                Ask(new Random(seed));
            }
            catch (Exception fault)
            {
                Assert.Fail($"Seed {seed}: {fault}");
            }
        }
    }

    private static void Ask(Random dice)
    {
        T Any<T>(IReadOnlyList<T> list) => list[dice.Next(list.Count)];
        Truth Truth() => Any(Enum.GetValues<Truth>());
        DateOrInstant When() =>
            dice.Next(4) switch { 0 => DateOrInstant.Unknown, 1 => DateOrInstant.Never, 2 => Any(Dates), _ => Any(Instants) };
        Moment Moment() => dice.Next(4) switch { 0 => Rules.Moment.Unknown, 1 => Rules.Moment.Never, _ => Any(Instants) };
        FactList<T> List<T>(Func<T> make, int most = 3)
            where T
                : notnull => dice.Next(5) == 0
                ? default
                : FactList.From(Enumerable.Range(0, dice.Next(most)).Select(_ => make()).ToArray());
        string Jail() => Any(new[] { "jail", "other" });
        AgreementType Type() => Any(Enum.GetValues<AgreementType>());

        var officers = List(
            () => new Officer.Builder
            {
                Id = Any(new string?[] { null, "a", "b", "b", "\ud83d" }),
                UnitedStatesCitizen = Truth(),
                Designations = List(() =>
                    new Designation.Builder
                    {
                        Under = Type(),
                        Certified = When(),
                        Authorized = When(),
                        Withdrawn = When(),
                        Renewed = When(),
                        Form70006 = Truth(),
                        Facilities = List(Jail),
                    }
                        .Build()),
            }.Build(), 5);
        var file = new CaseFile.Builder(
            "case",
            new Facility("jail", Any(Enum.GetValues<UsState>().Where(static state => state != default).ToArray()), Any(Zones)))
        {
            Agency = new Agency.Builder
            {
                Id = "agency",
                Facilities = List(Jail),
                Agreements = List(() =>
                    new Agreement.Builder
                    {
                        Type = Type(),
                        Edition = Any(Enum.GetValues<Edition>()),
                        Effective = When(),
                        Ended = When(),
                        Facilities = List(Jail),
                        Continues = Truth(),
                    }
                        .Build()),
            }.Build(),
            Officers = officers,
            Custody =
                new Custody.Builder { Booked = Moment(), ReleaseDue = Moment(), ReleaseProcessingStarted = Moment(), Released = Moment() }
                .Build(),
        }.Build();
        var roster = Enumerable.Range(0, dice.Next(6))
            .Select(_ => (Officer: Any(new[] { "a", "b", "nobody" }), Start: Any(Times), End: Any(Times)))
            .Where(static one => one.End > one.Start)
            .Select(static one => new Shift(one.Officer, one.Start, one.End))
            .ToArray();
        var at = Any(Instants);
        var act = new Act.Builder(at) { Place = Jail() }.Build();
        foreach (var action in Enum.GetValues<JailAction>())
        {
            foreach (var one in Eligibility.Of(file, act, action))
            {
                _ = (one.Missing.Count, one.ToConfirm.Count, one.ToString());
            }
        }

        var until = Any(Instants);
        if (until > at)
        {
            var coverage =
                Coverage.Of(file, Any(new[] { JailAction.ExecuteArrestWarrant, JailAction.ServeRemovalWarrant }), roster, at, until);
            Assert.Equal((at, until), (coverage.Spans[0].From, coverage.Spans[^1].Until));
            _ = (coverage.Gaps.Count, coverage.Irreplaceable.Count);
        }

        var days = Any(new[] { 1, 30, 3_660 });
        if (at + Duration.FromDays(days + 3) < Rules.Moment.Latest)
        {
            Assert.All(AuthorityEnd.Within(file, at, days, roster), end => Assert.True(end.At > at));
        }

        _ = Signable.Of(file, at).Count;
        var candidate = new Candidate.Builder
        {
            Under = Type(),
            UnitedStatesCitizen = Truth(),
            WorkExperienceMonths = Any(new FactValue<int>[] { FactValue<int>.Unknown, FactValue<int>.None, 0, 1, 11, 12, 1200 }),
            JailExperience = Truth(),
            BackgroundCleared = Truth(),
            Trained = Truth(),
            Examinations = List(
                () =>
                    new Examination.Builder
                    {
                        Subject = Any(new string?[] { null, "A", "B" }),
                        On = dice.Next(4) == 0 ? null : Any(Dates),
                        Score = Any(new FactValue<decimal>[] { FactValue<decimal>.Unknown, FactValue<decimal>.None, 0, 69.999m, 70, 100 }),
                    }
                        .Build(),
                5),
            Form70006 = Truth(),
        }.Build();
        foreach (var model in new[] { AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce })
        {
            var standing = Certification.Of(candidate, model);
            _ = (standing.Missing.Count, standing.Failed.Count, standing.MeetsCertification, standing.MeetsAll, standing.IsDisqualified);
        }

        foreach (var date in new[] { LocalDate.MinIsoValue, Any(Dates), LocalDate.MaxIsoValue })
        {
            _ = RuleBook.Current.LawOf(UsState.NC, date);
        }
    }
}
