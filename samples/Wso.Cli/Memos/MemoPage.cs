using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>A page as headings, paragraphs and lists, to be written as Markdown or as HTML.</summary>
internal sealed class MemoPage(string title)
{
    private readonly List<(Kind Kind, string Text, string Html)> blocks = [];

    private enum Kind { Heading, Paragraph, Strong, Item, Drawing, Line }

    public void Heading(string text) => blocks.Add((Kind.Heading, text, ""));

    public void Paragraph(string text) => blocks.Add((Kind.Paragraph, text, ""));

    public void Strong(string text) => blocks.Add((Kind.Strong, text, ""));

    public void Item(string text) => blocks.Add((Kind.Item, text, ""));

    /// <summary>An entry of a list with a link behind it, if the text of the law can be read at a public address.</summary>
    public void Item(string text, Citation citation) => blocks.Add((Kind.Item, text, TextOnTheWeb.Of(citation) ?? ""));

    /// <summary>A drawing: text for Markdown, an SVG element for HTML.</summary>
    public void Drawing(string text, string svg) => blocks.Add((Kind.Drawing, text, svg));

    /// <summary>A line to be filled in by hand.</summary>
    public void Line(string text) => blocks.Add((Kind.Line, text, ""));

    public string Markdown()
    {
        var page = new StringBuilder($"# {Escaped(title)}\n");
        foreach (var (kind, text, behind, isFirst) in Blocks())
        {
            page.Append(kind switch
            {
                Kind.Heading => $"\n## {Escaped(text)}\n",
                Kind.Strong => $"\n**{Escaped(text)}**\n",
                Kind.Item => $"{(isFirst ? "\n" : "")}- {Escaped(text)}{(behind.Length > 0 ? $" <{behind}>" : "")}\n",
                Kind.Drawing => $"\n```text\n{text}\n```\n",
                Kind.Line => $"\n{Escaped(text)} ______________________________\n",
                _ => $"\n{Escaped(text)}\n",
            });
        }

        return page.ToString();
    }

    public string Html()
    {
        var page = new StringBuilder($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{WebUtility.HtmlEncode(VisibleText.Of(title))}}</title>
            <style>
            body { font: 11pt/1.35 Georgia, serif; color: #000; background: #fff; max-width: 44rem; margin: 1rem auto; padding: 0 1rem; }
            h1 { font-size: 15pt; margin: 0 0 .3rem; } h2 { font-size: 11.5pt; margin: .7rem 0 .2rem; border-bottom: 1px solid #000; }
            p, ul { margin: .2rem 0; } ul { padding-left: 1.2rem; } strong { font-size: 12.5pt; }
            .drawn-hold { display: block; margin: .5rem 0; } .line { margin-top: 1.6rem; }
            .line span { display: inline-block; border-bottom: 1px solid #000; width: 60%; }
            @page { margin: 12mm; }
            @media print { body { font-size: 9.5pt; margin: 0; padding: 0; max-width: none; } h2 { margin-top: .4rem; } h2, li { break-inside: avoid; } .line { margin-top: 1rem; } }
            </style>
            </head>
            <body>
            <h1>{{WebUtility.HtmlEncode(VisibleText.Of(title))}}</h1>

            """);
        var isInList = false;
        foreach (var (kind, text, html, isFirst) in Blocks())
        {
            page.Append(isInList && kind != Kind.Item ? "</ul>\n" : "").Append(kind == Kind.Item && isFirst ? "<ul>\n" : "");
            isInList = kind == Kind.Item;
            var encoded = WebUtility.HtmlEncode(VisibleText.Of(text));
            page.Append(kind switch
            {
                Kind.Heading => $"<h2>{encoded}</h2>\n",
                Kind.Strong => $"<p><strong>{encoded}</strong></p>\n",
                Kind.Item => $"<li>{encoded}{(html.Length > 0 ? $" <a href=\"{html}\">{html}</a>" : "")}</li>\n",
                Kind.Drawing => html + "\n",
                Kind.Line => $"<p class=\"line\">{encoded} <span>&nbsp;</span></p>\n",
                _ => $"<p>{encoded}</p>\n",
            });
        }

        return page.Append(isInList ? "</ul>\n" : "").Append("</body>\n</html>\n").ToString();
    }

    private IEnumerable<(Kind Kind, string Text, string Html, bool IsFirst)> Blocks() =>
        blocks.Select((block, i) => (block.Kind, block.Text, block.Html, i == 0 || blocks[i - 1].Kind != block.Kind));

    /// <summary>What Markdown would read as markup; ids of a case file may hold anything.</summary>
    private static string Escaped(string text) =>
        string.Concat(
            VisibleText.Of(text).Select(static letter =>
                letter is '*' or '_' or '`' or '<' or '[' or ']' or '\\' or '#' or '|' ? "\\" + letter : letter.ToString()));
}
