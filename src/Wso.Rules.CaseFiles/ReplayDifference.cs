namespace Wso.Rules.CaseFiles;

/// <summary>A place where the stored answer and the new one differ.</summary>
public sealed class ReplayDifference
{
    internal ReplayDifference(string at, string? then, string? now) => (At, Then, Now) = (at, then, now);

    /// <summary>
    /// Where: "hold.end", or "verdicts[holdForIce].ruling". An item of a list is named by what it is about, not by its position.
    /// </summary>
    public string At { get; }

    /// <summary>What the stored answer says there. Null if it says nothing.</summary>
    public string? Then { get; }

    /// <summary>What the new answer says there. Null if it says nothing.</summary>
    public string? Now { get; }

    /// <summary>The place and what both answers say.</summary>
    public override string ToString() => $"{At}: {Then ?? "nothing"}, now {Now ?? "nothing"}";
}
