using System.Text.Json.Nodes;
using Wso.Rules.CaseFiles;

namespace Wso.JailBoard;

/// <summary>Makes a custody of a case file: one that entries can be added to.</summary>
internal static class Intake
{
    /// <summary>
    /// The custody, or why it is none. Papers, acts and questions without an id get one, so that an entry can speak of them.
    /// </summary>
    public static StoredCustody? Read(string json, out string? why)
    {
        var reading = CaseFileReader.Read(json);
        if (reading.Document is not { } document)
        {
            why = string.Join(" ", reading.Errors.Select(static error => $"{error.Path}: {error.Message} Allowed: {error.Allowed}."));
            return null;
        }

        var file = document.CaseFile;
        if (!file.Papers.IsKnown || !file.Person.CitizenshipQuestions.IsKnown || !file.Done.IsKnown)
        {
            why =
                "papers, person.citizenshipQuestions and done must be given, [] where there is none: an entry added to a list that is not "
                    + "known would make it look whole.";
            return null;
        }

        var node = JsonNode.Parse(CaseFileWriter.ToJson(document))!.AsObject();
        Name(node["papers"], "paper");
        Name(node["acts"], "act");
        Name(node["person"]?["citizenshipQuestions"], "question");
        why = CaseFileReader.Read(node.ToJsonString()).IsValid ? null
            : "an id that ends in -imported-1 or the like is taken; give every paper, act and question an id of its own.";
        return why is not null ? null : new StoredCustody { Key = file.Id, CaseFile = node.ToJsonString() };
    }

    private static void Name(JsonNode? list, string prefix)
    {
        var elements = list!.AsArray().OfType<JsonObject>().ToList();
        foreach (var (element, i) in elements.Select(static (element, i) => (element, i)).Where(static one => one.element["id"] is null))
        {
            element["id"] = $"{prefix}-imported-{i + 1}";
        }
    }
}
