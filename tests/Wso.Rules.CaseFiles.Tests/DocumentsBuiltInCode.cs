using System;
using NodaTime;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>What only a document that was built in code, and not read, can get wrong.</summary>
public sealed class DocumentsBuiltInCode
{
    private static readonly Act Ask = new Act.Builder(Instant.FromUtc(2025, 6, 3, 20, 5)).Build();

    [Fact]
    public void Acts_are_required() => Assert.Equal("$.acts", Told(Case()));

    [Theory]
    [InlineData(AgreementType.DetainerOnly)]
    [InlineData(AgreementType.DetentionServices)]
    public void What_is_no_agreement_is_not_listed(AgreementType type) =>
        Assert.Equal(
            "$.agency.agreements[0].type",
            Told(
                Valid(file =>
                    file.Agency = new Agency.Builder { Agreements = FactList.Of(new Agreement.Builder { Type = type }.Build()) }.Build())));

    [Theory]
    [InlineData(AgreementType.BasicOrderingAgreement)]
    [InlineData(AgreementType.DetainerOnly)]
    [InlineData(AgreementType.DetentionServices)]
    public void Nobody_is_designated_under_what_is_no_model(AgreementType type) =>
        Assert.Equal(
            "$.officers[0].designations[0].under",
            Told(
                Valid(file =>
                    file.Officers = FactList.Of(
                        new Officer.Builder { Designations = FactList.Of(new Designation.Builder { Under = type }.Build()) }.Build()))));

    [Theory]
    [InlineData("none")]
    [InlineData("outside")]
    [InlineData("never")]
    [InlineData("a\u0000")]
    public void An_id_that_could_not_be_read_back_is_told_of(string id) => Assert.Equal("$.papers[0].id", Told(WithPaper(id)));

    [Fact]
    public void An_id_that_is_no_unicode_text_is_told_of() =>
        Assert.All(
            ["\uD800", "\uDC00", "a\uDC00\uD800", "\uD83D\uDE00\uD83D"],
            static id => Assert.Equal("$.papers[0].id", Told(WithPaper(id))));

    [Fact]
    public void An_empty_id_within_an_answer_is_told_of() =>
        Assert.Equal(
            "$.ask.officer",
            Told(new CaseFileDocument(Valid().CaseFile, new Act.Builder(Ask.At) { Officer = string.Empty }.Build())));

    [Fact]
    public void A_reserved_word_among_the_duties_done_is_told_of() =>
        Assert.Equal("$.done[0].for", Told(Valid(file => file.Done = FactList.Of(new DutyDone.Builder { For = "none" }.Build()))));

    [Fact]
    public void A_zone_that_the_database_does_not_hold_is_told_of() =>
        Assert.Equal("$.facility.timeZone", Told(new CaseFileDocument(
            new CaseFile.Builder(
                "case-1",
                new Facility("jail-a", UsState.FL, DateTimeZone.ForOffset(Offset.FromHours(-5))))
            { Acts = FactList.Of<Act>() }
                .Build(),
            Ask)));

    [Fact]
    public void A_document_is_made_of_both()
    {
        Assert.Throws<ArgumentNullException>(static () => new CaseFileDocument(null!, Ask));
        Assert.Throws<ArgumentNullException>(static () => new CaseFileDocument(Valid().CaseFile, null!));
    }

    private static CaseFileDocument WithPaper(string id) => Valid(file => file.Papers = FactList.Of(new Paper.Builder { Id = id }.Build()));

    private static CaseFileDocument Valid(Action<CaseFile.Builder>? fill = null) =>
        Case(static file => file.Acts = FactList.Of<Act>(), fill);

    private static CaseFileDocument Case(params Action<CaseFile.Builder>?[] fills)
    {
        var file = new CaseFile.Builder("case-1", new Facility("jail-a", UsState.FL, DateTimeZoneProviders.Tzdb["America/New_York"]));
        foreach (var fill in fills)
        {
            fill?.Invoke(file);
        }

        return new CaseFileDocument(file.Build(), Ask);
    }

    private static string Told(CaseFileDocument document) => Assert.Single(new CaseFileValidator().Validate(document).Errors).PropertyName;
}
