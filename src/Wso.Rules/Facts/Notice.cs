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

    /// <summary>
    /// Whether it declares exigent circumstances involving public safety. Only for a Warrant Service Officer agreement. Other agreements
    /// ignore it.
    /// </summary>
    public Truth Exigent { get; private set; }

    /// <summary>When the notice says that it takes effect. Never: the notice names no such time.</summary>
    [Noted(None = "none")]
    public Moment NamedEffect { get; private set; }

    /// <summary>When the notice was taken back.</summary>
    public Moment Rescinded { get; private set; }

    /// <summary>
    /// Only for a suspension: when it ends, as the notice or an extension states it. The suspension is over at that time. Never: it lasts
    /// until it is rescinded.
    /// </summary>
    public Moment Until { get; private set; }

    /// <summary>The same notice, as if it were of this kind.</summary>
    internal Notice ReadAs(NoticeKind kind) => Kind == kind ? this : this with { Kind = kind };
}
