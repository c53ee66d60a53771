using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>A stored case decided again, beside the answer that was stored with it.</summary>
internal sealed class Replay
{
    public required string Id { get; init; }

    /// <summary>Why nothing could be compared; null where it was.</summary>
    public string? Refused { get; init; }

    public ReplayReceipt? Then { get; init; }

    public ReplayReceipt? Now { get; init; }

    public IReadOnlyList<ReplayDifference> Differences { get; init; } = [];

    /// <summary>Where the answers differ: what the changelog says under Law, between the two versions, about rules that either answer names.</summary>
    public IReadOnlyList<LawChangelog.Entry> Law { get; init; } = [];

    public static Replay Of(CaseDocument stored, JsonElement answer, LawChangelog changelog)
    {
        var reading = CaseFileReader.Read(stored.Utf8Json);
        if (reading.Document is not { } document)
        {
            return new Replay { Id = reading.Id ?? "?", Refused = $"The case file is invalid: {reading.Errors[0].Path}: {reading.Errors[0].Message} 'wso decide' lists every error." };
        }

        if (Receipt(answer) is not { } then)
        {
            return new Replay { Id = document.CaseFile.Id, Refused = "The answer has no receipt; answers are stored with 'wso decide --receipt'." };
        }

        var here = DecisionReceipt.Of(document);
        var now = new ReplayReceipt(here.Law, here.Library, here.TimeZoneData, here.CaseFile);
        if (then.CaseFile != now.CaseFile)
        {
            return new Replay { Id = document.CaseFile.Id, Then = then, Now = now, Refused = "This is not the case file that was decided: its digest is another. Give the one that was stored with the answer." };
        }

        var isBrief = !answer.TryGetProperty("duties", out _);
        using var again = JsonDocument.Parse(AnswerWriter.ToJson(document, isBrief));
        var differences = AnswerParts.Differences(answer, again.RootElement).Select(static part => new ReplayDifference(part.At, part.Then, part.Now)).ToList();
        var rules = AnswerParts.Rules(answer).Concat(AnswerParts.Rules(again.RootElement)).ToHashSet(StringComparer.Ordinal);
        return new Replay
        {
            Id = document.CaseFile.Id,
            Then = then,
            Now = now,
            Differences = differences,
            Law = differences.Count == 0 ? [] : [.. changelog.Between(then.Law, now.Law, rules)],
        };
    }

    /// <summary>Null where the answer has none that is whole.</summary>
    private static ReplayReceipt? Receipt(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("receipt", out var receipt) && receipt.ValueKind == JsonValueKind.Object
        && Text(receipt, "law") is { } law && Text(receipt, "library") is { } library && Text(receipt, "tzdb") is { } tzdb && Text(receipt, "caseFile") is { } caseFile
            ? new ReplayReceipt(law, library, tzdb, caseFile)
            : null;

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>A receipt as it stands in an answer.</summary>
internal sealed record ReplayReceipt(string Law, string Library, string Tzdb, string CaseFile);

/// <param name="At">Where in the answer.</param>
/// <param name="Then">What stood there; null: nothing.</param>
/// <param name="Now">What stands there now; null: nothing.</param>
internal sealed record ReplayDifference(string At, string? Then, string? Now);
