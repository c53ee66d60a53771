using System.Collections.Generic;
using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in an officer.</summary>
public sealed class OfficerValidator : AbstractValidator<Officer>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public OfficerValidator()
    {
        this.RefuseBadId(officer => officer.Id);
        this.RefuseEach("designations", static officer => officer.Designations, new DesignationValidator());
        RuleFor(officer => officer.Designations.OrNone()).Named("designations").Custom(static (designations, context) =>
        {
            var models = new HashSet<AgreementType>();
            for (var i = 0; i < designations.Count; i++)
            {
                if (designations[i].Under != AgreementType.Unknown && !models.Add(designations[i].Under))
                {
                    context.Tell(
                        $"{context.PropertyPath}[{i}].under",
                        "officer.designated-twice",
                        "The officer has another designation under the same model.",
                        "at most one designation under each model");
                }
            }
        });
    }
}
