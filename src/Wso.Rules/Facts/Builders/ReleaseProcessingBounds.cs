// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record ReleaseProcessingBounds
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="ReleaseProcessingBounds"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly ReleaseProcessingBounds made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new ReleaseProcessingBounds();

        internal Builder(ReleaseProcessingBounds facts) => made = facts with { };

        /// <inheritdoc cref="ReleaseProcessingBounds.StartsWithinMinutes"/>
        public int? StartsWithinMinutes { get => made.StartsWithinMinutes; set => made.StartsWithinMinutes = value.UpTo(1_440); }

        /// <inheritdoc cref="ReleaseProcessingBounds.EndsWithinHours"/>
        public int? EndsWithinHours { get => made.EndsWithinHours; set => made.EndsWithinHours = value.UpTo(72); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public ReleaseProcessingBounds Build() => made with { };
    }
}
