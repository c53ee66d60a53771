// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Agency
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes an <see cref="Agency"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Agency made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Agency();

        internal Builder(Agency facts) => made = facts with { };

        /// <inheritdoc cref="Agency.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Agency.Facilities"/>
        public FactList<string> Facilities { get => made.Facilities; set => made.Facilities = value; }

        /// <inheritdoc cref="Agency.Agreements"/>
        public FactList<Agreement> Agreements { get => made.Agreements; set => made.Agreements = value; }

        /// <inheritdoc cref="Agency.DetentionServices"/>
        public FactValue<DetentionServices> DetentionServices { get => made.DetentionServices; set => made.DetentionServices = value; }

        /// <inheritdoc cref="Agency.Complaints"/>
        public FactList<Complaint> Complaints { get => made.Complaints; set => made.Complaints = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Agency Build() => made with { };
    }
}
