// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class AgencyShape
{
    public static readonly Shape<Agency, Agency.Builder> Shape = new(static () => new Agency.Builder(), static made => made.Build())
    {
        { "id", Is.Id, static fact => fact.Id, static (made, value) => made.Id = value },
        { "facilities", Is.Ids, static fact => fact.Facilities, static (made, value) => made.Facilities = value },
        { "agreements", Is.ListOf(AgreementShape.Shape), static fact => fact.Agreements, static (made, value) => made.Agreements = value },
        { "detentionServices", Is.Or("none", DetentionServicesShape.Shape), static fact => fact.DetentionServices, static (made, value) => made.DetentionServices = value },
        { "complaints", Is.ListOf(ComplaintShape.Shape), static fact => fact.Complaints, static (made, value) => made.Complaints = value },
    };
}
