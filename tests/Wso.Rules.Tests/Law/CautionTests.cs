using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;
using static Wso.Rules.AgreementType;
using static Wso.Rules.JailAction;
using static Wso.Rules.Tests.Times;

namespace Wso.Rules.Tests;

/// <summary>Section 6: what to know besides a ruling, where it is told and where it is not.</summary>
public sealed class CautionTests
{
    private static readonly Instant EndOfTheLastDayChecked = RuleBook.Current.LastChecked.PlusDays(1).AtStartOfDayInZone(Zone).ToInstant();

    private static readonly (string Name, string Caution, Draft Case, JailAction Action, bool IsTold)[] All =
    [
        ("a hold on a detainer alone", "caution.contested-hold", Baseline.HoldOnDetainer(), HoldForIce, true),
        ("a hold under a BOA", "caution.contested-hold", Baseline.HoldUnderBoa(), HoldForIce, true),
        ("a hold after an arrest", "caution.contested-hold", Baseline.HoldAfterArrest(WarrantServiceOfficer), HoldForIce, false),
        ("no hold", "caution.contested-hold", Baseline.Release(), HoldForIce, false),
        (
            "a transfer from a hold on a detainer", "caution.contested-hold",
            Baseline.HoldOnDetainer().With(d => d.Act.IceOfficerPresent = Truth.Yes), TransferToIce, false),

        ("service a second after release due", "caution.late-service", OutProcessed(Due + Second), ExecuteArrestWarrant, true),
        ("service at release due", "caution.late-service", OutProcessed(Due), ExecuteArrestWarrant, false),
        ("service before release due", "caution.late-service", OutProcessed(Due - Second), ExecuteArrestWarrant, false),
        (
            "service that is not permitted", "caution.late-service",
            OutProcessed(Due + Second).With(d => d.Act.UnderIceDirection = Truth.No), ExecuteArrestWarrant, false),
        (
            "a question after release due", "caution.late-service",
            Baseline.Officer(JailEnforcement, QuestionAlienage).With(d => d.At = Due + Second), QuestionAlienage, false),

        ("service", "caution.interpreter", Baseline.Arrest(WarrantServiceOfficer), ExecuteArrestWarrant, true),
        ("a question", "caution.interpreter", Baseline.Officer(JailEnforcement, QuestionAlienage), QuestionAlienage, true),
        ("a question that is not permitted", "caution.interpreter", Baseline.Arrest(WarrantServiceOfficer), QuestionAlienage, false),
        ("transport", "caution.interpreter", Baseline.Transport(JailEnforcement), TransportToIce, false),
        ("a transfer", "caution.interpreter", Baseline.TransferToIce(), TransferToIce, false),

        ("the state forbids nothing", "caution.state-silent", Baseline.Arrest(WarrantServiceOfficer), ExecuteArrestWarrant, true),
        (
            "the state commands agreements", "caution.state-silent",
            Baseline.Arrest(WarrantServiceOfficer).With(d => d.LocalLaw.Agreement287g = LawAnswer.Commanded), ExecuteArrestWarrant, false),
        (
            "the state commands the arrest", "caution.state-silent",
            Baseline.Arrest(WarrantServiceOfficer).With(d => d.LocalLaw.CivilArrest = LawAnswer.Commanded), ExecuteArrestWarrant, false),
        (
            "the state forbids nothing, but the act is not permitted", "caution.state-silent", Baseline.Arrest(WarrantServiceOfficer),
            QuestionAlienage, false),
        ("the state forbids nothing, a transfer", "caution.state-silent", Baseline.TransferToIce(), TransferToIce, false),

        ("a hold commanded without papers", "caution.command-not-met", Commanded(Baseline.Release()), HoldForIce, true),
        ("a hold commanded and required", "caution.command-not-met", Commanded(Baseline.HoldOnDetainer()), HoldForIce, false),
        ("a hold not commanded", "caution.command-not-met", Baseline.Release(), HoldForIce, false),
        ("notice commanded without a form", "caution.command-not-met", Commanded(Baseline.Release()), NotifyIceOfRelease, true),
        ("notice commanded and required", "caution.command-not-met", Commanded(Baseline.HoldOnDetainer()), NotifyIceOfRelease, false),
        ("notice not commanded", "caution.command-not-met", Baseline.Release(), NotifyIceOfRelease, false),
        ("a transfer where holds are commanded", "caution.command-not-met", Commanded(Baseline.TransferToIce()), TransferToIce, false),

        (
            "a transfer from a hold after an arrest", "caution.arrival-after-48-hours",
            Baseline.HoldAfterArrest(WarrantServiceOfficer).With(d => d.Act.IceOfficerPresent = Truth.Yes), TransferToIce, true),
        (
            "transport by an officer of the jail model", "caution.arrival-after-48-hours", Baseline.Transport(JailEnforcement),
            TransportToIce, true),
        ("transport from the street", "caution.arrival-after-48-hours", Baseline.Transport(TaskForce), TransportToIce, false),
        ("the hold itself", "caution.arrival-after-48-hours", Baseline.HoldAfterArrest(WarrantServiceOfficer), HoldForIce, false),
        ("a transfer with no arrest", "caution.arrival-after-48-hours", Baseline.TransferToIce(), TransferToIce, false),
        (
            "transport that is not permitted", "caution.arrival-after-48-hours",
            Baseline.Transport(JailEnforcement).With(d => d.Act.DestinationApprovedByIce = Truth.No), TransportToIce, false),

        (
            "questioning by a Warrant Service Officer", "caution.not-questioning", Baseline.Arrest(WarrantServiceOfficer), QuestionAlienage,
            true),
        (
            "questioning that is permitted", "caution.not-questioning", Baseline.Officer(JailEnforcement, QuestionAlienage),
            QuestionAlienage, false),
        ("another act that is prohibited", "caution.not-questioning", Baseline.Arrest(WarrantServiceOfficer), ProcessForRemoval, false),
        (
            "processing by a Warrant Service Officer", "caution.not-processing", Baseline.Arrest(WarrantServiceOfficer), ProcessForRemoval,
            true),
        (
            "processing that is permitted", "caution.not-processing", Baseline.Officer(JailEnforcement, ProcessForRemoval),
            ProcessForRemoval, false),
        ("another act that is prohibited", "caution.not-processing", Baseline.Arrest(WarrantServiceOfficer), QuestionAlienage, false),

        (
            "on the last day on which the law was checked", "caution.law-not-checked-since",
            Baseline.Release().With(d => d.At = EndOfTheLastDayChecked - Second), Release, false),
        ("on the day after", "caution.law-not-checked-since", Baseline.Release().With(d => d.At = EndOfTheLastDayChecked), Release, true),

        ("a rule whose text was not retrieved decides", "caution.not-in-primary-text", Baseline.HoldUnderBoa(), HoldForIce, true),
        (
            "such a rule is weighed, and another decides", "caution.not-in-primary-text",
            Baseline.Arrest(WarrantServiceOfficer).With(d => d.Act.CarryingCredentials = Truth.No), ExecuteArrestWarrant, false),

        (
            "service on the form of October 2025", "caution.form-of-october-2025",
            Baseline.Arrest(WarrantServiceOfficer).With(d => d.Agreement.Edition = Edition.Form202510), ExecuteArrestWarrant, true),
        (
            "service on the form of 2025", "caution.form-of-october-2025", Baseline.Arrest(WarrantServiceOfficer), ExecuteArrestWarrant,
            false),
        (
            "an arrest without a warrant", "caution.likely-to-escape", Baseline.Officer(TaskForce, ArrestWithoutWarrant),
            ArrestWithoutWarrant, true),
        ("an arrest with a warrant", "caution.likely-to-escape", Baseline.Arrest(TaskForce), ExecuteArrestWarrant, false),
        ("a hold under a BOA", "caution.no-order-for-supplies", Baseline.HoldUnderBoa(), HoldForIce, true),
        ("a hold on a detainer alone", "caution.no-order-for-supplies", Baseline.HoldOnDetainer(), HoldForIce, false),
        ("the copy served while release was processed", "caution.papers-during-processing", ServedWhileProcessed(), HoldForIce, true),
        (
            "the same, where it is not known whether state law gives the power", "caution.papers-during-processing",
            ServedWhileProcessed().With(d => d.LocalLaw.DetainerHold = LawAnswer.Unknown), HoldForIce, true),
        (
            "the same, where state law forbids the hold", "caution.papers-during-processing",
            ServedWhileProcessed().With(d => d.LocalLaw.DetainerHold = LawAnswer.Forbidden), HoldForIce, false),
        ("the copy served before", "caution.papers-during-processing", Baseline.HoldOnDetainer(), HoldForIce, false),
        (
            "a hold that ICE cancelled", "caution.ended-by-ice",
            Baseline.HoldOnDetainer().With(d => d.Custody.IceCancelled = Due + Hours(2)), HoldForIce, true),
        ("a hold that nobody cancelled", "caution.ended-by-ice", Baseline.HoldOnDetainer(), HoldForIce, false),
        (
            "service after ICE cancelled", "caution.service-after-cancellation",
            Baseline.Arrest(WarrantServiceOfficer).With(d => d.Custody.IceCancelled = Due), ExecuteArrestWarrant, true),
        (
            "service before ICE cancels", "caution.service-after-cancellation",
            Baseline.Arrest(WarrantServiceOfficer).With(d => d.Custody.IceCancelled = Due + Second), ExecuteArrestWarrant, false),
        ("a hold where no state has the person told", "caution.tell-the-person", Baseline.HoldOnDetainer(), HoldForIce, true),
        ("no hold", "caution.tell-the-person", Baseline.Release(), HoldForIce, false),
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        All.Select(one => new TheoryDataRow<string, string>(one.Caution, one.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_caution_is_told_where_it_applies_and_only_there(string caution, string name)
    {
        var one = All.Single(one => one.Caution == caution && one.Name == name);
        var told = RuleBook.Current.Decide(one.Case.Case(), one.Case.Act.Build(), one.Action).Explain().Cautions;

        // Of one id there is one, but for the citations not checked: each of them is named, once.
        Assert.Equal(one.IsTold, told.Any(rule => rule.Id == caution));
        Assert.Distinct(told.Select(rule => rule.Id == "caution.not-in-primary-text" ? rule.Citation.ToString() : rule.Id));
    }

    [Fact]
    public void Transport_after_the_hold_is_over_is_prohibited_and_needs_no_caution()
    {
        Assert.Equal(Ruling.Permitted, Baseline.Transport(JailEnforcement).Decide(TransportToIce, Due + Hours(48) - Second));
        Assert.Equal(Ruling.Prohibited, Baseline.Transport(JailEnforcement).Decide(TransportToIce, Due + Hours(48)));
    }

    private static Draft ServedWhileProcessed() =>
        Baseline.HoldOnDetainer().With(d => (d.Detainer.ServedOnPerson, d.Custody.ReleaseProcessingStarted) = (Due + Hours(1), Due));

    private static Draft OutProcessed(Instant at) =>
        Baseline.Arrest(WarrantServiceOfficer).With(d => (d.Custody.ReleaseProcessingStarted, d.At) = (Due - Hours(1), at));

    private static Draft Commanded(Draft d) =>
        d.With(d => (d.LocalLaw.DetainerHold, d.LocalLaw.ReleaseNotice) = (LawAnswer.Commanded, LawAnswer.Commanded));
}
