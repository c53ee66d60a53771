using System;
using System.Linq;
using System.Text.RegularExpressions;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>A citation in the form that lawyers paste: "8 U.S.C. § 1357(g)(1)", "Cal. Gov't Code § 7284.6(a)(1)(B)", "WSO MOA (form of July 2020), App. A".</summary>
public static partial class LegalCitation
{
    /// <summary>How the collections of law are cited; {0} is the title, where the number of one stands before the name.</summary>
    private static readonly (string Ours, string Cited)[] Collections =
    [
        ("USC", "{0} U.S.C."), ("CFR", "{0} C.F.R."), ("ILCS", "{0} Ill. Comp. Stat."), ("Pa.C.S.", "{0} Pa. Cons. Stat."),
        ("V.S.A.", "Vt. Stat. Ann. tit. {0},"), ("Del. C.", "Del. Code Ann. tit. {0},"), ("O.S.", "Okla. Stat. tit. {0},"), ("M.R.S.", "Me. Rev. Stat. tit. {0},"),
        ("A.R.S.", "Ariz. Rev. Stat."), ("Alaska Stat.", "Alaska Stat."), ("Ala. Code", "Ala. Code"), ("Ark. Code", "Ark. Code Ann."), ("C.G.S.", "Conn. Gen. Stat."), ("C.R.S.", "Colo. Rev. Stat."),
        ("Cal. Gov. Code", "Cal. Gov't Code"), ("D.C. Code", "D.C. Code"), ("Fla. Stat.", "Fla. Stat."), ("Idaho Code", "Idaho Code"), ("Ind. Code", "Ind. Code"), ("Iowa Code", "Iowa Code"),
        ("K.S.A.", "Kan. Stat. Ann."), ("KRS", "Ky. Rev. Stat."), ("La. R.S.", "La. Rev. Stat."), ("M.C.A.", "Mont. Code Ann."), ("Mont. Code Ann.", "Mont. Code Ann."), ("N.C.G.S.", "N.C. Gen. Stat."),
        ("N.J.S.A.", "N.J. Stat. Ann."), ("NRS", "Nev. Rev. Stat."), ("O.C.G.A.", "Ga. Code Ann."), ("ORS", "Or. Rev. Stat."), ("R.C.", "Ohio Rev. Code"), ("RCW", "Wash. Rev. Code"), ("RSA", "N.H. Rev. Stat. Ann."),
        ("S.C. Code", "S.C. Code Ann."), ("T.C.A.", "Tenn. Code Ann."), ("Tex. Gov't Code", "Tex. Gov't Code"), ("Tex. Code Crim. Proc.", "Tex. Code Crim. Proc."), ("Utah Code", "Utah Code"), ("Va. Code", "Va. Code Ann."), ("W. Va. Code", "W. Va. Code"),
    ];

    private static readonly (string Ours, string Cited, AgreementType Type)[] Agreements =
    [
        ("Warrant Service Officer MOA", "WSO MOA", AgreementType.WarrantServiceOfficer),
        ("Jail Enforcement Model MOA", "JEM MOA", AgreementType.JailEnforcement),
        ("Task Force Model MOA", "TFM MOA", AgreementType.TaskForce),
    ];

    /// <summary>As it would stand in a brief; the form of an agreement is that of the case file, where it gives one.</summary>
    public static string Of(Citation citation, CaseFile? file = null)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var agreement = Agreements.FirstOrDefault(one => one.Ours == citation.Document);
        if (agreement.Cited is { } name)
        {
            var form = file?.Agency.Agreements.OrNone().FirstOrDefault(one => one.Type == agreement.Type)?.Edition is { } edition ? Form(edition) : null;
            return $"{name}{(form is null ? "" : $" ({form})")}{Pinpoint(citation.Pinpoint)}";
        }

        foreach (var (ours, cited) in Collections.OrderByDescending(static one => one.Ours.Length))
        {
            if (Regex.Match(citation.Document, $@"^(?:(?<title>\d+[A-Z]?) )?{Regex.Escape(ours)}(?: (?<section>[\d§].*))?$") is { Success: true } match
                && match.Groups["title"].Success == cited.Contains("{0}", StringComparison.Ordinal))
            {
                return Section(cited.Replace("{0}", match.Groups["title"].Value, StringComparison.Ordinal), match.Groups["section"].Value, citation.Pinpoint);
            }
        }

        return Docket().IsMatch(citation.Pinpoint) ? $"{citation.Document}, No. {citation.Pinpoint}" : citation.Document + Pinpoint(citation.Pinpoint);
    }

    private static string Section(string collection, string section, string pinpoint)
    {
        // The section stands in the document, or in the pinpoint where the document is the whole collection.
        var (number, rest) = section.Length > 0
            ? (section + (pinpoint.StartsWith('(') ? Leading().Match(pinpoint).Value : ""), pinpoint.StartsWith('(') ? pinpoint[Leading().Match(pinpoint).Length..] : pinpoint)
            : (Number().Match(pinpoint).Value, pinpoint[Number().Match(pinpoint).Length..]);
        rest = rest.Trim(',', ' ');
        return number.Length == 0 ? $"{collection}{Pinpoint(rest)}"
            : $"{collection} {(number.Contains(',', StringComparison.Ordinal) || number.Contains(" to ", StringComparison.Ordinal) ? "§§" : "§")} {number}{(rest.Length > 0 ? $" ({rest})" : "")}";
    }

    private static string Pinpoint(string pinpoint) => pinpoint.Length == 0 ? "" : ", " + (pinpoint.StartsWith("s. ", StringComparison.Ordinal) ? "§ " + pinpoint[3..] : pinpoint);

    private static string? Form(Edition edition) => edition is Edition.Unknown or Edition.Other ? null : EnglishNames.Of(edition);

    [GeneratedRegex(@"^\d:\d\d-|^\d+-cv-|^\d\d-\d+")]
    private static partial Regex Docket();

    [GeneratedRegex(@"^(?:\([^)\s]+\))+")]
    private static partial Regex Leading();

    [GeneratedRegex(@"^[\d.:\-/A-Za-z]*\d[\d.:\-/A-Za-z]*(?:\([^)\s]+\))*")]
    private static partial Regex Number();
}
