namespace Wso.Rules;

/// <summary>A duty that arises, stands otherwise, or falls away from an instant on.</summary>
public sealed class DutyChange
{
    internal DutyChange(DutyOwed? from, DutyOwed? to)
    {
        From = from;
        To = to;
    }

    /// <summary>The duty as it stood just before the instant; null where it arises.</summary>
    public DutyOwed? From { get; }

    /// <summary>The duty as it stands at the instant; null where it falls away.</summary>
    public DutyOwed? To { get; }

    /// <summary>The duty, from what state to what.</summary>
    public override string ToString() => (To ?? From)!.Duty + ": " + From?.State + " -> " + To?.State;
}
