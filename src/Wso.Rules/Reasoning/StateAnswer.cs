using System;
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>
/// What the law of a state says to one of the seven questions, how well that was checked, and what it therefore counts for.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class StateAnswer
{
    private readonly Shown shown;
    private readonly StatusShown[] liftedBy;

    internal StateAnswer(
        LawAnswer stated,
        Citation citation,
        string text,
        string? exception = null,
        Shown shown = Shown.ByTheCase,
        StatusShown[]? liftedBy = null,
        bool isSilence = false)
    {
        this.shown = shown;
        this.liftedBy = liftedBy ?? Array.Empty<StatusShown>();
        Stated = stated;
        Citation = citation;
        Text = text;
        Exception = exception;
        IsSilence = isSilence;
    }

    private StateAnswer(StateAnswer found, LocalLawQuestion question)
        : this(
            found.IsSilence ? OfSilence(question) : found.Stated,
            found.Citation,
            found.Text,
            found.Exception,
            found.shown,
            found.liftedBy,
            found.IsSilence) =>
        Answer = Weighed(Verified.Answer(question, Stated, Citation.Verification), shown);

    /// <summary>What a case file can show of the fact that the answer turns on.</summary>
    internal enum Shown
    {
        /// <summary>Whatever it turns on, if on anything.</summary>
        ByTheCase,

        /// <summary>Not the exception to a command: the command counts as allowed.</summary>
        NotTheException,

        /// <summary>Not the fact on which the whole answer turns: it counts as unknown.</summary>
        NotTheFact,
    }

    /// <summary>What the source says.</summary>
    public LawAnswer Stated { get; }

    /// <summary>
    /// What it counts for if no proof of status lifts it, given how well the source was
    /// checked. Only primary text authorizes or commands a hold on a detainer.
    /// </summary>
    public LawAnswer Answer { get; }

    /// <summary>The proofs of status that lift the command; empty where none does.</summary>
    public IReadOnlyList<StatusShown> LiftedBy => liftedBy;

    /// <summary>Where it comes from, and how well that was checked.</summary>
    public Citation Citation { get; }

    /// <summary>The law's own words; in [brackets] what was found where they were not read, and what is ours.</summary>
    public string Text { get; }

    /// <summary>The exception or condition under which the answer is another; null where none is known.</summary>
    public string? Exception { get; }

    /// <summary>Whether any source was found that speaks to the question; where none was, the answer is unknown.</summary>
    public bool IsFound => !ReferenceEquals(this, NotFound);

    /// <summary>
    /// Whether it is the finding that the whole code of the state was searched and says nothing about immigration enforcement by jails.
    /// </summary>
    public bool IsSilence { get; }

    internal static StateAnswer NotFound { get; } = new StateAnswer(LawAnswer.Unknown, Citation.NoSource, "[No source was found.]");

    /// <summary>Only as good as its source, or good in some cases only.</summary>
    internal bool IsToBeReadWithCare => IsFound && (Exception is not null || Citation.Verification != Verification.PrimaryTextRead);

    /// <summary>What it counts for, given the proof of status that the person has given.</summary>
    /// <remarks>A command whose exception applies, or may apply, counts as unknown: no other power was found.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The proof is not a value of the enumeration.</exception>
    public LawAnswer AnswerFor(StatusShown status) =>
        Answer == LawAnswer.Commanded && IsLiftedBy(status.Defined()) != Truth.No ? LawAnswer.Unknown : Answer;

    /// <summary>Whether this proof lifts the command.</summary>
    internal Truth IsLiftedBy(StatusShown status) =>
        liftedBy.Length == 0 ? Truth.No
        : status == StatusShown.Unknown ? Truth.Unknown
        : Array.IndexOf(liftedBy, status) >= 0 ? Truth.Yes : Truth.No;

    /// <summary>The answer and its source.</summary>
    public override string ToString() => IsFound ? $"{Answer}: {Citation}" : Answer.ToString();

    /// <summary>The same finding, weighed as the answer to this question.</summary>
    internal StateAnswer To(LocalLawQuestion question) => IsFound ? new StateAnswer(this, question) : this;

    /// <summary>
    /// A hold and a transport need a power, and silence gives none. For the other questions, silence is a finding that no rule forbids it.
    /// </summary>
    private static LawAnswer OfSilence(LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold or LocalLawQuestion.Transport => LawAnswer.Unknown,
        LocalLawQuestion.Agreement287g or LocalLawQuestion.CivilArrest or LocalLawQuestion.ReleaseNotice
            or LocalLawQuestion.Transfer or LocalLawQuestion.DetentionContract => LawAnswer.Allowed,
    };

    private static LawAnswer Weighed(LawAnswer answer, Shown shown) => shown switch
    {
        Shown.ByTheCase => answer,
        Shown.NotTheException => answer == LawAnswer.Commanded ? LawAnswer.Allowed : answer,
        Shown.NotTheFact => LawAnswer.Unknown,
    };
}
