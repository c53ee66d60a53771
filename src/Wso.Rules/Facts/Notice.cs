using System.Diagnostics.CodeAnalysis;

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

    /// <summary>
    /// Whether the notice does not say its kind, or what else counts under such an agreement: then it is read as the one and as the other,
    /// each of
    /// which may have two readings again.
    /// </summary>
    internal bool HasTwoReadings(AgreementType under, [NotNullWhen(true)] out Notice? one, [NotNullWhen(true)] out Notice? other)
    {
        (one, other) = this switch
        {
            { Kind: NoticeKind.Unknown } => (this with { Kind = NoticeKind.Suspension }, this with { Kind = NoticeKind.Termination }),
            { From: Party.Unknown } when under is AgreementType.JailEnforcement or AgreementType.TaskForce =>
                (this with { From = Party.Agency }, this with { From = Party.Ice }),
            { Exigent: Truth.Unknown } when under == AgreementType.WarrantServiceOfficer =>
                (this with { Exigent = Truth.Yes }, this with { Exigent = Truth.No }),
            _ => ((Notice?)null, (Notice?)null),
        };
        return one is not null && other is not null;
    }
}
