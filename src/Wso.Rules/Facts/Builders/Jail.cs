// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Jail
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Jail"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Jail made;

        /// <summary>Begins with what cannot be left out.</summary>
        public Builder(Facility facility) => made = new Jail(facility);

        internal Builder(Jail facts) => made = facts with { };

        /// <inheritdoc cref="Jail.Facility"/>
        public Facility Facility { get => made.Facility; set => made.facility = value ?? throw new ArgumentNullException(nameof(value)); }

        /// <inheritdoc cref="Jail.Agency"/>
        [AllowNull]
        public Agency Agency { get => made.Agency; set => made.Agency = value ?? Agency.NotKnown; }

        /// <inheritdoc cref="Jail.Officers"/>
        public FactList<Officer> Officers { get => made.Officers; set => made.Officers = value; }

        /// <inheritdoc cref="Jail.LocalLaw"/>
        [AllowNull]
        public LocalLaw LocalLaw { get => made.LocalLaw; set => made.LocalLaw = value ?? LocalLaw.NotGiven; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Jail Build() => made with { };
    }
}
