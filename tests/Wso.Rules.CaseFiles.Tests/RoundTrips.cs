using System;
using System.IO;
using System.Text;
using System.Text.Json;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

public sealed class RoundTrips
{
    [Sampled(2_000)]
    public void What_is_written_is_read_back_equal_and_written_again_to_equal_bytes(int seed)
    {
        var document = new RandomDocuments(seed).Next();
        var json = CaseFileWriter.Unchecked(document);
        var told = new Told();
        var text = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        text.Read();
        Assert.True(DocumentShape.Document.TryRead(ref text, told, out var read));
        Assert.Empty(told.Errors);
        Assert.Equal(document, read);
        Assert.Equal(json, CaseFileWriter.Unchecked(read));
        Assert.True(Schema.Takes(json) || HasTwins(document));
    }

    [Sampled(2_000)]
    public void Reading_tells_of_a_written_document_what_the_validator_tells(int seed)
    {
        var document = new RandomDocuments(seed).Next();
        var told = new CaseFileValidator()
            .Validate(document).Errors
            .ConvertAll(static failure => (failure.PropertyName, failure.ErrorMessage, (string)failure.CustomState));
        var read = CaseFileReader.Read(CaseFileWriter.Unchecked(document)).Errors;
        Assert.Equal(told, System.Linq.Enumerable.Select(read, static error => (error.Path, error.Message, error.Allowed)));
    }

    [Sampled(500)]
    public void What_the_reader_would_refuse_the_writer_refuses(int seed)
    {
        var document = new RandomDocuments(seed).Next();
        var isValid = new CaseFileValidator().Validate(document).IsValid;
        Assert.Equal(isValid, Record.Exception(() => CaseFileWriter.ToJson(document)) is not ArgumentException);
        Assert.Equal(isValid, CaseFileReader.Read(CaseFileWriter.Unchecked(document)).IsValid);
    }

    [Theory]
    [InlineData("2025-06-03T16:05:00-04:00", "2025-06-03T20:05:00Z")]
    [InlineData("2025-06-03T16:05:00.120-04:00", "2025-06-03T20:05:00.12Z")]
    [InlineData("2025-06-03T16:05:00.000000001Z", "2025-06-03T16:05:00.000000001Z")]
    [InlineData("2025-06-03T16:05+00:00", "2025-06-03T16:05:00Z")]
    public void An_instant_is_written_in_utc_with_the_decimals_it_needs(string read, string written) =>
        Assert.Contains(
            $"\"at\":\"{written}\"",
            CaseFileWriter.ToJson(CaseFileReader.Read(Documents.Edited(Documents.Minimal, $"ask.at=\"{read}\"")).Document!),
            System.StringComparison.Ordinal);

    [Fact]
    public void The_minimal_document_is_written_without_what_is_unknown() =>
        Assert.Equal(
            """{"id":"case-1","ask":{"at":"2025-06-03T20:05:00Z"},"facility":"""
            + """{"id":"jail-a","state":"FL","timeZone":"America/New_York"},"acts":[]}""",
            CaseFileWriter.ToJson(CaseFileReader.Read(Documents.Minimal).Document!));

    [Fact]
    public void The_writer_of_the_caller_decides_about_indentation()
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true }))
        {
            CaseFileWriter.Write(CaseFileReader.Read(Documents.Complete).Document!, writer);
        }

        Assert.Equal(CaseFileReader.Read(Documents.Complete).Document, CaseFileReader.Read(text.ToArray()).Document);
    }

    [Fact]
    public void The_order_is_that_of_the_schema_however_the_document_was_ordered()
    {
        var json = CaseFileWriter.ToJson(CaseFileReader.Read(Documents.Pinellas).Document!);
        Assert.True(
            json.IndexOf("\"withdrawn\"", System.StringComparison.Ordinal) < json
                .IndexOf("\"form70006\"", System.StringComparison.Ordinal));
    }

    /// <summary>A list of jails that holds one twice, which the schema refuses and the reader tells as a contradiction.</summary>
    private static bool HasTwins(CaseFileDocument document) =>
        new CaseFileValidator()
            .Validate(document).Errors
            .Exists(static failure => failure.ErrorMessage == "The list contains this id twice.");
}
