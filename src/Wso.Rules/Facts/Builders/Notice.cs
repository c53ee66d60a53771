// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Notice
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Notice"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Notice made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Notice();

        internal Builder(Notice facts) => made = facts with { };

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
