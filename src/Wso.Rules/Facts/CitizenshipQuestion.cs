namespace Wso.Rules;

/// <summary>A question whether the person in custody is a citizen of the United States.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed record CitizenshipQuestion
{
    private CitizenshipQuestion()
    {
    }

    /// <summary>A key of the caller's, where duties refer to this question; null where it has none.</summary>
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

    /// <summary>Makes a <see cref="CitizenshipQuestion"/>; what is not set stays unknown.</summary>
    public sealed class Builder
    {
        private readonly CitizenshipQuestion made = new CitizenshipQuestion();

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
