// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Custody
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Custody"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Custody made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Custody();

        internal Builder(Custody facts) => made = facts with { };

        /// <inheritdoc cref="Custody.Booked"/>
        public Moment Booked { get => made.Booked; set => made.Booked = value; }

        /// <inheritdoc cref="Custody.ArrestedFor"/>
        public Offense ArrestedFor { get => made.ArrestedFor; set => made.ArrestedFor = value.Defined(); }

        /// <inheritdoc cref="Custody.ReleaseDue"/>
        public Moment ReleaseDue { get => made.ReleaseDue; set => made.ReleaseDue = value; }

        /// <inheritdoc cref="Custody.ReleaseProcessingStarted"/>
        public Moment ReleaseProcessingStarted { get => made.ReleaseProcessingStarted; set => made.ReleaseProcessingStarted = value; }

        /// <inheritdoc cref="Custody.ReleaseProcessingEnded"/>
        public Moment ReleaseProcessingEnded { get => made.ReleaseProcessingEnded; set => made.ReleaseProcessingEnded = value; }

        /// <inheritdoc cref="Custody.IceCancelled"/>
        public Moment IceCancelled { get => made.IceCancelled; set => made.IceCancelled = value; }

        /// <inheritdoc cref="Custody.BookedForIce"/>
        public Moment BookedForIce { get => made.BookedForIce; set => made.BookedForIce = value; }

        /// <inheritdoc cref="Custody.IceTookCustody"/>
        public Moment IceTookCustody { get => made.IceTookCustody; set => made.IceTookCustody = value; }

        /// <inheritdoc cref="Custody.Released"/>
        public Moment Released { get => made.Released; set => made.Released = value; }

        /// <inheritdoc cref="Custody.StateOrder"/>
        public Moment StateOrder { get => made.StateOrder; set => made.StateOrder = value; }

        /// <inheritdoc cref="Custody.ReceivedFrom"/>
        public ReceivedFrom ReceivedFrom { get => made.ReceivedFrom; set => made.ReceivedFrom = value.Defined(); }

        /// <inheritdoc cref="Custody.IceArrested"/>
        public Moment IceArrested { get => made.IceArrested; set => made.IceArrested = value; }

        /// <inheritdoc cref="Custody.BailRefused"/>
        public Moment BailRefused { get => made.BailRefused; set => made.BailRefused = value; }

        /// <inheritdoc cref="Custody.CourtOrderedRelease"/>
        public Moment CourtOrderedRelease { get => made.CourtOrderedRelease; set => made.CourtOrderedRelease = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Custody Build() => made with { };
    }
}
