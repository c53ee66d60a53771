using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>A decision for people: the ruling first, what decides it with its citation, until when, what is due, and what to do next.</summary>
internal sealed class DecisionText(IAnsiConsole console, bool all)
{
    public void Write(CaseFileDocument document)
    {
        var (caseFile, ask) = document;
        console.Head(document);
        if (ask.Action is { } action)
        {
            Write(RuleBook.Current.Decide(caseFile, ask, action));
        }
        else
        {
            Table(caseFile, ask);
        }

        HoldText.Write(console, caseFile, ask);
        DutyText.WriteWhatIsDue(console, document);
    }

    private void Table(CaseFile caseFile, Act ask)
    {
        var explanations = Enum.GetValues<JailAction>().Select(action => RuleBook.Current.Decide(caseFile, ask, action).Explain()).ToList();
        if (all)
        {
            foreach (var explanation in explanations)
            {
                Headline(explanation.Ruling, Words.Of(explanation.Action));
                Reasons(explanation.Because);
                Cautions(explanation.Cautions);
            }

            return;
        }

        // Actions that fall for the same reason are told together.
        foreach (var same in explanations.GroupBy(explanation => (explanation.Ruling, Because: ReasonText.Sentence(Deciding(explanation).FirstOrDefault()))))
        {
            Headline(same.Key.Ruling, string.Join("; ", same.Select(explanation => Words.Of(explanation.Action))));
            console.Reasons(Deciding(same.First()).Take(1));
            Cautions(same.SelectMany(explanation => explanation.Cautions));
        }
    }

    private void Write(Verdict verdict)
    {
        var explanation = verdict.Explain();
        Headline(verdict.Ruling, Words.Of(verdict.Action));
        foreach (var grant in explanation.Grants)
        {
            console.Row("power", $"{grant.Says}: \"{grant.Text}\" ({grant.Citation})");
        }

        if (all)
        {
            Reasons(explanation.Because);
        }
        else
        {
            console.Reasons(Deciding(explanation));
        }

        Cautions(explanation.Cautions);
        foreach (var step in NextStep.For(explanation))
        {
            console.Row("next", step);
        }

        var met = explanation.Because.Count(reason => reason.Rule.Kind == RuleKind.Bar ? reason.Truth == Truth.No : reason.Truth == Truth.Yes);
        if (!all && met > 0)
        {
            console.Row(string.Empty, $"{met} conditions met or bars absent; --all shows them.");
        }
    }

    /// <summary>Prohibited: the noes and the bars. Undetermined: what is missing. Permitted: the power itself says it.</summary>
    private static IEnumerable<Reason> Deciding(Explanation explanation) =>
        explanation.Ruling is Ruling.Permitted or Ruling.Required ? [] : explanation.Because.Where(reason => reason.Decides);

    private void Reasons(IReadOnlyList<Reason> reasons)
    {
        foreach (var reason in reasons)
        {
            console.Row($"{Words.Of(reason.Truth)}{(reason.Decides ? " *" : string.Empty)}", $"{reason.Rule.Id}: {reason.Rule.Says} ({reason.Citation})");
        }
    }

    private void Cautions(IEnumerable<Wso.Rules.Rule> cautions)
    {
        foreach (var caution in cautions.Select(caution => $"{caution.Says} ({caution.Citation})").Distinct())
        {
            console.Row("caution", caution);
        }
    }

    private void Headline(Ruling ruling, string what) => console.MarkupLineInterpolated($"[bold {Words.Colour(ruling)}]{Words.Of(ruling)}[/]: {what}");
}
