using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using NodaTime;

namespace Wso.Screens;

/// <summary>A drawn hold as SVG: a bar with a pattern for each stretch, a letter for each mark, and the key in words below.</summary>
internal static class HoldSvg
{
    private const double Width = 360;
    private const double Side = 10;
    private const double Bar = 40;
    private const double Row = 17;
    private const int Longest = 54;

    public static string Of(DrawnHold drawn, DateTimeZone zone, Instant now)
    {
        var key = drawn.Key.SelectMany(Wrapped).ToList();
        var kinds = drawn.Bands.Select(static band => band.Kind).Where(static kind => kind != BandKind.Gone).Distinct().ToList();
        var height = Bar + 30 + ((key.Count + kinds.Count) * Row);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" class="drawn-hold" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img" aria-label="{Escaped(string.Join("; ", drawn.Key))}" font-family="system-ui, sans-serif" font-size="12" fill="currentColor" stroke="none">""");
        foreach (var band in drawn.Bands)
        {
            svg.Append(Line(band.Kind, X(drawn, band.From), X(drawn, band.Until), Bar));
        }

        var letters = DrawnHold.Spread(drawn.Marks.Select(mark => X(drawn, mark.At)), 14, Width - Side);
        foreach (var (mark, at) in drawn.Marks.Zip(letters))
        {
            var isNow = mark.Letter == 'N';
            svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{at:0.#} 16 L{X(drawn, mark.At):0.#} 26 V{Bar + 14}" fill="none" stroke="currentColor" stroke-width="{(isNow ? 2.5 : 1)}"/>""");
            svg.Append(
                CultureInfo.InvariantCulture,
                $"""<text x="{at:0.#}" y="13" text-anchor="middle" font-weight="bold">{mark.Letter}</text>""");
        }

        var y = Bar + 32;
        foreach (var line in key)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Side}" y="{y}">{Escaped(line)}</text>""");
            y += Row;
        }

        foreach (var kind in kinds)
        {
            svg.Append(Line(kind, Side, Side + 40, y - 4))
                .Append(CultureInfo.InvariantCulture, $"""<text x="{Side + 48}" y="{y}">{Escaped(DrawnHold.Words(kind))}</text>""");
            y += Row;
        }

        return svg.Append("</svg>").ToString();
    }

    private static double X(DrawnHold drawn, Instant at) => Side + (drawn.Place(at) * (Width - (2 * Side)));

    /// <summary>Each kind has a shape of its own: thin, striped, full, doubled, dashed, dotted.</summary>
    private static string Line(BandKind kind, double from, double to, double y)
    {
        string Stroke(double width, string dashes = "", double dy = 0) => string.Create(CultureInfo.InvariantCulture,
            $"""<line x1="{from:0.#}" y1="{y + dy}" x2="{to:0.#}" y2="{y + dy}" stroke="currentColor" stroke-width="{width}"{(dashes.Length > 0 ? $" stroke-dasharray=\"{dashes}\"" : "")}/>""");

        return kind switch
        {
            BandKind.LocalCustody => Stroke(2),
            BandKind.OutProcessing => Stroke(10, "1.5 2.5"),
            BandKind.Hold => Stroke(10),
            BandKind.RequiredHold => Stroke(4, dy: -4) + Stroke(4, dy: 4),
            BandKind.NotKnown => Stroke(10, "6 5"),
            BandKind.NoAuthority => Stroke(3, "2 6"),
            BandKind.Gone => "",
        };
    }

    /// <summary>The key wraps at words; what follows the first line is indented by two no-break spaces.</summary>
    private static IEnumerable<string> Wrapped(string line)
    {
        while (line.Length > Longest)
        {
            var at = line.LastIndexOf(' ', Longest);
            yield return line[..at];
            line = "\u00a0\u00a0\u00a0" + line[(at + 1)..];
        }

        yield return line;
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));
}
