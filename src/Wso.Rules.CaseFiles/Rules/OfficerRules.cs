using System.Collections.Generic;

namespace Wso.Rules.CaseFiles;

internal static class OfficerRules
{
    private static readonly Contradiction<Designation>[] OfADesignation =
    [
        new("under", "Nobody is designated under this.", Vocabulary.Models.Allowed,
            static (designation, _) => designation.Under is AgreementType.BasicOrderingAgreement or AgreementType.DetainerOnly or AgreementType.DetentionServices),
        new("authorized", "The officer was authorized before being certified.", "an instant or date not before certified, or \"never\"",
            static (designation, index) => designation.Authorized.IsBefore(designation.Certified, index)),
        new("withdrawn", "The authorization was withdrawn before it was given.", "an instant or date not before authorized, or \"never\"",
            static (designation, index) => designation.Withdrawn.IsBefore(designation.Authorized, index)),
        new("renewed", "The authorization was renewed before it was given.", "an instant or date not before authorized, or \"never\"",
            static (designation, index) => designation.Renewed.IsBefore(designation.Authorized, index)),
        new("renewed", "Only a task force authorization is renewed.", "\"never\", or left out",
            static (designation, _) => designation.Renewed != DateOrInstant.Unknown && designation.Renewed != DateOrInstant.Never
                && designation.Under is AgreementType.WarrantServiceOfficer or AgreementType.JailEnforcement),
        new("form70006", "A task force designation knows no ICE Form 70-006.", "false, or left out",
            static (designation, _) => designation is { Form70006: Truth.Yes, Under: AgreementType.TaskForce }),
    ];

    public static void Check(WholeList<Officer> officers, Findings found)
    {
        for (var i = 0; i < officers.Count; i++)
        {
            var path = $"$.officers[{i}].designations";
            var designations = officers[i].Designations;
            found.CheckEach(path, designations, OfADesignation);
            var models = new HashSet<AgreementType>();
            for (var j = 0; j < designations.Count; j++)
            {
                if (designations[j].Under != AgreementType.Unknown && !models.Add(designations[j].Under))
                {
                    found.Add($"{path}[{j}].under", "This officer has another designation under the same model.", "at most one designation under each model");
                }
            }
        }
    }
}
