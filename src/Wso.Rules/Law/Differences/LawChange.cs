namespace Wso.Rules;

/// <summary>One question that two laws, or two snapshots of the rule book, answer differently.</summary>
/// <remarks>The same answer from another source is a change too, except between two states, whose laws are never the same text.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
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

    /// <summary>
    /// What is asked: a rule id, a duty, a question of state law, or an action at its best (every fact is as the law wants it).
    /// </summary>
    public string Question { get; }

    /// <summary>The answer before, or null if the question is new.</summary>
    public string? From { get; }

    /// <summary>The source of the answer before. Null if there was no answer or no source.</summary>
    public Citation? FromCitation { get; }

    /// <summary>The answer after, or null if the question is gone.</summary>
    public string? To { get; }

    /// <summary>The source of the answer after. Null if there is no answer or no source.</summary>
    public Citation? ToCitation { get; }

    /// <summary>The question, the answer before and the answer after.</summary>
    public override string ToString() => Question + ": " + From + " -> " + To;
}
