using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>A duty done points to the one act, question or paper it was done for.</summary>
internal static class DoneRules
{
    private const string Allowed = "the id of one act, citizenship question or paper";

    public static void Check(CaseFileDocument document, Findings found)
    {
        var file = document.CaseFile;
        for (var i = 0; i < file.Done.Count; i++)
        {
            if (file.Done[i].For is not { } id)
            {
                continue;
            }

            var kinds = new[]
            {
                document.Ask.Id == id || file.Acts.Any(act => act.Id == id),
                file.Person.CitizenshipQuestions.Any(question => question.Id == id),
                file.Papers.Any(paper => paper.Id == id),
            }.Count(static pointsThere => pointsThere);

            if (kinds > 1)
            {
                found.Add($"$.done[{i}].for", "More than one of the acts, citizenship questions and papers has this id.", Allowed);
            }
            else if (kinds == 0 && file.Acts.IsKnown && file.Person.CitizenshipQuestions.IsKnown && file.Papers.IsKnown)
            {
                found.Add($"$.done[{i}].for", "No act, citizenship question or paper of this case has this id.", Allowed);
            }
        }
    }
}
