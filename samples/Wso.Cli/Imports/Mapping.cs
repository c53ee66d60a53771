using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;

namespace Wso.Cli;

/// <summary>What a table's columns mean: a case file in which a value may be a column. Read from JSON that may have comments.</summary>
internal sealed class Mapping
{
    /// <summary>What a suggestion writes where only a person can answer.</summary>
    public const string Unanswered = "?";

    private static readonly JsonDocumentOptions Lenient =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    private static readonly string[] CellMembers = ["column", "time", "words", "empty", "otherwise", "where", "unless", "take", "midnight"];

    private static readonly string[] FilterMembers = ["column", "is", "has", "isNot", "hasNot"];

    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);

    private Mapping(JsonElement root, TableRow header, JsonElement? jail)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (header[i].Length > 0 && !columns.TryAdd(header[i], i))
            {
                throw new InvalidDataException($"The table has two columns '{header[i]}'. Name them apart.");
            }
        }

        Members(root, "$", ["case", "zone", "ignore"]);
        var file = root.TryGetProperty("case", out var given) && given.ValueKind == JsonValueKind.Object
            ? given
            : throw new InvalidDataException("$.case is missing. It is a case file in which a value may be a column.");
        Case = (ObjectTemplate)Template(file, FactKind.Document, "$");
        Jail = file.TryGetProperty("facility", out _)
            ? null
            : jail ?? throw new InvalidDataException("$.case.facility is missing. Give the facility there, or a jail file with --jail.");
        Id = Case.Members.GetValueOrDefault("id") as CellTemplate is { Cell: { } id }
            ? id
            : throw new InvalidDataException("$.case.id must be a column: the key of a booking.");
        Zone = ZoneOf(root, Jail ?? file);
        Ignored = root.TryGetProperty("ignore", out var ignore) ? Strings(ignore, "$.ignore") : [];
        NotRead = [.. columns.Keys.Where(name => !used.Contains(name) && !Ignored.Contains(name, StringComparer.OrdinalIgnoreCase))];
    }

    /// <summary>The case file with columns in it.</summary>
    public ObjectTemplate Case { get; }

    /// <summary>The facility, agency, officers and localLaw of a jail file, where the mapping names no facility.</summary>
    public JsonElement? Jail { get; }

    /// <summary>The column with one value for each case; rows that follow each other with the same key are one case.</summary>
    public Cell Id { get; }

    /// <summary>The zone in which the table's times are local.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The columns that the mapping says it does not want.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>The columns that the mapping does not mention.</summary>
    public IReadOnlyList<string> NotRead { get; }

    /// <exception cref="InvalidDataException">It cannot be read; the message says where and why.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            var document = JsonDocument.Parse(utf8Json, Lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw new InvalidDataException("It is not a mapping. It must be a JSON object with: case, zone, ignore.");
        }
        catch (JsonException fault) when (fault.LineNumber is null)
        {
            throw new InvalidDataException($"It has a property twice in one object. {fault.Message}", fault);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"It is not JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}).", fault);
        }
    }

    /// <summary>The columns that a mapping names, for finding the header of the table.</summary>
    public static IReadOnlyList<string> ColumnsOf(JsonElement mapping)
    {
        var names = new List<string>();
        void Walk(JsonElement at)
        {
            if (at.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in at.EnumerateObject())
                {
                    if (member.Name is "column" or "time" && member.Value.ValueKind == JsonValueKind.String)
                    {
                        names.Add(member.Value.GetString()!);
                    }

                    Walk(member.Value);
                }
            }
            else if (at.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in at.EnumerateArray())
                {
                    Walk(item);
                }
            }
        }

        Walk(mapping.TryGetProperty("case", out var file) ? file : default);
        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <exception cref="InvalidDataException">It cannot be used on this table; the message says where and why.</exception>
    public static Mapping Of(JsonElement root, TableRow header, JsonElement? jail) => new(root, header, jail);

    private ITemplate Template(JsonElement given, FactKind kind, string path)
    {
        switch (given.ValueKind)
        {
            case JsonValueKind.Object when given.TryGetProperty("column", out _):
                return new CellTemplate(Cell(given, kind, path));
            case JsonValueKind.Object:
                var members = new Dictionary<string, ITemplate>();
                IReadOnlyList<RowFilter>? when = null;
                foreach (var member in given.EnumerateObject())
                {
                    if (member.Name == "if" && path.EndsWith(']'))
                    {
                        when = Filters(member.Value, path + ".if");
                        continue;
                    }

                    var inner = kind.Member(member.Name)
                        ?? throw new InvalidDataException(
                            $"{path}.{member.Name} is nothing that a case file has. Allowed: {string.Join(", ", kind.Members)}.");
                    members.Add(member.Name, Template(member.Value, inner, $"{path}.{member.Name}"));
                }

                return new ObjectTemplate(members, when);
            case JsonValueKind.Array:
                var item = kind.Item() ?? throw new InvalidDataException($"{path} is not a list in a case file.");
                return new ListTemplate([.. given.EnumerateArray().Select((one, i) => Template(one, item, $"{path}[{i}]"))]);
            case JsonValueKind.String when given.GetString() == Unanswered:
                throw new InvalidDataException(
                    $"{path} is not answered yet: it is '{Unanswered}'. Answer it, or take it out where you do not know.");
            default:
                return new FixedTemplate(given);
        }
    }

    private Cell Cell(JsonElement given, FactKind kind, string path)
    {
        Members(given, path, CellMembers);
        if (kind.Members.Any() || kind.IsList)
        {
            throw new InvalidDataException($"{path} is not a single value. Give its members, each with a column.");
        }

        var words = given.TryGetProperty("words", out var map)
            ? Meanings(map, path + ".words")
            : null;
        if (
            words?.Values.Any(IsUnanswered) == true
                || Optional(given, "empty") is { } empty && IsUnanswered(empty)
                || Optional(given, "otherwise") is { } otherwise && IsUnanswered(otherwise))
        {
            throw new InvalidDataException(
                $"{path} is not answered yet: it has a '{Unanswered}'. Say what the cell means there, or null if it is not known.");
        }

        if (
            kind.IsTime
                && new[] { Optional(given, "empty"), Optional(given, "otherwise") }
                    .OfType<JsonElement>()
                    .Concat(words?.Values ?? new Dictionary<string, JsonElement>().Values)
                    .FirstOrDefault(meaning => !IsWordOf(kind, meaning)) is { ValueKind: not JsonValueKind.Undefined } wrong)
        {
            throw new InvalidDataException(
                $"{path} has the meaning {wrong.GetRawText()}. A word or an empty cell of a time means "
                    + $"{string.Join(" or ", kind.Vocabulary.Select(word => $"\"{word}\""))}, or null if it is not known.");
        }

        var take = !given.TryGetProperty("take", out var which) ? Take.Same
            : Enum.TryParse<Take>(
                Enum.GetNames<Take>().FirstOrDefault(name => name.Equals(which.ToString(), StringComparison.OrdinalIgnoreCase)),
                out var known)
                ? known
            : throw new InvalidDataException($"{path}.take is '{which}'. Allowed: same, first, last, earliest, latest.");
        if (take is Take.Earliest or Take.Latest && !kind.IsTime)
        {
            throw new InvalidDataException($"{path}.take is '{which}', and {path} is not a time.");
        }

        var midnight = given.TryGetProperty("midnight", out var means) ? means.ToString() : "midnight";
        return new Cell(
            path, kind, Named(given, "column", path), given.TryGetProperty("time", out _) ? Named(given, "time", path) : null, words,
            Optional(given, "empty"), Optional(given, "otherwise"),
            given.TryGetProperty("where", out var where) ? Filters(where, path + ".where") : [],
            given.TryGetProperty("unless", out var unless) ? Filters(unless, path + ".unless") : [], take,
            midnight switch
            {
                "noTime" => true,
                "midnight" => false,
                _ => throw new InvalidDataException($"{path}.midnight is '{midnight}'. Allowed: noTime, midnight."),
            });
    }

    private RowFilter[] Filters(JsonElement given, string path) =>
        given.ValueKind == JsonValueKind.Array
            ? [.. given.EnumerateArray().Select((one, i) => Filter(one, $"{path}[{i}]"))]
            : [Filter(given, path)];

    private RowFilter Filter(JsonElement given, string path)
    {
        Members(given, path, FilterMembers);
        IReadOnlyList<string>? Words(string name) => given.TryGetProperty(name, out var words) ? Strings(words, $"{path}.{name}") : null;
        if (
            given.EnumerateObject()
                .Any(member => member.Value.ValueKind == JsonValueKind.Array && member.Value.EnumerateArray().Any(IsUnanswered)))
        {
            throw new InvalidDataException(
                $"{path} is not answered yet: it has a '{Unanswered}'. Give the words of the table that are meant.");
        }

        return new RowFilter(Named(given, "column", path), Words("is"), Words("has"), Words("isNot"), Words("hasNot"));
    }

    private Column Named(JsonElement given, string member, string path)
    {
        var name = given.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new InvalidDataException($"{path}.{member} must name a column.");
        used.Add(name);
        return columns.TryGetValue(name, out var index) ? new Column(name, index)
            : throw new InvalidDataException(
                $"{path}.{member} names the column '{name}', which the table does not have. It has: {string.Join(", ", columns.Keys)}.");
    }

    private static DateTimeZone ZoneOf(JsonElement root, JsonElement holder)
    {
        var id = root.TryGetProperty("zone", out var zone) ? zone.ToString()
            : holder.TryGetProperty("facility", out var facility)
                && facility.ValueKind == JsonValueKind.Object
                && facility.TryGetProperty("timeZone", out zone)
                && zone.ValueKind == JsonValueKind.String
                ? zone.GetString()
                : null;
        return id is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } known ? known
            : throw new InvalidDataException(
                id is null
                    ? "$.zone is missing: the zone in which the table's times are local, for example \"America/New_York\"."
                    : $"'{id}' is not a time zone. Give one such as America/New_York.");
    }

    private static Dictionary<string, JsonElement> Meanings(JsonElement given, string path)
    {
        var meanings = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in
            given.ValueKind == JsonValueKind.Object
                ? given.EnumerateObject()
                : throw new InvalidDataException($"{path} must be an object: the table's words, each with its meaning."))
        {
            if (!meanings.TryAdd(word.Name, word.Value))
            {
                throw new InvalidDataException($"{path} has '{word.Name}' twice, once perhaps in other letters of a case. Give it once.");
            }
        }

        return meanings;
    }

    private static void Members(JsonElement given, string path, IReadOnlyList<string> allowed)
    {
        if (given.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidDataException($"{path} must be an object with: {string.Join(", ", allowed)}.");
        }

        foreach (var member in given.EnumerateObject())
        {
            if (!allowed.Contains(member.Name))
            {
                throw new InvalidDataException(
                    $"{path}.{member.Name} is nothing that a mapping has. Allowed: {string.Join(", ", allowed)}.");
            }
        }
    }

    private static string[] Strings(JsonElement given, string path) =>
        given.ValueKind == JsonValueKind.String ? [given.GetString()!]
        : given.ValueKind == JsonValueKind.Array && given.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. given.EnumerateArray().Select(item => item.GetString()!)]
        : throw new InvalidDataException($"{path} must be a text, or a list of texts.");

    private static bool IsWordOf(FactKind kind, JsonElement meaning) =>
        meaning.ValueKind == JsonValueKind.Null
        || (meaning.ValueKind == JsonValueKind.String && kind.Vocabulary.Contains(meaning.GetString()!));

    private static bool IsUnanswered(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() == Unanswered;

    private static JsonElement? Optional(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
