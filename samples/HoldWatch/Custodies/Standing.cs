using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Wso.Rules.CaseFiles;

namespace Wso.HoldWatch;

/// <summary>
/// How a custody stands at an instant, flat: the answer of <c>wso decide</c>, each ruling, the hold and each duty under a key that stays
/// the same.
/// </summary>
internal static class Standing
{
    public const string Hold = "hold";

    public static Dictionary<string, string> Of(CaseFileDocument document) => Parse(AnswerWriter.ToJson(document));

    /// <summary>From the line that <c>wso decide</c> prints.</summary>
    public static Dictionary<string, string> Parse(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var standing = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var verdict in json.RootElement.GetProperty("verdicts").EnumerateArray())
        {
            standing["ruling " + Text(verdict, "action")] = Text(verdict, "ruling");
        }

        var hold = json.RootElement.GetProperty("hold");
        standing[Hold] = Text(hold, "ruling") + (hold.TryGetProperty("end", out _) ? " until " + Text(hold, "end") : "");
        foreach (var duty in json.RootElement.GetProperty("duties").EnumerateArray())
        {
            // One duty may be owed twice, by one name, from things that have no id.
            var key = string.Join(
                ' ',
                new[] { "duty", Text(duty, "duty"), Text(duty, "force"), Text(duty, "for") }.Where(static word => word.Length > 0));
            var (unique, state) = (key, Text(duty, "state") + (Text(duty, "due") is { Length: > 0 } due ? ", due " + due : ""));
            for (var nth = 2; !standing.TryAdd(unique, state); nth++)
            {
                unique = $"{key} #{nth}";
            }
        }

        return standing;
    }

    /// <summary>
    /// What is otherwise now than before, in an order that does not depend on when it is asked; a duty that fell away is "none".
    /// </summary>
    public static IEnumerable<(string Change, string From, string To)> Differences(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> now) =>
        from key in before.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
        let change = (Change: key, From: before.GetValueOrDefault(key, "none"), To: now.GetValueOrDefault(key, "none"))
        where change.From != change.To
        select change;

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
