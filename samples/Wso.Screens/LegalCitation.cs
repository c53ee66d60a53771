using System;
using System.Linq;
using System.Text.RegularExpressions;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>
/// A citation in the form that lawyers paste: "8 U.S.C. § 1357(g)(1)", "Cal. Gov't Code § 7284.6(a)(1)(B)", "WSO MOA (form of July 2020),
/// App. A".
/// </summary>
public static partial class LegalCitation
{
    /// <summary>How the collections of law are cited. {0} is the title, if its number comes before the name.</summary>
    private static readonly (string Ours, string Cited)[] Collections = [.. new (string Ours, string Cited)[]
    {
        ("USC", "{0} U.S.C."), ("CFR", "{0} C.F.R."), ("ILCS", "{0} Ill. Comp. Stat."), ("Pa.C.S.", "{0} Pa. Cons. Stat."),
        ("V.S.A.", "Vt. Stat. Ann. tit. {0},"), ("Del. C.", "Del. Code Ann. tit. {0},"), ("O.S.", "Okla. Stat. tit. {0},"),
        ("A.R.S.", "Ariz. Rev. Stat."), ("Alaska Stat.", "Alaska Stat."), ("Ala. Code", "Ala. Code"), ("C.G.S.", "Conn. Gen. Stat."),
        ("C.R.S.", "Colo. Rev. Stat."), ("Cal. Gov. Code", "Cal. Gov't Code"), ("D.C. Code", "D.C. Code"), ("Fla. Stat.", "Fla. Stat."),
        ("IC", "Ind. Code"), ("Idaho Code", "Idaho Code"), ("Iowa Code", "Iowa Code"), ("K.S.A.", "Kan. Stat. Ann."),
        ("KRS", "Ky. Rev. Stat."), ("La. R.S.", "La. Rev. Stat."), ("Md. Code, Corr. Servs.", "Md. Code Ann., Corr. Servs."),
        ("Md. Code, Crim. Proc.", "Md. Code Ann., Crim. Proc."), ("Miss. Code", "Miss. Code Ann."), ("Mo. Rev. Stat.", "Mo. Rev. Stat."),
        ("Mont. Code Ann.", "Mont. Code Ann."), ("N.C.G.S.", "N.C. Gen. Stat."), ("N.D.C.C.", "N.D. Cent. Code"),
        ("N.J.S.A.", "N.J. Stat. Ann."), ("N.M. Stat.", "N.M. Stat. Ann."), ("NRS", "Nev. Rev. Stat."),
        ("Neb. Rev. Stat.", "Neb. Rev. Stat."),
        ("O.C.G.A.", "Ga. Code Ann."), ("ORS", "Or. Rev. Stat."), ("Ohio R.C.", "Ohio Rev. Code"), ("RCW", "Wash. Rev. Code"),
        ("RSA", "N.H. Rev. Stat. Ann."), ("S.C. Code", "S.C. Code Ann."), ("SDCL", "S.D. Codified Laws"), ("T.C.A.", "Tenn. Code Ann."),
        ("Tex. Gov't Code", "Tex. Gov't Code"), ("Va. Code", "Va. Code Ann."), ("W. Va. Code", "W. Va. Code"),
    }.OrderByDescending(static one => one.Ours.Length)];

    private static readonly (string Ours, string Cited, AgreementType Type)[] Agreements =
    [
        ("Warrant Service Officer MOA", "WSO MOA", AgreementType.WarrantServiceOfficer),
        ("Jail Enforcement Model MOA", "JEM MOA", AgreementType.JailEnforcement),
        ("Task Force Model MOA", "TFM MOA", AgreementType.TaskForce),
    ];

    /// <summary>As a brief would cite it; the form of an agreement is that of the case file, where it gives one.</summary>
    public static string Of(Citation citation, CaseFile? file = null)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var agreement = Agreements.FirstOrDefault(one => one.Ours == citation.Document);
        if (agreement.Cited is { } name)
        {
            var form = file?.Agency.Agreements.OrNone().FirstOrDefault(one => one.Type == agreement.Type)?.Edition is { } edition
                ? Form(edition)
                : null;
            return $"{name}{(form is null ? "" : $" ({form})")}{Pinpoint(citation.Pinpoint)}";
        }

        foreach (var (ours, cited) in Collections)
        {
            if (TryRead(citation.Document, ours, hasTitle: cited.Contains("{0}", StringComparison.Ordinal), out var title, out var section))
            {
                return Section(cited.Replace("{0}", title, StringComparison.Ordinal), section, citation.Pinpoint);
            }
        }

        return Docket().IsMatch(citation.Pinpoint)
            ? $"{citation.Document}, No. {citation.Pinpoint}"
            : citation.Document + Pinpoint(citation.Pinpoint);
    }

    /// <summary>
    /// Reads "8 USC 1357(g)(1)" or "ORS 181A.820": the title, if the collection has titles, and the section, if the document names one.
    /// </summary>
    private static bool TryRead(string document, string collection, bool hasTitle, out string title, out string section)
    {
        var at = hasTitle ? document.IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
        (title, section) = (document[..Math.Max(0, at - 1)], "");
        if (string.CompareOrdinal(document, at, collection, 0, collection.Length) != 0 || (hasTitle && !title.All(char.IsDigit)))
        {
            return false;
        }

        var rest = document[(at + collection.Length)..];
        section = rest.TrimStart(' ');
        return rest.Length == 0 || (rest[0] == ' ' && char.IsDigit(section[0]));
    }

    /// <summary>
    /// The sections first, then in parentheses what else was noted. A second section doubles the sign; Illinois uses none.
    /// </summary>
    private static string Section(string collection, string section, string pinpoint)
    {
        // The section is in the document, or in the pinpoint if the document is the whole collection.
        var all = section.Length == 0 || pinpoint.Length == 0
            ? section + pinpoint
            : section + (pinpoint.StartsWith('(') ? "" : ", ") + pinpoint;
        var sections = Sections().Match(all).Value;
        var rest = all[sections.Length..].Trim(',', ' ');
        if (sections.Length == 0)
        {
            return collection + Pinpoint(rest);
        }

        var sign = collection.Contains("Ill.", StringComparison.Ordinal) ? "" : OtherSection().IsMatch(sections) ? "§§ " : "§ ";
        return $"{collection} {sign}{sections.Replace(" ff.", " et seq.", StringComparison.Ordinal)}{(rest.Length > 0 ? $" ({rest})" : "")}";
    }

    private static string Pinpoint(string pinpoint) =>
        pinpoint.Length == 0 ? "" : ", " + (pinpoint.StartsWith("s. ", StringComparison.Ordinal) ? "§ " + pinpoint[3..] : pinpoint);

    private static string? Form(Edition edition) => edition is Edition.Unknown or Edition.Other ? null : EnglishNames.Of(edition);

    [GeneratedRegex(@"^\d:\d\d-|^\d+-cv-|^\d\d-\d+")]
    private static partial Regex Docket();

    /// <summary>"908.102(6)(d), 908.103"; "24-76.6-101, -102"; "30-B:1, III"; "805/15(f) to (h)"; "24-76.6-101 ff.".</summary>
    [GeneratedRegex(
        @"^[\d.:\-/A-Za-z]*\d[\d.:\-/A-Za-z]*(?:\([^)\s]+\))*(?:(?:, | to )(?:(?:\d+[A-Z]*[.:\-/][\d.:\-/A-Z]*\d|[.\-]\d+)(?:\([^)\s]+\))*|(?:\([^)\s]+\))+|[IVX]+\b))*(?: ff\.)?")]
    private static partial Regex Sections();

    [GeneratedRegex(@"(?:, | to )[\d.\-]")]
    private static partial Regex OtherSection();
}
