namespace Wso.Rules;

/// <summary>A written notice that ends or pauses an agreement.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Notice
{
    private Notice()
    {
    }

    /// <summary>When the other side received it.</summary>
    public Moment Received { get; private set; }

    /// <summary>Who gave it.</summary>
    public Party From { get; private set; }

    /// <summary>Whether it ends the agreement or pauses it.</summary>
    public NoticeKind Kind { get; private set; }

    /// <summary>Whether it declares exigent circumstances involving public safety. Of a Warrant Service Officer agreement only; elsewhere it counts for nothing.</summary>
    public Truth Exigent { get; private set; }

    /// <summary>The instant of effect that the notice names; never: it names none.</summary>
    [Noted(None = "none")]
    public Moment NamedEffect { get; private set; }

    /// <summary>When it was taken back.</summary>
    public Moment Rescinded { get; private set; }

    /// <summary>Only for a suspension: when it ends, as the notice states it or as it was extended; that instant is outside. Never: only when it is rescinded.</summary>
    public Moment Until { get; private set; }

    /// <summary>The notice, read as being of this kind.</summary>
    internal Notice ReadAs(NoticeKind kind) => Kind == kind ? this : this with { Kind = kind };
}
