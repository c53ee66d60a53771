// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Agreement
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes an <see cref="Agreement"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Agreement made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Agreement();

        internal Builder(Agreement facts) => made = facts with { };

        /// <inheritdoc cref="Agreement.Type"/>
        public AgreementType Type { get => made.Type; set => made.Type = value.Defined(); }

        /// <inheritdoc cref="Agreement.Edition"/>
        public Edition Edition { get => made.Edition; set => made.Edition = value.Defined(); }

        /// <inheritdoc cref="Agreement.Effective"/>
        public DateOrInstant Effective { get => made.Effective; set => made.Effective = value; }

        /// <inheritdoc cref="Agreement.Ended"/>
        public DateOrInstant Ended { get => made.Ended; set => made.Ended = value; }

        /// <inheritdoc cref="Agreement.Notices"/>
        public FactList<Notice> Notices { get => made.Notices; set => made.Notices = value; }

        /// <inheritdoc cref="Agreement.Facilities"/>
        public FactList<string> Facilities { get => made.Facilities; set => made.Facilities = value; }

        /// <inheritdoc cref="Agreement.Continues"/>
        public Truth Continues { get => made.Continues; set => made.Continues = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Agreement Build() => made with { };
    }
}
