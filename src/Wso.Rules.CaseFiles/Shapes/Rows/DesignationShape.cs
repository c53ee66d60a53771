// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class DesignationShape
{
    public static readonly Shape<Designation, Designation.Builder> Shape = new(static () => new Designation.Builder(), static made => made.Build())
    {
        { "under", Vocabulary.Models, static fact => fact.Under, static (made, value) => made.Under = value },
        { "certified", Is.DateOrInstant, static fact => fact.Certified, static (made, value) => made.Certified = value },
        { "authorized", Is.DateOrInstant, static fact => fact.Authorized, static (made, value) => made.Authorized = value },
        { "withdrawn", Is.DateOrInstant, static fact => fact.Withdrawn, static (made, value) => made.Withdrawn = value },
        { "renewed", Is.DateOrInstant, static fact => fact.Renewed, static (made, value) => made.Renewed = value },
        { "form70006", Is.YesNo, static fact => fact.Form70006, static (made, value) => made.Form70006 = value },
        { "facilities", Is.Ids, static fact => fact.Facilities, static (made, value) => made.Facilities = value },
    };
}
