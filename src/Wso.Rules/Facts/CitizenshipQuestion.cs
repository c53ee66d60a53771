namespace Wso.Rules;

/// <summary>An open or answered question of whether the person in custody is a United States citizen.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record CitizenshipQuestion
{
    private CitizenshipQuestion()
    {
    }

    /// <summary>Your own key for this question. Needed only if a duty refers to it.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether someone claims citizenship, or a document or record points to it.</summary>
    public CitizenshipQuestionKind Kind { get; private set; }

    /// <summary>When the claim was made or the record was noticed.</summary>
    public Moment Raised { get; private set; }

    /// <summary>When it was reported to ICE.</summary>
    public Moment ReportedToIce { get; private set; }

    /// <summary>When ICE answered in writing.</summary>
    public Moment AnsweredInWriting { get; private set; }

    /// <summary>What ICE answered: whether the person is a citizen.</summary>
    public Truth Citizen { get; private set; }
}
