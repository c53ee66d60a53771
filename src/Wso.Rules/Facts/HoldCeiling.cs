namespace Wso.Rules;

/// <summary>A limit that state law sets on a hold: so many hours from an anchor, or the end of the local day of release due.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(OnlyAsCaseFile))]
#endif
public sealed record HoldCeiling
{
    private HoldCeiling(int? hours, CeilingAnchor from)
    {
        Hours = hours;
        From = from.Defined();
    }

    /// <summary>To the end of the local day of release due (midnight; excluded).</summary>
    public static HoldCeiling EndOfLocalDayOfReleaseDue { get; } = new HoldCeiling(null, CeilingAnchor.ReleaseDue);

    /// <summary>The elapsed hours; null where the ceiling is the end of a local day.</summary>
    public int? Hours { get; }

    /// <summary>What it is counted from.</summary>
    public CeilingAnchor From { get; }

    /// <summary>So many elapsed hours from the anchor.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">Hours outside 0 to 87,600.</exception>
    public static HoldCeiling OfHours(int hours, CeilingAnchor from) => new HoldCeiling(WholeHours.Checked(hours), from);
}
