// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Paper
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Paper"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Paper made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Paper();

        internal Builder(Paper facts) => made = facts with { };

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

        /// <inheritdoc cref="Paper.Box"/>
        public DetainerBox Box { get => made.Box; set => made.Box = value.Defined(); }

        /// <inheritdoc cref="Paper.ServedOnPerson"/>
        public Moment ServedOnPerson { get => made.ServedOnPerson; set => made.ServedOnPerson = value; }

        /// <inheritdoc cref="Paper.Accepted"/>
        public Moment Accepted { get => made.Accepted; set => made.Accepted = value; }

        /// <inheritdoc cref="Paper.Orders"/>
        public OrderKind Orders { get => made.Orders; set => made.Orders = value.Defined(); }

        /// <inheritdoc cref="Paper.Withdrawn"/>
        public Moment Withdrawn { get => made.Withdrawn; set => made.Withdrawn = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Paper Build() => made with { };
    }
}
