namespace Wso.Rules.CaseFiles;

internal static class AgencyShape
{
    public static readonly Notation<Agency> Agency = new Shape<Agency, Agency.Builder>(static _ => new(), static agency => agency.Build())
    {
        { "id", Is.Id, static agency => agency.Id, static (agency, id) => agency.Id = id },
        { "facilities", Is.Ids, static agency => agency.Facilities, static (agency, ids) => agency.Facilities = ids },
        { "agreements", Is.ListOf(AgreementShape.Agreement), static agency => agency.Agreements, static (agency, all) => agency.Agreements = all },
        { "detentionServices", Is.Or("none", AgreementShape.DetentionServices), static agency => agency.DetentionServices, static (agency, one) => agency.DetentionServices = one },
        { "complaints", Is.ListOf(Complaint), static agency => agency.Complaints, static (agency, all) => agency.Complaints = all },
    };

    private static Shape<Complaint, Complaint.Builder> Complaint => new(static _ => new(), static complaint => complaint.Build())
    {
        { "officer", Is.Or("none", Is.Id), static complaint => complaint.Officer, static (complaint, officer) => complaint.Officer = officer },
        { "noticed", Is.InstantOrNever, static complaint => complaint.Noticed, static (complaint, at) => complaint.Noticed = at },
        { "resolved", Is.InstantOrNever, static complaint => complaint.Resolved, static (complaint, at) => complaint.Resolved = at },
        { "mayLeadToDiscipline", Is.YesNo, static complaint => complaint.MayLeadToDiscipline, static (complaint, truth) => complaint.MayLeadToDiscipline = truth },
    };
}
