// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record DetentionServices
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="DetentionServices"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly DetentionServices made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new DetentionServices();

        internal Builder(DetentionServices facts) => made = facts with { };

        /// <inheritdoc cref="DetentionServices.Effective"/>
        public DateOrInstant Effective { get => made.Effective; set => made.Effective = value; }

        /// <inheritdoc cref="DetentionServices.Ended"/>
        public DateOrInstant Ended { get => made.Ended; set => made.Ended = value; }

        /// <inheritdoc cref="DetentionServices.Notices"/>
        public FactList<Notice> Notices { get => made.Notices; set => made.Notices = value; }

        /// <inheritdoc cref="DetentionServices.Facilities"/>
        public FactList<string> Facilities { get => made.Facilities; set => made.Facilities = value; }

        /// <inheritdoc cref="DetentionServices.LongestStayHours"/>
        public FactValue<int> LongestStayHours { get => made.LongestStayHours; set => made.LongestStayHours = value.UpTo(87_600); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public DetentionServices Build() => made with { };
    }
}
