using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A stored case decided again, and compared with the answer that was stored with it.</summary>
/// <remarks>
/// It never throws, however malformed the documents are: it then says in <see cref="Refused"/> why nothing could be compared. The time it
/// takes grows only with the length of the documents.
/// </remarks>
public sealed class Replay
{
    /// <summary>At most so many differences are listed. <see cref="DifferencesLeftOut"/> counts the others.</summary>
    public const int MostDifferences = 1000;

    private Replay(string? id, string? refused, DecisionReceipt? then = null, DecisionReceipt? now = null) =>
        (Id, Refused, Then, Now) = (id, refused, then, now);

    /// <summary>The id of the case. Null if the case file could not be read.</summary>
    public string? Id { get; }

    /// <summary>Why nothing could be compared, in a sentence. Null if the answers were compared.</summary>
    public string? Refused { get; }

    /// <summary>What the stored answer was decided with. Null if the answer has no receipt.</summary>
    public DecisionReceipt? Then { get; }

    /// <summary>What the case was decided with again. Null if it was not decided again.</summary>
    public DecisionReceipt? Now { get; }

    /// <summary>
    /// Where the answers differ, apart from their versions. Empty if nothing could be compared: check <see cref="IsSame"/>.
    /// </summary>
    public IReadOnlyList<ReplayDifference> Differences { get; private set; } = [];

    /// <summary>How many differences are not listed.</summary>
    public int DifferencesLeftOut { get; private set; }

    /// <summary>The id of every rule that either answer names, in ordinal order. The changelog says which of them changed.</summary>
    public IReadOnlyCollection<string> Rules { get; private set; } = [];

    /// <summary>Whether the two answers could be compared.</summary>
    [MemberNotNullWhen(true, nameof(Id), nameof(Then), nameof(Now))]
    public bool IsCompared => Refused is null;

    /// <summary>Whether the answers were compared and say the same.</summary>
    [MemberNotNullWhen(true, nameof(Id), nameof(Then), nameof(Now))]
    public bool IsSame => IsCompared && Differences.Count == 0;

    /// <summary>Decides a stored case again.</summary>
    /// <param name="caseFile">The case file in UTF-8, as it was stored. It must describe its jail.</param>
    /// <param name="answer">What <see cref="AnswerWriter"/> wrote in UTF-8, full or brief, with its receipt.</param>
    public static Replay Of(ReadOnlyMemory<byte> caseFile, ReadOnlyMemory<byte> answer)
    {
        var reading = CaseFileReader.Read(caseFile);
        if (answer.Length > CaseFileReader.MostBytes)
        {
            return new Replay(reading.Id, $"The answer is longer than {CaseFileReader.MostBytes} bytes. No answer is that long.");
        }

        try
        {
            using var stored = JsonDocument.Parse(answer);
            return Of(reading, stored.RootElement);
        }
        catch (JsonException fault)
        {
            return new Replay(reading.Id, $"The answer is not valid JSON: {fault.Message}");
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, in a text or in the name of a property: JSON allows it, Unicode does not.
            return new Replay(reading.Id, "The answer contains half a surrogate pair. That is not valid Unicode.");
        }
    }

    /// <summary>Decides a stored case again.</summary>
    /// <param name="caseFile">The case file, as it was stored. It must describe its jail.</param>
    /// <param name="answer">What <see cref="AnswerWriter"/> wrote, full or brief, with its receipt.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public static Replay Of(string caseFile, string answer) =>
        !JsonText.TryEncode(caseFile ?? throw new ArgumentNullException(nameof(caseFile)), out var utf8Case, out var error)
            ? new Replay(null, Invalid(error!))
        : !JsonText.TryEncode(answer ?? throw new ArgumentNullException(nameof(answer)), out var utf8Answer, out error)
            ? new Replay(CaseFileReader.Read(utf8Case).Id, $"The answer cannot be read: {error!.Message}")
        : Of(utf8Case, utf8Answer);

    /// <summary>The case, and whether it is decided the same.</summary>
    public override string ToString() =>
        $"{Id ?? "?"}: {Refused ?? (IsSame ? "the same answer" : $"{Differences.Count + DifferencesLeftOut} differences, first {Differences[0]}")}";

    private static Replay Of(CaseFileReading reading, JsonElement stored)
    {
        if (!reading.IsValid)
        {
            return new Replay(reading.Id, Invalid(reading.Errors[0]));
        }

        if (DecisionReceipt.In(stored) is not { } then)
        {
            return new Replay(
                reading.Id,
                "The answer has no receipt. Store answers with a receipt: AnswerWriter with receipt: true, or 'wso decide --receipt'.");
        }

        var now = DecisionReceipt.Of(reading.Document);
        if (then.CaseFile != now.CaseFile)
        {
            return new Replay(
                reading.Id,
                "This is not the case file that was decided: it has another digest. Give the one that was stored with the answer.",
                then,
                now);
        }

        using var again = JsonDocument.Parse(AnswerWriter.ToJson(reading.Document, brief: !stored.TryGetProperty("duties", out _)));
        var differences = new AnswerDifferences(stored, again.RootElement);
        return new Replay(reading.Id, null, then, now)
        {
            Differences = differences.Listed,
            DifferencesLeftOut = differences.LeftOut,
            Rules = differences.Rules.OrderBy(static rule => rule, StringComparer.Ordinal).ToArray(),
        };
    }

    private static string Invalid(CaseFileError error) => $"The case file has errors. The first is at {error.Path}: {error.Message}";
}
