using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>Charts as inline SVG; colors come from the page's style, and every value is written beside its bar.</summary>
internal static class BarChart
{
    private const int Width = 920;

    /// <summary>A bar a row, its name before it and its value behind it.</summary>
    public static string Rows(string title, IReadOnlyList<(string Name, double Value)> bars)
    {
        const int Left = 300, Right = 90, Height = 26;
        var most = Most(bars);
        var svg = Begin(title, (bars.Count * Height) + 6);
        for (var i = 0; i < bars.Count; i++)
        {
            var (name, value) = bars[i];
            var (y, width) = ((i * Height) + 4, value / most * (Width - Left - Right));
            svg.Append(Inv($"<text class=\"name\" x=\"{Left - 10}\" y=\"{y + 14}\">{Text(name)}</text>"))
                .Append(Inv($"<rect x=\"{Left}\" y=\"{y}\" width=\"{Math.Max(width, 1):0.#}\" height=\"18\"/>"))
                .Append(Inv($"<text x=\"{Left + width + 8:0.#}\" y=\"{y + 14}\">{Number(value)}</text>\n"));
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>A column a step in time; if they are too close, only some are named.</summary>
    public static string Columns(string title, IReadOnlyList<(string Name, double Value)> bars)
    {
        const int Side = 30, Top = 24, High = 180, Bottom = 24, LeastForName = 62;
        var (most, step) = (Most(bars), (Width - (2.0 * Side)) / bars.Count);
        var named = (int)Math.Ceiling(LeastForName / step);
        var svg = Begin(title, Top + High + Bottom);
        for (var i = 0; i < bars.Count; i++)
        {
            var (name, value) = bars[i];
            var (height, middle) = (value / most * High, Side + ((i + 0.5) * step));
            svg.Append(Inv($"<rect x=\"{middle - (step * 0.4):0.#}\" y=\"{Top + High - height:0.#}\" width=\"{step * 0.8:0.#}\" height=\"{height:0.#}\"><title>{Text(name)}: {Number(value)}</title></rect>"));
            if (i % named == 0)
            {
                svg.Append(Inv($"<text class=\"middle\" x=\"{middle:0.#}\" y=\"{Top + High + 17}\">{Text(name)}</text>"))
                    .Append(value > 0 ? Inv($"<text class=\"middle\" x=\"{middle:0.#}\" y=\"{Top + High - height - 6:0.#}\">{Number(value)}</text>") : string.Empty)
                    .Append('\n');
            }
        }

        return svg.Append(Inv($"<line x1=\"0\" y1=\"{Top + High}\" x2=\"{Width}\" y2=\"{Top + High}\"/></svg>\n")).ToString();
    }

    private static StringBuilder Begin(string title, int height) =>
        new StringBuilder(Inv($"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Text(title)}\">\n"));

    private static double Most(IReadOnlyList<(string Name, double Value)> bars) => Math.Max(bars.Max(bar => bar.Value), double.Epsilon);

    public static string Number(double value) => value.ToString(value >= 100 || value == Math.Floor(value) ? "N0" : "N1", CultureInfo.InvariantCulture);

    public static string Text(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);
}
