using System.Collections.Generic;

namespace Wso.Rules.CaseFiles;

/// <summary>Everything that may not be so in a document that can be read.</summary>
internal static class CaseRules
{
    private static readonly Contradiction<CaseFile>[] OfTheWhole =
    [
        new("acts", "What was already done is required.", "a list, [] where nothing was done",
            static (file, _) => !file.Acts.IsKnown),
    ];

    public static IReadOnlyList<CaseFileError> Broken(CaseFileDocument document)
    {
        var file = document.CaseFile;
        var found = new Findings(new CaseIndex(document));
        IdRules.Check(document, found);
        found.Check("$", file, OfTheWhole);
        ZoneRules.Check(file.Facility, found);
        found.Check("$.ask", document.Ask, ActRules.All);
        AgreementRules.Check(file.Agency, found);
        OverlapRules.Check(file.Agency.Agreements, found);
        found.CheckEach("$.agency.complaints", file.Agency.Complaints, ComplaintRules.All);
        OfficerRules.Check(file.Officers, found);
        found.CheckEach("$.person.citizenshipQuestions", file.Person.CitizenshipQuestions, QuestionRules.All);
        found.CheckEach("$.papers", file.Papers, PaperRules.All);
        found.Check("$.custody", file.Custody, CustodyRules.All);
        found.CheckEach("$.acts", file.Acts, ActRules.All);
        DoneRules.Check(document, found);
        return found.Errors;
    }
}
