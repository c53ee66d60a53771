using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using static System.FormattableString;

namespace Wso.Rules.Benchmarks;

/// <summary>
/// Cost against number, both logarithmic: what grows as its number does runs along the dashed line, what grows less runs below.
/// </summary>
internal static class GrowthChart
{
    private const int Left = 60, Top = 20, Side = 300;

    private static readonly string[] Strokes = ["#2b5f8a", "#a4522a", "#4b7a3a", "#6d4b9a"];

    public static string Of(IReadOnlyList<(string Name, int[] Times, double[] Ratios)> lines)
    {
        var svg = new StringBuilder(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Side + 150} {Top + Side + 50}\" font-family=\"system-ui, "
                    + $"sans-serif\" font-size=\"14\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"));
        foreach (var at in new[] { 1, 10, 100 })
        {
            svg.Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<text x=\"{X(at)}\" y=\"{Top + Side + 20}\" text-anchor=\"middle\">{at}</text><text x=\"{Left - 10}\" "
                        + $"y=\"{Y(at) + 5}\" text-anchor=\"end\">{at} ×</text><path d=\"M{X(at)} {Top}V{Top + Side}M{Left} "
                        + $"{Y(at)}H{Left + Side}\" stroke=\"#ddd\"/>\n"));
        }

        svg.Append(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<path d=\"M{X(1)} {Y(1)}L{X(100)} {Y(100)}\" stroke=\"#555\" stroke-dasharray=\"5 4\"/><text x=\"{X(100) + 8}\" "
                    + $"y=\"{Y(100) + 5}\" fill=\"#555\">as its number</text>\n"));
        foreach (var ((name, times, ratios), stroke) in lines.Zip(Strokes))
        {
            var points = times.Zip(ratios, static (time, ratio) => Invariant($"{X(time):0.#},{Y(ratio):0.#}"));
            var end = Y(ratios[^1]);
            var label = end
                + 5
                + (16 * lines.TakeWhile(other => other.Name != name).Count(other => Math.Abs(Y(other.Ratios[^1]) - end) < 14));
            svg.Append(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<polyline points=\"{string.Join(' ', points)}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"2.5\"/><text "
                        + $"x=\"{X(times[^1]) + 8}\" y=\"{label:0.#}\" fill=\"{stroke}\">{name}</text>\n"));
        }

        svg.Append(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<text x=\"{Left}\" y=\"{Top + Side + 42}\" fill=\"#555\">"
                    + $"how many, across; times the cost of one, upward</text>\n</svg>\n"));
        return svg.ToString();
    }

    private static double X(double times) => Left + (Math.Log10(times) / 2 * Side);

    private static double Y(double ratio) => Top + Side - (Math.Log10(ratio) / 2 * Side);
}
