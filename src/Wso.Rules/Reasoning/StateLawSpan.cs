using System;
using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules;

/// <summary>The law of a state from a day on: its answers to the seven questions, and what comes with them.</summary>
/// <remarks>A change of law is a new span, never an edit: a hold of 2024 is judged by the law of 2024.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class StateLawSpan
{
    private StateAnswer civilArrest = StateAnswer.NotFound;

    internal StateLawSpan(UsState state, LocalDate? from)
    {
        State = state;
        From = from;
    }

    /// <summary>Whose law it is: one of the fifty, or the District of Columbia.</summary>
    public UsState State { get; }

    /// <summary>The first local day; null where it goes back further than anybody asked.</summary>
    public LocalDate? From { get; }

    /// <summary>The first local day on which it is law no more, which is the first of the next span; null while it is in force.</summary>
    public LocalDate? Until { get; private set; }

    /// <inheritdoc cref="LocalLawQuestion.DetainerHold"/>
    public StateAnswer DetainerHold { get; internal init => field = value.To(LocalLawQuestion.DetainerHold); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.Agreement287g"/>
    public StateAnswer Agreement287g { get; internal init => field = value.To(LocalLawQuestion.Agreement287g); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.CivilArrest"/>
    public StateAnswer CivilArrest { get => civilArrest; internal init => civilArrest = value.To(LocalLawQuestion.CivilArrest); }

    /// <inheritdoc cref="LocalLawQuestion.ReleaseNotice"/>
    public StateAnswer ReleaseNotice { get; internal init => field = value.To(LocalLawQuestion.ReleaseNotice); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.Transfer"/>
    public StateAnswer Transfer { get; internal init => field = value.To(LocalLawQuestion.Transfer); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.DetentionContract"/>
    public StateAnswer DetentionContract { get; internal init => field = value.To(LocalLawQuestion.DetentionContract); }
        = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.Transport"/>
    public StateAnswer Transport { get; internal init => field = value.To(LocalLawQuestion.Transport); } = StateAnswer.NotFound;

    /// <summary>The calendar days before release due within which ICE may take the person; null: not before release due.</summary>
    public int? TransferDaysBefore { get; internal init; }

    /// <summary>The state's own bounds of release processing; null: the hour and the twelve hours.</summary>
    public ReleaseProcessingBounds? ReleaseProcessing { get; internal init; }

    /// <summary>
    /// The ceilings that the state sets on a hold. Not known if the length of one was not read. The end of a hold is then not known either.
    /// </summary>
    public FactList<HoldCeiling> HoldCeilings { get; internal init; } = FactList.Of<HoldCeiling>();

    /// <summary>Whether a hold needs the order of a judicial official, shown by <see cref="Custody.StateOrder"/>.</summary>
    public bool HoldNeedsOrder { get; internal init; }

    /// <summary>What the state commands of the jail besides.</summary>
    public IReadOnlyList<StateDuty> Duties { get; internal init; } = [];

    /// <summary>
    /// The finding that the whole code says nothing, as the answer to every question. What the code does say is written after it.
    /// </summary>
    internal StateAnswer Silence
    {
        init
        {
            DetainerHold = value;
            Agreement287g = value;
            CivilArrest = value;
            ReleaseNotice = value;
            Transfer = value;
            DetentionContract = value;
            Transport = value;
        }
    }

    /// <summary>The answer to a question.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The question is not a value of the enumeration.</exception>
    public StateAnswer AnswerTo(LocalLawQuestion question) => question.Defined() switch
    {
        LocalLawQuestion.DetainerHold => DetainerHold,
        LocalLawQuestion.Agreement287g => Agreement287g,
        LocalLawQuestion.CivilArrest => CivilArrest,
        LocalLawQuestion.ReleaseNotice => ReleaseNotice,
        LocalLawQuestion.Transfer => Transfer,
        LocalLawQuestion.DetentionContract => DetentionContract,
        LocalLawQuestion.Transport => Transport,
    };

    /// <summary>The state and the days on which this is its law. The last is excluded.</summary>
    public override string ToString() => $"{State}, {Day(From, "always")} to {Day(Until, "now")}";

    /// <summary>What follows for civil arrest from the other answers, where nothing was found on it.</summary>
    internal void Infer(StateAnswer arrest) => civilArrest = arrest.To(LocalLawQuestion.CivilArrest);

    /// <summary>The law of one state, in order of time: each span ends where the next begins, and the last never.</summary>
    /// <exception cref="ArgumentException">Two spans in the wrong order, or of two states.</exception>
    internal static StateLawSpan[] InOrder(StateLawSpan[] spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            if (spans[i].State != spans[i - 1].State || spans[i].From is null || spans[i].From <= spans[i - 1].From)
            {
                throw new ArgumentException("Each span of a state begins after the one before it.", nameof(spans));
            }

            spans[i - 1].Until = spans[i].From;
        }

        return spans;
    }

    /// <summary>Whether it is the law of the day.</summary>
    internal bool Covers(LocalDate date) => (From is null || date >= From) && (Until is null || date < Until);

    private static string Day(LocalDate? day, string none) => day is { } known ? LocalDatePattern.Iso.Format(known) : none;
}
