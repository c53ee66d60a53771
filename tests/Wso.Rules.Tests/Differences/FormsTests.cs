using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Wso.Rules.Tests.Theorems;
using Xunit;

namespace Wso.Rules.Tests.Differences;

/// <summary>"The form, not the year of signing, decides": what section 1 says of the forms, no more and no less.</summary>
public sealed class FormsTests
{
    private const int Cases = 150;

    [Theory]
    [InlineData(Edition.Form2019, Edition.Form202002, "duty reportCitizenshipQuestion")]
    [InlineData(Edition.Form202002, Edition.Form202007, "duty forwardComplaint, duty explainComplaintProcess")]
    [InlineData(Edition.Form202007, Edition.Form2025, "")]
    [InlineData(Edition.Form2025, Edition.Form202510, "duty offerInterpreter, transportToIce")]
    [InlineData(Edition.Form2019, Edition.Form2025, "duty reportCitizenshipQuestion, duty forwardComplaint, duty explainComplaintProcess")]
    public void Two_forms_of_the_Warrant_Service_Officer_agreement_differ_in_these_duties_and_powers(
        Edition from,
        Edition to,
        string duties)
    {
        var changes = RuleBook.Current.Compare.Forms(AgreementType.WarrantServiceOfficer, from, to);
        Assert.Equal(duties, string.Join(", ", changes.Select(change => change.Question)));
        Assert.All(changes, change => Assert.True(
            change.From != change.To
                && (change.From is null || change.FromCitation!.Document == "Warrant Service Officer MOA")
                && (change.To is null || change.ToCitation!.Document == "Warrant Service Officer MOA")));
    }

    [Fact]
    public void The_hour_is_hard_and_the_agencys_in_2019_and_general_and_the_officers_since()
    {
        var change = RuleBook.Current.Compare.Forms(AgreementType.WarrantServiceOfficer, Edition.Form2019, Edition.Form2025)[0];
        Assert.StartsWith("the agency reports", change.From, StringComparison.Ordinal);
        Assert.Contains("in no case later than one hour", change.From, StringComparison.Ordinal);
        Assert.StartsWith("the officer reports", change.To, StringComparison.Ordinal);
        Assert.Contains("generally", change.To, StringComparison.Ordinal);
    }

    [Fact]
    public void The_forms_of_2020_and_2025_of_the_Jail_Enforcement_agreement_ask_the_same() =>
        Assert.Empty(RuleBook.Current.Compare.Forms(AgreementType.JailEnforcement, Edition.Form2020, Edition.Form2025));

    [Theory]
    [InlineData(
        AgreementType.JailEnforcement, Edition.Form2019,
        "Form2019 is not a form of JailEnforcement that is known; known: Form2020, Form2025.")]
    [InlineData(
        AgreementType.WarrantServiceOfficer, Edition.Other,
        "Other is not a form of WarrantServiceOfficer that is known; known: Form2019, Form202002, Form202007, Form2025, Form202510.")]
    [InlineData(AgreementType.DetainerOnly, Edition.Form2025, "DetainerOnly has no forms to compare.")]
    public void A_form_that_the_agreement_does_not_have_is_refused(AgreementType agreement, Edition form, string says) =>
        Assert.StartsWith(
            says,
            Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Current.Compare.Forms(agreement, form, Edition.Form2025)).Message,
            StringComparison.Ordinal);

    /// <summary>
    /// The list is exact: another form in the place of the first changes no ruling and no hold in any made case, and no duty but those
    /// listed.
    /// </summary>
    [Theory]
    [InlineData(AgreementType.WarrantServiceOfficer, Edition.Form2019, Edition.Form202002)]
    [InlineData(AgreementType.WarrantServiceOfficer, Edition.Form202002, Edition.Form202007)]
    [InlineData(AgreementType.WarrantServiceOfficer, Edition.Form202007, Edition.Form2025)]
    [InlineData(AgreementType.JailEnforcement, Edition.Form2020, Edition.Form2025)]
    public void Nothing_else_turns_on_the_form(AgreementType agreement, Edition from, Edition to)
    {
        var listed = RuleBook.Current.Compare.Forms(agreement, from, to).Select(change => change.Question).ToHashSet();
        var seen = new HashSet<string>();
        foreach (var made in Made.First(Cases))
        {
            var (before, after) = (InForm(made.File, agreement, from), InForm(made.File, agreement, to));
            foreach (var action in Enum.GetValues<JailAction>())
            {
                Assert.Equal(
                    RuleBook.Current.Decide(before, made.Ask, action).Ruling,
                    RuleBook.Current.Decide(after, made.Ask, action).Ruling);
            }

            Assert.Equal(RuleBook.Current.Hold(before, made.Ask.At).End, RuleBook.Current.Hold(after, made.Ask.At).End);
            seen.UnionWith(
                Duties(before, made.Ask.At)
                    .Except(Duties(after, made.Ask.At))
                    .Concat(Duties(after, made.Ask.At).Except(Duties(before, made.Ask.At)))
                    .Select(duty => duty.Question));
        }

        Assert.Equal(listed.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Question, string Rule, Moment Due, DutyState State)> Duties(CaseFile file, Instant at) =>
        RuleBook.Current.Duties(file, at)
            .Concat(RuleBook.Current.AgencyDuties(file, at))
            .Select(duty =>
                ("duty " + char.ToLowerInvariant(duty.Duty.ToString()[0]) + duty.Duty.ToString()[1..], duty.Rule.Id, duty.Due, duty.State));

    private static CaseFile InForm(CaseFile file, AgreementType type, Edition form) => file.Agreements(agreements => agreements.IsKnown
        ? FactList.From(
            agreements.Select(
                agreement => agreement.Type == type ? agreement.With((Agreement.Builder changed) => changed.Edition = form) : agreement))
        : agreements);
}
