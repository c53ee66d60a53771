using System;
using System.Linq;
using global::Wso.Screens;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Screens;

/// <summary>Citations as lawyers paste them.</summary>
public sealed class LegalCitationTests
{
    [Theory]
    [InlineData("8 USC 1357(g)(1)", "8 U.S.C. § 1357(g)(1)")]
    [InlineData("8 CFR 287.7(d)", "8 C.F.R. § 287.7(d)")]
    [InlineData("Cal. Gov. Code, 7284.6(a)(1)(B)", "Cal. Gov't Code § 7284.6(a)(1)(B)")]
    [InlineData("Fla. Stat. 908.105(1), ch. 2019-102", "Fla. Stat. § 908.105(1) (ch. 2019-102)")]
    [InlineData("RCW 10.93.160, (9)(a)", "Wash. Rev. Code § 10.93.160(9)(a)")]
    [InlineData("11 Del. C. 8402B, (a)(1)", "Del. Code Ann. tit. 11, § 8402B(a)(1)")]
    [InlineData("C.G.S. 54-192h(c), P.A. 19-20, 19-23", "Conn. Gen. Stat. § 54-192h(c) (P.A. 19-20, 19-23)")]
    [InlineData("5 ILCS, 805/15(a), (b)", "5 Ill. Comp. Stat. 805/15(a), (b)")]
    [InlineData("5 ILCS 805/15, (f) to (h), P.A. 102-234; not read", "5 Ill. Comp. Stat. 805/15(f) to (h) (P.A. 102-234; not read)")]
    [InlineData("ORS, 181A.823(1)(c), 181A.826(2)(b)(A)", "Or. Rev. Stat. §§ 181A.823(1)(c), 181A.826(2)(b)(A)")]
    [InlineData("W. Va. Code, 15-16-2(f), (g)", "W. Va. Code § 15-16-2(f), (g)")]
    [InlineData("Va. Code 19.2-83.2, 53.1-218, 2020, cc. 995, 996", "Va. Code Ann. §§ 19.2-83.2, 53.1-218 (2020, cc. 995, 996)")]
    [InlineData("C.R.S. 24-76.6-101 ff., HB19-1124", "Colo. Rev. Stat. § 24-76.6-101 et seq. (HB19-1124)")]
    [InlineData("RSA 30-B:1, III, SB 62 (2025), as read in a sibling amendment", "N.H. Rev. Stat. Ann. § 30-B:1, III (SB 62 (2025), as read in a sibling amendment)")]
    [InlineData("Md. Code, Crim. Proc. 5-104.1(b), HB 444 / SB 245 (2026)", "Md. Code Ann., Crim. Proc. § 5-104.1(b) (HB 444 / SB 245 (2026))")]
    [InlineData("Warrant Service Officer MOA, s. IV.D", "WSO MOA, § IV.D")]
    [InlineData("Brown v. Ramsay, 4:18-cv-10279 (S.D. Fla. 2025)", "Brown v. Ramsay, No. 4:18-cv-10279 (S.D. Fla. 2025)")]
    [InlineData("Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)", "Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)")]
    public void A_citation_has_the_form_of_a_brief(string ours, string pasted)
    {
        var citation = Citations().First(one => one.ToString() == ours);

        Assert.Equal(pasted, LegalCitation.Of(citation));
    }

    [Fact]
    public void The_form_of_the_agreement_is_that_of_the_case_file()
    {
        var file = ScreenCases.Read("pinellas-after-service").CaseFile;
        var citation = Citations().First(static one => one.ToString() == "Warrant Service Officer MOA, App. A, Authorized Functions");

        Assert.Equal("WSO MOA (form of 2019), App. A, Authorized Functions", LegalCitation.Of(citation, file));
    }

    /// <summary>Whatever the source, nothing of it is lost but its punctuation.</summary>
    [Fact]
    public void No_number_of_a_citation_is_lost() => Assert.All(Citations(), static citation =>
    {
        static string Digits(string text) => string.Concat(text.Where(char.IsDigit).Order());
        Assert.Equal(Digits(citation.ToString()), Digits(LegalCitation.Of(citation)));
    });

    [Theory]
    [InlineData("8 USC 1357(g)(10)", "https://www.law.cornell.edu/uscode/text/8/1357")]
    [InlineData("8 CFR 287.7(d)", "https://www.law.cornell.edu/cfr/text/8/287.7")]
    [InlineData("Lunn v. Commonwealth, 477 Mass. 517 (2017)", "https://mass.gov/decision/lunn-v-commonwealth")]
    [InlineData("Cal. Gov. Code, 7284.6(a)(1)(B)", null)]
    [InlineData("Warrant Service Officer MOA, s. IV.D", null)]
    public void A_citation_links_to_a_public_address_only_where_one_is_known(string ours, string? address) =>
        Assert.Equal(address, TextOnTheWeb.Of(Citations().First(one => one.ToString() == ours)));

    [Fact]
    public void Every_caution_about_the_law_of_a_state_is_known_by_its_id_and_no_other_is()
    {
        var cautions = RuleBook.Current.Rules.Where(static rule => rule.Kind == RuleKind.Caution).ToLookup(static rule => StateCaution.Of(rule) is not null);

        Assert.All(cautions[true], static rule => Assert.Equal((rule.Citation, rule.Text), (StateCaution.Of(rule)!.Answer.Citation, StateCaution.Of(rule)!.Answer.Text)));
        Assert.All(cautions[false], static rule => Assert.DoesNotContain(RuleBook.Current.States, span => rule.Id.StartsWith($"caution.{span.State.ToString().ToLowerInvariant()}-", StringComparison.Ordinal)));
    }

    /// <summary>In every state, on its first day, whatever is decided.</summary>
    [Fact]
    public void Each_exception_of_a_state_is_found_by_the_caution_that_an_answer_carries()
    {
        var seen = 0;
        foreach (var span in RuleBook.Current.States.Where(static span => span.From is not null))
        {
            var file = new CaseFile.Builder("x", new Facility("jail", span.State, NodaTime.DateTimeZoneProviders.Tzdb["America/Chicago"])).Build();
            var ask = new Act.Builder(span.From!.Value.AtMidnight().InZoneLeniently(file.Facility.TimeZone).ToInstant()).Build();
            foreach (var caution in Enum.GetValues<JailAction>().SelectMany(action => RuleBook.Current.Decide(file, ask, action).Explain().Cautions))
            {
                if (StateCaution.Of(caution) is { } about)
                {
                    Assert.Equal((span.State, span.AnswerTo(about.Question)), (about.State, about.Answer));
                    seen++;
                }
            }
        }

        Assert.True(seen > 100, $"{seen} cautions about the law of a state were seen.");
    }

    private static System.Collections.Generic.IEnumerable<Citation> Citations() =>
        RuleBook.Current.Rules.Select(static rule => rule.Citation)
            .Concat(RuleBook.Current.States.SelectMany(static span => Enum.GetValues<LocalLawQuestion>().Select(span.AnswerTo).Where(static answer => answer.IsFound).Select(static answer => answer.Citation)))
            .Concat(RuleBook.Current.States.SelectMany(static span => span.Duties).Select(static duty => duty.Citation));
}
