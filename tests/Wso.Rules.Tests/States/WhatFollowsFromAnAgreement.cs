using System;
using System.Linq;
using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Xunit;

namespace Wso.Rules.Tests.States;

/// <summary>Who may sign an agreement under 287(g) may perform what is signed: civil arrest is allowed under it, where nothing was found that speaks to it.</summary>
public sealed class WhatFollowsFromAnAgreement
{
    private static readonly Citation Read = Cite.Primary("an act", "s. 1");
    private static readonly Citation Digest = Cite.Secondary("a digest", "");

    [Fact]
    public void From_an_agreement_that_is_allowed_or_commanded_by_any_source_that_counts()
    {
        Assert.All(
            new[] { Findings.Allowed(Read, "may"), Findings.Commanded(Read, "shall"), Findings.Allowed(Digest, "[may]"), Findings.Commanded(Digest, "[shall]") },
            agreement =>
            {
                var arrest = Row(agreement).CivilArrest;
                Assert.Equal((LawAnswer.Allowed, Verification.SecondarySource), (arrest.Answer, arrest.Citation.Verification));
                Assert.Equal(agreement.Citation.Document, arrest.Citation.Document);
                Assert.EndsWith("inferred", arrest.Citation.Pinpoint, StringComparison.Ordinal);
                Assert.Contains("only under a 287(g) agreement", arrest.Exception, StringComparison.Ordinal);
            });
        Assert.Equal("s. 1, inferred", Row(Findings.Allowed(Read, "may")).CivilArrest.Citation.Pinpoint);
    }

    [Fact]
    public void Not_from_one_that_is_forbidden_unknown_or_not_found() =>
        Assert.All(
            new[] { Findings.Forbidden(Read, "no"), Findings.Unknown(Read, "?"), Findings.Allowed(Cite.Unsettled("a case", ""), "[?]"), StateAnswer.NotFound },
            agreement => Assert.False(Row(agreement).CivilArrest.IsFound));

    [Fact]
    public void Not_where_a_hold_is_forbidden_for_then_civil_arrest_counts_as_forbidden() =>
        Assert.False(Findings.InOrder([new(UsState.WY, null) { Agreement287g = Findings.Allowed(Read, "may"), DetainerHold = Findings.Forbidden(Read, "no") }])[0].CivilArrest.IsFound);

    [Fact]
    public void Not_where_something_was_found_on_civil_arrest()
    {
        var pending = Findings.Unknown(Cite.Unsettled("a case", ""), "[pending]");
        var row = Findings.InOrder([new(UsState.WY, null) { Agreement287g = Findings.Allowed(Read, "may"), CivilArrest = pending }])[0];

        Assert.Equal(LawAnswer.Unknown, row.CivilArrest.Answer);
        Assert.Equal(LawAnswer.Unknown, RuleBook.Current.LawOf(UsState.WI, new(2026, 11, 30))!.CivilArrest.Answer);
    }

    [Fact]
    public void The_states_where_it_is_inferred_on_the_last_day_of_reading() =>
        Assert.Equal(
            "AL AR AZ IA ID KS LA NH PA SC WV",
            string.Join(" ", RuleBook.Current.States
                .Where(span => span.Until is null && span.CivilArrest.Citation.Pinpoint.EndsWith("inferred", StringComparison.Ordinal))
                .Select(span => span.State.ToString()).Order(StringComparer.Ordinal)));

    /// <summary>A power of its own a silent code does not give; and nobody is told so without the caution.</summary>
    [Fact]
    public void A_Warrant_Service_Officer_may_serve_where_the_whole_code_was_searched_and_the_caution_says_so()
    {
        var lincoln = new StateCase(UsState.NE, "America/Chicago", "2026-03-02T10:00:00") { Model = (AgreementType.WarrantServiceOfficer, Edition.Form2025) };
        var service = lincoln.Decide(JailAction.ExecuteArrestWarrant);

        Assert.Equal(Ruling.Permitted, service.Ruling);
        Assert.Equal(3, service.Explain().Cautions.Count(caution => caution.Says.Contains("whole code searched, nothing found", StringComparison.Ordinal)));
        Assert.Contains(service.Explain().Cautions, caution => caution.Says.Contains("the power comes from the agreement", StringComparison.Ordinal));
        Assert.Equal(Ruling.Undetermined, lincoln.HoldAfter(1).Ruling);
    }

    /// <summary>Alaska, Hawaii until 2025, Michigan, Nebraska, New Mexico until 2026-05-19, and no other.</summary>
    [Fact]
    public void The_whole_code_was_searched_in_five_states() =>
        Assert.Equal(
            ["AK from 2023-03-17", "HI from 2025-01-01 until 2026-01-01", "MI from 2026-02-15", "NE from 2026-02-15", "NM from 2026-02-15 until 2026-05-20"],
            RuleBook.Current.States.Where(span => span.DetainerHold.IsSilence)
                .Select(span => $"{span.State} from {span.From:uuuu-MM-dd}" + (span.Until is { } until ? $" until {until:uuuu-MM-dd}" : string.Empty)).Order(StringComparer.Ordinal));

    private static StateLawSpan Row(StateAnswer agreement) => Findings.InOrder([new(UsState.WY, null) { Agreement287g = agreement }])[0];
}
