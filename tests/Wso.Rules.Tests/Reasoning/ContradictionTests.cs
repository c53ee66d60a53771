using System.Linq;
using Xunit;
using static Wso.Rules.AgreementType;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>
/// "At most one agreement of each type in force at any instant", "at most one designation per model": facts that say otherwise contradict
/// each other, and neither is relied on.
/// </summary>
public sealed class ContradictionTests
{
    /// <summary>Each letter an agreement: in force (y), ended (n), of a form not given, so that it may be in force (m).</summary>
    [Theory]
    [InlineData("y", Ruling.Permitted)]
    [InlineData("n", Ruling.Prohibited)]
    [InlineData("m", Ruling.Undetermined)]
    [InlineData("", Ruling.Prohibited)]
    [InlineData("yn", Ruling.Permitted)]
    [InlineData("ny", Ruling.Permitted)]
    [InlineData("my", Ruling.Permitted)]
    [InlineData("ym", Ruling.Permitted)]
    [InlineData("mmy", Ruling.Permitted)]
    [InlineData("nn", Ruling.Prohibited)]
    [InlineData("mm", Ruling.Undetermined)]
    [InlineData("yy", Ruling.Undetermined)]
    [InlineData("yyy", Ruling.Undetermined)]
    [InlineData("yyn", Ruling.Undetermined)]
    [InlineData("yny", Ruling.Undetermined)]
    [InlineData("nyy", Ruling.Undetermined)]
    public void Of_two_agreements_in_force_neither_gives_a_power(string agreements, Ruling ruling)
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Agreements!.Clear();
        foreach (var letter in agreements)
        {
            Baseline.Sign(d, WarrantServiceOfficer);
            d.Agreements[^1].Ended = letter == 'n' ? Due - Days(1) : DateOrInstant.Never;
            d.Agreements[^1].Edition = letter == 'm' ? Edition.Unknown : Edition.Form2025;
        }

        Expect.Ruling(ruling, d);
    }

    [Fact]
    public void Nor_is_anything_read_from_either()
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        Baseline.Sign(d, WarrantServiceOfficer);

        Assert.Equal(Truth.Unknown, TruthOf(d, JailAction.ExecuteArrestWarrant, "wso.covered-jail"));
        Assert.Equal(Truth.Unknown, TruthOf(d, JailAction.ExecuteArrestWarrant, "wso.in-force"));
    }

    [Fact]
    public void With_two_designations_it_is_not_known_whether_the_officer_is_designated()
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Designations!.Add(d.Designation);

        Assert.Equal(Truth.Unknown, TruthOf(d, JailAction.ExecuteArrestWarrant, "wso.designated"));
    }

    [Fact]
    public void An_officer_whose_id_is_not_given_may_be_any() =>
        Expect.Ruling(Ruling.Undetermined, Baseline.Arrest(WarrantServiceOfficer).With(d => d.Officer.Id = null));

    /// <summary>
    /// Each letter a designation: in order (y) or withdrawn (n) under the model; of a model not given, in order (u) or withdrawn (x); of
    /// another model (o).
    /// </summary>
    [Theory]
    [InlineData("y", Ruling.Permitted)]
    [InlineData("n", Ruling.Prohibited)]
    [InlineData("o", Ruling.Prohibited)]
    [InlineData("yo", Ruling.Permitted)]
    [InlineData("yx", Ruling.Permitted)]
    [InlineData("yy", Ruling.Undetermined)]
    [InlineData("yn", Ruling.Undetermined)]
    [InlineData("ny", Ruling.Undetermined)]
    [InlineData("u", Ruling.Undetermined)]
    [InlineData("x", Ruling.Prohibited)]
    [InlineData("ux", Ruling.Undetermined)]
    [InlineData("xu", Ruling.Undetermined)]
    public void Of_two_designations_under_one_model_neither_counts(string designations, Ruling ruling)
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Designations!.Clear();
        foreach (var letter in designations)
        {
            var designation = Baseline.Arrest(WarrantServiceOfficer).Designation;
            designation.Under = letter switch { 'o' => JailEnforcement, 'u' or 'x' => Unknown, _ => WarrantServiceOfficer };
            designation.Withdrawn = letter is 'n' or 'x' ? Due - Days(1) : DateOrInstant.Never;
            d.Designations.Add(designation);
        }

        Expect.Ruling(ruling, d);
    }

    [Fact]
    public void Where_the_agreements_are_not_given_no_end_of_one_is_known()
    {
        var d = Baseline.HoldAfterArrest(WarrantServiceOfficer);
        d.Agreements = null;

        Assert.Equal(Truth.Unknown, TruthOf(d, JailAction.HoldForIce, "wso.end-of-agreement"));
    }

    [Fact]
    public void The_end_of_an_agreement_whose_type_is_not_given_may_be_the_end_of_the_hold()
    {
        var d = Baseline.HoldAfterArrest(WarrantServiceOfficer);
        Baseline.Sign(d, Unknown);
        d.Agreements![^1].Ended = Due + Hours(20);

        Expect.Hold(Ruling.Permitted, d, Due + Hours(20) - Second);
        Expect.Hold(Ruling.Undetermined, d, Due + Hours(20));
    }

    [Fact]
    public void The_end_of_another_agreement_ends_no_hold_under_this_one()
    {
        var d = Baseline.HoldAfterArrest(WarrantServiceOfficer);
        Baseline.Sign(d, BasicOrderingAgreement);
        d.Agreements![^1].Ended = Due + Hours(20);

        Expect.Hold(Ruling.Permitted, d, Due + Hours(20));
    }

    /// <summary>Of a suspension it would be over, of a termination for ever in effect.</summary>
    [Fact]
    public void A_notice_of_a_kind_not_given_and_rescinded_after_it_took_effect_leaves_open_whether_the_agreement_is_in_force()
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Agreement.Notices = FactList.Of(Notice(Party.Agency, received: Due - Days(100), rescinded: Due - Days(5)));

        Expect.Ruling(Ruling.Undetermined, d);
    }

    /// <summary>By ICE: a suspension takes effect on receipt, before the hold; a termination 90 days later, long after it.</summary>
    [Fact]
    public void A_notice_of_a_kind_not_given_received_before_the_hold_ends_it_in_neither_reading()
    {
        var d = Baseline.HoldAfterArrest(JailEnforcement);
        d.Agreement.Notices = FactList.Of(Notice(Party.Ice, received: Due - Hours(5), rescinded: Moment.Never));

        Assert.Equal(Truth.Yes, TruthOf(d, JailAction.HoldForIce, "jem.end-of-agreement"));
    }

    [Fact]
    public void Where_the_notices_are_not_given_it_is_not_known_whether_a_suspension_revoked_an_authorization()
    {
        var d = Baseline.Arrest(JailEnforcement);
        d.Agreement.Notices = default;

        Assert.Equal(Truth.Unknown, TruthOf(d, JailAction.ExecuteArrestWarrant, "jem.authorized-since-suspension"));
    }

    [Fact]
    public void An_arrest_that_was_not_permitted_starts_no_hold()
    {
        var d = Baseline.HoldAfterArrest(WarrantServiceOfficer);
        d.MoveRecorded(Due - Hours(1));

        Assert.Equal(Due, d.Hold().Start);
    }

    [Fact]
    public void Where_no_law_was_found_and_counsel_names_no_order_a_hold_needs_none()
    {
        var d = Baseline.HoldOnDetainer();
        d.LocalLaw.HoldNeedsOrder = Truth.Unknown;

        Assert.Equal(Ruling.Permitted, d.Decide(JailAction.HoldForIce));
    }

    private static Notice Notice(Party from, Moment received, Moment rescinded) =>
        new Notice.Builder
        {
            From = from,
            Received = received,
            Rescinded = rescinded,
            NamedEffect = Moment.Never,
            Exigent = Truth.No,
        }.Build();

    private static Truth TruthOf(Draft d, JailAction action, string rule) =>
        RuleBook.Current.Decide(d.Case(), d.Act.Build(), action).Explain().Because.First(reason => reason.Rule.Id == rule).Truth;
}
