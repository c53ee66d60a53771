using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules;

/// <summary>The law of a state between two days: its answers to the six questions, and what comes with them.</summary>
/// <remarks>A change of law is a new span, never an edit: a hold of 2024 is judged by the law of 2024.</remarks>
public sealed class StateLawSpan
{
    internal StateLawSpan(UsState state, LocalDate? from, LocalDate? until = null)
    {
        State = state;
        From = from;
        Until = until;
    }

    /// <summary>Whose law it is: one of the fifty, or the District of Columbia.</summary>
    public UsState State { get; }

    /// <summary>The first local day; null where it goes back further than anybody asked.</summary>
    public LocalDate? From { get; }

    /// <summary>The first local day on which it is law no more; null while it is in force.</summary>
    public LocalDate? Until { get; }

    /// <summary>Whether <see cref="From"/> is held against the day of booking: a person booked earlier stays under the span before.</summary>
    public bool TurnsOnBooking { get; internal init; }

    /// <inheritdoc cref="LocalLawQuestion.DetainerHold"/>
    public StateAnswer DetainerHold { get; internal init => field = value.To(LocalLawQuestion.DetainerHold); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.Agreement287g"/>
    public StateAnswer Agreement287g { get; internal init => field = value.To(LocalLawQuestion.Agreement287g); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.CivilArrest"/>
    public StateAnswer CivilArrest { get; internal init => field = value.To(LocalLawQuestion.CivilArrest); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.ReleaseNotice"/>
    public StateAnswer ReleaseNotice { get; internal init => field = value.To(LocalLawQuestion.ReleaseNotice); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.Transfer"/>
    public StateAnswer Transfer { get; internal init => field = value.To(LocalLawQuestion.Transfer); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.DetentionContract"/>
    public StateAnswer DetentionContract { get; internal init => field = value.To(LocalLawQuestion.DetentionContract); } = StateAnswer.NotFound;

    /// <inheritdoc cref="LocalLawQuestion.Transport"/>
    public StateAnswer Transport { get; internal init => field = value.To(LocalLawQuestion.Transport); } = StateAnswer.NotFound;

    /// <summary>The ceilings that the state sets on a hold; not known where it sets one whose length was not read, so that no end of a hold can be told.</summary>
    public WholeList<HoldCeiling> HoldCeilings { get; internal init; } = WholeList.Of<HoldCeiling>();

    /// <summary>Whether a hold needs the order of a judicial official, shown by <see cref="Custody.StateOrder"/>.</summary>
    public bool HoldNeedsOrder { get; internal init; }

    /// <summary>What the state commands of the jail besides.</summary>
    public IReadOnlyList<StateDuty> Duties { get; internal init; } = [];

    /// <summary>The answer to a question.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The question is not one of the enumeration.</exception>
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

    /// <summary>Whether it is the law of the day.</summary>
    internal bool Covers(LocalDate date) => (From is null || date >= From) && (Until is null || date < Until);
}
