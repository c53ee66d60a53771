using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;
using Wso.Rules.Programs;
using Wso.Rules.Tests.Generated;
using Xunit;
using static Wso.Rules.AgreementType;

namespace Wso.Rules.Tests.Programs;

/// <summary>Who of these could do this act here and then by the records, what each has still to say, and what the others lack.</summary>
public sealed class EligibilityTests
{
    [Theory]
    [InlineData("in order", "")]
    [InlineData("not certified", "wso.certified")]
    [InlineData("certification not known", "wso.certified")]
    [InlineData("withdrawn", "wso.not-withdrawn")]
    [InlineData("no form and other jail", "wso.form-70-006 wso.officers-jail")]
    public void Each_officer_is_told_with_exactly_the_conditions_missing(string officer, string missing)
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Officers!.AddRange(
        [
            Builder(Jails.Officer("in order", WarrantServiceOfficer)),
            Builder(Jails.Officer("not certified", WarrantServiceOfficer, held => held.Certified = DateOrInstant.Never)),
            Builder(Jails.Officer("certification not known", WarrantServiceOfficer, held => held.Certified = DateOrInstant.Unknown)),
            Builder(Jails.Officer("withdrawn", WarrantServiceOfficer, held => held.Withdrawn = Times.Due)),
            Builder(Jails.Officer("no form and other jail", WarrantServiceOfficer, held => (held.Form70006, held.Facilities) = (Truth.No, FactList.Of(Draft.Annex)))),
        ]);
        var told = Eligibility.Of(d.Case(), d.Act.Build(), JailAction.ExecuteArrestWarrant);
        var one = Assert.Single(told, one => one.Officer.Id == officer);

        Assert.Equal(6, told.Count);
        Assert.Equal(missing, string.Join(" ", one.Missing.Select(reason => reason.Rule.Id)));
        Assert.Equal(missing.Length == 0 ? Ruling.Permitted : officer.Contains("not known", StringComparison.Ordinal) ? Ruling.Undetermined : Ruling.Prohibited, one.ByRecords.Ruling);
        Assert.Equal(missing.Length == 0, one.ToConfirm.Count > 0);
    }

    [Fact]
    public void What_is_missing_of_papers_and_what_bars_is_told_too_and_nothing_else()
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Papers!.Clear();
        d.LocalLaw.Agreement287g = LawAnswer.Forbidden;

        Assert.Equal(["bar.state-forbids-287g", "wso.arrest-warrant-in-hand"], Ids(Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), JailAction.ExecuteArrestWarrant)).Missing));
    }

    [Fact]
    public void A_Warrant_Service_Officer_of_an_agency_with_a_Jail_Enforcement_agreement_still_may_not_question()
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        Baseline.Sign(d, JailEnforcement);
        var one = Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), JailAction.QuestionAlienage));

        Assert.Equal(Ruling.Prohibited, one.ByRecords.Ruling);
        Assert.Contains(one.Missing, reason => reason.Rule.Id == "jem.designated" && reason.Truth == Truth.No && reason.Under == JailEnforcement);
        Assert.Contains(one.Missing, reason => reason.Rule.Id == "wso.only-two-powers" && reason.Under == WarrantServiceOfficer);
        Assert.Empty(one.ToConfirm);
    }

    [Fact]
    public void The_officer_and_the_words_of_the_question_itself_do_not_matter()
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Act.Officer = FactValue<string>.None;
        d.Act.UnderIceDirection = Truth.No;

        Assert.Equal(Ruling.Permitted, Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), JailAction.ExecuteArrestWarrant)).ByRecords.Ruling);
    }

    [Fact]
    public void An_officer_without_an_id_is_never_eligible_because_nobody_can_be_named()
    {
        var d = Baseline.Arrest(WarrantServiceOfficer);
        d.Officer.Id = null;

        Assert.NotEqual(Ruling.Permitted, Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), JailAction.ExecuteArrestWarrant)).ByRecords.Ruling);
    }

    /// <summary>rules.md, sections 2 and 4: what is attested, of each power; "|" parts ways of which one is enough.</summary>
    public static TheoryData<AgreementType, JailAction, string> Attestations => new()
    {
        { WarrantServiceOfficer, JailAction.ExecuteArrestWarrant, "wso.credentials wso.ice-direction" },
        { WarrantServiceOfficer, JailAction.ServeRemovalWarrant, "wso.credentials wso.ice-direction" },
        { JailEnforcement, JailAction.ExecuteArrestWarrant, "jem.credentials jem.detention-duty jem.ice-direction" },
        { JailEnforcement, JailAction.ServeRemovalWarrant, "jem.credentials jem.detention-duty jem.ice-direction" },
        { JailEnforcement, JailAction.QuestionAlienage, "jem.believes-alien jem.credentials jem.detention-duty jem.ice-direction" },
        { JailEnforcement, JailAction.ProcessForRemoval, "jem.credentials jem.detention-duty jem.ice-direction" },
        { JailEnforcement, JailAction.TakeSwornStatement, "jem.credentials jem.detention-duty jem.ice-direction" },
        { JailEnforcement, JailAction.PrepareChargingDocument, "jem.credentials jem.detention-duty jem.ice-direction" },
        { JailEnforcement, JailAction.IssueDetainer, "jem.credentials jem.detention-duty jem.ice-direction" },
        { TaskForce, JailAction.ExecuteArrestWarrant, "tfm.ice-direction" },
        { TaskForce, JailAction.ArrestWithoutWarrant, "tfm.entry-in-view tfm.ice-direction | tfm.ice-direction tfm.likely-to-escape tfm.reason-to-believe-in-violation" },
        { TaskForce, JailAction.QuestionAlienage, "tfm.believes-alien tfm.ice-direction" },
        { TaskForce, JailAction.ProcessForRemoval, "tfm.ice-direction" },
        { TaskForce, JailAction.TakeSwornStatement, "tfm.ice-direction" },
        { TaskForce, JailAction.PrepareChargingDocument, "tfm.category-set-by-ice tfm.ice-direction" },
        { TaskForce, JailAction.IssueDetainer, "tfm.category-set-by-ice tfm.ice-direction" },
    };

    [Theory]
    [MemberData(nameof(Attestations))]
    public void What_is_to_be_confirmed_at_the_moment_is_what_the_model_has_attested(AgreementType model, JailAction action, string expected)
    {
        var d = Baseline.Officer(model, action);

        Assert.Equal(expected, string.Join(" | ", Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), action)).ToConfirm.Select(way => string.Join(" ", Ids(way)))));
    }

    [Fact]
    public void A_task_force_officer_in_the_jail_confirms_besides_that_the_ICE_supervisor_was_told_beforehand()
    {
        var d = Baseline.Arrest(TaskForce).With(Baseline.InJailAtRelease);

        Assert.Equal(["tfm.coordinated-with-ice", "tfm.ice-direction"], Ids(Assert.Single(Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), JailAction.ExecuteArrestWarrant)).ToConfirm)));
    }

    [Theory]
    [InlineData(WarrantServiceOfficer)]
    [InlineData(JailEnforcement)]
    [InlineData(TaskForce)]
    public void Transport_asks_besides_that_ICE_approved_the_destination(AgreementType model)
    {
        var d = Baseline.Transport(model == WarrantServiceOfficer ? JailEnforcement : model);
        var one = Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), JailAction.TransportToIce));

        Assert.Contains(Assert.Single(one.ToConfirm), rule => rule.Id.EndsWith(".destination-approved", StringComparison.Ordinal));
    }

    [Fact]
    public void What_needs_nobodys_word_asks_for_none()
    {
        var d = Baseline.Release();

        Assert.Empty(Assert.Single(Assert.Single(Eligibility.Of(d.Case(), d.Act.Build(), JailAction.NotifyIceOfRelease)).ToConfirm));
    }

    /// <summary>That the records' answer takes just what is attested as said: no condition marked so is left, and none besides is touched.</summary>
    [Fact]
    public void Taking_as_said_answers_every_attested_condition_and_no_other()
    {
        foreach (var made in Made.First(60))
        {
            var said = made.Ask.Attesting(Truth.Yes);
            foreach (var grant in AllRules.Grants)
            {
                foreach (var leaf in grant.When.Leaves.Concat(grant.Bars))
                {
                    var as_asked = leaf.Of(Premises.Of(made.File, made.Ask, made.Ask.At).Under(grant.Under));
                    var as_said = leaf.Of(Premises.Of(made.File, said, made.Ask.At).Under(grant.Under));
                    Assert.True(as_said == (leaf.Rule.IsAttested ? Truth.Yes : as_asked), $"{leaf.Rule.Id}: {as_asked}, taken as said {as_said}");
                }
            }
        }
    }

    /// <summary>Eligible is what is permitted once the moment is confirmed, and never less than what is permitted already.</summary>
    [Fact]
    public void Who_is_permitted_is_eligible_and_who_is_not_eligible_lacks_something()
    {
        foreach (var made in Made.First(100).Where(made => made.Ask.Officer.TryGet(out _)))
        {
            made.Ask.Officer.TryGet(out var id);
            foreach (var action in Enum.GetValues<JailAction>())
            {
                foreach (var one in Eligibility.Of(made.File, made.Ask, action))
                {
                    var isGiven = one.ByRecords.Ruling is Ruling.Permitted or Ruling.Required;
                    var isPermitted = RuleBook.Current.Decide(made.File, made.Ask, action).Ruling is Ruling.Permitted or Ruling.Required;
                    Assert.True(isGiven || one.Officer.Id != id || !isPermitted, $"{action} is permitted to {id}, who is not eligible");
                    Assert.True(isGiven ? one.ToConfirm.Count > 0 && one.Missing.Count == 0 : one.ToConfirm.Count == 0 && one.Missing.Count > 0, $"{action}: {one}");
                    Assert.DoesNotContain(one.Missing, reason => reason.IsAttested);
                }
            }
        }
    }

    private static string[] Ids(IEnumerable<Rule> rules) => rules.Select(rule => rule.Id).Order(StringComparer.Ordinal).ToArray();

    private static string[] Ids(IEnumerable<Reason> reasons) => Ids(reasons.Select(reason => reason.Rule));

    private static Officer.Builder Builder(Officer officer) => new() { Id = officer.Id, UnitedStatesCitizen = officer.UnitedStatesCitizen, Designations = officer.Designations };
}
