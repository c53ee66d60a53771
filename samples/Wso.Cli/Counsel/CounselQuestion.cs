using System.Collections.Generic;
using System.Linq;
using Wso.Rules;

namespace Wso.Cli;

/// <summary>
/// One question to counsel: what the library found, what it decides in this jail, and what each answer would change. All of it is found out
/// by deciding.
/// </summary>
internal sealed class CounselQuestion
{
    private static readonly LawAnswer[] Answers = [LawAnswer.Forbidden, LawAnswer.Allowed, LawAnswer.Commanded];

    private CounselQuestion(LocalLawQuestion question, StateAnswer? found, IReadOnlyList<Effect> effects) =>
        (Question, Found, Effects) = (question, found is { IsFound: true } ? found : null, effects);

    public LocalLawQuestion Question { get; }

    /// <summary>The library's answer; null where it found none.</summary>
    public StateAnswer? Found { get; }

    /// <summary>What it decides: each basis and action whose ruling some answer changes.</summary>
    public IReadOnlyList<Effect> Effects { get; }

    /// <summary>Whether something stays undetermined until counsel answers.</summary>
    public bool MustBeAnswered => Effects.Any(effect => effect.NotAnswered == Ruling.Undetermined);

    /// <summary>In the words of a person.</summary>
    public string Asks => EnglishNames.Of(Question);

    /// <summary>The questions of a state for a jail with these agreements; those that must be answered first.</summary>
    public static IReadOnlyList<CounselQuestion> Of(UsState state, IReadOnlyCollection<AgreementType> agreements)
    {
        var law = RuleBook.Current.LawOf(state, RuleBook.Current.LastChecked);
        var cases = BestCase.Of(state, agreements);
        return [.. System.Enum.GetValues<LocalLawQuestion>()
            .Select(question =>
                new CounselQuestion(question, law?.AnswerTo(question), [.. cases.SelectMany(of => EffectsOf(question, of, law))]))
            .OrderBy(question => !question.MustBeAnswered)];
    }

    /// <summary>
    /// The other questions are answered as the library does, and as allowed where it has no answer that counts: so this one is left alone
    /// to decide.
    /// </summary>
    private static IEnumerable<Effect> EffectsOf(LocalLawQuestion question, BestCase best, StateLawSpan? law)
    {
        foreach (var act in best.Asked)
        {
            Ruling Decided(LawAnswer? answer) => RuleBook.Current.Decide(best.With(LocalLawOf(question, answer, law)).File, act).Ruling;
            var effect = new Effect(best.Basis, act.Action!.Value, Decided(null), [.. Answers.Select(answer => (answer, Decided(answer)))]);
            if (effect.By.Any(by => by.Ruling != effect.By[0].Ruling))
            {
                yield return effect;
            }
        }
    }

    private static LocalLaw LocalLawOf(LocalLawQuestion asked, LawAnswer? answer, StateLawSpan? law)
    {
        var counsel = new LocalLaw.Builder { HoldCeilings = [], HoldNeedsOrder = Truth.No };
        foreach (var question in System.Enum.GetValues<LocalLawQuestion>())
        {
            if (question == asked ? answer is not null : law?.AnswerTo(question).Answer is null or LawAnswer.Unknown)
            {
                Set(counsel, question, question == asked ? answer!.Value : LawAnswer.Allowed);
            }
        }

        return counsel.Build();
    }

    private static void Set(LocalLaw.Builder counsel, LocalLawQuestion question, LawAnswer answer)
    {
        switch (question)
        {
            case LocalLawQuestion.DetainerHold:
                counsel.DetainerHold = answer;
                break;
            case LocalLawQuestion.Agreement287g:
                counsel.Agreement287g = answer;
                break;
            case LocalLawQuestion.CivilArrest:
                counsel.CivilArrest = answer;
                break;
            case LocalLawQuestion.ReleaseNotice:
                counsel.ReleaseNotice = answer;
                break;
            case LocalLawQuestion.Transfer:
                counsel.Transfer = answer;
                break;
            case LocalLawQuestion.DetentionContract:
                counsel.DetentionContract = answer;
                break;
            case LocalLawQuestion.Transport:
                counsel.Transport = answer;
                break;
        }
    }

    /// <summary>What the answers make of one action under one basis, everything else being as it wants it.</summary>
    /// <param name="Basis">The basis, for people.</param>
    /// <param name="Action">The action.</param>
    /// <param name="NotAnswered">The ruling while counsel does not answer.</param>
    /// <param name="By">The ruling by each answer.</param>
    internal sealed record Effect(string Basis, JailAction Action, Ruling NotAnswered, IReadOnlyList<(LawAnswer Answer, Ruling Ruling)> By)
    {
        public string Says => Action switch
        {
            JailAction.HoldForIce => $"a hold on {Basis}",
            JailAction.ExecuteArrestWarrant => $"service of a Form I-200 under {Basis}",
            JailAction.NotifyIceOfRelease => "notice of release to ICE",
            JailAction.TransferToIce => "transfer to ICE",
            JailAction.TransportToIce => "transport to ICE on the state's own law",
            _ => $"{EnglishNames.Of(Action)}, {Basis}",
        };
    }
}
