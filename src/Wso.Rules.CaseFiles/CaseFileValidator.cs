using System.Collections.Generic;
using FluentValidation;
using FluentValidation.Results;

namespace Wso.Rules.CaseFiles;

/// <summary>Finds contradictions in a document: errors that need two facts.</summary>
/// <remarks>
/// <see cref="CaseFileReader"/> already runs it. Run it yourself on facts built in code. An unknown fact is never an error.
/// A failure's <c>PropertyName</c> is the JSON path (<c>$.papers[0].box</c>). Its <c>ErrorCode</c> never changes. Its <c>CustomState</c> is
/// a string that says what is allowed.
/// To add your own rules, write a validator that includes this one.
/// </remarks>
public sealed class CaseFileValidator : AbstractValidator<CaseFileDocument>
{
    internal static readonly CaseFileValidator Shared = new();

    /// <summary>Makes a validator. It has no state and can be shared.</summary>
    public CaseFileValidator()
    {
        var act = new ActValidator();
        RuleFor(document => document.CaseFile.Id)
            .Named("$.id")
            .Custom(static (id, context) => Refusals.RefuseBadId(context, context.PropertyPath, id));
        RuleFor(document => document.Ask).Named("$.ask").SetValidator(act);
        RuleFor(document => document.CaseFile.Facility).Named("$.facility").SetValidator(new FacilityValidator());
        RuleFor(document => document.CaseFile.Agency).Named("$.agency").SetValidator(new AgencyValidator());
        this.RefuseEach("$.officers", static document => document.CaseFile.Officers, new OfficerValidator(), static officer => officer.Id);
        this.RefuseEach(
            "$.person.citizenshipQuestions",
            static document => document.CaseFile.Person.CitizenshipQuestions,
            new CitizenshipQuestionValidator(),
            static question => question.Id);
        this.RefuseEach("$.papers", static document => document.CaseFile.Papers, new PaperValidator(), static paper => paper.Id);
        RuleFor(document => document.CaseFile.Custody).Named("$.custody").SetValidator(new CustodyValidator());
        RuleFor(document => document.CaseFile.Acts).Named("$.acts").Must(static acts => acts.IsKnown)
            .WithErrorCode("acts.required")
                .WithMessage("The list of acts is required.")
                .WithState(static _ => "a list, [] if nothing was done");
        this.RefuseEach("$.acts", static document => document.CaseFile.Acts, act, static one => one.Id);
        this.RefuseEach("$.done", static document => document.CaseFile.Done, new DutyDoneValidator());
    }

    /// <summary>Finds the failures, up to a number. The others are only counted.</summary>
    internal static List<ValidationFailure> Broken(CaseFileDocument document, out int leftOut)
    {
        var context = new ValidationContext<CaseFileDocument>(document);
        var index = new CaseIndex(document, CaseFileReading.MostErrors);
        index.Into(context);
        var failures = Shared.Validate(context).Errors;
        leftOut = index.LeftOut;
        return failures;
    }

    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<CaseFileDocument> context, ValidationResult result)
    {
        if (context is { InstanceToValidate: { } document } && !CaseIndex.IsIn(context))
        {
            new CaseIndex(document).Into(context);
        }

        return base.PreValidate(context!, result);
    }
}
