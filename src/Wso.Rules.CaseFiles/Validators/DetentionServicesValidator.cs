using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in a detention services agreement.</summary>
public sealed class DetentionServicesValidator : AbstractValidator<DetentionServices>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public DetentionServicesValidator()
    {
        this.Refuse(
            services => services.Ended, "agreement.ended-before-effective", "The agreement ended before it was effective.",
            "an instant or date at or after effective, or \"never\"",
            static (services, index) => services.Ended.IsBefore(services.Effective, index));
        this.RefuseNotices(
            static services => services.Notices,
            static _ => AgreementType.DetentionServices,
            static services => services.Effective);
        this.RefuseJails(static services => services.Facilities);
    }
}
