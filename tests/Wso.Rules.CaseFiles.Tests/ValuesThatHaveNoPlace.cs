using System;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>What one value alone can get wrong.</summary>
public sealed class ValuesThatHaveNoPlace
{
    [Theory]
    [InlineData("""nickname="x" """, "$.nickname")]
    [InlineData("""ask.ID="x" """, "$.ask.ID")]
    [InlineData("""papers[0].a b="x" """, "$.papers[0][\"a b\"]")]
    [InlineData("""id=7""", "$.id")]
    [InlineData("""id="" """, "$.id")]
    [InlineData("""id="none" """, "$.id")]
    [InlineData("""id="outside" """, "$.id")]
    [InlineData("""id="never" """, "$.id")]
    [InlineData("""id="a\u0007" """, "$.id")]
    [InlineData("""ask="none" """, "$.ask")]
    [InlineData("""ask.action="arrest" """, "$.ask.action")]
    [InlineData("""ask.action="ExecuteArrestWarrant" """, "$.ask.action")]
    [InlineData("""ask.officer="outside" """, "$.ask.officer")]
    [InlineData("""ask.place="none" """, "$.ask.place")]
    [InlineData("""ask.iceShowsWarrant="yes" """, "$.ask.iceShowsWarrant")]
    [InlineData("""ask.iceShowsWarrant=1""", "$.ask.iceShowsWarrant")]
    [InlineData("""facility.state="Florida" """, "$.facility.state")]
    [InlineData("""facility.state="fl" """, "$.facility.state")]
    [InlineData("""facility.state="PR" """, "$.facility.state")]
    [InlineData("""facility.timeZone="america/new_york" """, "$.facility.timeZone")]
    [InlineData("""facility.timeZone="UTC-05" """, "$.facility.timeZone")]
    [InlineData("""facility.timeZone="Eastern Standard Time" """, "$.facility.timeZone")]
    [InlineData("""agency="none" """, "$.agency")]
    [InlineData("""agency.facilities="jail-a" """, "$.agency.facilities")]
    [InlineData("""agency.facilities="none" """, "$.agency.facilities")]
    [InlineData("""agency.agreements[1].type="detainerOnly" """, "$.agency.agreements[1].type")]
    [InlineData("""agency.agreements[1].type="detentionServices" """, "$.agency.agreements[1].type")]
    [InlineData("""agency.agreements[1].type="unknown" """, "$.agency.agreements[1].type")]
    [InlineData("""agency.agreements[1].edition="2020-03" """, "$.agency.agreements[1].edition")]
    [InlineData("""agency.agreements[1].edition=2020""", "$.agency.agreements[1].edition")]
    [InlineData("""agency.detentionServices="never" """, "$.agency.detentionServices")]
    [InlineData("""agency.detentionServices.longestStayHours=-1""", "$.agency.detentionServices.longestStayHours")]
    [InlineData("""agency.detentionServices.longestStayHours=87601""", "$.agency.detentionServices.longestStayHours")]
    [InlineData("""agency.detentionServices.longestStayHours=1e400""", "$.agency.detentionServices.longestStayHours")]
    [InlineData("""agency.detentionServices.longestStayHours=47.5""", "$.agency.detentionServices.longestStayHours")]
    [InlineData("""agency.detentionServices.longestStayHours=1e-400""", "$.agency.detentionServices.longestStayHours")]
    [InlineData("""agency.detentionServices.longestStayHours=1e-99999999999""", "$.agency.detentionServices.longestStayHours")]
    [InlineData(
        """agency.detentionServices.longestStayHours=48.00000000000000000000000000000001""", "$.agency.detentionServices.longestStayHours")]
    [InlineData("""agency.detentionServices.longestStayHours=485e-1""", "$.agency.detentionServices.longestStayHours")]
    [InlineData("""agency.detentionServices.longestStayHours="48" """, "$.agency.detentionServices.longestStayHours")]
    [InlineData("""officers[0].designations[0].under="basicOrderingAgreement" """, "$.officers[0].designations[0].under")]
    [InlineData("""papers[0].form="I-247a" """, "$.papers[0].form")]
    [InlineData("""papers[0].box=3""", "$.papers[0].box")]
    [InlineData("""papers[0].box=0""", "$.papers[0].box")]
    [InlineData("""papers[0].box="1" """, "$.papers[0].box")]
    [InlineData("""custody.arrestedFor="never" """, "$.custody.arrestedFor")]
    [InlineData("""localLaw.transfer=true""", "$.localLaw.transfer")]
    [InlineData("""localLaw.holdCeilings[0]={}""", "$.localLaw.holdCeilings[0]")]
    [InlineData("""localLaw.holdCeilings[0]={"from":"releaseDue"}""", "$.localLaw.holdCeilings[0]")]
    [InlineData("""localLaw.holdCeilings[0]={"hours":48,"from":"booked"}""", "$.localLaw.holdCeilings[0].from")]
    [InlineData("""localLaw.holdCeilings[0]={"hours":48,"untilEndOfLocalDayOf":"releaseDue"}""", "$.localLaw.holdCeilings[0]")]
    [InlineData("""localLaw.holdCeilings[0]={"from":"releaseDue","untilEndOfLocalDayOf":"releaseDue"}""", "$.localLaw.holdCeilings[0]")]
    [InlineData(
        """localLaw.holdCeilings[0]={"untilEndOfLocalDayOf":"papersReceived"}""", "$.localLaw.holdCeilings[0].untilEndOfLocalDayOf")]
    [InlineData("""done[0].duty="ReportService" """, "$.done[0].duty")]
    public void Are_refused_at_their_path_and_nowhere_else(string edit, string path) => Refused.OnlyAt(path, Documents.With(edit));

    [Theory]
    [InlineData("2025-06-03T16:05:00", "offset")]
    [InlineData("2025-11-02T01:30", "offset")]
    [InlineData("2025-06-03", "date without a time")]
    [InlineData("9999-12-31T00:00:00Z", "never")]
    [InlineData("9999-12-31T23:59:59-18:00", "never")]
    [InlineData("0001-01-01T00:00:00Z", "never")]
    [InlineData("0001-01-01T00:00:00+18:00", "never")]
    [InlineData("1899-12-31T23:59:59Z", "never")]
    [InlineData("2200-01-01T00:00:00Z", "never")]
    [InlineData("2199-12-31T23:59:59-00:01", "never")]
    [InlineData("2025-02-29T00:00:00Z", "not a date and time")]
    [InlineData("2025-06-03 16:05:00Z", "not a date and time")]
    [InlineData("2025-06-03T16:05:60Z", "not a date and time")]
    [InlineData("2025-06-03T16:05:00.1234567890Z", "not a date and time")]
    [InlineData("06/03/2025", "not a date and time")]
    [InlineData("", "not a date and time")]
    [InlineData("2025-06-03T16:05:00Z/2025-06-03T16:04:59Z", "before it begins")]
    [InlineData("2025-06-03T16:05:00Z/2026-06-04T16:05:00.000000001Z", "366 days")]
    [InlineData("2025-06-03/2025-06-04", "date without a time")]
    [InlineData("2025-06-03T16:05:00Z/2025-06-03T16:06:00", "offset")]
    [InlineData("2025-06-03T16:05:00Z/PT1H", "not a date and time")]
    [InlineData("2025-06-03T16:05:00Z/", "not a date and time")]
    [InlineData("2025-06-03T16:05:00Z/2025-06-03T16:06:00Z/2025-06-03T16:07:00Z", "not a date and time")]
    public void A_text_that_is_no_instant_is_refused_with_the_reason(string text, string reason)
    {
        var json = Documents.With($"custody.released=\"{text}\"");
        Refused.OnlyAt("$.custody.released", json);
        Assert.Contains(reason, CaseFileReader.Read(json).Errors[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z")]
    [InlineData("1899-12-31T20:00:00-04:00")]
    [InlineData("2199-12-31T23:59:59.999999999Z")]
    [InlineData("2025-06-03T16:05Z")]
    [InlineData("2025-06-03T16:05:00.5+05:30")]
    public void An_instant_at_the_edge_or_without_seconds_is_taken(string text) =>
        Assert.Empty(CaseFileReader.Read(Documents.Edited(Documents.Minimal, $"ask.at=\"{text}\"")).Errors);

    [Theory]
    [InlineData("2025-06-05T16:05:00Z/2025-06-06T16:05:00Z", "2025-06-05T16:05:00Z/2025-06-06T16:05:00Z")]
    [InlineData("2025-06-05T12:05-04:00/2026-06-06T16:05:00Z", "2025-06-05T16:05:00Z/2026-06-06T16:05:00Z")]
    [InlineData("2025-06-05T16:05:00Z/2025-06-05T16:05:00Z", "2025-06-05T16:05:00Z")]
    public void A_span_is_read_and_written_in_utc(string span, string written) =>
        Assert.Contains(
            $"\"released\":\"{written}\"",
            CaseFileWriter.ToJson(CaseFileReader.Read(Documents.With($"custody.released=\"{span}\"")).Document!),
            StringComparison.Ordinal);

    [Fact]
    public void An_older_name_of_a_zone_is_read_as_the_present_one() =>
        Assert.Equal(
            CaseFileReader.Read(Documents.Complete).Document,
            CaseFileReader.Read(Documents.With("facility.timeZone=\"US/Eastern\"")).Document);

    [Theory]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    public void A_bare_date_lies_in_the_years_1900_to_2199(string date, bool taken) =>
        Assert.Equal(
            taken,
            CaseFileReader.Read(Documents.With($"agency.agreements[3].effective=\"{date}\"", "agency.agreements[3].ended")).IsValid);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void An_id_has_at_most_200_characters(int length, bool taken) =>
        Assert.Equal(taken, CaseFileReader.Read(Documents.With($"id=\"{new string('x', length)}\"")).IsValid);

    [Theory]
    [InlineData("0")]
    [InlineData("48.0")]
    [InlineData("480e-1")]
    [InlineData("4.8E+1")]
    [InlineData("48.00000000000000000000000000000000")]
    [InlineData("4.8e1")]
    [InlineData("87600")]
    public void A_whole_number_is_taken_however_it_is_written(string number) =>
        Assert.Empty(CaseFileReader.Read(Documents.With("agency.detentionServices.longestStayHours=" + number)).Errors);

    [Fact]
    public void All_errors_are_told_at_once_and_the_id_with_them()
    {
        var reading = CaseFileReader.Read(
            Documents.With("ask.at=7", "papers[0].box=3", "papers[1].withdrawn=\"2025-05-01T00:00:00Z\"", "custody.nobody=1"));
        Assert.Equal("case-1", reading.Id);
        Assert.Equal(
            ["$.ask.at", "$.papers[0].box", "$.custody.nobody", "$.papers[1].withdrawn"],
            System.Linq.Enumerable.Select(reading.Errors, static error => error.Path));
    }

    [Fact]
    public void An_unknown_name_is_told_with_those_that_are_allowed() =>
        Assert.Equal("one of id, state, timeZone", CaseFileReader.Read(Documents.With("facility.zone=1")).Errors[0].Allowed);

    [Fact]
    public void An_unknown_word_is_told_with_those_that_are_allowed() =>
        Assert.Equal(
            "one of none, local, state, federal",
            CaseFileReader.Read(Documents.With("custody.arrestedFor=\"all\"")).Errors[0].Allowed);

    [Fact]
    public void A_value_of_the_document_is_never_repeated() =>
        Assert.DoesNotContain(
            "Doe",
            CaseFileReader.Read(Documents.With("papers[0].form=\"Jane Doe\"")).Errors[0].ToString(),
            StringComparison.Ordinal);
}
