using System;

namespace Wso.Rules;

/// <summary>The record of one nomination: a person of the agency on the way to act under one 287(g) model.</summary>
/// <remarks>Whatever is left out is unknown. Who is nominated under two models has two records.</remarks>
public sealed record Candidate
{
    private Candidate()
    {
    }

    /// <summary>A key of the caller's; null where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>The 287(g) model of the nomination. Training, examinations, letter, form and credentials below are for this one.</summary>
    public AgreementType Under { get; private set; }

    /// <summary>Whether the candidate is a citizen of the United States.</summary>
    public Truth UnitedStatesCitizen { get; private set; }

    /// <summary>Whole months of work experience with law enforcement agencies; a month begun is not counted. None: no such experience.</summary>
    public Answer<int> WorkExperienceMonths { get; private set; }

    /// <summary>Whether that experience includes enforcing laws and the rules of a jail, and training in its security.</summary>
    public Truth JailExperience { get; private set; }

    /// <summary>Whether the background check was cleared.</summary>
    public Truth BackgroundCleared { get; private set; }

    /// <summary>Whether the training of the model is completed.</summary>
    public Truth Trained { get; private set; }

    /// <summary>Every examination of that training, failed ones and those not yet taken included.</summary>
    public WholeList<Examination> Examinations { get; private set; }

    /// <summary>Whether the letter of authorization is received.</summary>
    public Truth AuthorizationLetter { get; private set; }

    /// <summary>Whether ICE Form 70-006 is executed.</summary>
    public Truth Form70006 { get; private set; }

    /// <summary>Whether ICE has issued credentials.</summary>
    public Truth CredentialsIssued { get; private set; }

    /// <summary>Makes a <see cref="Candidate"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly Candidate made = new Candidate();

        /// <inheritdoc cref="Candidate.Id"/>
        public string? Id { get => made.Id; set => made.Id = Ids.OrUnknown(value); }

        /// <inheritdoc cref="Candidate.Under"/>
        public AgreementType Under { get => made.Under; set => made.Under = value.Defined(); }

        /// <inheritdoc cref="Candidate.UnitedStatesCitizen"/>
        public Truth UnitedStatesCitizen { get => made.UnitedStatesCitizen; set => made.UnitedStatesCitizen = value.Defined(); }

        /// <inheritdoc cref="Candidate.WorkExperienceMonths"/>
        /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 1,200 months.</exception>
        public Answer<int> WorkExperienceMonths { get => made.WorkExperienceMonths; set => made.WorkExperienceMonths = Months(value); }

        /// <inheritdoc cref="Candidate.JailExperience"/>
        public Truth JailExperience { get => made.JailExperience; set => made.JailExperience = value.Defined(); }

        /// <inheritdoc cref="Candidate.BackgroundCleared"/>
        public Truth BackgroundCleared { get => made.BackgroundCleared; set => made.BackgroundCleared = value.Defined(); }

        /// <inheritdoc cref="Candidate.Trained"/>
        public Truth Trained { get => made.Trained; set => made.Trained = value.Defined(); }

        /// <inheritdoc cref="Candidate.Examinations"/>
        public WholeList<Examination> Examinations { get => made.Examinations; set => made.Examinations = value; }

        /// <inheritdoc cref="Candidate.AuthorizationLetter"/>
        public Truth AuthorizationLetter { get => made.AuthorizationLetter; set => made.AuthorizationLetter = value.Defined(); }

        /// <inheritdoc cref="Candidate.Form70006"/>
        public Truth Form70006 { get => made.Form70006; set => made.Form70006 = value.Defined(); }

        /// <inheritdoc cref="Candidate.CredentialsIssued"/>
        public Truth CredentialsIssued { get => made.CredentialsIssued; set => made.CredentialsIssued = value.Defined(); }

        /// <summary>The record as set so far; later changes of the builder do not reach it.</summary>
        public Candidate Build() => made with { };

        private static Answer<int> Months(Answer<int> given) =>
            !given.TryGet(out var months) || months is >= 0 and <= 1_200 ? given : throw new ArgumentOutOfRangeException(nameof(given), months, "Months of work experience are a whole number from 0 to 1,200.");
    }
}
