using NodaTime;

namespace Wso.Rules;

/// <summary>One thing that a duty arises from: a recorded act, a question, a paper, a complaint, the end of a hold.</summary>
/// <param name="Owed">Whether the duty arises from it.</param>
/// <param name="Counts">From when the time to do it counts.</param>
internal sealed record Occasion(Truth Owed, Bounds Counts)
{
    /// <summary>The id of the act, question or paper; null where there is none.</summary>
    public string? For { get; init; }

    /// <summary>The id of the officer whose duty it is; null where it is nobody's in particular.</summary>
    public string? Officer { get; init; }

    /// <summary>Whether state law forbids what is asked for.</summary>
    public bool IsForbidden { get; init; }

    /// <summary>The law of the state that lays the duty on the jail; null if the rule's own citation is used.</summary>
    public Citation? Citation { get; init; }

    /// <summary>When a fact of the case shows it done; null: the list of duties done is asked.</summary>
    public Bounds? Done { get; init; }

    /// <summary>When it ceases to be owed, done or not.</summary>
    public Bounds Ceases { get; init; } = Bounds.Never;

    /// <summary>A duty recorded as done before this instant was done for something else.</summary>
    public Bounds NotDoneBefore { get; init; } = Bounds.At(Instant.MinValue);

    /// <summary>From when it is overdue, where that is another instant than the one at which it is due.</summary>
    public Bounds? OverdueFrom { get; init; }
}
