using System;
using System.Linq;
using System.Xml.Linq;
using NodaTime;
using global::Wso.Screens;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Screens;

/// <summary>A hold as one line of text and as SVG.</summary>
public sealed class DrawnHoldTests
{
    public static TheoryData<string> Names => new(ScreenCases.Names);

    [Theory]
    [InlineData("pinellas-after-service", "-----PDSC===================N=========================================E!!!!!")]
    [InlineData("pinellas-another-deputy", "-----PDN~~~~~~~~~~~~~~C???????????????????????????????????????????????E!!!!!")]
    [InlineData("oklahoma-no-proof-shown", "-----D##############################N#################################E!!!!!")]
    [InlineData("brown-v-ramsay", "-----D!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!N!!!!!!!!!!T")]
    public void One_line_draws_the_whole_hold(string name, string line) => Assert.Equal(line, Drawn(name)!.Line(76));

    [Fact]
    public void Each_mark_is_named_with_its_time() => Assert.Equal(
    [
        "P processing started: Wed May 8, 15:40 EDT", "D release due: Wed May 8, 16:00 EDT", "S Form I-200 served: Wed May 8, 16:05 EDT",
        "C processing ended: Wed May 8, 16:20 EDT", "N now, as asked: Thu May 9, 09:00 EDT",
        "E hold ends (48-hour limit): Fri May 10, 16:00 EDT",
    ], Drawn("pinellas-after-service")!.Key);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_drawing_has_each_mark_once_and_bands_without_gaps(string name)
    {
        if (Drawn(name) is not { } drawn)
        {
            return;
        }

        foreach (var width in new[] { drawn.Marks.Count + 2, 39, 76, 116 })
        {
            var line = drawn.Line(width);
            Assert.InRange(line.Length, drawn.Marks.Count, width);
            Assert.Equal(drawn.Marks.Select(static mark => mark.Letter), line.Where(char.IsLetter));
        }

        Assert.Equal((drawn.From, drawn.Until), (drawn.Bands[0].From, drawn.Bands[^1].Until));
        Assert.All(drawn.Bands.Zip(drawn.Bands.Skip(1)), static pair => Assert.Equal(pair.First.Until, pair.Second.From));
    }

    /// <summary>No color, no style and no id, so that several stand on one page, in the light and in the dark.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_svg_is_well_formed_says_itself_in_words_and_needs_no_color(string name)
    {
        if (Drawn(name) is not { } drawn)
        {
            return;
        }

        var svg = XElement.Parse(drawn.Svg());
        var text = string.Concat(
            svg.Descendants().Where(static element => element.Name.LocalName == "text").Select(static element => element.Value + " "))
            .Replace("\u00a0", "", StringComparison.Ordinal);

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.All(drawn.Key, line => Assert.Contains(line, svg.Attribute("aria-label")!.Value, StringComparison.Ordinal));
        Assert.All(drawn.Key, line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.All(
            svg.DescendantsAndSelf().Attributes().Where(static attribute => attribute.Name.LocalName is "fill" or "stroke"),
            static attribute => Assert.Contains(attribute.Value, new[] { "none", "currentColor" }));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), static attribute => attribute.Name.LocalName is "id" or "style");
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_drawn()
    {
        var facility = new Facility.Builder("jail", UsState.FL, DateTimeZoneProviders.Tzdb["America/New_York"]).Build();

        Assert.Null(DrawnHold.Of(new CaseFile.Builder("c", facility).Build(), Instant.FromUtc(2026, 1, 1, 0, 0)));
    }

    private static DrawnHold? Drawn(string name) => ScreenCases.Read(name) is var (file, ask) ? DrawnHold.Of(file, ask.At) : null;
}
