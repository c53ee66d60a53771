// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Officer
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes an <see cref="Officer"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Officer made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Officer();

        internal Builder(Officer facts) => made = facts with { };

        /// <inheritdoc cref="Officer.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Officer.UnitedStatesCitizen"/>
        public Truth UnitedStatesCitizen { get => made.UnitedStatesCitizen; set => made.UnitedStatesCitizen = value.Defined(); }

        /// <inheritdoc cref="Officer.Designations"/>
        public FactList<Designation> Designations { get => made.Designations; set => made.Designations = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Officer Build() => made with { };
    }
}
