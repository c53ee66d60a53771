using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Programs;
using Xunit;
using static Wso.Rules.AgreementType;
using static Wso.Rules.JailAction;

namespace Wso.Rules.Tests.Programs;

/// <summary>The agreements side by side, and which of them a jail could lawfully sign.</summary>
public sealed class ComparisonTests
{
    private const AgreementType Igsa = AgreementType.DetentionServices;

    public static TheoryData<AgreementType, JailAction[]> Powers => new()
    {
        { WarrantServiceOfficer, [ExecuteArrestWarrant, ServeRemovalWarrant, TransportToIce] },
        {
            JailEnforcement,
            [
                ExecuteArrestWarrant, ServeRemovalWarrant, QuestionAlienage, ProcessForRemoval, TakeSwornStatement, PrepareChargingDocument,
                IssueDetainer, TransportToIce
            ]
        },
        {
            TaskForce,
            [
                ExecuteArrestWarrant, ArrestWithoutWarrant, QuestionAlienage, ProcessForRemoval, TakeSwornStatement,
                PrepareChargingDocument, IssueDetainer, TransportToIce
            ]
        },
        { BasicOrderingAgreement, [] },
        { Igsa, [] },
    };

    [Theory]
    [MemberData(nameof(Powers))]
    public void An_agreement_lets_an_officer_do_what_the_table_of_powers_says(AgreementType type, JailAction[] expected) =>
        Assert.Equal(expected, One(type).Actions);

    [Theory]
    [MemberData(nameof(Powers))]
    public void Each_power_is_told_once_and_last_that_there_is_no_other(AgreementType type, JailAction[] delegated)
    {
        var ids = One(type).Powers.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(delegated.Length + 1, ids.Count);
        Assert.Matches("only-two-powers|only-listed-powers|no-officers", ids[^1]);
    }

    [Fact]
    public void There_is_a_row_for_each_agreement_and_every_cell_is_cited_from_the_rule_book()
    {
        Assert.Equal(
            [WarrantServiceOfficer, JailEnforcement, TaskForce, BasicOrderingAgreement, Igsa],
            RuleBook.Current.Programs.Select(row => row.Type));
        foreach (var row in RuleBook.Current.Programs)
        {
            Assert.All(Cells(row), cell => Assert.NotEmpty(cell.Rules));
            Assert.All(
                Cells(row).SelectMany(cell => cell.Rules),
                rule => Assert.Contains(rule.Id, RuleBook.Current.Rules.Select(known => known.Id)));
        }
    }

    [Theory]
    [InlineData(WarrantServiceOfficer, "training", "eight hours")]
    [InlineData(JailEnforcement, "training", "four weeks")]
    [InlineData(TaskForce, "training", "40 hours")]
    [InlineData(WarrantServiceOfficer, "pays", "the agency pays")]
    [InlineData(BasicOrderingAgreement, "pays", "up to $50 for up to 48 hours")]
    [InlineData(TaskForce, "term", "two years")]
    [InlineData(JailEnforcement, "term", "suspended")]
    [InlineData(WarrantServiceOfficer, "hold", "48 hours")]
    [InlineData(TaskForce, "hold", "day")]
    [InlineData(BasicOrderingAgreement, "hold", "48 hours")]
    [InlineData(WarrantServiceOfficer, "examination", "70 percent")]
    [InlineData(BasicOrderingAgreement, "examination", "none")]
    [InlineData(WarrantServiceOfficer, "duties", "served")]
    public void A_cell_says_what_the_agreement_says(AgreementType type, string cell, string words) =>
        Assert.Contains(
            Cells(One(type)).Single(one => one.Name == cell).Rules,
            rule => rule.Says.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void The_duties_of_one_agreement_are_not_those_of_another() =>
        Assert.DoesNotContain(
            One(WarrantServiceOfficer).Duties,
            rule => rule.Id.StartsWith("jem.", StringComparison.Ordinal) || rule.Id.StartsWith("tfm.", StringComparison.Ordinal));

    public static TheoryData<AgreementType, string, Ruling, string> Days => new()
    {
        { WarrantServiceOfficer, "2019-04-23", Ruling.Prohibited, "wso.offered" },
        { WarrantServiceOfficer, "2019-04-24", Ruling.Permitted, "" },
        { JailEnforcement, "2020-06-08", Ruling.Undetermined, "jem.offered" },
        { JailEnforcement, "2020-06-09", Ruling.Permitted, "" },
        { TaskForce, "2012-12-30", Ruling.Undetermined, "tfm.offered" },
        { TaskForce, "2012-12-31", Ruling.Prohibited, "tfm.offered" },
        { TaskForce, "2025-01-19", Ruling.Prohibited, "tfm.offered" },
        { TaskForce, "2025-01-20", Ruling.Permitted, "" },
        { BasicOrderingAgreement, "2018-01-16", Ruling.Prohibited, "boa.offered" },
        { BasicOrderingAgreement, "2018-01-17", Ruling.Permitted, "" },
        { Igsa, "2018-01-17", Ruling.Permitted, "" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void An_agreement_can_be_signed_on_the_days_it_is_offered(AgreementType type, string day, Ruling ruling, string against)
    {
        var told = Signing(type, Times.Local(day + "T12:00:00"));

        Assert.Equal((ruling, against), (told.Ruling, string.Join(" ", told.Against.Select(reason => reason.Rule.Id))));
    }

    [Theory]
    [InlineData(LawAnswer.Allowed, Ruling.Permitted, "")]
    [InlineData(LawAnswer.Commanded, Ruling.Permitted, "")]
    [InlineData(LawAnswer.Unknown, Ruling.Undetermined, "bar.state-forbids-287g")]
    [InlineData(LawAnswer.Forbidden, Ruling.Prohibited, "bar.state-forbids-287g")]
    public void State_law_decides_on_the_287g_models(LawAnswer answer, Ruling ruling, string against)
    {
        foreach (var type in new[] { WarrantServiceOfficer, JailEnforcement, TaskForce })
        {
            var told = Signing(type, Times.Due, d => d.LocalLaw.Agreement287g = answer);
            Assert.Equal((ruling, against), (told.Ruling, string.Join(" ", told.Against.Select(reason => reason.Rule.Id))));
        }

        Assert.Equal(Ruling.Permitted, Signing(BasicOrderingAgreement, Times.Due, d => d.LocalLaw.Agreement287g = answer).Ruling);
    }

    [Theory]
    [InlineData(LawAnswer.Allowed, Ruling.Permitted)]
    [InlineData(LawAnswer.Unknown, Ruling.Undetermined)]
    [InlineData(LawAnswer.Forbidden, Ruling.Prohibited)]
    public void And_on_contracts_to_house(LawAnswer answer, Ruling ruling)
    {
        foreach (var type in new[] { BasicOrderingAgreement, Igsa })
        {
            var told = Signing(type, Times.Due, d => d.LocalLaw.DetentionContract = answer);
            Assert.Equal(ruling, told.Ruling);
            Assert.All(told.Against, reason => Assert.Equal("state.allows-detention-contract", reason.Rule.Id));
        }

        Assert.Equal(Ruling.Permitted, Signing(JailEnforcement, Times.Due, d => d.LocalLaw.DetentionContract = answer).Ruling);
    }

    [Theory]
    [InlineData(WarrantServiceOfficer, "wso.none-in-force")]
    [InlineData(JailEnforcement, "jem.none-in-force")]
    [InlineData(TaskForce, "tfm.none-in-force")]
    [InlineData(BasicOrderingAgreement, "boa.none-in-force")]
    public void One_in_force_stands_against_a_second_of_its_type_and_of_no_other(AgreementType type, string rule)
    {
        foreach (var told in Signable.Of(Jails.Jail(type), Times.Due))
        {
            Assert.Equal(told.Agreement.Type == type ? [rule] : [], told.Against.Select(reason => reason.Rule.Id));
        }

        Assert.Equal(Ruling.Permitted, Signing(type, Times.Due, d => Ended(d, type)).Ruling);
        Assert.Equal(Ruling.Undetermined, Signing(type, Times.Due, d => d.Agreements = null).Ruling);
    }

    [Fact]
    public void A_detention_contract_in_force_stands_against_a_second()
    {
        void Sign(Draft d) =>
            d.Agency.DetentionServices = new DetentionServices.Builder
            {
                Effective = Times.Effective,
                Ended = DateOrInstant.Never,
                Notices = FactList.Of<Notice>(),
                Facilities = FactList.Of(Draft.Jail),
            }
                .Build();

        Assert.Equal("igsa.none-in-force", Assert.Single(Signing(Igsa, Times.Due, Sign).Against).Rule.Id);
        Assert.Equal(Ruling.Permitted, Signing(BasicOrderingAgreement, Times.Due, Sign).Ruling);
    }

    /// <summary>States.md: Illinois forbids 287(g) agreements and detention contracts; the answers cite its law.</summary>
    [Fact]
    public void In_Illinois_the_law_of_the_state_stands_against_each()
    {
        var jail = new CaseFile.Builder("jail", new Facility("jail", UsState.IL, DateTimeZoneProviders.Tzdb["America/Chicago"]))
        {
            Agency =
                new Agency.Builder { Agreements = FactList.Of<Agreement>(), DetentionServices = FactValue<DetentionServices>.None }.Build(),
        }.Build();

        Assert.All(Signable.Of(jail, Instant.FromUtc(2026, 1, 1, 0, 0)), told =>
        {
            var reason = Assert.Single(told.Against);
            Assert.Equal((Ruling.Prohibited, AnsweredBy.Library), (told.Ruling, reason.AnsweredBy));
            Assert.Matches("ILCS|P\\.A\\. 101-19", reason.Citation.ToString());
        });
    }

    private static void Ended(Draft d, AgreementType type)
    {
        Baseline.Sign(d, type);
        d.Agreement.Ended = Times.Due;
    }

    private static Signable Signing(AgreementType type, Instant at, Action<Draft>? change = null) =>
        Signable.Of(Jails.With([], [], change), at).Single(told => told.Agreement.Type == type);

    private static AgreementProfile One(AgreementType type) => RuleBook.Current.Programs.Single(row => row.Type == type);

    private static (string Name, IReadOnlyList<Rule> Rules)[] Cells(AgreementProfile row) =>
    [
        ("powers", row.Powers), ("training", row.Training), ("examination", row.Examination), ("pays", row.WhoPays),
        ("term", row.OfficerTerm), ("ending", row.Ending), ("hold", row.Hold), ("duties", row.Duties),
    ];
}
