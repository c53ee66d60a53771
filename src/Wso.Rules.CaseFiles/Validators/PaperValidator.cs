using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in a paper.</summary>
public sealed class PaperValidator : AbstractValidator<Paper>
{
    private const string NotBeforeReceived = "an instant at or after received, or \"never\"";

    /// <summary>A validator; it holds no state and can be shared.</summary>
    public PaperValidator()
    {
        this.RefuseBadId(paper => paper.Id);
        this.Refuse(paper => paper.Box, "paper.box", "Only Form I-247A has boxes.", "left out",
            static (paper, _) => paper.Box != DetainerBox.Unknown && paper.Form is not (PaperForm.Unknown or PaperForm.I247A));
        this.Refuse(
            paper => paper.ServedOnPerson, "paper.served", "Only the I-247 forms are served on the person.", "\"never\", or left out",
            static (paper, _) =>
                paper.ServedOnPerson.TryGetSpan(out var _, out var _) && paper.Form is PaperForm.I200 or PaperForm.I205 or PaperForm.I203);
        this.Refuse(paper => paper.Accepted, "paper.accepted", "Only a Form I-203 can be accepted.", "\"never\", or left out",
            static (paper, _) =>
                paper.Accepted.TryGetSpan(out var _, out var _) && paper.Form is not (PaperForm.Unknown or PaperForm.I203));
        this.Refuse(paper => paper.Orders, "paper.orders", "Only a Form I-203 orders detention or release.", "left out",
            static (paper, _) => paper.Orders != OrderKind.Unknown && paper.Form is not (PaperForm.Unknown or PaperForm.I203));
        this.Refuse(
            paper => paper.ServedOnPerson, "paper.served-before-received", "The paper was served on the person before it was received.",
            NotBeforeReceived,
            static (paper, _) => paper.ServedOnPerson.IsBefore(paper.Received));
        this.Refuse(
            paper => paper.Accepted, "paper.accepted-before-received", "The paper was accepted before it was received.", NotBeforeReceived,
            static (paper, _) => paper.Accepted.IsBefore(paper.Received));
        this.Refuse(
            paper => paper.Withdrawn, "paper.withdrawn-before-received", "The paper was withdrawn before it was received.",
            NotBeforeReceived,
            static (paper, _) => paper.Withdrawn.IsBefore(paper.Received));
    }
}
