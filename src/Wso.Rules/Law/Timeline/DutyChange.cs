namespace Wso.Rules;

/// <summary>A duty that arises, changes or ends at an instant.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class DutyChange
{
    internal DutyChange(DutyOwed? from, DutyOwed? to)
    {
        From = from;
        To = to;
    }

    /// <summary>The duty just before the instant. Null if it arises then.</summary>
    public DutyOwed? From { get; }

    /// <summary>The duty at the instant. Null if it ends then.</summary>
    public DutyOwed? To { get; }

    /// <summary>The duty, from what state to what.</summary>
    public override string ToString() => (To ?? From)!.Duty + ": " + From?.State + " -> " + To?.State;
}
