using System;
using System.Linq;
using System.Text.RegularExpressions;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>The public address at which the text of a citation can be read.</summary>
/// <remarks>
/// No address is guessed. Federal law has one by its number. State law and decisions have one only if their text was read there.
/// </remarks>
public static partial class TextOnTheWeb
{
    private static readonly (string Citation, string Address)[] ReadAt =
    [
        ("C.G.S. 54-192h(", "https://law.justia.com/codes/connecticut/title-54/chapter-965/section-54-192h/"),
        ("Lunn v. Commonwealth", "https://mass.gov/decision/lunn-v-commonwealth"),
        ("People ex rel. Wells v. DeMarco", "https://nycourts.gov/Reporter/3dseries/2018/2018_07740.htm"),
        ("W. Va. Code, 15-16-2", "https://code.wvlegislature.gov/15-16-2"),
    ];

    /// <summary>The address, or null if none is known.</summary>
    public static string? Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var cited = citation.ToString();
        return Federal().Match(cited) is { Success: true } federal
            ? $"https://www.law.cornell.edu/{(federal.Groups[2].Value == "USC" ? "uscode" : "cfr")}/text/{federal.Groups[1].Value}/{federal.Groups[3].Value}"
            : ReadAt.FirstOrDefault(one => cited.StartsWith(one.Citation, StringComparison.Ordinal)).Address;
    }

    [GeneratedRegex(@"^(\d+) (USC|CFR) (\d+[a-z]?(?:\.\d+)?)")]
    private static partial Regex Federal();
}
