using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace Wso.Rules.Law.States;

/// <summary>
/// The caution of each answer that is only as good as its source, or good in some cases only. It names the source and the exception.
/// </summary>
internal static class StateCautions
{
    private static readonly Dictionary<StateAnswer, Rule> Rules = new();

    public static readonly LocalLawQuestion[] Questions =
    [
        LocalLawQuestion.DetainerHold, LocalLawQuestion.Agreement287g, LocalLawQuestion.CivilArrest,
        LocalLawQuestion.ReleaseNotice, LocalLawQuestion.Transfer, LocalLawQuestion.DetentionContract, LocalLawQuestion.Transport,
    ];

    static StateCautions()
    {
        foreach (var span in StateTable.Spans)
        {
            var since = span.From is { } from ? "-" + LocalDatePattern.Iso.Format(from) : string.Empty;
            foreach (var question in Questions.Where(question => span.AnswerTo(question).IsToBeReadWithCare))
            {
                var id = "caution." + span.State.ToString().ToLowerInvariant() + "-" + Words(question).Replace(' ', '-') + since;
                Rules.Add(span.AnswerTo(question), Caution(id, span.State, question, span.AnswerTo(question)));
            }
        }
    }

    /// <summary>Null where the answer needs none.</summary>
    public static Rule? Of(StateAnswer answer) => Rules.TryGetValue(answer, out var caution) ? caution : null;

    private static Rule Caution(string id, UsState state, LocalLawQuestion question, StateAnswer answer) => new(
        id,
        RuleKind.Caution,
        says: Sentence(state, question, answer),
        law: answer.Citation,
        text: answer.Text);

    /// <summary>"the law of California forbids a transfer to ICE, unless …": an exception continues the sentence.</summary>
    private static string Sentence(UsState state, LocalLawQuestion question, StateAnswer answer)
    {
        var exception = answer.Exception is null ? string.Empty : ", " + answer.Exception;
        var notes = string.Join("; ", Notes(answer));
        var inParentheses = notes.Length > 0 ? $" ({notes})" : string.Empty;
        return $"the law of {EnglishNames.Of(state)} {Verb(answer)} {What(question)}{exception}{inParentheses}";
    }

    /// <summary>How far the answer can be relied on.</summary>
    private static IEnumerable<string> Notes(StateAnswer answer)
    {
        if (answer.IsSilence)
        {
            yield return "whole code searched, nothing found";
        }
        else if (answer.Citation.Verification != Verification.PrimaryTextRead)
        {
            yield return answer.Citation.Verification switch
            {
                Verification.SecondarySource => "seen in a secondary source, not in the text of the law",
                Verification.Unsettled => "not settled",
                _ => "not verified",
            };
        }

        if (answer.Answer != answer.Stated)
        {
            yield return $"it counts as {Words(answer.Answer)}";
        }

        if (answer.LiftedBy.Count > 0)
        {
            yield return "it counts as required only if it is known which proof of status the person has given, if any";
        }
    }

    private static string Verb(StateAnswer answer) => answer.Stated switch
    {
        LawAnswer.Unknown => "does not settle",
        LawAnswer.Forbidden => "forbids",
        LawAnswer.Allowed => answer.IsSilence ? "does not forbid" : "allows",
        LawAnswer.Commanded => "requires",
    };

    private static string What(LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold => "a hold on a detainer",
        LocalLawQuestion.Agreement287g => "a 287(g) agreement",
        LocalLawQuestion.CivilArrest => "an arrest for a civil immigration violation",
        LocalLawQuestion.ReleaseNotice => "notice of a release to ICE",
        LocalLawQuestion.Transfer => "a transfer to ICE",
        LocalLawQuestion.DetentionContract => "a detention contract with ICE",
        LocalLawQuestion.Transport => "transport to ICE by the jail",
    };

    private static string Words(LawAnswer answer) => answer switch
    {
        LawAnswer.Unknown => "not known",
        LawAnswer.Forbidden => "forbidden",
        LawAnswer.Allowed => "allowed",
        LawAnswer.Commanded => "required",
    };

    /// <summary>In the id of the caution.</summary>
    private static string Words(LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold => "detainer hold",
        LocalLawQuestion.Agreement287g => "287g agreement",
        LocalLawQuestion.CivilArrest => "civil arrest",
        LocalLawQuestion.ReleaseNotice => "release notice",
        LocalLawQuestion.Transfer => "transfer",
        LocalLawQuestion.DetentionContract => "detention contract",
        LocalLawQuestion.Transport => "transport",
    };
}
