namespace Wso.Rules;

/// <summary>A form that reached the jail about the person.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record Paper
{
    private Paper()
    {
    }

    /// <summary>A key of the caller's, where duties refer to this paper; null where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>Which form it is.</summary>
    public PaperForm Form { get; private set; }

    /// <summary>When the jail received it.</summary>
    public Moment Received { get; private set; }

    /// <summary>Whether an immigration officer signed it.</summary>
    public Truth Signed { get; private set; }

    /// <summary>Whether it names this person.</summary>
    public Truth NamesPerson { get; private set; }

    /// <summary>When ICE withdrew it; from that instant on it is not in hand.</summary>
    public Moment Withdrawn { get; private set; }

    /// <summary>Which box is checked (Form I-247A).</summary>
    public DetainerBox Box { get; private set; }

    /// <summary>When a copy was given to the person (I-247 forms).</summary>
    public Moment ServedOnPerson { get; private set; }

    /// <summary>When the jail accepted it (Form I-203).</summary>
    public Moment Accepted { get; private set; }

    /// <summary>What it orders (Form I-203).</summary>
    public OrderKind Orders { get; private set; }

    /// <summary>Makes a <see cref="Paper"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Paper made = new Paper();

        /// <inheritdoc cref="Paper.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Paper.Form"/>
        public PaperForm Form { get => made.Form; set => made.Form = value.Defined(); }

        /// <inheritdoc cref="Paper.Received"/>
        public Moment Received { get => made.Received; set => made.Received = value; }

        /// <inheritdoc cref="Paper.Signed"/>
        public Truth Signed { get => made.Signed; set => made.Signed = value.Defined(); }

        /// <inheritdoc cref="Paper.NamesPerson"/>
        public Truth NamesPerson { get => made.NamesPerson; set => made.NamesPerson = value.Defined(); }

        /// <inheritdoc cref="Paper.Withdrawn"/>
        public Moment Withdrawn { get => made.Withdrawn; set => made.Withdrawn = value; }

        /// <inheritdoc cref="Paper.Box"/>
        public DetainerBox Box { get => made.Box; set => made.Box = value.Defined(); }

        /// <inheritdoc cref="Paper.ServedOnPerson"/>
        public Moment ServedOnPerson { get => made.ServedOnPerson; set => made.ServedOnPerson = value; }

        /// <inheritdoc cref="Paper.Accepted"/>
        public Moment Accepted { get => made.Accepted; set => made.Accepted = value; }

        /// <inheritdoc cref="Paper.Orders"/>
        public OrderKind Orders { get => made.Orders; set => made.Orders = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Paper Build() => made with { };
    }
}
