namespace Wso.Rules;

/// <summary>A question whether the person in custody is a citizen of the United States.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record CitizenshipQuestion
{
    private CitizenshipQuestion()
    {
    }

    /// <summary>A key of the caller's, where duties refer to this question; left out where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>Whether somebody says so, or a document or record points to it.</summary>
    public CitizenshipQuestionKind Kind { get; private set; }

    /// <summary>When it was said or noticed.</summary>
    public Moment Raised { get; private set; }

    /// <summary>When it was reported to ICE.</summary>
    public Moment ReportedToIce { get; private set; }

    /// <summary>When ICE answered in writing.</summary>
    public Moment AnsweredInWriting { get; private set; }

    /// <summary>What ICE answered: whether the person is a citizen.</summary>
    public Truth Citizen { get; private set; }
}
