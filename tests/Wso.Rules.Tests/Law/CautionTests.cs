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
    private static readonly (string Name, string Caution, Draft Case, JailAction Action, bool IsTold)[] All =
    [
        ("a hold on a detainer alone", "caution.contested-hold", Baseline.HoldOnDetainer(), HoldForIce, true),
        ("a hold under a BOA", "caution.contested-hold", Baseline.HoldUnderBoa(), HoldForIce, true),
        ("a hold after an arrest", "caution.contested-hold", Baseline.HoldAfterArrest(WarrantServiceOfficer), HoldForIce, false),
        ("no hold", "caution.contested-hold", Baseline.Release(), HoldForIce, false),
        ("a transfer from a hold on a detainer", "caution.contested-hold", Baseline.HoldOnDetainer().With(d => d.Act.IceOfficerPresent = Truth.Yes), TransferToIce, false),

        ("service a second after release due", "caution.late-service", OutProcessed(Due + Second), ExecuteArrestWarrant, true),
        ("service at release due", "caution.late-service", OutProcessed(Due), ExecuteArrestWarrant, false),
        ("service before release due", "caution.late-service", OutProcessed(Due - Second), ExecuteArrestWarrant, false),
        ("service that is not permitted", "caution.late-service", OutProcessed(Due + Second).With(d => d.Act.UnderIceDirection = Truth.No), ExecuteArrestWarrant, false),
        ("a question after release due", "caution.late-service", Baseline.Officer(JailEnforcement, QuestionAlienage).With(d => d.At = Due + Second), QuestionAlienage, false),

        ("service", "caution.interpreter", Baseline.Arrest(WarrantServiceOfficer), ExecuteArrestWarrant, true),
        ("a question", "caution.interpreter", Baseline.Officer(JailEnforcement, QuestionAlienage), QuestionAlienage, true),
        ("a question that is not permitted", "caution.interpreter", Baseline.Arrest(WarrantServiceOfficer), QuestionAlienage, false),
        ("transport", "caution.interpreter", Baseline.Transport(JailEnforcement), TransportToIce, false),
        ("a transfer", "caution.interpreter", Baseline.TransferToIce(), TransferToIce, false),

        ("the state forbids nothing", "caution.state-silent", Baseline.Arrest(WarrantServiceOfficer), ExecuteArrestWarrant, true),
        ("the state commands agreements", "caution.state-silent", Baseline.Arrest(WarrantServiceOfficer).With(d => d.LocalLaw.Agreement287g = LawAnswer.Commanded), ExecuteArrestWarrant, false),
        ("the state commands the arrest", "caution.state-silent", Baseline.Arrest(WarrantServiceOfficer).With(d => d.LocalLaw.CivilArrest = LawAnswer.Commanded), ExecuteArrestWarrant, false),
        ("the state forbids nothing, but the act is not permitted", "caution.state-silent", Baseline.Arrest(WarrantServiceOfficer), QuestionAlienage, false),
        ("the state forbids nothing, a transfer", "caution.state-silent", Baseline.TransferToIce(), TransferToIce, false),

        ("a hold commanded without papers", "caution.command-not-met", Commanded(Baseline.Release()), HoldForIce, true),
        ("a hold commanded and required", "caution.command-not-met", Commanded(Baseline.HoldOnDetainer()), HoldForIce, false),
        ("a hold not commanded", "caution.command-not-met", Baseline.Release(), HoldForIce, false),
        ("notice commanded without a form", "caution.command-not-met", Commanded(Baseline.Release()), NotifyIceOfRelease, true),
        ("notice commanded and required", "caution.command-not-met", Commanded(Baseline.HoldOnDetainer()), NotifyIceOfRelease, false),
        ("notice not commanded", "caution.command-not-met", Baseline.Release(), NotifyIceOfRelease, false),
        ("a transfer where holds are commanded", "caution.command-not-met", Commanded(Baseline.TransferToIce()), TransferToIce, false),

        ("a transfer from a hold after an arrest", "caution.arrival-after-48-hours", Baseline.HoldAfterArrest(WarrantServiceOfficer).With(d => d.Act.IceOfficerPresent = Truth.Yes), TransferToIce, true),
        ("transport by an officer of the jail model", "caution.arrival-after-48-hours", Baseline.Transport(JailEnforcement), TransportToIce, true),
        ("transport from the street", "caution.arrival-after-48-hours", Baseline.Transport(TaskForce), TransportToIce, false),
        ("the hold itself", "caution.arrival-after-48-hours", Baseline.HoldAfterArrest(WarrantServiceOfficer), HoldForIce, false),
        ("a transfer with no arrest", "caution.arrival-after-48-hours", Baseline.TransferToIce(), TransferToIce, false),
        ("transport that is not permitted", "caution.arrival-after-48-hours", Baseline.Transport(JailEnforcement).With(d => d.Act.DestinationApprovedByIce = Truth.No), TransportToIce, false),

        ("questioning by a Warrant Service Officer", "caution.not-questioning", Baseline.Arrest(WarrantServiceOfficer), QuestionAlienage, true),
        ("questioning that is permitted", "caution.not-questioning", Baseline.Officer(JailEnforcement, QuestionAlienage), QuestionAlienage, false),
        ("another act that is prohibited", "caution.not-questioning", Baseline.Arrest(WarrantServiceOfficer), ProcessForRemoval, false),
        ("processing by a Warrant Service Officer", "caution.not-processing", Baseline.Arrest(WarrantServiceOfficer), ProcessForRemoval, true),
        ("processing that is permitted", "caution.not-processing", Baseline.Officer(JailEnforcement, ProcessForRemoval), ProcessForRemoval, false),
        ("another act that is prohibited", "caution.not-processing", Baseline.Arrest(WarrantServiceOfficer), QuestionAlienage, false),

        ("on the last day on which the law was checked", "caution.law-not-checked-since", Baseline.Release().With(d => d.At = Local("2026-11-30T23:59:59")), Release, false),
        ("on the day after", "caution.law-not-checked-since", Baseline.Release().With(d => d.At = Local("2026-12-01T00:00:00")), Release, true),

        ("a rule whose text was not retrieved decides", "caution.not-in-primary-text", Baseline.HoldUnderBoa(), HoldForIce, true),
        ("such a rule is weighed, and another decides", "caution.not-in-primary-text", Baseline.Arrest(WarrantServiceOfficer).With(d => d.Act.CarryingCredentials = Truth.No), ExecuteArrestWarrant, false),

        ("an arrest from which a hold is yet to come", "caution.hold-is-over", Baseline.Arrest(WarrantServiceOfficer), ExecuteArrestWarrant, false),
        ("transport after the hold, that is not permitted", "caution.hold-is-over", Baseline.Transport(JailEnforcement).With(d => (d.Act.DestinationApprovedByIce, d.At) = (Truth.No, Due + Hours(48))), TransportToIce, false),
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Cases => All.Select(one => new TheoryDataRow<string, string>(one.Caution, one.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_caution_is_told_where_it_applies_and_only_there(string caution, string name)
    {
        var one = All.Single(one => one.Caution == caution && one.Name == name);
        var told = RuleBook.Current.Decide(one.Case.Case(), one.Case.Act.Build(), one.Action).Explain().Cautions;

        Assert.Equal(one.IsTold ? 1 : 0, told.Count(rule => rule.Id == caution));
    }

    [Fact]
    public void Transport_after_the_hold_is_over_is_told_so()
    {
        var d = Baseline.Transport(JailEnforcement);

        Assert.DoesNotContain("caution.hold-is-over", Told(Due + Hours(48) - Second));
        Assert.Contains("caution.hold-is-over", Told(Due + Hours(48)));

        IEnumerable<string> Told(Instant at)
        {
            d.At = at;
            return d.Verdict().Explain().Cautions.Select(rule => rule.Id);
        }
    }

    private static Draft OutProcessed(Instant at) => Baseline.Arrest(WarrantServiceOfficer).With(d => (d.Custody.ReleaseProcessingStarted, d.At) = (Due - Hours(1), at));

    private static Draft Commanded(Draft d) => d.With(d => (d.LocalLaw.DetainerHold, d.LocalLaw.ReleaseNotice) = (LawAnswer.Commanded, LawAnswer.Commanded));
}
