namespace Wso.Rules.Programs;

/// <summary>The record of one nomination: a person of the agency who is to act under one 287(g) model.</summary>
/// <remarks>Whatever is left out is unknown. A person nominated under two models has two records.</remarks>
public sealed partial record Candidate
{
    private Candidate()
    {
    }

    /// <summary>Your own key for the candidate, or null.</summary>
    public string? Id { get; private set; }

    /// <summary>
    /// The 287(g) model of the nomination. Training, examinations, letter, form and credentials below belong to this model.
    /// </summary>
    public AgreementType Under { get; private set; }

    /// <summary>Whether the candidate is a citizen of the United States.</summary>
    public Truth UnitedStatesCitizen { get; private set; }

    /// <summary>
    /// Whole months of work experience with law enforcement agencies. A month that is not over does not count. None: no such experience.
    /// </summary>
    [Noted(Most = 1_200)]
    public FactValue<int> WorkExperienceMonths { get; private set; }

    /// <summary>Whether that experience includes enforcing laws and jail rules, and training in jail security.</summary>
    public Truth JailExperience { get; private set; }

    /// <summary>Whether the candidate has cleared the background check.</summary>
    public Truth BackgroundCleared { get; private set; }

    /// <summary>Whether the training of the model is completed.</summary>
    public Truth Trained { get; private set; }

    /// <summary>Every examination of that training, including failed ones and those not yet taken.</summary>
    public FactList<Examination> Examinations { get; private set; }

    /// <summary>Whether the letter of authorization has arrived.</summary>
    public Truth AuthorizationLetter { get; private set; }

    /// <summary>Whether ICE Form 70-006 was executed (signed).</summary>
    public Truth Form70006 { get; private set; }

    /// <summary>Whether ICE has issued credentials.</summary>
    public Truth CredentialsIssued { get; private set; }
}
