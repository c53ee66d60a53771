using System;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Wso.Rules.Law;
using Wso.Screens;

namespace Wso.Rules.Tests.RuleBookPage;

/// <summary>Writes the rule book as people read it: each power as a tree, then each rule with its words and citation.</summary>
internal static class Page
{
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# The rule book\n\n");
        page.Append($"Law version {RuleBook.Current.LawVersion}. This page is generated from the rules, and a test compares it. Not legal advice.\n\n");
        page.Append("A power exists if its whole tree is shown to be true and no bar applies. What is unknown does not permit anything. Square brackets in the words of the law mark what is not a quotation.\n\n");
        page.Append("## Powers and holds\n");
        foreach (var grant in AllRules.Grants)
        {
            Write(page, grant);
        }

        page.Append("\n## Rules\n\n| rule | says | the law's words | source | since | verified |\n|---|---|---|---|---|---|\n");
        foreach (var rule in RuleBook.Current.Rules)
        {
            page.Append($"| <a id=\"{rule.Id}\"></a>`{rule.Id}` | {Cell(rule.Says)} | {Cell(rule.Text)} | {Linked(rule.Citation)} | {Since(rule.Citation)} | {Words(rule.Citation.Verification)} |\n");
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, Grant grant)
    {
        page.Append($"\n### `{grant.Rule.Id}`\n\n{Sentence(grant.Rule.Says)} ({Linked(grant.Rule.Citation)})\n\n");
        if (grant.Action is null)
        {
            return; // what is not delegated has no conditions
        }

        Write(page, Outline.Of(grant.When), 0);
        if (grant.Bars.Length > 0)
        {
            page.Append("- unless barred\n");
            foreach (var bar in grant.Bars)
            {
                Write(page, Outline.Of(bar), 1);
            }
        }

        if (grant.Required is { } required)
        {
            page.Append("- and required, not only permitted, when\n");
            Write(page, Outline.Of(required), 1);
        }
    }

    /// <summary>Of what all must be so at the top there is no heading; an all within an any has one, so that the page reads back as it is.</summary>
    private static void Write(StringBuilder page, Outline outline, int depth)
    {
        var indent = new string(' ', 2 * depth);
        switch (outline.Joint)
        {
            case Joint.Leaf:
                var rule = outline.Leaf!.Rule;
                page.Append($"{indent}- {rule.Says} ([`{rule.Id}`](#{rule.Id}){(rule.IsAttested ? ", said by the officer at the moment" : string.Empty)})\n");
                return;
            case Joint.All when depth == 0:
                depth--;
                break;
            case Joint.All:
                page.Append($"{indent}- all of\n");
                break;
            case Joint.Any:
                page.Append($"{indent}- any of\n");
                break;
            case Joint.Not:
                page.Append($"{indent}- not\n");
                break;
        }

        foreach (var part in outline.Parts)
        {
            Write(page, part, depth + 1);
        }
    }

    /// <summary>What a rule asks: the formula of a definition, the clock, the other grants, the question of state law.</summary>
    private static string Asks(Leaf leaf) => leaf switch
    {
        Definition definition => Outline.Of(definition.Means).ToString(),
        Condition condition => condition.Clock?.ToString() ?? string.Empty,
        _ => leaf.ToString()!,
    };

    private static string Sentence(string says) => char.ToUpperInvariant(says[0]) + says.Substring(1) + ".";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Linked(Citation citation)
    {
        var cited = Cell(LegalCitation.Of(citation));
        return TextOnTheWeb.Of(citation) is { } address ? $"[{cited}]({address})" : cited;
    }

    private static string Since(Citation citation) => citation.From is LocalDate from ? LocalDatePattern.Iso.Format(from) : string.Empty;

    private static string Words(Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => "primary text",
        Verification.SecondarySource => "secondary source",
        Verification.Unsettled => "unsettled",
        Verification.Unverified => "no text",
    };
}
