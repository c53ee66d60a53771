using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in a complaint.</summary>
public sealed class ComplaintValidator : AbstractValidator<Complaint>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public ComplaintValidator()
    {
        this.RefuseBadId(complaint => complaint.Officer);
        this.Refuse(
            complaint => complaint.Officer, "complaint.officer", "No officer of this case has this id.",
            "the id of one of the officers, or \"none\" for someone who is not designated",
            static (complaint, index) => index.HasNoOfficer(complaint.Officer));
    }
}
