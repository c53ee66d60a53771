using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Tests.Theorems;
using Xunit;
using static Wso.Rules.Ruling;

namespace Wso.Rules.Tests;

/// <summary>What no facts can change.</summary>
public sealed class StandingTests
{
    private static readonly JailAction[] BeyondWso =
    [
        JailAction.ArrestWithoutWarrant, JailAction.QuestionAlienage, JailAction.ProcessForRemoval, JailAction.TakeSwornStatement,
        JailAction.PrepareChargingDocument, JailAction.IssueDetainer, JailAction.TransportToIce,
    ];

    private static readonly Dictionary<string, Draft> Cases = Baseline.All().ToDictionary(named => named.Name, named => named.Case);

    public static IEnumerable<TheoryDataRow<string>> CaseNames => Names.Of(Cases.Keys);

    /// <summary>Release alone needs no law to permit it: where nothing authorizes custody the person goes.</summary>
    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Without_any_local_law_nothing_is_permitted_but_release(string name)
    {
        var (file, ask) = (Cases[name].Case(), Cases[name].Act.Build());
        var lawless = file.With((CaseFile.Builder without) => without.LocalLaw = new LocalLaw.Builder().Build());
        foreach (var action in Enum.GetValues<JailAction>().Except([JailAction.Release]))
        {
            Assert.False(RuleBook.Current.Decide(lawless, ask, action).Ruling is Permitted or Required, action.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void A_hold_permitted_and_a_release_required_never_stand_together(string name)
    {
        var draft = Cases[name];
        for (var hour = -60; hour <= 120; hour++)
        {
            var at = Times.Due + Times.Hours(hour);
            var (hold, release) = (draft.Hold(at).Ruling, draft.Decide(JailAction.Release, at));
            Assert.False(hold is Permitted or Required && release == Required, $"hour {hour}");
            Assert.False(hold == Required && release == Permitted, $"hour {hour}");
        }
    }

    [Fact]
    public void An_officer_designated_under_wso_alone_neither_questions_nor_processes_in_an_agency_with_every_agreement()
    {
        var draft = Baseline.Everything();
        draft.Designations = [draft.Designations!.Single(designation => designation.Under == AgreementType.WarrantServiceOfficer)];
        draft.LocalLaw.Transport = LawAnswer.Forbidden; // else state law itself may give the jail the power to transport
        foreach (var action in BeyondWso)
        {
            var verdict = RuleBook.Current.Decide(draft.Case(), draft.Act.Build(), action);
            Assert.Equal(Prohibited, verdict.Ruling);
            Assert.Empty(verdict.Explain().Under);
            Assert.Empty(verdict.Explain().Grants);
        }
    }

    [Fact]
    public void Where_such_a_power_is_there_wso_is_never_its_source()
    {
        var draft = Baseline.Everything();
        foreach (var action in BeyondWso)
        {
            var explanation = RuleBook.Current.Decide(draft.Case(), draft.Act.Build(), action).Explain();
            Assert.True(explanation.Ruling == Permitted, action.ToString());
            Assert.NotEmpty(explanation.Grants);
            Assert.DoesNotContain(AgreementType.WarrantServiceOfficer, explanation.Under);
            Assert.DoesNotContain(explanation.Grants, grant => grant.Id.StartsWith("wso.", StringComparison.Ordinal));
        }
    }
}
