using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in a question of citizenship.</summary>
public sealed class CitizenshipQuestionValidator : AbstractValidator<CitizenshipQuestion>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public CitizenshipQuestionValidator()
    {
        this.RefuseBadId(question => question.Id);
        this.Refuse(
            question => question.ReportedToIce, "question.reported-before-raised", "The question was reported before it was raised.",
            "an instant at or after raised, or \"never\"",
            static (question, _) => question.ReportedToIce.IsBefore(question.Raised));
        this.Refuse(
            question => question.AnsweredInWriting, "question.answered-before-raised", "The question was answered before it was raised.",
            "an instant at or after raised, or \"never\"",
            static (question, _) => question.AnsweredInWriting.IsBefore(question.Raised));
    }
}
