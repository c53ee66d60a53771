namespace Wso.Rules;

/// <summary>One question to which two laws, or two states of the rule book, give different answers.</summary>
/// <remarks>The same answer from another source is a change too, but between two states: their laws are never the same text.</remarks>
public sealed class LawChange
{
    internal LawChange(LawEntry? from, LawEntry? to)
    {
        Question = (to ?? from)!.Question;
        From = from?.Answer;
        FromCitation = from?.Citation;
        To = to?.Answer;
        ToCitation = to?.Citation;
    }

    /// <summary>What is asked: a rule id, a duty, a question of state law, or an action at its best, where every fact is as the law wants it.</summary>
    public string Question { get; }

    /// <summary>The answer before; null where the question arises only after.</summary>
    public string? From { get; }

    /// <summary>Where the answer before comes from; null where there was none, or no source was found.</summary>
    public Citation? FromCitation { get; }

    /// <summary>The answer after; null where the question falls away.</summary>
    public string? To { get; }

    /// <summary>Where the answer after comes from; null where there is none, or no source was found.</summary>
    public Citation? ToCitation { get; }

    /// <summary>The question, from what answer to what.</summary>
    public override string ToString() => Question + ": " + From + " -> " + To;
}
