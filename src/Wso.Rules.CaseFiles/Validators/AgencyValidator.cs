using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in what is known of an agency.</summary>
public sealed class AgencyValidator : AbstractValidator<Agency>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public AgencyValidator()
    {
        this.RefuseBadId(agency => agency.Id);
        this.RefuseJails(static agency => agency.Facilities, areTheAgencys: true);
        this.RefuseEach("agreements", static agency => agency.Agreements, new AgreementValidator());
        RuleFor(agency => agency.Agreements.OrNone()).Named("agreements").Custom(OverlapRules.Check);
        this.RefuseEach("complaints", static agency => agency.Complaints, new ComplaintValidator());
        var services = new DetentionServicesValidator();
        RuleFor(agency => Of(agency.DetentionServices)!)
            .Named("detentionServices")
            .SetValidator(services)
            .When(static agency => Of(agency.DetentionServices) is not null);
    }

    private static DetentionServices? Of(FactValue<DetentionServices> services) => services.TryGet(out var known) ? known : null;
}
