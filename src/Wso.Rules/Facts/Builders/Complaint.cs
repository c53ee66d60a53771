// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Complaint
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Complaint"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Complaint made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Complaint();

        internal Builder(Complaint facts) => made = facts with { };

        /// <inheritdoc cref="Complaint.Officer"/>
        public FactValue<string> Officer { get => made.Officer; set => made.Officer = value; }

        /// <inheritdoc cref="Complaint.Noticed"/>
        public Moment Noticed { get => made.Noticed; set => made.Noticed = value; }

        /// <inheritdoc cref="Complaint.Resolved"/>
        public Moment Resolved { get => made.Resolved; set => made.Resolved = value; }

        /// <inheritdoc cref="Complaint.MayLeadToDiscipline"/>
        public Truth MayLeadToDiscipline { get => made.MayLeadToDiscipline; set => made.MayLeadToDiscipline = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Complaint Build() => made with { };
    }
}
