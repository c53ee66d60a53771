using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in a designation.</summary>
public sealed class DesignationValidator : AbstractValidator<Designation>
{
    /// <summary>A validator; it holds no state and can be shared.</summary>
    public DesignationValidator()
    {
        this.Refuse(
            designation => designation.Under, "designation.under", "Officers are designated only under a 287(g) model.",
            Vocabulary.Models.Allowed,
            static (designation, _) => designation.Under is AgreementType.BasicOrderingAgreement
                or AgreementType.DetainerOnly
                or AgreementType.DetentionServices);
        this.Refuse(
            designation => designation.Authorized, "designation.authorized-before-certified",
            "The officer was authorized before being certified.", "an instant or date at or after certified, or \"never\"",
            static (designation, index) => designation.Authorized.IsBefore(designation.Certified, index));
        this.Refuse(
            designation => designation.Withdrawn, "designation.withdrawn-before-authorized",
            "The authorization was withdrawn before it was given.", "an instant or date at or after authorized, or \"never\"",
            static (designation, index) => designation.Withdrawn.IsBefore(designation.Authorized, index));
        this.Refuse(
            designation => designation.Renewed, "designation.renewed-before-authorized",
            "The authorization was renewed before it was given.", "an instant or date at or after authorized, or \"never\"",
            static (designation, index) => designation.Renewed.IsBefore(designation.Authorized, index));
        this.Refuse(
            designation => designation.Renewed, "designation.renewed-of-no-task-force", "Only a Task Force authorization can be renewed.",
            "\"never\", or left out",
            static (designation, _) => designation.Renewed != DateOrInstant.Unknown && designation.Renewed != DateOrInstant.Never
                && designation.Under is AgreementType.WarrantServiceOfficer or AgreementType.JailEnforcement);
        this.Refuse(
            designation => designation.Form70006, "designation.form-of-a-task-force",
            "Form 70-006 does not apply to Task Force designations.", "false, or left out",
            static (designation, _) => designation is { Form70006: Truth.Yes, Under: AgreementType.TaskForce });
        this.RefuseJails(static designation => designation.Facilities);
    }
}
