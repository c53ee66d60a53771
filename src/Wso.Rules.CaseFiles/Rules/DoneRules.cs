using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>A duty done points to the one act, question or paper it was done for.</summary>
internal static class DoneRules
{
    private const string Allowed = "the id of one act, citizenship question or paper";

    public static void Check(CaseFileDocument document, Findings found)
    {
        var file = document.CaseFile;
        var areKnown = file.Acts.IsKnown && file.Person.CitizenshipQuestions.IsKnown && file.Papers.IsKnown;
        HashSet<string?>[] kinds =
        [
            [document.Ask.Id, .. file.Acts.Select(static act => act.Id)],
            [.. file.Person.CitizenshipQuestions.Select(static question => question.Id)],
            [.. file.Papers.Select(static paper => paper.Id)],
        ];

        for (var i = 0; i < file.Done.Count; i++)
        {
            var id = file.Done[i].For;
            var kindsNamed = id is null ? 1 : kinds.Count(ids => ids.Contains(id));
            if (kindsNamed > 1)
            {
                found.Add($"$.done[{i}].for", "More than one of the acts, citizenship questions and papers has this id.", Allowed);
            }
            else if (kindsNamed == 0 && areKnown)
            {
                found.Add($"$.done[{i}].for", "No act, citizenship question or paper of this case has this id.", Allowed);
            }
        }
    }
}
