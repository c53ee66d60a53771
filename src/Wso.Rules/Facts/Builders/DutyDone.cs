// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record DutyDone
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="DutyDone"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly DutyDone made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new DutyDone();

        internal Builder(DutyDone facts) => made = facts with { };

        /// <inheritdoc cref="DutyDone.Duty"/>
        public Duty Duty { get => made.Duty; set => made.Duty = value.Defined(); }

        /// <inheritdoc cref="DutyDone.At"/>
        public Moment At { get => made.At; set => made.At = value; }

        /// <inheritdoc cref="DutyDone.For"/>
        public string? For { get => made.For; set => made.For = Ids.OrUnknown(value); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public DutyDone Build() => made with { };
    }
}
