using System.Collections.Generic;
using NodaTime;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>8 CFR 287.7(d): 48 hours not counting Saturdays, Sundays and the dates of 5 USC 6103(a), hour by hour in local time.</summary>
public sealed class RegulationOuterLimitTests
{
    private const string NewYork = "America/New_York";
    private const string Chicago = "America/Chicago";

    public static IEnumerable<TheoryDataRow<string, string, string>> Vectors =>
    [
        Vector("WE-30: a weekend", Chicago, "2026-03-20T17:00:00", "2026-03-24T17:00:00"),
        Vector("WE-31: Labor Day, from Friday", NewYork, "2026-09-04T17:00:00", "2026-09-09T17:00:00"),
        Vector("WE-32: Labor Day, from Thursday", NewYork, "2026-09-03T17:00:00", "2026-09-08T17:00:00"),
        Vector("WE-33: from a Saturday, ends at midnight", Chicago, "2026-03-21T10:00:00", "2026-03-25T00:00:00"),
        Vector("WE-34: 4 July on a Saturday, the observed Friday counts", NewYork, "2026-07-02T09:00:00", "2026-07-06T09:00:00"),
        Vector("WE-35: New Year on a Saturday, observed in the year before", NewYork, "2021-12-31T08:00:00", "2022-01-04T08:00:00"),
        Vector("WE-36: the day after Thanksgiving counts", NewYork, "2025-11-26T12:00:00", "2025-12-01T12:00:00"),
        Vector("WE-37: Juneteenth", NewYork, "2026-06-18T15:00:00", "2026-06-23T15:00:00"),
        Vector("WE-38: King's birthday and Inauguration on one Monday", NewYork, "2025-01-17T16:00:00", "2025-01-22T16:00:00"),
        Vector("WE-39: from a holiday", NewYork, "2025-07-04T17:00:00", "2025-07-09T00:00:00"),
        Vector("before 2021 19 June counts", NewYork, "2020-06-18T15:00:00", "2020-06-22T15:00:00"),
    ];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void It_is_reported_from_release_due(string zone, string due, string limit)
    {
        var draft = Baseline.Release();
        draft.Zone = DateTimeZoneProviders.Tzdb[zone];
        draft.Custody.ReleaseDue = Times.Local(due, zone);
        Assert.Equal(Times.Local(limit, zone), draft.Hold(Times.Local(due, zone)).RegulationOuterLimit);
    }

    [Fact]
    public void It_extends_nothing()
    {
        var draft = Baseline.HoldOnDetainer().With(d => d.Custody.ReleaseDue = Times.Local("2027-06-11T17:00:00"));
        var hold = draft.Hold(Times.Local("2027-06-12T17:00:00"));
        Assert.Equal(Times.Local("2027-06-15T17:00:00"), hold.RegulationOuterLimit);
        Assert.Equal(Times.Local("2027-06-13T17:00:00"), hold.End);
    }

    [Fact]
    public void It_counts_from_release_due_and_not_from_an_earlier_arrest()
    {
        var draft = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer)
            .With(d => d.Custody.ReleaseProcessingStarted = Times.Due - Times.Hours(5));
        draft.MoveRecorded(Times.Due - Times.Hours(5));
        Assert.Equal(Times.Due + Times.Hours(48), draft.Hold().RegulationOuterLimit);
    }

    [Fact]
    public void Without_release_due_there_is_none()
    {
        Assert.Null(Baseline.Release().With(d => d.Custody.ReleaseDue = default).Hold().RegulationOuterLimit);
        Assert.Null(Baseline.Release().With(d => d.Custody.ReleaseDue = Moment.Never).Hold().RegulationOuterLimit);
    }

    private static TheoryDataRow<string, string, string> Vector(string name, string zone, string due, string limit) =>
        new(zone, due, limit) { TestDisplayName = name };
}
