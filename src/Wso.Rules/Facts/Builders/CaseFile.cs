// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using System;
using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record CaseFile
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="CaseFile"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly CaseFile made;

        /// <summary>Begins with what cannot be left out.</summary>
        public Builder(string id, Facility facility) => made = new CaseFile(id, facility);

        internal Builder(CaseFile facts) => made = facts with { };

        /// <inheritdoc cref="CaseFile.Id"/>
        public string Id { get => made.Id; set => made.id = Ids.Required(value); }

        /// <inheritdoc cref="CaseFile.Jail"/>
        public Jail Jail { get => made.Jail; set => made.Jail = value ?? throw new ArgumentNullException(nameof(value)); }

        /// <inheritdoc cref="CaseFile.Person"/>
        [AllowNull]
        public Person Person { get => made.Person; set => made.Person = value ?? Person.NotKnown; }

        /// <inheritdoc cref="CaseFile.Papers"/>
        public FactList<Paper> Papers { get => made.Papers; set => made.Papers = value; }

        /// <inheritdoc cref="CaseFile.Custody"/>
        [AllowNull]
        public Custody Custody { get => made.Custody; set => made.Custody = value ?? Custody.NotKnown; }

        /// <inheritdoc cref="CaseFile.Acts"/>
        public FactList<Act> Acts { get => made.Acts; set => made.Acts = value; }

        /// <inheritdoc cref="CaseFile.Done"/>
        public FactList<DutyDone> Done { get => made.Done; set => made.Done = value; }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public CaseFile Build() => made with { };
    }
}
