using Wso.Rules;

namespace Wso.Cli;

/// <summary>How long a source has been law, and how well it was checked, said to people.</summary>
internal static class Citations
{
    public static string Since(Citation citation) => (citation.From, citation.Until) switch
    {
        ({ } from, { } until) => $", from {Terminal.Iso(from)} to before {Terminal.Iso(until)}",
        ({ } from, null) => $", since {Terminal.Iso(from)}",
        (null, { } until) => $", until {Terminal.Iso(until)}",
        (null, null) => string.Empty,
    };
}
