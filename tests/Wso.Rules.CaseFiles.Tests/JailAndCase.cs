using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>What is the same for every case of a jail is said once.</summary>
public sealed class JailAndCase
{
    private static readonly string[] OfTheJail = ["facility", "agency", "officers", "localLaw"];
    private static readonly string JailFile = Part(static name => OfTheJail.Contains(name));
    private static readonly string CaseAlone = Part(static name => !OfTheJail.Contains(name));

    [Fact]
    public void A_case_and_its_jail_are_the_whole_document()
    {
        var jail = CaseFileReader.ReadJail(JailFile);
        Assert.Empty(jail.Errors);
        var read = CaseFileReader.Read(CaseAlone, jail.Jail!);
        Assert.Empty(read.Errors);
        Assert.Equal(CaseFileReader.Read(Documents.Complete).Document, read.Document);
        Assert.Same(jail.Jail, read.Document!.CaseFile.Jail);
        Assert.Equal(CaseFileWriter.ToJson(CaseFileReader.Read(Documents.Complete).Document!), CaseFileWriter.ToJson(read.Document));
    }

    [Fact]
    public void A_jail_is_written_as_it_is_read()
    {
        var jail = CaseFileReader.ReadJail(JailFile).Jail!;
        Assert.Equal(jail, CaseFileReader.ReadJail(CaseFileWriter.ToJson(jail)).Jail);
    }

    [Fact]
    public void A_case_without_a_facility_needs_a_jail() => Refused.OnlyAt("$.facility", Documents.With("facility"));

    [Fact]
    public void A_case_that_gives_a_facility_gives_all_four()
    {
        var other = CaseFileReader.ReadJail("""{"facility":{"id":"other","state":"TX","timeZone":"America/Chicago"}}""").Jail!;
        Assert.Equal(CaseFileReader.Read(Documents.Complete).Document, CaseFileReader.Read(Documents.Complete, other).Document);
        Assert.Equal(
            CaseFileReader.Read(Documents.Minimal).Document,
            CaseFileReader.Read(Documents.Minimal, CaseFileReader.ReadJail(JailFile).Jail!).Document);
    }

    [Theory]
    [InlineData("agency={}")]
    [InlineData("officers=[]")]
    [InlineData("localLaw={}")]
    public void A_case_that_gives_a_part_of_the_jail_but_no_facility_is_refused(string edit) =>
        Assert.Equal(
            "$.facility",
            Assert.Single(CaseFileReader.Read(Documents.Edited(CaseAlone, edit), CaseFileReader.ReadJail(JailFile).Jail!).Errors).Path);

    [Theory]
    [InlineData("facility", "$.facility")]
    [InlineData("person={}", "$.person")]
    [InlineData("facility.timeZone=\"America/Denver\"", "$.facility.timeZone")]
    [InlineData("officers[0].designations[1].under=\"warrantServiceOfficer\"", "$.officers[0].designations[1].under")]
    [InlineData("agency.agreements[0].facilities[0]=\"nowhere\"", "$.agency.agreements[0].facilities[0]")]
    public void A_jail_file_is_validated_by_itself(string edit, string path)
    {
        var reading = CaseFileReader.ReadJail(Documents.Edited(JailFile, edit));
        Assert.False(reading.IsValid);
        Assert.Contains(path, reading.Errors.Select(static error => error.Path));
    }

    [Fact]
    public void Of_many_errors_a_hundred_are_told_and_how_many_more_there_are()
    {
        static string Papers(int count, string paper) => "papers=[" + string.Join(',', Enumerable.Repeat(paper, count)) + "]";
        Assert.Equal((100, 0), Told(Papers(100, """{"box":3}""")));
        Assert.Equal((100, 1), Told(Papers(101, """{"box":3}""")));
        Assert.Equal((99, 0), Told(Papers(100, """{"id":"twice"}"""), "done"));
        Assert.Equal((100, 900), Told(Papers(1_001, """{"id":"twice"}"""), "done"));
        Assert.Equal((100, 101), Told(Papers(200, """{"form":"I-200","box":1}"""), "done", "custody.released=\"2025-06-01T11:59:59Z\""));

        static (int, int) Told(params string[] edits)
        {
            var reading = CaseFileReader.Read(Documents.With(edits));
            return (reading.Errors.Count, reading.ErrorsLeftOut);
        }
    }

    [Fact]
    public void A_document_has_a_greatest_length()
    {
        var atIt = Padded(CaseFileReader.MostBytes);
        Assert.True(CaseFileReader.Read(atIt).IsValid);
        var error = Assert.Single(CaseFileReader.Read(Padded(CaseFileReader.MostBytes + 1)).Errors);
        Assert.Equal(("$", null, "at most 16777216 bytes"), (error.Path, error.Line, error.Allowed));
    }

    private static byte[] Padded(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)' ');
        Encoding.UTF8.GetBytes(Documents.Minimal).CopyTo(bytes, 0);
        return bytes;
    }

    private static string Part(Func<string, bool> isOfIt) =>
        new JsonObject(
            JsonNode.Parse(Documents.Complete)!
                .AsObject()
                .Where(property => isOfIt(property.Key))
                .Select(static property =>
                    new System.Collections.Generic.KeyValuePair<string, JsonNode?>(property.Key, property.Value?.DeepClone())))
            .ToJsonString();
}
