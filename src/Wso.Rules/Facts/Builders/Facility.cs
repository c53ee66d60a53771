// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using System;
using NodaTime;

namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Facility
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Facility"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Facility made;

        /// <summary>Begins with what cannot be left out.</summary>
        public Builder(string id, UsState state, DateTimeZone timeZone) => made = new Facility(id, state, timeZone);

        internal Builder(Facility facts) => made = facts with { };

        /// <inheritdoc cref="Facility.Id"/>
        public string Id { get => made.Id; set => made.id = Ids.Required(value); }

        /// <inheritdoc cref="Facility.State"/>
        public UsState State { get => made.State; set => made.state = value.Defined(); }

        /// <inheritdoc cref="Facility.TimeZone"/>
        public DateTimeZone TimeZone { get => made.TimeZone; set => made.timeZone = value ?? throw new ArgumentNullException(nameof(value)); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Facility Build() => made with { };
    }
}
