using System;
using System.Linq;

namespace Wso.Rules.Tests.States;

/// <summary>Links a citation to the public address at which its text was read. No address is guessed: a citation without one stays without a link.</summary>
internal static class TextOnTheWeb
{
    private static readonly (string Citation, string Address)[] ReadAt =
    [
        ("C.G.S. 54-192h(", "https://law.justia.com/codes/connecticut/title-54/chapter-965/section-54-192h/"),
        ("Lunn v. Commonwealth", "https://mass.gov/decision/lunn-v-commonwealth"),
        ("People ex rel. Wells v. DeMarco", "https://nycourts.gov/Reporter/3dseries/2018/2018_07740.htm"),
        ("W. Va. Code, 15-16-2", "https://code.wvlegislature.gov/15-16-2"),
    ];

    public static string Linked(string citation) =>
        ReadAt.FirstOrDefault(one => citation.StartsWith(one.Citation, StringComparison.Ordinal)) is { Address: { } address } ? $"[{citation}]({address})" : citation;
}
