namespace Wso.Rules.CaseFiles;

internal static class PaperShape
{
    public static readonly Notation<Paper> Paper = new Shape<Paper, Paper.Builder>(static _ => new(), static paper => paper.Build())
    {
        { "id", Is.Id, static paper => paper.Id, static (paper, id) => paper.Id = id },
        { "form", Vocabulary.Forms, static paper => paper.Form, static (paper, form) => paper.Form = form },
        { "received", Is.InstantOrNever, static paper => paper.Received, static (paper, at) => paper.Received = at },
        { "signed", Is.YesNo, static paper => paper.Signed, static (paper, truth) => paper.Signed = truth },
        { "namesPerson", Is.YesNo, static paper => paper.NamesPerson, static (paper, truth) => paper.NamesPerson = truth },
        { "box", new BoxNumber(), static paper => paper.Box, static (paper, box) => paper.Box = box },
        { "servedOnPerson", Is.InstantOrNever, static paper => paper.ServedOnPerson, static (paper, at) => paper.ServedOnPerson = at },
        { "accepted", Is.InstantOrNever, static paper => paper.Accepted, static (paper, at) => paper.Accepted = at },
        { "orders", Vocabulary.Orders, static paper => paper.Orders, static (paper, order) => paper.Orders = order },
        { "withdrawn", Is.InstantOrNever, static paper => paper.Withdrawn, static (paper, at) => paper.Withdrawn = at },
    };
}
