using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>docs/terminal.svg, which README.md shows, is what the command prints.</summary>
public sealed class TerminalPictureTests
{
    private const string Command = "decide samples/cases/pinellas-after-service.json";
    private const int LineHeight = 19;
    private const int Top = 44;
    private const int Width = 704;

    /// <summary>With WSO_REWRITE=1 in the environment it is drawn again. Look at it before you commit it.</summary>
    [Fact]
    public void The_picture_of_a_terminal_is_what_the_command_prints()
    {
        var (exitCode, output, errors) = Wso.Run(["decide", Wso.Case("pinellas-after-service"), "--text"]);

        Assert.True(exitCode == 0, errors);
        WrittenFile.IsCurrent("docs/terminal.svg", Drawn(output.TrimEnd('\n').Split('\n')));
    }

    private static string Drawn(string[] lines)
    {
        var height = Top + ((lines.Length + 1) * LineHeight) + 8;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"title\" font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <title id=\"title\">What wso {Command} prints: {Escaped(lines[0].Trim())}. {Escaped(lines[1].Trim())}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <rect width=\"{Width}\" height=\"{height}\" rx=\"8\" fill=\"#1b1f24\"/>\n");
        svg.Append("  <g fill=\"#6e7681\"><circle cx=\"20\" cy=\"17\" r=\"5\"/><circle cx=\"38\" cy=\"17\" r=\"5\"/><circle cx=\"56\" cy=\"17\" r=\"5\"/></g>\n");
        svg.Append(CultureInfo.InvariantCulture, $"  <g fill=\"#e6edf3\" xml:space=\"preserve\">\n");
        foreach (var (line, y) in lines.Prepend($"$ wso {Command}").Select(static (line, i) => (line, Top + (i * LineHeight))).Where(static one => one.line.Length > 0))
        {
            var weight = y == Top + LineHeight ? " font-weight=\"bold\" fill=\"#ffd866\"" : y == Top ? " fill=\"#9da7b3\"" : "";
            svg.Append(CultureInfo.InvariantCulture, $"    <text x=\"16\" y=\"{y}\"{weight} xml:space=\"preserve\">{Escaped(line)}</text>\n");
        }

        return svg.Append("  </g>\n</svg>\n").ToString();
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal);
}
