namespace Wso.Rules;

/// <summary>The answer about the hold that is another from an instant on: its ruling, bases, start, end or binding limit.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class HoldChange
{
    internal HoldChange(Hold from, Hold to)
    {
        From = from;
        To = to;
    }

    /// <summary>The hold just before the instant.</summary>
    public Hold From { get; }

    /// <summary>The hold at the instant.</summary>
    public Hold To { get; }

    /// <summary>From what to what.</summary>
    public override string ToString() => "Hold: " + From.Ruling + " -> " + To.Ruling;
}
