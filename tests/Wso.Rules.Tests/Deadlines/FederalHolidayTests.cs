using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>5 USC 6103(a) against an independent published list of statutory dates, no observed days.</summary>
public sealed class FederalHolidayTests
{
    [Fact]
    public void Every_day_of_1971_to_2050_is_a_holiday_or_not_as_published()
    {
        var published =
            File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "Wso.Rules.Tests", "Data", "us-federal-holidays-published.csv"))
            .Skip(1)
            .Select(line => LocalDatePattern.Iso.Parse(line.Split(',')[0]).Value)
            .ToHashSet();
        Assert.Equal(80, published.Select(date => date.Year).Distinct().Count());
        for (var day = new LocalDate(1971, 1, 1); day.Year <= 2050; day = day.PlusDays(1))
        {
            Assert.True(published.Contains(day) == Wso.Rules.Law.FederalHolidays.IsOn(day), $"{day:uuuu-MM-dd}");
        }
    }

    /// <summary>The statute typed a second time, by another method, over a hundred and thirty years.</summary>
    [Fact]
    public void Every_day_of_1971_to_2100_is_a_holiday_or_not_as_the_statute_says()
    {
        var typed = Enumerable.Range(1971, 130).SelectMany(StatutoryHolidays.Of).Select(LocalDate.FromDateTime).ToHashSet();
        for (var day = new LocalDate(1971, 1, 1); day.Year <= 2100; day = day.PlusDays(1))
        {
            Assert.True(typed.Contains(day) == Wso.Rules.Law.FederalHolidays.IsOn(day), $"{day:uuuu-MM-dd}");
        }
    }
}
