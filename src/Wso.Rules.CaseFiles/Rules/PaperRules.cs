namespace Wso.Rules.CaseFiles;

internal static class PaperRules
{
    public static readonly Contradiction<Paper>[] All =
    [
        new("box", "Only Form I-247A has boxes.", "left out",
            static (paper, _) => paper.Box != DetainerBox.Unknown && paper.Form is not (PaperForm.Unknown or PaperForm.I247A)),
        new("servedOnPerson", "Only the I-247 forms are served on the person.", "\"never\", or left out",
            static (paper, _) => paper.ServedOnPerson.TryGetSpan(out var _, out var _) && paper.Form is PaperForm.I200 or PaperForm.I205 or PaperForm.I203),
        new("accepted", "Only a Form I-203 is accepted.", "\"never\", or left out",
            static (paper, _) => paper.Accepted.TryGetSpan(out var _, out var _) && paper.Form is not (PaperForm.Unknown or PaperForm.I203)),
        new("orders", "Only a Form I-203 orders detention or release.", "left out",
            static (paper, _) => paper.Orders != OrderKind.Unknown && paper.Form is not (PaperForm.Unknown or PaperForm.I203)),
        new("servedOnPerson", "The paper was served on the person before it was received.", "an instant not before received, or \"never\"",
            static (paper, _) => paper.ServedOnPerson.IsBefore(paper.Received)),
        new("accepted", "The paper was accepted before it was received.", "an instant not before received, or \"never\"",
            static (paper, _) => paper.Accepted.IsBefore(paper.Received)),
        new("withdrawn", "The paper was withdrawn before it was received.", "an instant not before received, or \"never\"",
            static (paper, _) => paper.Withdrawn.IsBefore(paper.Received)),
    ];
}
