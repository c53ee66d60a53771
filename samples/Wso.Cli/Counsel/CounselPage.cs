using System.Linq;
using Wso.Rules;
using Wso.Screens;
using static Wso.Cli.BarChart;

namespace Wso.Cli;

/// <summary>The questions as one page to print and sign, which needs nothing else: no script, no font, no request.</summary>
internal static class CounselPage
{
    private static readonly string[] Answers = ["forbidden", "allowed", "commanded", "not settled (unknown)"];

    public static string Of(CounselSheet sheet) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Questions for counsel: {Text(sheet.Jail)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <h1>Questions for counsel</h1>
        <p>{Text(sheet.Jail)}. By the law of {RuleBook.Current.LawVersion}. What each answer would change was found out by deciding a case in which everything else is in order. Not legal advice.</p>
        {string.Concat(sheet.Questions.Select(Question))}
        <section><h2>Besides</h2>
        <ul>
        {string.Concat(sheet.Besides.Select(line => $"<li>{Text(line)}</li>\n"))}</ul>
        </section>
        <section class="sign"><h2>Answered</h2>
        <p>By (office or name): <span></span></p><p>On: <span></span></p><p>Signature: <span></span></p>
        <p>Into the jail file: <code>localLaw</code> with <code>answeredBy</code> and <code>answeredOn</code>. A question left open keeps the library's own answer.</p>
        </section>
        </body>
        </html>

        """;

    private const string Style = """

        :root { color-scheme: light dark; --faint: #8888; }
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0 0 .4rem; }
        section { border-top: 1px solid var(--faint); padding: 1rem 0; break-inside: avoid; }
        p, ul { margin: .3rem 0; } blockquote { margin: .3rem 0 .3rem 1rem; padding-left: .8rem; border-left: 3px solid var(--faint); }
        .box { display: inline-block; margin-right: 1.4rem; white-space: nowrap; } .box::before { content: ""; display: inline-block; width: .9em; height: .9em; border: 1.5px solid; margin-right: .45em; vertical-align: -.1em; }
        .must { font-weight: 600; } .sign span { display: inline-block; width: 22rem; max-width: 60%; border-bottom: 1px solid; }
        @media print { body { margin: 0; font-size: 11pt; } }

        """;

    private static string Question(CounselQuestion question, int index) => $"""
        <section>
        <h2>{index + 1}. {Text(question.Asks)}</h2>
        <p>{(question.MustBeAnswered ? "<span class=\"must\">Must be answered: until then the library says “undetermined”.</span>" : question.Effects.Count == 0 ? "Decides nothing in this jail." : "The library has an answer; counsel may give another.")}</p>
        {Found(question)}
        {(question.Effects.Count == 0 ? string.Empty : $"<ul>\n{string.Concat(question.Effects.Select(effect => $"<li>{Text(effect.Says)}: {Text(CounselSheet.Changes(effect))}</li>\n"))}</ul>")}
        <p>{string.Concat(Answers.Select(answer => $"<span class=\"box\">{answer}</span>"))}</p>
        </section>

        """;

    private static string Found(CounselQuestion question) => question.Found is not { } found ? "<p>Found: no source.</p>"
        : $"<p>Found: {found.Stated.ToString().ToLowerInvariant()}{(found.Answer == found.Stated ? string.Empty : $", which counts as {found.Answer.ToString().ToLowerInvariant()}")}.</p><blockquote>{Text(found.Text)}</blockquote><p>{Cited(found.Citation)}{Citations.Since(found.Citation)}; {EnglishNames.Of(found.Citation.Verification)}.{(found.Exception is { } exception ? $" In full: {found.Stated.ToString().ToLowerInvariant()}, {Text(exception)}." : string.Empty)}</p>";

    private static string Cited(Citation citation) =>
        TextOnTheWeb.Of(citation) is { } address
            ? $"<a href=\"{address}\">{Text(LegalCitation.Of(citation))}</a>"
            : Text(LegalCitation.Of(citation));
}
