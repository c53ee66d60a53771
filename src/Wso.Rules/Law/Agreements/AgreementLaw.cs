namespace Wso.Rules.Law;

/// <summary>One agreement, whole: everything else in the book that goes agreement by agreement is read off this.</summary>
internal sealed class AgreementLaw
{
    /// <summary>Which agreement, which forms of it are held, and when a notice ends it.</summary>
    public required AgreementTerms Terms { get; init; }

    /// <summary>That it is in force; null of a detainer alone, for which nothing is signed.</summary>
    public Leaf? InForce { get; init; }

    /// <summary>That an officer acts as one; null where it makes nobody an officer.</summary>
    public Formula? OfficerActs { get; init; }

    /// <summary>What it says to each action; null of an agreement that delegates nothing.</summary>
    public System.Func<JailAction, Grant?>? Powers { get; init; }

    /// <summary>That it gives nothing but what it lists; null where nothing of the kind is asked of it.</summary>
    public Grant? NotDelegated { get; init; }

    /// <summary>The hold that it gives.</summary>
    public required Basis Basis { get; init; }

    /// <summary>What it obliges the agency to do.</summary>
    public DutyRule[] Duties { get; init; } = [];

    /// <summary>What a candidate must have shown; null: nobody is certified under it.</summary>
    public Requirement[]? WayIn { get; init; }

    /// <summary>What is to be known of it where agreements are compared; null where it is not signed.</summary>
    public Profile? Profile { get; init; }
}
