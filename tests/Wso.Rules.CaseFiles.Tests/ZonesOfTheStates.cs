using System;
using System.Linq;
using NodaTime;
using NodaTime.TimeZones;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>The table of the zones of each state against the places that the IANA database itself knows.</summary>
public sealed class ZonesOfTheStates
{
    private static readonly UsState[] States = Enum.GetValues<UsState>();

    [Fact]
    public void Every_zone_of_the_country_is_of_some_state_and_no_other_zone_is()
    {
        var zones = TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(static place => place.CountryCode == "US")
            .Select(static place => place.ZoneId);
        Assert.Equal(zones.Order(StringComparer.Ordinal), States.SelectMany(ZonesOfStates.Of).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_zone_stands_by_its_present_name_and_once() => Assert.All(States, static state =>
    {
        var zones = ZonesOfStates.Of(state);
        Assert.NotEmpty(zones);
        Assert.Equal(zones.Select(ZoneId.PresentName), zones);
        Assert.Distinct(zones);
    });

    [Theory]
    [InlineData("America/Indiana/", UsState.IN)]
    [InlineData("America/North_Dakota/", UsState.ND)]
    [InlineData("America/Phoenix", UsState.AZ)]
    [InlineData("Pacific/Honolulu", UsState.HI)]
    [InlineData("America/Anchorage", UsState.AK)]
    [InlineData("America/Detroit", UsState.MI)]
    public void A_zone_named_for_one_state_is_of_no_other(string zone, UsState only) =>
        Assert.Equal([only], States.Where(state => ZonesOfStates.Of(state).Any(one => one.StartsWith(zone, StringComparison.Ordinal))));

    [Fact]
    public void A_refusal_tells_the_zones_of_the_state() =>
        Assert.Equal(
            "one of America/New_York, America/Chicago",
            Assert.Single(CaseFileReader.Read(Documents.With("facility.timeZone=\"America/Denver\"")).Errors).Allowed);

    [Fact]
    public void A_zone_by_an_older_name_is_told_of_as_little_in_code_as_in_a_document() =>
        Assert.Empty(new CaseFileValidator().Validate(new CaseFileDocument(
            new CaseFile.Builder(
                "case-1",
                new Facility("jail-a", UsState.FL, DateTimeZoneProviders.Tzdb["US/Eastern"]))
            { Acts = FactList.Of<Act>() }
                .Build(),
            new Act.Builder(Instant.FromUtc(2025, 6, 3, 20, 5)).Build())).Errors);
}
