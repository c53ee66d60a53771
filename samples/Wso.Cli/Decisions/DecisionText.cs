using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>
/// A decision for people: what to do first, the answer, the hold drawn; then what to ask, why, the cautions, and what is due.
/// </summary>
internal sealed class DecisionText(IAnsiConsole console, bool all, bool ids)
{
    public void Write(CaseFileDocument document)
    {
        var (caseFile, ask) = document;
        var headline = Headline.Of(caseFile, ask.At);
        var hold = RuleBook.Current.Hold(caseFile, ask.At);
        if (ask.Action is { } action)
        {
            One(document, headline, RuleBook.Current.Decide(caseFile, ask, action).Explain());
        }
        else
        {
            Every(document, headline);
        }

        HoldText.Write(console, caseFile, ask, hold, ids);
        DutyText.WriteWhatIsDue(console, document);
        console.Wrapped("  ", $"The law as checked by {Times.Say(RuleBook.Current.LastChecked)}. Not legal advice.", 2, "dim");
    }

    private void One(CaseFileDocument document, Headline headline, Explanation explanation)
    {
        var (caseFile, ask) = document;
        var isHeadline = explanation.Action is JailAction.HoldForIce or JailAction.Release;
        TopLines.Write(console, document, headline, isHeadline ? null : ActionAnswer.Of(explanation, ask, caseFile));
        var questions = isHeadline
            ? headline.Questions
            : Question.Of(caseFile, ask.At, explanation)
                .Concat(headline.Questions)
                .DistinctBy(static question => question.Sentence)
                .ToList();
        Questions(questions, caseFile);
        foreach (var grant in explanation.Grants)
        {
            console.Row("because", $"{grant.Says} ({LegalCitation.Of(grant.Citation, caseFile)}){ReasonText.Id(grant, ids)}");
            if (all)
            {
                console.Row("", $"\"{grant.Text}\"");
            }
        }

        console.Reasons(
            all ? explanation.Because : Deciding(explanation).Where(static reason => reason.Truth != Truth.Unknown),
            caseFile,
            ids);
        foreach (var step in NextStep.For(explanation, headline))
        {
            console.Row("next", step);
        }

        console.Cautions([explanation], caseFile, ids);
        var met = explanation.Because.Count(
            static reason => reason.Rule.Kind == RuleKind.Bar ? reason.Truth == Truth.No : reason.Truth == Truth.Yes);
        if (!all && met > 0)
        {
            console.Row(
                "",
                $"{met} other {(met == 1 ? "condition is" : "conditions are")} met, and {(met == 1 ? "does" : "do")} not change the "
                    + "answer (--all lists them).");
        }
    }

    private void Every(CaseFileDocument document, Headline headline)
    {
        var (caseFile, ask) = document;
        TopLines.Write(console, document, headline, null);
        Questions(headline.Questions, caseFile);
        var explanations = Enum.GetValues<JailAction>().Select(action => RuleBook.Current.Decide(caseFile, ask, action).Explain()).ToList();
        foreach (var ruling in new[] { Ruling.Required, Ruling.Permitted, Ruling.Undetermined, Ruling.Prohibited })
        {
            // Actions that fall for the same reason are listed together.
            foreach (var same in
                explanations.Where(one => one.Ruling == ruling)
                    .GroupBy(one =>
                        string.Join(
                            '\n',
                            Deciding(one).Take(1).Select(reason => ReasonText.Label(reason) + ReasonText.Sentence(reason, caseFile)))))
            {
                // Holding may be permitted beside a release that is not yet: that is said in its place.
                var isNotYet = same.First() is { Action: JailAction.Release, Ruling: Ruling.Prohibited }
                    && headline.Kind is HeadlineKind.ReleaseBy or HeadlineKind.NotBefore;
                if (isNotYet)
                {
                    console.Ruled("NOT YET", $"{EnglishNames.Of(JailAction.Release)}: {headline.Line1}", "bold");
                    continue;
                }

                console.Ruled(
                    Words.Of(ruling),
                    string.Join("; ", same.Select(static one => EnglishNames.Of(one.Action))),
                    "bold " + Words.Color(ruling));
                console.Reasons(all ? same.SelectMany(static one => one.Because) : Deciding(same.First()).Take(1), caseFile, ids);
            }
        }

        console.Cautions(explanations, caseFile, ids);
    }

    private void Questions(IReadOnlyList<Question> questions, CaseFile file)
    {
        foreach (var question in questions)
        {
            console.Row(
                "ask",
                $"{question.Whom} {question.What} ({LegalCitation.Of(question.Reason.Citation, file)}). Enter the answer at "
                    + $"{question.Path}.{ReasonText.Id(question.Reason.Rule, ids)}");
        }
    }

    /// <summary>
    /// Prohibited: what is missing and what stops it. Undetermined: what is not known. Permitted: the power itself says it. Required: the
    /// law of the state, besides.
    /// </summary>
    private static IEnumerable<Reason> Deciding(Explanation explanation) => explanation.Because.Where(reason =>
        reason.Decides && (explanation.Ruling switch
        {
            Ruling.Permitted => false,
            Ruling.Required => ReasonText.IsCommand(reason),
            _ => true,
        }));
}
