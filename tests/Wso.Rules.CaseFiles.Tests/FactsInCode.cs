using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;
using NodaTime;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>Facts made, changed and written in C#, where a trap waited once.</summary>
public sealed class FactsInCode
{
    private static readonly Instant At = Instant.FromUtc(2025, 6, 3, 20, 5);
    private static readonly JsonSerializerOptions CaseFiles = new JsonSerializerOptions().AddCaseFiles();
    private static readonly CaseFileDocument Complete = CaseFileReader.Read(Documents.Complete).Document!;

    public static TheoryData<Type> Facts => [.. Written.BuilderFile.Types];

    [Fact]
    public void An_empty_collection_expression_is_known_to_be_empty()
    {
        FactList<Paper> none = [];
        FactList<string> two = ["a", "b"];
        Assert.True(none.IsKnown);
        Assert.Equal(FactList<Paper>.None, none);
        Assert.NotEqual(FactList<Paper>.Unknown, none);
        Assert.Equal(FactList.Of("a", "b"), two);
        Assert.Equal(("[]", "[a, b]", "unknown"), (none.ToString(), two.ToString(), FactList<string>.Unknown.ToString()));
    }

    [Fact]
    public void Facts_are_not_written_by_their_properties_in_silence()
    {
        Assert.Contains(
            "AddCaseFiles",
            Assert.Throws<NotSupportedException>(static () => JsonSerializer.Serialize(Complete.CaseFile)).Message,
            StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Serialize(Moment.At(At)));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Serialize(new { Papers = FactList<Paper>.None }));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Serialize(FactValue<string>.None));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<Custody>("{}"));
    }

    [Fact]
    public void With_case_files_added_they_are_their_own_json_both_ways()
    {
        Assert.Equal(CaseFileWriter.ToJson(Complete), Relaxed(Complete));
        Assert.Equal(Complete, JsonSerializer.Deserialize<CaseFileDocument>(JsonSerializer.Serialize(Complete, CaseFiles), CaseFiles));
        Assert.Equal(CaseFileWriter.ToJson(Complete.CaseFile), Relaxed(Complete.CaseFile));
        Assert.Equal(Complete.CaseFile, JsonSerializer.Deserialize<CaseFile>(CaseFileWriter.ToJson(Complete.CaseFile), CaseFiles));
        Assert.Equal(Complete.CaseFile.Jail, JsonSerializer.Deserialize<Jail>(CaseFileWriter.ToJson(Complete.CaseFile.Jail), CaseFiles));
        Assert.Equal(
            Complete.CaseFile.Papers,
            JsonSerializer.Deserialize<FactList<Paper>>(JsonSerializer.Serialize(Complete.CaseFile.Papers, CaseFiles), CaseFiles));
    }

    [Fact]
    public void Without_reflection_facts_are_found_and_types_of_ones_own_are_asked_of_ones_own_context()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddCaseFiles();
        Assert.Equal(JsonSerializer.Serialize(Complete, CaseFiles), JsonSerializer.Serialize(Complete, options));
        var custody = JsonSerializer.Serialize(Complete.CaseFile.Custody, options);
        Assert.Equal(Complete.CaseFile.Custody, JsonSerializer.Deserialize<Custody>(custody, options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Complete.CaseFile.Custody }, options));
    }

    [Fact]
    public void In_an_object_of_the_callers_what_is_unknown_is_null_and_null_is_unknown()
    {
        var row = new Row(
            Moment.Never, Moment.Unknown, PaperForm.I247A, Truth.Yes, Ruling.Permitted, FactValue<string>.None, FactList<Paper>.Unknown);
        var json = JsonSerializer.Serialize(row, CaseFiles);
        Assert.Equal(
            """{"Booked":"never","Released":null,"Form":"I-247A","Signed":true,"Ruling":"permitted","Officer":"none","Papers":null}""",
            json);
        Assert.Equal(row, JsonSerializer.Deserialize<Row>(json, CaseFiles));
    }

    [Fact]
    public void What_contradicts_itself_is_refused_by_them_with_its_path()
    {
        var builder = Complete.CaseFile.ToBuilder();
        var custody = builder.Custody.ToBuilder();
        custody.Released = Moment.At(At - Duration.FromDays(90));
        builder.Custody = custody.Build();
        var file = builder.Build();
        Assert.StartsWith(
            "$.custody.released: ",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(file, CaseFiles)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "$.custody.released: ",
            Assert.Throws<ArgumentException>(() => CaseFileWriter.ToJson(new CaseFileDocument(file, Complete.Ask))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "$.at: ",
            Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Act>("{}", CaseFiles)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_fact_has_a_builder_that_begins_with_it_and_sets_each_of_its_facts(Type type)
    {
        var builder = type.GetNestedType("Builder")!;
        Assert.Equal(builder, type.GetMethod("ToBuilder")!.ReturnType);
        Assert.All(Written.NotedFact.Of(type), fact => Assert.True(builder.GetProperty(fact.Name)?.CanWrite, fact.Name));
        foreach (var fact in All(Complete).Where(one => one.GetType() == type))
        {
            var begun = type.GetMethod("ToBuilder")!.Invoke(fact, null)!;
            Assert.Equal(fact, builder.GetMethod("Build")!.Invoke(begun, null));
            Assert.All(
                Written.NotedFact.Of(type),
                one => Assert.Equal(one.Property.GetValue(fact), builder.GetProperty(one.Name)!.GetValue(begun)));
        }
    }

    [Fact]
    public void A_null_is_unknown_to_every_builder()
    {
        var file = Complete.CaseFile.ToBuilder();
        (file.Agency, file.Person, file.Custody, file.LocalLaw) = (null, null, null, null);
        Assert.Equal(new Agency.Builder().Build(), file.Build().Agency);
        Assert.Equal(new Person.Builder().Build(), file.Build().Person);
        Assert.Equal(new Custody.Builder().Build(), file.Build().Custody);
        Assert.Equal(new LocalLaw.Builder().Build(), file.Build().LocalLaw);
        Assert.Null(new Paper.Builder { Id = null }.Build().Id);
        Assert.False(new Act.Builder(At) { Officer = null }.Build().Officer.IsKnown);
    }

    [Fact]
    public void What_a_builder_was_begun_with_can_be_changed_and_the_first_stays_as_it_was()
    {
        var act = new Act.Builder(At) { Action = JailAction.Release, LikelyToEscape = Truth.Yes }.Build();
        var later = act.ToBuilder();
        later.At = At + Duration.FromHours(1);
        Assert.Equal(At, act.At);
        Assert.Equal((At + Duration.FromHours(1), Truth.Yes), (later.Build().At, later.Build().LikelyToEscape));
        Assert.Throws<ArgumentOutOfRangeException>(() => later.At = Instant.MaxValue);
    }

    [Fact]
    public void A_local_day_is_the_span_from_its_first_second_to_its_last_in_the_zone_of_the_jail()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        Assert.Equal("2026-11-20T05:00:00Z/2026-11-21T04:59:59Z", Moment.On(new LocalDate(2026, 11, 20), zone).ToString());
        Assert.Equal("2026-03-08T05:00:00Z/2026-03-09T03:59:59Z", Moment.On(new LocalDate(2026, 3, 8), zone).ToString()); // 23 hours
        Assert.Equal("2026-11-01T04:00:00Z/2026-11-02T04:59:59Z", Moment.On(new LocalDate(2026, 11, 1), zone).ToString()); // 25 hours
        Assert.Throws<ArgumentOutOfRangeException>(() => Moment.On(new LocalDate(2200, 1, 1), zone));
        Assert.Throws<ArgumentNullException>(static () => Moment.On(new LocalDate(2026, 11, 20), null!));
    }

    [Fact]
    public void An_empty_column_becomes_what_its_mapping_says()
    {
        Assert.Equal(
            [Truth.Yes, Truth.No, Truth.Unknown],
            new bool?[] { true, false, null }.Select(static value => Truths.OrUnknown(value)));
        Assert.Equal(DateOrInstant.Unknown, DateOrInstant.OrUnknown(null));
        Assert.Equal(DateOrInstant.Never, DateOrInstant.OrNever((LocalDate?)null));
        Assert.Equal(DateOrInstant.Never, DateOrInstant.OrNever((Instant?)null));
        Assert.Equal(DateOrInstant.On(new LocalDate(2026, 11, 20)), DateOrInstant.OrNever((LocalDate?)new LocalDate(2026, 11, 20)));
        Assert.Equal(DateOrInstant.At(At), DateOrInstant.OrUnknown((Instant?)At));
    }

    [Fact]
    public void The_path_of_every_question_of_law_is_its_property_in_a_case_file_and_a_rule_reads_it()
    {
        var read = RuleBook.Current.Rules.SelectMany(static rule => rule.Reads).ToHashSet();
        foreach (var question in Enum.GetValues<LocalLawQuestion>())
        {
            var law = new LocalLaw.Builder();
            typeof(LocalLaw.Builder).GetProperty(question.ToString())!.SetValue(law, (FactValue<LawAnswer>)LawAnswer.Allowed);
            var path = LocalLaw.PathOf(question);
            Assert.Contains(path, read);
            Assert.Equal($$"""{"{{path.Split('.')[1]}}":"allowed"}""", JsonSerializer.Serialize(law.Build(), CaseFiles));
        }

        Assert.Throws<ArgumentOutOfRangeException>(static () => LocalLaw.PathOf((LocalLawQuestion)7));
    }

    [Fact]
    public void A_hold_says_until_when_and_on_what()
    {
        var served = File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json"));
        var (file, ask) = CaseFileReader.Read(served).Document!;
        Assert.Equal(
            "Permitted until 2019-05-10T20:00:00Z on WarrantServiceOfficer",
            RuleBook.Current.Hold(file, ask.At).ToString());
        Assert.Equal("Undetermined", default(Hold).ToString());
    }

    [Fact]
    public void A_moment_is_read_from_text_and_a_null_says_what_it_is_told_to()
    {
        Assert.Equal(Moment.Unknown, Moment.OrUnknown(null));
        Assert.Equal(Moment.Never, Moment.OrNever(null));
        Assert.Equal(Moment.At(At), Moment.OrUnknown(At));
        Assert.All(
            [Moment.At(At), Moment.Never, Moment.Unknown, Moment.Between(At, At + Duration.FromDays(1))],
            static moment => Assert.Equal(moment, Moment.Parse(moment.ToString())));
        Assert.Equal(Moment.At(At), Moment.Parse("2025-06-03T16:05:00-04:00"));
        Assert.ThrowsAny<FormatException>(static () => Moment.Parse("2025-06-03"));
    }

    [Fact]
    public void A_vendors_own_rules_stand_beside_those_of_the_package_with_severities_of_their_own()
    {
        var failures = new VendorsRules().Validate(CaseFileReader.Read(Documents.Complete).Document!).Errors;
        Assert.Equal(("$.papers[1].id", Severity.Warning), (Assert.Single(failures).PropertyName, failures[0].Severity));
        var builder = Complete.CaseFile.ToBuilder();
        builder.Papers = [new Paper.Builder { Form = PaperForm.I200, Box = DetainerBox.Box1 }.Build()];
        builder.Done = [];
        Assert.Contains(
            new VendorsRules().Validate(new CaseFileDocument(builder.Build(), Complete.Ask)).Errors,
            static failure => (failure.PropertyName, failure.ErrorCode) == ("$.papers[0].box", "paper.box"));
    }

    [Fact]
    public void A_fact_alone_is_validated_by_its_own_validator()
    {
        var failure = Assert.Single(
            new PaperValidator().Validate(new Paper.Builder { Form = PaperForm.I200, Box = DetainerBox.Box1 }.Build()).Errors);
        Assert.Equal(("box", "paper.box", "left out"), (failure.PropertyName, failure.ErrorCode, failure.CustomState));
        Assert.Empty(new ActValidator().Validate(new Act.Builder(At) { Officer = "nobody-knows", Place = "nowhere" }.Build()).Errors);
    }

    private static string Relaxed<T>(T value)
    {
        var options =
            new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddCaseFiles();
        return JsonSerializer.Serialize(value, options);
    }

    /// <summary>Every fact of a document.</summary>
    private static IEnumerable<object> All(CaseFileDocument document)
    {
        var (file, agency) = (document.CaseFile, document.CaseFile.Agency);
        agency.DetentionServices.TryGet(out var services);
        return
        [
            file, file.Jail, file.Facility, agency, services!, file.Person, file.Custody, file.LocalLaw, file.LocalLaw.ReleaseProcessing!,
            document.Ask, .. agency.Agreements,
            .. agency.Agreements.SelectMany(static one => one.Notices), .. agency.Complaints, .. file.Officers,
            .. file.Officers.SelectMany(static one => one.Designations), .. file.Person.CitizenshipQuestions, .. file.Papers, .. file.Acts,
            .. file.Done,
        ];
    }

    private sealed record Row(
        Moment Booked, Moment Released, PaperForm Form, Truth Signed, Ruling Ruling, FactValue<string> Officer, FactList<Paper> Papers);

    private sealed class VendorsRules : AbstractValidator<CaseFileDocument>
    {
        public VendorsRules()
        {
            Include(new CaseFileValidator());
            RuleForEach(document => document.CaseFile.Papers).ChildRules(static paper =>
                paper.RuleFor(one => one.Id)
                    .Must(static id => id != "p-2")
                    .OverridePropertyName("id")
                    .WithSeverity(Severity.Warning)).OverridePropertyName("$.papers");
        }
    }
}
