namespace Wso.Rules;

/// <summary>A written notice that ends or pauses an agreement.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record Notice
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
    public Moment NamedEffect { get; private set; }

    /// <summary>When it was taken back.</summary>
    public Moment Rescinded { get; private set; }

    /// <summary>Only for a suspension: when it ends, as the notice states it or as it was extended; that instant is outside. Never: only when it is rescinded.</summary>
    public Moment Until { get; private set; }

    /// <summary>The notice, read as being of this kind.</summary>
    internal Notice ReadAs(NoticeKind kind) => Kind == kind ? this : this with { Kind = kind };

    /// <summary>Makes a <see cref="Notice"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Notice made = new Notice();

        /// <inheritdoc cref="Notice.Received"/>
        public Moment Received { get => made.Received; set => made.Received = value; }

        /// <inheritdoc cref="Notice.From"/>
        public Party From { get => made.From; set => made.From = value.Defined(); }

        /// <inheritdoc cref="Notice.Kind"/>
        public NoticeKind Kind { get => made.Kind; set => made.Kind = value.Defined(); }

        /// <inheritdoc cref="Notice.Exigent"/>
        public Truth Exigent { get => made.Exigent; set => made.Exigent = value.Defined(); }

        /// <inheritdoc cref="Notice.NamedEffect"/>
        public Moment NamedEffect { get => made.NamedEffect; set => made.NamedEffect = value; }

        /// <inheritdoc cref="Notice.Rescinded"/>
        public Moment Rescinded { get => made.Rescinded; set => made.Rescinded = value; }

        /// <inheritdoc cref="Notice.Until"/>
        public Moment Until { get => made.Until; set => made.Until = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Notice Build() => made with { };
    }
}
