namespace Wso.Rules;

/// <summary>A duty that the law of a state lays on the jail.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class StateDuty
{
    internal StateDuty(string id, string says, Citation citation, string text, int? hours = null)
    {
        Id = id;
        Says = says;
        Citation = citation;
        Text = text;
        Hours = hours;
    }

    /// <summary>
    /// The id, such as "nc.tell-ice-within-two-hours". It never changes, and is the same in every span that lays the same duty.
    /// </summary>
    public string Id { get; }

    /// <summary>The duty in one plain sentence.</summary>
    public string Says { get; }

    /// <summary>Where it comes from, and how well that was checked.</summary>
    public Citation Citation { get; }

    /// <summary>The law's own words; in [brackets] what was found where they were not read, and what is ours.</summary>
    public string Text { get; }

    /// <summary>What it arises from, and what its hours count from.</summary>
    public StateDutyAnchor From { get; internal init; }

    /// <summary>The elapsed hours in which it is to be done, 0: at once; null where the text names none.</summary>
    public int? Hours { get; }

    /// <summary>Whether the agency owes it whatever happens in any one case: a report, a policy.</summary>
    public bool IsOfAgency { get; internal init; }

    /// <summary>The id and the sentence.</summary>
    public override string ToString() => $"{Id}: {Says}";

    /// <summary>Recorded as done under this name.</summary>
    internal Duty Duty { get; init; } = Duty.StateDuty;

    /// <summary>Owed only where a detainer with its warrant is in hand when it arises.</summary>
    internal bool OnDetainer { get; init; }

    /// <summary>Owed only if a fact is true that no case file records: a felony, a nationality. If it arises, it may be owed.</summary>
    internal bool TurnsOnFactNotHeld { get; init; }

    /// <summary>Not owed again where another agency did it before it sent the person.</summary>
    internal bool IsOnceForAllAgencies { get; init; }

    /// <summary>Owed by an agency that has no agreement under 287(g) in force.</summary>
    internal bool IsUntilAgreement { get; init; }

    /// <summary>Done by letting the person go.</summary>
    internal bool IsRelease { get; init; }
}
