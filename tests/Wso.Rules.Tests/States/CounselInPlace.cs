using System;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>Counsel's answers take the place of the library's one by one, and each reason says whose was used.</summary>
public sealed class CounselInPlace
{
    private const string Zone = "America/Los_Angeles";

    /// <summary>California forbids all six; counsel who allows one changes that one and no other.</summary>
    [Theory]
    [InlineData(LocalLawQuestion.DetainerHold, JailAction.HoldForIce, "state.authorizes-detainer-hold")]
    [InlineData(LocalLawQuestion.Agreement287g, JailAction.ExecuteArrestWarrant, "bar.state-forbids-287g")]
    [InlineData(LocalLawQuestion.CivilArrest, JailAction.ExecuteArrestWarrant, "bar.state-forbids-civil-arrest")]
    [InlineData(LocalLawQuestion.ReleaseNotice, JailAction.NotifyIceOfRelease, "notify.state-allows")]
    [InlineData(LocalLawQuestion.Transfer, JailAction.TransferToIce, "transfer.state-allows")]
    [InlineData(LocalLawQuestion.DetentionContract, JailAction.HoldForIce, "state.allows-detention-contract")]
    public void An_answer_given_replaces_that_one_alone(LocalLawQuestion given, JailAction action, string rule)
    {
        var librarys = Reason(given: null, action, rule);
        var counsels = Reason(given, action, rule);

        Assert.Equal(AnsweredBy.Library, librarys.AnsweredBy);
        Assert.StartsWith("Cal. Gov. Code", librarys.Citation.ToString(), StringComparison.Ordinal);
        Assert.Equal(AnsweredBy.Counsel, counsels.AnsweredBy);
        Assert.Equal("counsel's own answer", counsels.Citation.ToString());
        Assert.Equal(librarys.Truth, (Truth)(-(sbyte)counsels.Truth));
        foreach (var other in Enum.GetValues<LocalLawQuestion>().Where(question => question != given))
        {
            Assert.Equal(AnsweredBy.Library, Reason(other, action, rule).AnsweredBy);
        }
    }

    [Fact]
    public void Unknown_said_aloud_replaces_the_librarys_answer() =>
        Assert.Equal(
            Ruling.Undetermined,
            Jail(new LocalLaw.Builder { ReleaseNotice = LawAnswer.Unknown }).Decide(JailAction.NotifyIceOfRelease).Ruling);

    [Fact]
    public void Counsels_answer_brings_no_caution_of_the_librarys() =>
        Assert.DoesNotContain(
            Jail(new LocalLaw.Builder { ReleaseNotice = LawAnswer.Allowed }).Decide(JailAction.NotifyIceOfRelease).Explain().Cautions,
            caution => caution.Id.StartsWith("caution.ca-", StringComparison.Ordinal));

    [Fact]
    public void A_forbidden_hold_that_settles_civil_arrest_is_cited_for_it()
    {
        var jail = Jail(new LocalLaw.Builder { CivilArrest = LawAnswer.Unknown });

        var reason =
            jail.Decide(JailAction.ExecuteArrestWarrant).Explain().Because.First(one => one.Rule.Id == "bar.state-forbids-civil-arrest");

        Assert.Equal(Truth.Yes, reason.Truth);
        Assert.Equal("Cal. Gov. Code, 7284.6(a)(1)(B)", reason.Citation.ToString());
    }

    [Fact]
    public void A_rule_that_asks_no_state_law_keeps_its_own_citation() =>
        Assert.All(
            Jail(new LocalLaw.Builder())
                .Decide(JailAction.HoldForIce)
                .Explain().Because
                .Where(reason => reason.AnsweredBy == AnsweredBy.Nobody),
            reason => Assert.Same(reason.Rule.Citation, reason.Citation));

    /// <summary>Montana has a ceiling whose length was not read: no hold there can be shown, until counsel says what it is.</summary>
    [Fact]
    public void A_ceiling_that_was_not_read_leaves_the_hold_undetermined_until_counsel_gives_it()
    {
        var montana = new StateCase(UsState.MT, "America/Denver", "2023-03-06T10:00:00");
        Assert.Equal(Ruling.Undetermined, montana.HoldAfter(1).Ruling);
        Assert.Contains(
            montana.Decide(JailAction.HoldForIce, 1).Explain().Because,
            reason => reason.Rule.Id == "state.ceiling" && reason.Decides && reason.AnsweredBy == AnsweredBy.Library);

        montana.LocalLaw = new LocalLaw.Builder { HoldCeilings = FactList.Of(HoldCeiling.OfHours(24, CeilingAnchor.ReleaseDue)) }.Build();
        Assert.Equal(Ruling.Required, montana.HoldAfter(23).Ruling);
        Assert.Equal(montana.Due + NodaTime.Duration.FromHours(24), montana.HoldAfter(23).End);
        Assert.Equal(Ruling.Prohibited, montana.HoldAfter(24).Ruling);
    }

    private static Reason Reason(LocalLawQuestion? given, JailAction action, string rule)
    {
        var counsel = new LocalLaw.Builder();
        if (given is { } question)
        {
            // The names of the questions are the names of the answers.
            typeof(LocalLaw.Builder).GetProperty(question.ToString())!.SetValue(counsel, (FactValue<LawAnswer>)LawAnswer.Allowed);
        }

        return Jail(counsel).Decide(action).Explain().Because.First(reason => reason.Rule.Id == rule);
    }

    private static StateCase Jail(LocalLaw.Builder counsel) => new(UsState.CA, Zone, "2020-03-02T10:00:00")
    {
        Model = (AgreementType.JailEnforcement, Edition.Form2020),
        HasDetentionContract = true,
        LocalLaw = counsel.Build(),
    };
}
