using FluentValidation;
using FluentValidation.Results;

namespace Wso.Rules.CaseFiles;

/// <summary>Finds what contradicts itself in a document: whatever takes two facts to see.</summary>
/// <remarks>
/// <see cref="CaseFileReader"/> has already asked it. What is unknown is never an error.
/// A failure's <c>PropertyName</c> is the JSON path (<c>$.papers[0].box</c>), its <c>CustomState</c> a string that says what is allowed instead.
/// </remarks>
public sealed class CaseFileValidator : AbstractValidator<CaseFileDocument>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public CaseFileValidator() =>
        RuleFor(static document => document).Custom(static (document, context) =>
        {
            foreach (var error in CaseRules.Broken(document))
            {
                context.AddFailure(new ValidationFailure(error.Path, error.Message) { CustomState = error.Allowed });
            }
        });
}
