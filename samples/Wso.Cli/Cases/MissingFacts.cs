using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>Which facts of a case an undecided custody waits for.</summary>
/// <remarks>
/// Which rule reads which fact is found out by deciding: from a case in which everything is known one fact at a time is taken out, and what
/// is asked then is what that fact answers.
/// </remarks>
internal static class MissingFacts
{
    private const string DetainerAlone = """
        {
          "id": "r", "ask": { "at": "2025-06-03T12:00:00Z" },
          "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" },
          "agency": { "facilities": ["jail"], "agreements": [], "detentionServices": "none", "complaints": [] },
          "officers": [],
          "person": { "citizenshipQuestions": [], "statusShown": "none" },
          "papers": [
            { "form": "I-247A", "received": "2025-06-01T12:00:00Z", "signed": true, "namesPerson": true, "box": 1, "servedOnPerson": "2025-06-01T12:30:00Z", "withdrawn": "never" },
            { "form": "I-200", "received": "2025-06-01T12:00:00Z", "signed": true, "namesPerson": true, "withdrawn": "never" }
          ],
          "custody": { "booked": "2025-06-01T10:00:00Z", "arrestedFor": "state", "releaseDue": "2025-06-03T00:00:00Z", "releaseProcessingStarted": "never", "releaseProcessingEnded": "never",
                       "iceCancelled": "never", "bookedForIce": "never", "iceTookCustody": "never", "released": "never", "receivedFrom": "none", "iceArrested": "never", "bailRefused": "never", "courtOrderedRelease": "never" },
          "acts": [],
          "localLaw": { "detainerHold": "allowed", "detentionContract": "allowed", "transfer": "allowed", "holdNeedsOrder": false, "holdCeilings": [] }
        }
        """;

    /// <summary>The local day on which the clocks go forward has 23 hours, less the last second of a span.</summary>
    private static readonly Duration AlmostADay = Duration.FromHours(22);

    private static readonly ConcurrentDictionary<(UsState State, DateTimeZone Zone), Dictionary<string, HashSet<string>>?> ByLibrary = [];

    private static readonly Lazy<Dictionary<string, HashSet<string>>> ByCounsel =
        new(() => Probe(JsonNode.Parse(DetainerAlone)!.AsObject()));

    /// <summary>
    /// The facts that would decide what the audit leaves open, as a case file names them; those known only to a day say so.
    /// </summary>
    public static IReadOnlyList<string> Of(CaseFileDocument document, ReadOnlyMemory<byte> utf8Json, AuditReport report)
    {
        var file = JsonNode.Parse(utf8Json.Span)!.AsObject();
        var facility = document.CaseFile.Facility;
        var facts = (file["localLaw"]?["detainerHold"] is null ? ByLibrary.GetOrAdd((facility.State, facility.TimeZone), OfState) : null)
            ?? ByCounsel.Value;
        var lacking = AskedIn(document, report)
            .Where(facts.ContainsKey)
            .SelectMany(rule => facts[rule])
            .Distinct()
            .Select(fact => Lacking(file, fact))
            .OfType<string>()
            .ToHashSet();

        // A whole part that is missing is reported by its members, if some of them are asked for by themselves.
        return [
            .. lacking.Where(fact =>
                !lacking.Any(other =>
                    other.StartsWith(fact + ".", StringComparison.Ordinal) || other.StartsWith(fact + ",", StringComparison.Ordinal)))
        ];
    }

    /// <summary>Facts of one part that as many cases lack, as one: what a paper or the custody lacks is on one line.</summary>
    public static IEnumerable<(string Facts, T Of)> Together<T>(IEnumerable<KeyValuePair<string, T>> facts) =>
        facts.GroupBy(fact =>
            (
                Part: fact.Key[..(fact.Key.LastIndexOfAny([':', '.']) is var at and >= 0 ? at + (fact.Key[at] == ':' ? 2 : 1) : 0)],
                Of: fact.Value))
            .Select(same => (same.Key.Part + string.Join(", ", same.Select(fact => fact.Key[same.Key.Part.Length..])), same.Key.Of));

    /// <summary>Every rule whose answer is not known and decides, at each instant from which custody is open.</summary>
    private static HashSet<string> AskedIn(CaseFileDocument document, AuditReport report)
    {
        var asked = new HashSet<string>();
        foreach (var open in report.Open)
        {
            asked.Add(open.Rule.Id);
            if (open.From is { } from && from >= Moment.Earliest && from < Moment.Latest)
            {
                asked.UnionWith(
                    RuleBook.Current.Decide(document.CaseFile, new Act.Builder(from).Build(), JailAction.HoldForIce)
                        .Explain().Because
                        .Where(reason => reason is { Truth: Truth.Unknown, Decides: true })
                        .Select(reason => reason.Rule.Id));
            }
        }

        return asked;
    }

    /// <summary>
    /// Where the library itself answers for a state, no answer of counsel is missing: what its answer waits for is a fact. Null where it
    /// does not answer.
    /// </summary>
    private static Dictionary<string, HashSet<string>>? OfState((UsState State, DateTimeZone Zone) place)
    {
        var file = JsonNode.Parse(DetainerAlone)!.AsObject();
        (file["facility"]!["state"], file["facility"]!["timeZone"]) = (place.State.ToString(), place.Zone.Id);
        file.Remove("localLaw");
        var known = CaseFileReader.Read(file.ToJsonString()).Document;
        return known is not null && RuleBook.Current.Audit(known.CaseFile, known.Ask.At).IsCustodyDecided ? Probe(file) : null;
    }

    private static Dictionary<string, HashSet<string>> Probe(JsonObject known)
    {
        var facts = new Dictionary<string, HashSet<string>>();
        foreach (var (holder, name) in Places(known))
        {
            var without = known.DeepClone().AsObject();
            Holder(without, holder).Remove(name);
            var reading = CaseFileReader.Read(without.ToJsonString());
            if (reading.Document is not { } document)
            {
                continue;
            }

            foreach (var rule in AskedIn(document, RuleBook.Current.Audit(document.CaseFile, document.Ask.At)))
            {
                (facts.TryGetValue(rule, out var of) ? of : facts[rule] = []).Add(holder + name);
            }
        }

        return facts;
    }

    /// <summary>Every fact of a case: the object that holds it, and its name there.</summary>
    private static IEnumerable<(string Holder, string Name)> Places(JsonObject file)
    {
        foreach (var (part, value) in file)
        {
            yield return ("", part);
            foreach (var (name, _) in value as JsonObject ?? [])
            {
                yield return (part + ".", name);
            }
        }

        foreach (var paper in file["papers"]!.AsArray())
        {
            foreach (var (name, _) in paper!.AsObject())
            {
                yield return ($"papers {(string)paper["form"]!} ", name);
            }
        }
    }

    private static JsonObject Holder(JsonObject file, string holder) =>
        holder.Length == 0 ? file
        : holder.StartsWith("papers ", StringComparison.Ordinal)
            ? file["papers"]!.AsArray().Select(paper => paper!.AsObject()).First(paper => (string)paper["form"]! == holder.Split(' ')[1])
        : file[holder.TrimEnd('.')]!.AsObject();

    /// <summary>The fact as the case lacks it; null where it is there. Where the whole part is missing, that part.</summary>
    private static string? Lacking(JsonObject file, string fact)
    {
        if (fact.StartsWith("papers ", StringComparison.Ordinal))
        {
            var (form, name) = (fact.Split(' ')[1], fact.Split(' ')[2]);
            var papers = file["papers"]?.AsArray()
                .Select(paper => paper!.AsObject())
                .Where(paper => IsOfKind((string?)paper["form"], form))
                .ToArray();
            return papers is null
                ? "papers"
                : papers.Select(paper => Lacking(paper[name], $"papers, {(string?)paper["form"]}: {name}"))
                    .FirstOrDefault(lacking => lacking is not null);
        }

        var (part, member) = fact.Split('.') is [var only] ? (only, null) : (fact.Split('.')[0], fact.Split('.')[1]);
        return member is null ? Lacking(file[part], part)
            : file[part] is JsonObject holder ? Lacking(holder[member], fact)
            : fact;
    }

    private static string? Lacking(JsonNode? value, string fact) =>
        value is null ? fact
        : value is JsonValue text
            && text.TryGetValue<string>(out var span)
            && span.Split('/') is [var from, var to]
            && OffsetDateTimePattern.ExtendedIso.Parse(from).TryGetValue(default, out var first)
            && OffsetDateTimePattern.ExtendedIso.Parse(to).TryGetValue(default, out var last)
            ? fact + (last - first < AlmostADay ? " (known only to a span)" : " (known only to a day)")
        : null;

    private static bool IsOfKind(string? form, string like) =>
        form is not null
            && (
                form == like
                    || (like == "I-200" && form == "I-205")
                    || (like == "I-247A" && form.StartsWith("I-247", StringComparison.Ordinal)));
}
