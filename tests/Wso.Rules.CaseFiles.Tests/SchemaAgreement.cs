using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>The schema and the reader say the same, each tried against the other.</summary>
public sealed class SchemaAgreement
{
    private static readonly JsonElement Root = JsonDocument.Parse(CaseFileSchema.Json).RootElement;

    /// <summary>Where in the complete document each object of the schema stands.</summary>
    public static TheoryData<string, string> Objects => new()
    {
        { "", "" }, { "question", "ask." }, { "act", "acts[0]." }, { "facility", "facility." }, { "agency", "agency." },
        { "agreement", "agency.agreements[0]." },
        { "notice", "agency.agreements[0].notices[0]." }, { "detentionServices", "agency.detentionServices." },
        { "complaint", "agency.complaints[0]." }, { "officer", "officers[0]." },
        { "designation", "officers[0].designations[0]." }, { "person", "person." },
        { "citizenshipQuestion", "person.citizenshipQuestions[0]." }, { "paper", "papers[0]." },
        { "custody", "custody." }, { "localLaw", "localLaw." }, { "ceilingOfHours", "localLaw.holdCeilings[0]." },
        { "ceilingAtEndOfDay", "localLaw.holdCeilings[1]." }, { "releaseProcessingBounds", "localLaw.releaseProcessing." },
        { "dutyDone", "done[0]." },
    };

    /// <summary>Single facts that are wrong, but for those that a pattern cannot see.</summary>
    public static TheoryData<string> Wrong =>
    [
        "id=7", "id=\"\"", "id=\"none\"", "ask.action=\"arrest\"", "ask.place=\"none\"", "ask.officer=\"outside\"", "ask.iceShowsWarrant=1",
        "ask.at=\"never\"", "facility.state=\"fl\"",
        "agency=\"none\"", "agency.facilities=\"none\"", "agency.facilities=[\"jail-a\",\"jail-b\",\"jail-a\"]",
        "agency.detentionServices=\"never\"", "agency.detentionServices.longestStayHours=47.5",
        "agency.detentionServices.longestStayHours=-1", "agency.detentionServices.longestStayHours=\"never\"",
        "agency.agreements[1].type=\"detainerOnly\"", "agency.agreements[1].edition=2020",
        "agency.agreements[0].notices[0].namedEffect=\"never\"", "agency.agreements[1].effective=\"2025-06-03T16:05:00\"",
        "officers[0].designations[0].under=\"basicOrderingAgreement\"",
        "papers[0].box=3", "papers[0].box=\"1\"", "papers=[null]", "custody.released=\"none\"", "custody.released=\"2025-06-03\"",
        "custody.released=\"2025-06-03T16:05:00\"", "custody.released=\"9999-12-31T00:00:00Z\"",
        "localLaw.transfer=true", "localLaw.transport=\"no\"", "localLaw.transferDaysBefore=367", "localLaw.transferDaysBefore=\"never\"",
        "localLaw.releaseProcessing.startsWithinMinutes=1441", "localLaw.releaseProcessing.endsWithinHours=-1",
        "localLaw.releaseProcessing=\"none\"", "custody.receivedFrom=\"ICE\"", "person.statusShown=true",
        "agency.agreements[1].effective=\"2025-07-04T04:00:00Z/2025-07-05T03:59:59Z\"",
        "ask.at=\"2025-07-04T04:00:00Z/2025-07-05T03:59:59Z\"", "custody.released=\"2025-07-04/2025-07-05\"", "localLaw.holdCeilings=[{}]",
        "localLaw.holdCeilings=[{\"hours\":1,\"untilEndOfLocalDayOf\":\"releaseDue\"}]", "done[0].duty=\"none\"", "nickname=1",
        "custody.nobody=null", "acts", "acts=null", "ask.at",
    ];

    public static TheoryData<string> Properties => [.. Documents.Paths];

    [Fact]
    public void The_schema_takes_the_good_documents() =>
        Assert.All([Documents.Complete, Documents.Minimal, Documents.Pinellas], static json => Assert.True(Schema.Takes(json)));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Both_refuse_the_same(string edit)
    {
        var json = Documents.With(edit);
        Assert.False(CaseFileReader.Read(json).IsValid);
        Assert.False(Schema.Takes(json));
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Both_say_alike_whether_a_property_may_be_null(string path)
    {
        var json = Documents.With(path + "=null");
        var refused = CaseFileReader.Read(json).Errors
            .Any(error => error.Path == "$." + path || path.StartsWith("localLaw.holdCeilings[", StringComparison.Ordinal));
        Assert.Equal(!refused, Schema.Takes(json));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Both_know_the_same_names(string definition, string path)
    {
        var schema = definition.Length == 0 ? Root : Root.GetProperty("$defs").GetProperty(definition);
        var names = string.Join(", ", schema.GetProperty("properties").EnumerateObject().Select(static property => property.Name));
        Assert.Equal($"one of {names}", CaseFileReader.Read(Documents.With(path + "nobody=1")).Errors[0].Allowed);
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.All(
            schema.GetProperty("properties").EnumerateObject(),
            static property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Both_know_the_same_words(string definition, string path)
    {
        var schema = definition.Length == 0 ? Root : Root.GetProperty("$defs").GetProperty(definition);
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            if (property.Value.TryGetProperty("enum", out var words) && words[0].ValueKind == JsonValueKind.String)
            {
                IEnumerable<string?> known =
                    words.EnumerateArray().Select(static word => word.GetString()).Where(static word => word is not null);
                var allowed = CaseFileReader.Read(Documents.With($"{path}{property.Name}=\"?\"")).Errors[0].Allowed;
                Assert.Equal(known.Order(StringComparer.Ordinal), allowed["one of ".Length..].Split(", ").Order(StringComparer.Ordinal));
            }
        }
    }
}
