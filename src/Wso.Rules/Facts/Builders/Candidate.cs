// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.Programs;

#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed partial record Candidate
{
    /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
    public Builder ToBuilder() => new Builder(this);

    /// <summary>Makes a <see cref="Candidate"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
    [System.Diagnostics.DebuggerDisplay("{made}")]
    public sealed partial class Builder
    {
        private readonly Candidate made;

        /// <summary>Begins with nothing known.</summary>
        public Builder() => made = new Candidate();

        internal Builder(Candidate facts) => made = facts with { };

        /// <inheritdoc cref="Candidate.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Candidate.Under"/>
        public AgreementType Under { get => made.Under; set => made.Under = value.Defined(); }

        /// <inheritdoc cref="Candidate.UnitedStatesCitizen"/>
        public Truth UnitedStatesCitizen { get => made.UnitedStatesCitizen; set => made.UnitedStatesCitizen = value.Defined(); }

        /// <inheritdoc cref="Candidate.WorkExperienceMonths"/>
        public FactValue<int> WorkExperienceMonths { get => made.WorkExperienceMonths; set => made.WorkExperienceMonths = value.UpTo(1_200); }

        /// <inheritdoc cref="Candidate.JailExperience"/>
        public Truth JailExperience { get => made.JailExperience; set => made.JailExperience = value.Defined(); }

        /// <inheritdoc cref="Candidate.BackgroundCleared"/>
        public Truth BackgroundCleared { get => made.BackgroundCleared; set => made.BackgroundCleared = value.Defined(); }

        /// <inheritdoc cref="Candidate.Trained"/>
        public Truth Trained { get => made.Trained; set => made.Trained = value.Defined(); }

        /// <inheritdoc cref="Candidate.Examinations"/>
        public FactList<Examination> Examinations { get => made.Examinations; set => made.Examinations = value; }

        /// <inheritdoc cref="Candidate.AuthorizationLetter"/>
        public Truth AuthorizationLetter { get => made.AuthorizationLetter; set => made.AuthorizationLetter = value.Defined(); }

        /// <inheritdoc cref="Candidate.Form70006"/>
        public Truth Form70006 { get => made.Form70006; set => made.Form70006 = value.Defined(); }

        /// <inheritdoc cref="Candidate.CredentialsIssued"/>
        public Truth CredentialsIssued { get => made.CredentialsIssued; set => made.CredentialsIssued = value.Defined(); }

        /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
        public Candidate Build() => made with { };
    }
}
