// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class PaperShape
{
    public static readonly Shape<Paper, Paper.Builder> Shape = new(static () => new Paper.Builder(), static made => made.Build())
    {
        { "id", Is.Id, static fact => fact.Id, static (made, value) => made.Id = value },
        { "form", Vocabulary.Forms, static fact => fact.Form, static (made, value) => made.Form = value },
        { "received", Is.InstantOrNever, static fact => fact.Received, static (made, value) => made.Received = value },
        { "signed", Is.YesNo, static fact => fact.Signed, static (made, value) => made.Signed = value },
        { "namesPerson", Is.YesNo, static fact => fact.NamesPerson, static (made, value) => made.NamesPerson = value },
        { "box", Is.Box, static fact => fact.Box, static (made, value) => made.Box = value },
        { "servedOnPerson", Is.InstantOrNever, static fact => fact.ServedOnPerson, static (made, value) => made.ServedOnPerson = value },
        { "accepted", Is.InstantOrNever, static fact => fact.Accepted, static (made, value) => made.Accepted = value },
        { "orders", Vocabulary.Orders, static fact => fact.Orders, static (made, value) => made.Orders = value },
        { "withdrawn", Is.InstantOrNever, static fact => fact.Withdrawn, static (made, value) => made.Withdrawn = value },
    };
}
