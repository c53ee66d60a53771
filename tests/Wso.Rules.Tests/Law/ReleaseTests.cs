using System;
using System.Collections.Generic;
using Xunit;
using static Wso.Rules.Ruling;

namespace Wso.Rules.Tests;

/// <summary>Section 5: holdForIce required or permitted, and release in its order.</summary>
public sealed class ReleaseTests
{
    private const AgreementType Wso = AgreementType.WarrantServiceOfficer;

    private static readonly Dictionary<string, (Func<Draft> Case, Ruling Hold, Ruling Release)> Cases = new()
    {
        ["nothing to hold on"] = (() => Baseline.Release(), Prohibited, Required),
        ["gone, and nothing to hold on"] = (() => Baseline.Release().With(d => d.Custody.Released = d.At), Prohibited, Prohibited),
        ["gone, and no release in sight"] = (
            () => Baseline.Release().With(d => (d.Custody.IceTookCustody, d.Custody.ReleaseDue) = (d.At, Moment.Never)),
            Prohibited,
            Prohibited),
        ["gone, and release due not given"] = (
            () => Baseline.Release().With(d => (d.Custody.IceTookCustody, d.Custody.ReleaseDue) = (d.At, default)),
            Prohibited,
            Prohibited),
        ["before release due"] =
            (() => Baseline.HoldOnDetainer().With(d => d.Custody.ReleaseDue = d.At + Times.Second), Prohibited, Prohibited),
        ["before release due, whether gone not given"] = (
            () => Baseline.Release().With(d => (d.Custody.ReleaseDue, d.Custody.Released) = (d.At + Times.Second, default)),
            Prohibited,
            Prohibited),
        ["no release in sight"] = (() => Baseline.Release().With(d => d.Custody.ReleaseDue = Moment.Never), Prohibited, Prohibited),
        ["arrested before release due, while processing"] = (
            () =>
                Baseline.HoldAfterArrest(Wso)
                    .With(d => (d.Custody.ReleaseProcessingStarted, d.Custody.ReleaseDue) = (Times.Due, d.At + Times.Second)),
            Permitted,
            Prohibited),
        ["arrested at large by a Task Force officer"] = (() => Baseline.HoldAfterArrest(AgreementType.TaskForce), Permitted, Prohibited),
        ["commanded, and the detainer-only basis stands"] = (() => Baseline.HoldOnDetainer().With(Command), Required, Prohibited),
        ["commanded, under a Basic Ordering Agreement, so that the detainer-only basis stands too"] =
            (() => Baseline.HoldUnderBoa().With(Command), Required, Prohibited),
        ["commanded, and only a hold after an arrest stands"] = (() => Baseline.HoldAfterArrest(Wso).With(Command), Permitted, Prohibited),
        ["commanded, and only detention services stand"] = (() => Baseline.DetentionServices().With(Command), Permitted, Prohibited),
        ["commanded, and the detainer is not served"] =
            (() => Baseline.HoldOnDetainer().With(Command).With(d => d.Detainer.ServedOnPerson = Moment.Never), Prohibited, Required),
        ["commanded, and it is not given whether the detainer is served"] =
            (() => Baseline.HoldOnDetainer().With(Command).With(d => d.Detainer.ServedOnPerson = default), Undetermined, Undetermined),
        ["a hold after an arrest stands"] = (() => Baseline.HoldAfterArrest(Wso), Permitted, Prohibited),
        ["a hold after a Jail Enforcement arrest stands"] =
            (() => Baseline.HoldAfterArrest(AgreementType.JailEnforcement), Permitted, Prohibited),
        ["a hold after a Task Force arrest of a booked person stands"] = (
            () =>
                Baseline.Arrest(AgreementType.TaskForce)
                    .With(Baseline.InJailAtRelease)
                    .ThenAsk(JailAction.HoldForIce, Times.Due + Times.Hours(10)),
            Permitted,
            Prohibited),
        ["detention services stand"] = (() => Baseline.DetentionServices(), Permitted, Prohibited),
        ["a detainer stands, and a hold after an arrest may"] =
            (() => ArrestMayStand().With(Baseline.AddDetainer), Permitted, Undetermined),
        ["a detainer stands, and detention services may"] = (
            () =>
                Baseline.HoldOnDetainer()
                    .With(d =>
                        (d.Services, d.Custody.BookedForIce, d.Custody.IceArrested) =
                            (Baseline.DetentionServices().Services, d.At, Times.Due))
                    .With(d => OrderNotKnown(d)),
            Permitted,
            Undetermined),
        ["a detainer stands"] = (() => Baseline.HoldOnDetainer(), Permitted, Permitted),
        ["a Basic Ordering Agreement stands"] = (() => Baseline.HoldUnderBoa(), Permitted, Permitted),
        ["a detainer may stand"] =
            (() => Baseline.HoldOnDetainer().With(d => d.LocalLaw.DetainerHold = LawAnswer.Unknown), Undetermined, Undetermined),
        ["a hold after an arrest may stand"] = (ArrestMayStand, Undetermined, Undetermined),
        ["whether gone not given"] = (() => Baseline.Release().With(d => d.Custody.Released = default), Prohibited, Undetermined),
        ["whether gone not given, and a hold stands but for that"] =
            (() => Baseline.HoldOnDetainer().With(d => d.Custody.Released = default), Undetermined, Undetermined),
        ["release due not given, nothing to hold on"] =
            (() => Baseline.Release().With(d => d.Custody.ReleaseDue = default), Prohibited, Undetermined),
        ["release due not given, a detainer in hand"] =
            (() => Baseline.HoldOnDetainer().With(d => d.Custody.ReleaseDue = default), Undetermined, Undetermined),
        ["release due not given, a hold after a Task Force arrest stands"] =
            (() => Baseline.HoldAfterArrest(AgreementType.TaskForce).With(d => d.Custody.ReleaseDue = default), Permitted, Undetermined),
        ["no release in sight, detention services stand"] =
            (() => Baseline.DetentionServices().With(d => d.Custody.ReleaseDue = Moment.Never), Permitted, Prohibited),
        ["out-processing is no hold"] = (
            () => Baseline.Release().With(d => (d.Custody.ReleaseProcessingStarted, d.At) = (Times.Due, Times.Due + Times.Hours(2))),
            Prohibited,
            Required),
        ["a citizenship claim over a hold"] =
            (() => Baseline.HoldOnDetainer().With(d => d.Questions = Questions.Claim(d.At)), Undetermined, Undetermined),
        ["a citizenship record over a commanded hold"] =
            (() => Baseline.HoldOnDetainer().With(Command).With(d => d.Questions = Questions.Record(d.At)), Prohibited, Required),
    };

    public static IEnumerable<TheoryDataRow<string>> CaseNames => Names.Of(Cases.Keys);

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Hold_and_release(string name)
    {
        var draft = Cases[name].Case();
        Assert.Equal(Cases[name].Hold, draft.Decide(JailAction.HoldForIce));
        Assert.Equal(Cases[name].Hold, draft.Hold().Ruling);
        Assert.Equal(Cases[name].Release, draft.Decide(JailAction.Release));
    }

    [Fact]
    public void A_required_hold_names_the_command_of_the_state()
    {
        var because = RuleBook.Current.Decide(
            Baseline.HoldOnDetainer().With(Command).Case(),
            Baseline.HoldOnDetainer().Act.Build(),
            JailAction.HoldForIce)
            .Explain().Because;
        Assert.Contains(because, reason => reason.Rule.Id == "state.commands-detainer-hold" && reason.Decides && reason.Truth == Truth.Yes);
    }

    private static void Command(Draft d) => d.LocalLaw.DetainerHold = LawAnswer.Commanded;

    private static void OrderNotKnown(Draft d)
    {
        var order = Baseline.OrderToDetain();
        order.Accepted = default;
        d.Papers!.Add(order);
    }

    private static Draft ArrestMayStand() => Baseline.HoldAfterArrest(Wso).With(d => d.Recorded.CarryingCredentials = default);

    /// <summary>
    /// Whether the span lies before the instant, around it, or after it: only around it is it open whether criminal custody goes on.
    /// </summary>
    [Theory]
    [InlineData(-3, -1, Ruling.Prohibited)]
    [InlineData(-3, 2, Ruling.Undetermined)]
    [InlineData(0, 0, Ruling.Prohibited)]
    public void While_release_due_lies_within_a_span_around_the_instant_a_federal_hold_leaves_release_undetermined(
        int first,
        int last,
        Ruling release)
    {
        var asked = Times.Due + Times.Hours(2);
        var draft = Baseline.HoldAfterArrest(AgreementType.WarrantServiceOfficer).With(d =>
        {
            d.Custody.ReleaseProcessingStarted = Times.Due - Times.Hours(3);
            d.Custody.ReleaseDue = Moment.Between(asked + Times.Hours(first), asked + Times.Hours(last));
        });

        Assert.Equal(release, draft.Decide(JailAction.Release, asked));
    }
}
