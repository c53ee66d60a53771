namespace Wso.Rules;

/// <summary>A duty that the law of a state lays on the jail.</summary>
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

    /// <summary>The id, such as "nc.tell-ice-within-two-hours": stable for ever, and the same in every span that lays the same duty.</summary>
    public string Id { get; }

    /// <summary>The duty in one plain sentence.</summary>
    public string Says { get; }

    /// <summary>Where it comes from, and how well that was checked.</summary>
    public Citation Citation { get; }

    /// <summary>The law's own words; in [brackets] what was found where they were not read, and what is ours.</summary>
    public string Text { get; }

    /// <summary>The hours after release due in which it is to be done; null where the text names none, or counts them from something else.</summary>
    public int? Hours { get; }

    /// <summary>Owed only where a detainer with its warrant is in hand when release is due.</summary>
    internal bool OnDetainer { get; init; }

    /// <summary>Done by letting the person go.</summary>
    internal bool IsRelease { get; init; }
}
