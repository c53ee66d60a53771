namespace Wso.Rules;

/// <summary>What the law of a state says to one of the six questions, how well that was checked, and what it therefore counts for.</summary>
public sealed class StateAnswer
{
    private readonly bool turnsOnFactNotHeld;

    internal StateAnswer(LawAnswer stated, Citation citation, string text, string? exception = null, bool turnsOnFactNotHeld = false)
    {
        this.turnsOnFactNotHeld = turnsOnFactNotHeld;
        Stated = stated;
        Citation = citation;
        Text = text;
        Exception = exception;
    }

    private StateAnswer(StateAnswer found, LocalLawQuestion question)
        : this(found.Stated, found.Citation, found.Text, found.Exception, found.turnsOnFactNotHeld) =>
        Answer = turnsOnFactNotHeld ? LawAnswer.Unknown : Verified.Answer(question, Stated, Citation.Verification);

    /// <summary>What the source says.</summary>
    public LawAnswer Stated { get; }

    /// <summary>What it counts for, given how well the source was checked: only primary text authorizes or commands a hold on a detainer.</summary>
    public LawAnswer Answer { get; }

    /// <summary>Where it comes from, and how well that was checked.</summary>
    public Citation Citation { get; }

    /// <summary>The law's own words; in [brackets] what was found where they were not read, and what is ours.</summary>
    public string Text { get; }

    /// <summary>The exception or condition under which the answer is another; null where none is known.</summary>
    public string? Exception { get; }

    /// <summary>Whether any source was found that speaks to the question; where none was, the answer is unknown.</summary>
    public bool IsFound => !ReferenceEquals(this, NotFound);

    internal static StateAnswer NotFound { get; } = new StateAnswer(LawAnswer.Unknown, Citation.NoSource, "[No source was found.]");

    /// <summary>Only as good as its source, or good in some cases only.</summary>
    internal bool IsToBeReadWithCare => IsFound && (Exception is not null || Citation.Verification != Verification.PrimaryTextRead);

    /// <summary>The same finding, weighed as the answer to this question.</summary>
    internal StateAnswer To(LocalLawQuestion question) => IsFound ? new StateAnswer(this, question) : this;
}
