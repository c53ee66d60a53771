using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;
using Wso.Rules;

namespace Wso.Screens;

/// <summary>A caution about an answer of the law of a state: which state, which question, and the answer itself.</summary>
/// <param name="State">The state.</param>
/// <param name="Question">The question that its law answers.</param>
/// <param name="Answer">The answer, with its exception if it has one.</param>
public sealed record StateCaution(UsState State, LocalLawQuestion Question, StateAnswer Answer)
{
    private static readonly Dictionary<string, StateCaution> ById = RuleBook.Current.States
        .SelectMany(static span =>
            Enum.GetValues<LocalLawQuestion>()
                .Select(question => (Id: IdOf(span, question), Caution: new StateCaution(span.State, question, span.AnswerTo(question)))))
        .Where(static one => one.Caution.Answer.IsFound)
        .ToDictionary(static one => one.Id, static one => one.Caution, StringComparer.Ordinal);

    /// <summary>What a caution is about, by its id. Null if it is not about the law of a state.</summary>
    public static StateCaution? Of(Rule caution)
    {
        ArgumentNullException.ThrowIfNull(caution);
        return ById.GetValueOrDefault(caution.Id);
    }

    /// <summary>"caution.ca-release-notice-2018-01-01".</summary>
    private static string IdOf(StateLawSpan span, LocalLawQuestion question) =>
        $"caution.{span.State.ToString().ToLowerInvariant()}-{InId(question)}{(span.From is { } from ? "-" + LocalDatePattern.Iso.Format(from) : "")}";

    private static string InId(LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold => "detainer-hold",
        LocalLawQuestion.Agreement287g => "287g-agreement",
        LocalLawQuestion.CivilArrest => "civil-arrest",
        LocalLawQuestion.ReleaseNotice => "release-notice",
        LocalLawQuestion.Transfer => "transfer",
        LocalLawQuestion.DetentionContract => "detention-contract",
        LocalLawQuestion.Transport => "transport",
    };
}
