// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class ComplaintShape
{
    public static readonly Shape<Complaint, Complaint.Builder> Shape = new(static () => new Complaint.Builder(), static made => made.Build())
    {
        { "officer", Is.Or("none", Is.Id), static fact => fact.Officer, static (made, value) => made.Officer = value },
        { "noticed", Is.InstantOrNever, static fact => fact.Noticed, static (made, value) => made.Noticed = value },
        { "resolved", Is.InstantOrNever, static fact => fact.Resolved, static (made, value) => made.Resolved = value },
        { "mayLeadToDiscipline", Is.YesNo, static fact => fact.MayLeadToDiscipline, static (made, value) => made.MayLeadToDiscipline = value },
    };
}
