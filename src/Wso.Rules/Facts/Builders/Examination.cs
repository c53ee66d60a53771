// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using NodaTime;

namespace Wso.Rules.Programs;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Examination
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes an <see cref="Examination"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Examination made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Examination();

        internal Builder(Examination facts) => made = facts with { };

        /// <inheritdoc cref="Examination.Subject"/>
        public string? Subject { get => made.Subject; set => made.Subject = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Examination.On"/>
        public LocalDate? On { get => made.On; set => made.On = value; }

        /// <inheritdoc cref="Examination.Score"/>
        public FactValue<decimal> Score { get => made.Score; set => made.Score = value.UpTo(100); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Examination Build() => made with { };
    }
}
