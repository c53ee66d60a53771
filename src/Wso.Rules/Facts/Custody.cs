using NodaTime;

namespace Wso.Rules;

/// <summary>The custody of the person: how it began, what it rests on, and how it ended.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Custody
{
    private Custody()
    {
    }

    internal static Custody NotKnown { get; } = new Custody();

    /// <summary>When the person was booked into the facility.</summary>
    public Moment Booked { get; private set; }

    /// <summary>The most serious offense the person was arrested for. None: the arrest was for no offense.</summary>
    public Offense ArrestedFor { get; private set; }

    /// <summary>
    /// When the last local authority for custody ends: no charge, sentence, judicial warrant, or hold for another court or agency still
    /// applies. An ICE detainer does not count as authority. If the person posts bail, it is the time the bail is accepted, not the time
    /// the paperwork is done. If the person was brought in for ICE alone, it is the time of booking. Never: no release is in sight.
    /// </summary>
    public Moment ReleaseDue { get; private set; }

    /// <summary>When release processing (out-processing) started.</summary>
    public Moment ReleaseProcessingStarted { get; private set; }

    /// <summary>When release processing (out-processing) ended.</summary>
    public Moment ReleaseProcessingEnded { get; private set; }

    /// <summary>When ICE canceled or rescinded its request, or instructed the jail to release the person.</summary>
    public Moment IceCancelled { get; private set; }

    /// <summary>When the jail booked the person for ICE.</summary>
    public Moment BookedForIce { get; private set; }

    /// <summary>
    /// When an ICE officer left the jail with the person. Serving a warrant, receiving a Form I-203 or a promise to come does not count.
    /// </summary>
    public Moment IceTookCustody { get; private set; }

    /// <summary>When the jail released the person.</summary>
    public Moment Released { get; private set; }

    /// <summary>When a judicial official gave the order that some states require for a hold.</summary>
    public Moment StateOrder { get; private set; }

    /// <summary>
    /// From whom the jail received the person. A transfer, a new booking or a new stay does not restart a clock that an earlier stay
    /// started.
    /// </summary>
    public ReceivedFrom ReceivedFrom { get; private set; }

    /// <summary>
    /// When an ICE officer, present in this jail, arrested the person. The jail's own entry, a Form I-203, a phone call or a promise does
    /// not count as an arrest.
    /// </summary>
    public Moment IceArrested { get; private set; }

    /// <summary>
    /// When someone tendered bail in the amount set and the jail refused it because of ICE. Record it only if that bail would have ended
    /// the last authority for custody.
    /// </summary>
    public Moment BailRefused { get; private set; }

    /// <summary>When a court ordered the person released from custody for ICE, or the bond set by an immigration judge was paid.</summary>
    public Moment CourtOrderedRelease { get; private set; }

    /// <summary>The same custody, as if the person had not left at this instant. A departure at any other time stays.</summary>
    internal Custody WithoutLeavingAt(Instant t) => this with
    {
        Released = Released == t ? Moment.Never : Released,
        IceTookCustody = IceTookCustody == t ? Moment.Never : IceTookCustody,
    };
}
