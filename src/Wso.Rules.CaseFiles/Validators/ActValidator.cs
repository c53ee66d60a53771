using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in an act.</summary>
public sealed class ActValidator : AbstractValidator<Act>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public ActValidator()
    {
        this.RefuseBadId(act => act.Id);
        this.RefuseBadId(act => act.Officer);
        this.RefuseBadId(act => act.Place);
        this.Refuse(
            act => act.Officer, "act.officer", "No officer of this case has this id.",
            "the id of one of the officers, or \"none\" for someone who is not designated",
            static (act, index) => index.HasNoOfficer(act.Officer));
        this.Refuse(
            act => act.Place, "act.place", "No jail of this case has this id.",
            "one of agency.facilities, the id of the facility, or \"outside\"",
            static (act, index) => index.HasNoPlace(act.Place));
    }
}
