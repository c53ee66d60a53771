// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Person
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Person"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Person made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Person();

        internal Builder(Person facts) => made = facts with { };

        /// <inheritdoc cref="Person.CitizenshipQuestions"/>
        public FactList<CitizenshipQuestion> CitizenshipQuestions { get => made.CitizenshipQuestions; set => made.CitizenshipQuestions = value; }

        /// <inheritdoc cref="Person.StatusShown"/>
        public StatusShown StatusShown { get => made.StatusShown; set => made.StatusShown = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Person Build() => made with { };
    }
}
