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

    private static System.Collections.Generic.IEnumerable<Citation> Citations() =>
        RuleBook.Current.Rules.Select(static rule => rule.Citation)
            .Concat(RuleBook.Current.States.SelectMany(static span => Enum.GetValues<LocalLawQuestion>().Select(span.AnswerTo).Where(static answer => answer.IsFound).Select(static answer => answer.Citation)))
            .Concat(RuleBook.Current.States.SelectMany(static span => span.Duties).Select(static duty => duty.Citation));
}
