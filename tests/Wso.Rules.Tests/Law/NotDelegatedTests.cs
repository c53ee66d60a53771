using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>The cells "–" of section 4: prohibited with everything else in order, citing the text that lists the only powers.</summary>
public sealed class NotDelegatedTests
{
    private static readonly (AgreementType Under, string Rule)[] Columns =
    [
        (AgreementType.WarrantServiceOfficer, "wso.only-two-powers"),
        (AgreementType.JailEnforcement, "jem.only-listed-powers"),
        (AgreementType.TaskForce, "tfm.only-listed-powers"),
        (AgreementType.BasicOrderingAgreement, "boa.no-powers"),
        (AgreementType.DetainerOnly, "detainer.no-powers"),
    ];

    public static IEnumerable<TheoryDataRow<AgreementType, JailAction, string>> Cells =>
        from column in Columns
        from action in Delegable
        where !Delegates(column.Under, action) && action != JailAction.TransportToIce
        select new TheoryDataRow<AgreementType, JailAction, string>(column.Under, action, column.Rule)
        {
            TestDisplayName = $"{column.Under} {action}: {column.Rule}",
        };

    private static IEnumerable<JailAction> Delegable => Baseline.Powers(AgreementType.TaskForce).Append(JailAction.ServeRemovalWarrant);

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_is_not_delegated_is_prohibited_with_everything_in_order(AgreementType under, JailAction action, string rule)
    {
        var verdict = EverythingInOrder(under, action).Verdict();
        Assert.Equal(Ruling.Prohibited, verdict.Ruling);
        var reason = Assert.Single(verdict.Explain().Because);
        Assert.Equal(rule, reason.Rule.Id);
        Assert.True(reason.IsFixed);
        Assert.Empty(verdict.Explain().ToChange);
    }

    /// <summary>It is the model that is missing, not a fact: on the same facts, who has the power may.</summary>
    [Theory]
    [InlineData(AgreementType.JailEnforcement)]
    [InlineData(AgreementType.TaskForce)]
    public void On_the_same_facts_a_model_that_delegates_it_permits(AgreementType model) =>
        Assert.All(Baseline.Powers(model), action => Expect.Ruling(Ruling.Permitted, EverythingInOrder(model, action)));

    /// <summary>
    /// Transport has two more ways: the Warrant Service Officer form of October 2025, and a power that state law gives any jail.
    /// </summary>
    [Theory]
    [InlineData(AgreementType.WarrantServiceOfficer, "wso.form-delegates-transport transport.state-allows bar.state-forbids-transport")]
    [InlineData(AgreementType.BasicOrderingAgreement, "transport.state-allows bar.state-forbids-transport")]
    [InlineData(AgreementType.DetainerOnly, "transport.state-allows bar.state-forbids-transport")]
    public void Transport_that_no_agreement_delegates_is_prohibited_where_state_law_forbids_it_and_undetermined_where_it_is_silent(
        AgreementType under,
        string rules)
    {
        var d = EverythingInOrder(under, JailAction.TransportToIce);
        Expect.Ruling(Ruling.Undetermined, d.With(d => d.LocalLaw.Transport = LawAnswer.Unknown));
        var verdict = d.With(d => d.LocalLaw.Transport = LawAnswer.Forbidden).Verdict();
        Assert.Equal(Ruling.Prohibited, verdict.Ruling);
        Assert.All(
            rules.Split(' '),
            rule => Assert.Contains(verdict.Explain().Because, reason => reason.Of is null && reason.Decides && reason.Rule.Id == rule));
        Expect.Ruling(Ruling.Permitted, d.With(d => d.LocalLaw.Transport = LawAnswer.Allowed));
    }

    [Fact]
    public void The_form_of_October_2025_delegates_transport_too() =>
        Expect.Ruling(
            Ruling.Permitted,
            EverythingInOrder(AgreementType.WarrantServiceOfficer, JailAction.TransportToIce)
                .With(d => d.Agreement.Edition = Edition.Form202510));

    private static bool Delegates(AgreementType model, JailAction action) =>
        model is AgreementType.WarrantServiceOfficer or AgreementType.JailEnforcement or AgreementType.TaskForce
            && Baseline.Powers(model).Contains(action);

    private static Draft EverythingInOrder(AgreementType type, JailAction action)
    {
        var is287g = type is AgreementType.WarrantServiceOfficer or AgreementType.JailEnforcement or AgreementType.TaskForce;
        var d = is287g ? Baseline.Arrest(type) : Baseline.Release();
        if (type == AgreementType.BasicOrderingAgreement)
        {
            Baseline.Sign(d, type);
        }

        d.With(Baseline.InJailAtRelease);
        d.Papers = [Baseline.Warrant(PaperForm.I200), Baseline.Warrant(PaperForm.I205), Baseline.OrderToDetain()];
        Baseline.AddDetainer(d);
        if (action == JailAction.TransportToIce && is287g)
        {
            d.ThenAsk(action, d.At);
        }

        foreach (var fact in typeof(Act.Builder).GetProperties().Where(fact => fact.PropertyType == typeof(Truth)))
        {
            fact.SetValue(d.Act, Truth.Yes);
        }

        d.Act.Action = action;
        d.Act.Officer = Draft.Deputy;
        d.Act.Place = Draft.Jail;
        return d;
    }
}
