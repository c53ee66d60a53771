namespace Wso.Rules.CaseFiles;

internal static class ComplaintRules
{
    public static readonly Contradiction<Complaint>[] All =
    [
        new("officer", "No officer of this case has this id.", "the id of one of the officers, or \"none\" for a person who is not designated",
            static (complaint, index) => index.HasNoOfficer(complaint.Officer)),
    ];
}
