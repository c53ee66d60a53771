using System.Linq;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Xunit;

namespace Wso.Rules.Tests.Differences;

/// <summary>
/// What state law leaves of an action at its best, and which of its answers is cited for that: the one that stands most against it.
/// </summary>
public sealed class StateLawAloneTests
{
    private static readonly Citation One = Cite.Primary("Act one", "", new LocalDate(2020, 1, 1));
    private static readonly Citation Two = Cite.Primary("Act two", "", new LocalDate(2020, 1, 1));

    [Fact]
    public void The_order_that_a_hold_needs_is_taken_as_given()
    {
        var hold = Answer(
            new StateLawSpan(UsState.AL, from: null) { DetainerHold = Findings.Commanded(One, "shall hold"), HoldNeedsOrder = true },
            "at best: holdForIce under detainerOnly");

        Assert.Equal(("required", One), (hold.Answer, hold.Citation));
    }

    [Fact]
    public void The_answer_that_bars_is_cited_before_the_one_that_does_not()
    {
        var noAgreement = new StateLawSpan(UsState.AL, from: null)
        {
            Agreement287g = Findings.Forbidden(One, "none"),
            CivilArrest = Findings.Allowed(Two, "may"),
        };
        var noArrest = new StateLawSpan(UsState.AL, from: null)
        {
            Agreement287g = Findings.Allowed(One, "may"),
            CivilArrest = Findings.Forbidden(Two, "none"),
        };

        Assert.Equal(("prohibited", One), Arrest(noAgreement));
        Assert.Equal(("prohibited", Two), Arrest(noArrest));
    }

    [Fact]
    public void The_answer_that_bars_is_cited_before_a_ceiling()
    {
        var row = new StateLawSpan(UsState.AL, from: null)
        {
            DetainerHold = Findings.Allowed(Two, "may hold"),
            Agreement287g = Findings.Forbidden(One, "none"),
            CivilArrest = Findings.Allowed(Two, "may"),
            HoldCeilings = FactList.Of(HoldCeiling.OfHours(24, CeilingAnchor.ReleaseDue)),
        };

        Assert.Equal(One, Answer(row, "at best: holdForIce under warrantServiceOfficer").Citation);
    }

    [Fact]
    public void Of_two_that_are_unknown_the_one_with_a_source_is_cited() =>
        Assert.Equal(
            ("undetermined", Two),
            Arrest(new StateLawSpan(UsState.AL, from: null) { CivilArrest = Findings.Unknown(Two, "unsettled") }));

    private static (string Answer, Citation? Citation) Arrest(StateLawSpan row)
    {
        var arrest = Answer(row, "at best: executeArrestWarrant");
        return (arrest.Answer, arrest.Citation);
    }

    private static LawEntry Answer(StateLawSpan row, string question) => StateLawAlone.Of(row).Single(entry => entry.Question == question);
}
