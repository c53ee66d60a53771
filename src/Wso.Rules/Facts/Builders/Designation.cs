// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Designation
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Designation"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Designation made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Designation();

        internal Builder(Designation facts) => made = facts with { };

        /// <inheritdoc cref="Designation.Under"/>
        public AgreementType Under { get => made.Under; set => made.Under = value.Defined(); }

        /// <inheritdoc cref="Designation.Certified"/>
        public DateOrInstant Certified { get => made.Certified; set => made.Certified = value; }

        /// <inheritdoc cref="Designation.Authorized"/>
        public DateOrInstant Authorized { get => made.Authorized; set => made.Authorized = value; }

        /// <inheritdoc cref="Designation.Withdrawn"/>
        public DateOrInstant Withdrawn { get => made.Withdrawn; set => made.Withdrawn = value; }

        /// <inheritdoc cref="Designation.Renewed"/>
        public DateOrInstant Renewed { get => made.Renewed; set => made.Renewed = value; }

        /// <inheritdoc cref="Designation.Form70006"/>
        public Truth Form70006 { get => made.Form70006; set => made.Form70006 = value.Defined(); }

        /// <inheritdoc cref="Designation.Facilities"/>
        public FactList<string> Facilities { get => made.Facilities; set => made.Facilities = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Designation Build() => made with { };
    }
}
