using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Wso.Rules.Law;

namespace Wso.Rules.Tests.RuleBookPage;

/// <summary>Writes the rule book as people read it: each power as a tree, then each rule with its words and citation.</summary>
internal static class Page
{
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# The rule book\n\n");
        page.Append($"Law version {RuleBook.Current.LawVersion}. Generated from the rules themselves; a test compares it. Not legal advice.\n\n");
        page.Append("A power is there when its whole tree is shown to be so and no bar stands; what is not known is not permission. In the words of the law, [brackets] hold what is not quoted.\n\n");
        page.Append("## Powers and holds\n");
        foreach (var grant in Contents.Grants)
        {
            Write(page, grant);
        }

        page.Append("\n## Rules\n\n| rule | says | the law's words | source | since | verified |\n|---|---|---|---|---|---|\n");
        foreach (var rule in RuleBook.Current.Rules)
        {
            page.Append($"| <a id=\"{rule.Id}\"></a>`{rule.Id}` | {Cell(rule.Says)} | {Cell(rule.Text)} | {Cell(rule.Citation.ToString())} | {Since(rule.Citation)} | {Words(rule.Citation.Verification)} |\n");
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, Grant grant)
    {
        page.Append($"\n### `{grant.Rule.Id}`\n\n{Sentence(grant.Rule.Says)} ({grant.Rule.Citation})\n\n");
        if (grant.Action is null)
        {
            return; // what is not delegated has no conditions
        }

        Write(page, grant.When, 0);
        if (grant.Bars.Length > 0)
        {
            page.Append("- unless barred\n");
            foreach (var bar in grant.Bars)
            {
                Write(page, bar, 1);
            }
        }

        if (grant.Required is { } required)
        {
            page.Append("- and required, not only permitted, when\n");
            Write(page, required, 1);
        }
    }

    private static void Write(StringBuilder page, Test test, int depth)
    {
        var indent = new string(' ', 2 * depth);
        switch (test)
        {
            case Condition condition:
                page.Append($"{indent}- {condition.Rule.Says} ([`{condition.Rule.Id}`](#{condition.Rule.Id}){(condition.IsAttested ? ", said by the officer at the moment" : string.Empty)})\n");
                break;
            case AllOf all when depth == 0 || all.Parts.Length == 1:
                Write(page, all.Parts, depth);
                break;
            case AllOf all:
                page.Append($"{indent}- all of\n");
                Write(page, all.Parts, depth + 1);
                break;
            case AnyOf any:
                page.Append($"{indent}- any of\n");
                Write(page, any.Parts, depth + 1);
                break;
            case Negation not:
                page.Append($"{indent}- not\n");
                Write(page, not.Part, depth + 1);
                break;
            default:
                throw new InvalidOperationException("The algebra of the rules is closed.");
        }
    }

    /// <summary>An all within an all says nothing more than its parts.</summary>
    private static void Write(StringBuilder page, IEnumerable<Test> parts, int depth)
    {
        foreach (var part in parts.SelectMany(Flat))
        {
            Write(page, part, depth);
        }
    }

    private static IEnumerable<Test> Flat(Test test) => test is AllOf all ? all.Parts.SelectMany(Flat) : [test];

    private static string Sentence(string says) => char.ToUpperInvariant(says[0]) + says.Substring(1) + ".";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Since(Citation citation) => citation.From is LocalDate from ? LocalDatePattern.Iso.Format(from) : string.Empty;

    private static string Words(Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => "primary text",
        Verification.SecondarySource => "secondary source",
        Verification.Unsettled => "unsettled",
        Verification.Unverified => "no text",
    };
}
