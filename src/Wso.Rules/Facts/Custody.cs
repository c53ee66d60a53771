using NodaTime;

namespace Wso.Rules;

/// <summary>The custody of the person: its beginning, what it rests on, and its end.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Custody
{
    private Custody()
    {
    }

    internal static Custody NotKnown { get; } = new Custody();

    /// <summary>When the person was booked into the facility.</summary>
    public Moment Booked { get; private set; }

    /// <summary>The most serious offense of the arrest; none: for no offense.</summary>
    public Offense ArrestedFor { get; private set; }

    /// <summary>The first instant at which no charge, sentence, judicial warrant, or hold for another court or agency still authorizes custody; never: no release in sight. A detainer is no such authority; bail counts when accepted, not when the paperwork is done. A person brought in for ICE alone has release due at booking.</summary>
    public Moment ReleaseDue { get; private set; }

    /// <summary>When out-processing began.</summary>
    public Moment ReleaseProcessingStarted { get; private set; }

    /// <summary>When out-processing was over.</summary>
    public Moment ReleaseProcessingEnded { get; private set; }

    /// <summary>When ICE cancelled or rescinded its request, or instructed release.</summary>
    public Moment IceCancelled { get; private set; }

    /// <summary>When the person was booked for ICE.</summary>
    public Moment BookedForIce { get; private set; }

    /// <summary>When the person was handed to an ICE officer and was gone from the jail. Service of a warrant, an I-203 or a promise is no taking.</summary>
    public Moment IceTookCustody { get; private set; }

    /// <summary>When the person was let go.</summary>
    public Moment Released { get; private set; }

    /// <summary>When a judicial official gave the order that a hold needs in some states.</summary>
    public Moment StateOrder { get; private set; }

    /// <summary>From whom the jail received the person. The clocks of an earlier stay go on: a transfer, a new booking or a new stay restarts none.</summary>
    public ReceivedFrom ReceivedFrom { get; private set; }

    /// <summary>When an ICE officer, in person, arrested the person in this jail. The jail's own entry, a Form I-203, a call or a promise is no arrest.</summary>
    public Moment IceArrested { get; private set; }

    /// <summary>When bail that would have ended the last authority for custody was tendered in the amount set, and refused because of ICE.</summary>
    public Moment BailRefused { get; private set; }

    /// <summary>When a court ordered the person's release from custody for ICE, or an immigration judge's bond was paid.</summary>
    public Moment CourtOrderedRelease { get; private set; }

    /// <summary>The same custody, as if the person had not left at the instant; having left at another one stands.</summary>
    internal Custody WithoutLeavingAt(Instant t) => this with
    {
        Released = Released == t ? Moment.Never : Released,
        IceTookCustody = IceTookCustody == t ? Moment.Never : IceTookCustody,
    };
}
