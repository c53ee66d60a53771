using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace Wso.Rules.Law.States;

/// <summary>The caution of each answer that is only as good as its source, or good in some cases only: it names the source and the exception.</summary>
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
        says: $"law of {state} on {Words(question)}: {Words(answer.Stated)}; {string.Join("; ", Reservations(answer))}",
        law: answer.Citation,
        text: answer.Text);

    private static IEnumerable<string> Reservations(StateAnswer answer)
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
            yield return $"so it counts as {Words(answer.Answer)}";
        }

        if (answer.Exception is { } exception)
        {
            yield return $"conditional: {exception}";
        }

        if (answer.LiftedBy.Count > 0)
        {
            yield return "counts as a command only where it is known which proof of status the person has given, if any";
        }
    }

    private static string Words(LawAnswer answer) => answer switch
    {
        LawAnswer.Unknown => "unknown",
        LawAnswer.Forbidden => "forbidden",
        LawAnswer.Allowed => "allowed",
        LawAnswer.Commanded => "commanded",
    };

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
