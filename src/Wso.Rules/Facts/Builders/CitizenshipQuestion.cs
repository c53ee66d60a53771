// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record CitizenshipQuestion
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="CitizenshipQuestion"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly CitizenshipQuestion made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new CitizenshipQuestion();

        internal Builder(CitizenshipQuestion facts) => made = facts with { };

        /// <inheritdoc cref="CitizenshipQuestion.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="CitizenshipQuestion.Kind"/>
        public CitizenshipQuestionKind Kind { get => made.Kind; set => made.Kind = value.Defined(); }

        /// <inheritdoc cref="CitizenshipQuestion.Raised"/>
        public Moment Raised { get => made.Raised; set => made.Raised = value; }

        /// <inheritdoc cref="CitizenshipQuestion.ReportedToIce"/>
        public Moment ReportedToIce { get => made.ReportedToIce; set => made.ReportedToIce = value; }

        /// <inheritdoc cref="CitizenshipQuestion.AnsweredInWriting"/>
        public Moment AnsweredInWriting { get => made.AnsweredInWriting; set => made.AnsweredInWriting = value; }

        /// <inheritdoc cref="CitizenshipQuestion.Citizen"/>
        public Truth Citizen { get => made.Citizen; set => made.Citizen = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public CitizenshipQuestion Build() => made with { };
    }
}
