using System;

namespace Wso.Rules;

/// <summary>
/// What state or local law answers to one of its questions. An answer that is
/// not known leaves it unknown. An answer that bars the act is final.
/// </summary>
internal sealed class StateSays : Leaf
{
    private readonly LocalLawQuestion? question;
    private readonly LawAnswer[] answers;
    private readonly bool isUnknownNo;

    public StateSays(
        string id,
        Citation law,
        string text,
        string says,
        LocalLawQuestion question,
        LawAnswer[] answers,
        RuleKind kind = RuleKind.Condition,
        bool unknownIsNo = false)
        : base(new Rule(id, kind, says, law, text))
    {
        this.question = question;
        this.answers = answers;
        isUnknownNo = unknownIsNo;
    }

    private StateSays(Rule rule)
        : base(rule) => answers = [];

    public override bool TurnsOnStateLaw => true;

    /// <summary>State law lets a jail hold without the order of a judicial official.</summary>
    public static StateSays HoldNeedsNoOrder(string id, Citation law, string text, string says) =>
        new StateSays(new Rule(id, RuleKind.Condition, says, law, text));

    public override Truth Of(in Situation s) =>
        question is not { } asked ? Truths.Is(!s.Law.HoldNeedsOrder)
        : s.Law.AnswerTo(asked) is var answer && answer == LawAnswer.Unknown ? (isUnknownNo ? Truth.No : Truth.Unknown)
        : Truths.Is(Array.IndexOf(answers, answer) >= 0);

    public override StateReading Reading(in Situation s) => question is { } asked ? s.Law.Reading(asked) : s.Law.OfOrder;

    /// <summary>How it is printed: the question, and the answers that make it so.</summary>
    public override string ToString() => question is null
        ? "no order"
        : $"{question}: {string.Join(" or ", answers)}{(isUnknownNo ? ", unknown is no" : string.Empty)}";

    protected override bool IsFinal(in Situation s) => true;
}
