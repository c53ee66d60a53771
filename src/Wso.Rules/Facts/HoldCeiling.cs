namespace Wso.Rules;

/// <summary>A time limit that state law sets on a hold: a number of hours, or the end of the local day on which release is due.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed record HoldCeiling
{
    private HoldCeiling(int? hours, CeilingAnchor from)
    {
        Hours = hours;
        From = from.Defined();
    }

    /// <summary>Until the end of the local day on which release is due. Midnight itself is excluded.</summary>
    public static HoldCeiling EndOfLocalDayOfReleaseDue { get; } = new HoldCeiling(null, CeilingAnchor.ReleaseDue);

    /// <summary>The elapsed hours, or null if the limit is the end of a local day.</summary>
    public int? Hours { get; }

    /// <summary>What the limit counts from.</summary>
    public CeilingAnchor From { get; }

    /// <summary>This many elapsed hours from the anchor.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">Hours outside 0 to 87,600.</exception>
    public static HoldCeiling OfHours(int hours, CeilingAnchor from) => new HoldCeiling(WholeHours.Checked(hours), from);
}
