using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.TimeZones;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>What a table's columns mean: a case file in which a value may be a column. Read from JSON that may have comments.</summary>
internal sealed class Mapping
{
    /// <summary>What a suggestion writes where only a person can answer.</summary>
    public const string Question = "?";

    private static readonly JsonDocumentOptions Lenient =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };

    private static readonly string[] CellMembers = ["column", "time", "words", "empty", "otherwise", "where", "unless", "take", "midnight"];

    private static readonly string[] FilterMembers = ["column", "is", "has", "isNot", "hasNot"];

    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Cell> cells = [];
    private readonly List<RowFilter> filters = [];

    private Mapping(JsonElement root, TableRow header, JsonElement? jail)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (header[i].Length > 0 && !columns.TryAdd(header[i], i))
            {
                throw new InvalidDataException($"The table has two columns '{header[i]}'. Name them apart.");
            }
        }

        Members(root, "$", ["case", "zone", "ignore", "sheet"]);
        var file = root.TryGetProperty("case", out var given) && given.ValueKind == JsonValueKind.Object
            ? given
            : throw new InvalidDataException("$.case is missing. It is a case file in which a value may be a column.");
        Case = With(jail, (ObjectTemplate)Template(file, FactKind.Document, "$.case"));
        Id = Case.Members.GetValueOrDefault("id") as CellTemplate is { Cell: { } id }
            ? id
            : throw new InvalidDataException("$.case.id must be a column: the key of a booking.");
        Zone = ZoneOf(root);
        NotRead = [.. columns.Keys.Where(name => !used.Contains(name) && !Ignored(root).Contains(name, StringComparer.OrdinalIgnoreCase))];
    }

    /// <summary>The case file with columns in it.</summary>
    public ObjectTemplate Case { get; }

    /// <summary>Every value that is looked up in the table.</summary>
    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>Every choice of rows by the words of a column.</summary>
    public IReadOnlyList<RowFilter> AllFilters => filters;

    /// <summary>The column with one value for each case; rows that follow each other with the same key are one case.</summary>
    public Cell Id { get; }

    /// <summary>The zone in which the table's times are local.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The columns that the mapping does not mention.</summary>
    public IReadOnlyList<string> NotRead { get; }

    /// <summary>
    /// The columns that the mapping reads in which a row shows an error of a spreadsheet, unless the mapping gives that word a meaning.
    /// </summary>
    public IReadOnlyList<Column> FaultsOf(TableRow row)
    {
        if (!row.Cells.Any(TableFile.IsFault))
        {
            return [];
        }

        var read = cells.Select(cell => (cell.Column, IsNamed: cell.Words?.ContainsKey(row[cell.Column.Index]) == true))
            .Concat(cells.Where(cell => cell.Time is not null).Select(cell => (Column: cell.Time!, IsNamed: false)))
            .Concat(filters.Select(filter => (filter.Column, IsNamed: filter.Names(row[filter.Column.Index]))));
        return [.. read.Where(one => !one.IsNamed && TableFile.IsFault(row[one.Column.Index])).Select(one => one.Column).Distinct()];
    }

    /// <exception cref="InvalidDataException">It cannot be read; the message says where and why.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            var document = JsonDocument.Parse(utf8Json, Lenient);
            var open = Unanswered(document.RootElement, "$").ToArray();
            return document.RootElement.ValueKind != JsonValueKind.Object
                ? throw new InvalidDataException("It is not a mapping. It must be a JSON object with: case, sheet, ignore.")
                : open.Length > 0
                ? throw new InvalidDataException(
                    $"{open.Length} of its questions {(open.Length == 1 ? "is" : "are")} not answered yet. Answer each \"{Question}\", or "
                        + $"take out what is not known:{string.Concat(
                            open.Select(path => $"\n  line {PlaceInJson.Of(path, utf8Json.Span)?.Line}: {path}"))}")
                : document;
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

    /// <summary>The sheet of a workbook that a mapping names; null if it names none.</summary>
    public static string? SheetOf(JsonElement mapping) =>
        mapping.TryGetProperty("sheet", out var sheet)
            ? sheet.ValueKind == JsonValueKind.String
                ? sheet.GetString()
                : throw new InvalidDataException("$.sheet must be the name of a sheet.")
            : null;

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
    public static Mapping Of(JsonElement root, TableRow header, JsonElement? jail)
    {
        var mapping = new Mapping(root, header, jail);
        var columns = mapping.cells.Select(cell => cell.Path).ToHashSet();

        // What is wrong in every case is reported once, and not for each row.
        var wrong = CaseFileReader.Read(CaseWriter.WriteWithoutRows(mapping)).Errors
            .Select(error => $"$.case{error.Path[1..]}: {error.Message} Allowed: {error.Allowed}.")
            .Where(error => !columns.Any(column => error.StartsWith(column + ":", StringComparison.Ordinal)))
            .ToArray();
        return wrong.Length == 0 ? mapping : throw new InvalidDataException(string.Join("\n", wrong));
    }

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

        var otherwise = Optional(given, "otherwise");
        var words = given.TryGetProperty("words", out var map)
            ? Meanings(map, path + ".words")
            : null;
        if (
            kind.IsTime
                && new[] { Optional(given, "empty"), IsColumn(otherwise) ? null : otherwise }
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
        var cell = new Cell(
            path, kind, Named(given, "column", path), given.TryGetProperty("time", out _) ? Named(given, "time", path) : null, words,
            Optional(given, "empty"), otherwise is { } other ? Template(other, kind, path + ".otherwise") : null,
            given.TryGetProperty("where", out var where) ? Filters(where, path + ".where") : [],
            given.TryGetProperty("unless", out var unless) ? Filters(unless, path + ".unless") : [], take,
            midnight switch
            {
                "noTime" => true,
                "midnight" => false,
                _ => throw new InvalidDataException($"{path}.midnight is '{midnight}'. Allowed: noTime, midnight."),
            });
        cells.Add(cell);
        return cell;
    }

    private RowFilter[] Filters(JsonElement given, string path) =>
        given.ValueKind == JsonValueKind.Array
            ? [.. given.EnumerateArray().Select((one, i) => Filter(one, $"{path}[{i}]"))]
            : [Filter(given, path)];

    private RowFilter Filter(JsonElement given, string path)
    {
        Members(given, path, FilterMembers);
        string[]? Words(string name) => given.TryGetProperty(name, out var words) ? Strings(words, $"{path}.{name}") : null;
        var filter = new RowFilter(Named(given, "column", path), Words("is"), Words("has"), Words("isNot"), Words("hasNot"));
        if (new[] { filter.Is, filter.Has, filter.IsNot, filter.HasNot }.All(words => words is null or { Count: 0 }))
        {
            throw new InvalidDataException($"{path} does not say which rows it means. Give it words under is, has, isNot or hasNot.");
        }

        filters.Add(filter);
        return filter;
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

    /// <summary>
    /// What the mapping leaves out is the jail file's. Of the facility the mapping may give what the jail file does not contradict, such as
    /// a column with its id.
    /// </summary>
    private static ObjectTemplate With(JsonElement? jail, ObjectTemplate file)
    {
        var members = new Dictionary<string, ITemplate>(file.Members);
        foreach (var member in jail?.EnumerateObject() ?? default)
        {
            if (member.Name == "facility")
            {
                var own = (members.GetValueOrDefault("facility") as ObjectTemplate)?.Members;
                members["facility"] = new ObjectTemplate(Merged(own ?? new Dictionary<string, ITemplate>(), member.Value));
            }
            else if (!members.TryAdd(member.Name, new FixedTemplate(member.Value)))
            {
                throw new InvalidDataException(
                    $"$.case.{member.Name} is given, and the jail file has it too. Take it out of one of them.");
            }
        }

        return !members.ContainsKey("facility")
            ? throw new InvalidDataException("$.case.facility is missing. Give the facility there, or a jail file with --jail.")
            : new ObjectTemplate(members);
    }

    private static Dictionary<string, ITemplate> Merged(IReadOnlyDictionary<string, ITemplate> facility, JsonElement jail)
    {
        var members = new Dictionary<string, ITemplate>(facility);
        foreach (var member in jail.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, new FixedTemplate(member.Value))
                && member.Name != "id"
                && !(members[member.Name] is FixedTemplate { Value: var value } && value.ToString() == member.Value.ToString()))
            {
                throw new InvalidDataException(
                    $"$.case.facility.{member.Name} is not the jail file's, which is '{member.Value}'. Take it out: a jail file is about "
                        + "one place and its law.");
            }
        }

        return members;
    }

    /// <summary>The table's times are local times of the facility.</summary>
    private DateTimeZone ZoneOf(JsonElement root)
    {
        var id = Case.Members["facility"] is ObjectTemplate { Members: var facility }
            && facility.GetValueOrDefault("timeZone") is FixedTemplate { Value: { ValueKind: JsonValueKind.String } given }
                ? given.GetString()!
                : throw new InvalidDataException(
                    "$.case.facility.timeZone is missing: the zone in which the table's times are local, for example "
                        + "\"America/New_York\". Write it there as a text, or give a jail file with --jail.");
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            ?? throw new InvalidDataException($"$.case.facility.timeZone: '{id}' is not a time zone. Give one such as America/New_York.");
        return !root.TryGetProperty("zone", out var own) || Canonical(own.ToString()) == Canonical(id) ? zone
            : throw new InvalidDataException(
                $"$.zone is '{own}', and the facility's zone is {id}. The table's times are read as local times of the facility: take zone "
                    + "out. If the table has other times, such as UTC, write each with its offset: 2025-07-05T02:10:00Z.");
    }

    private static string? Canonical(string zone) =>
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out var id) ? id : null;

    private string[] Ignored(JsonElement root)
    {
        var ignored = root.TryGetProperty("ignore", out var ignore) ? Strings(ignore, "$.ignore") : [];
        return ignored.FirstOrDefault(name => !columns.ContainsKey(name)) is { } absent
            ? throw new InvalidDataException(
                $"$.ignore names the column '{absent}', which the table does not have. It has: {string.Join(", ", columns.Keys)}.")
            : ignored;
    }

    private static IEnumerable<string> Unanswered(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.String when at.GetString() == Question => [path],
        JsonValueKind.Object => at.EnumerateObject().SelectMany(member => Unanswered(member.Value, path + JsonPath.Step(member.Name))),
        JsonValueKind.Array => at.EnumerateArray().SelectMany((item, i) => Unanswered(item, $"{path}[{i}]")),
        _ => [],
    };

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

    private static bool IsColumn(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty("column", out _);

    private static JsonElement? Optional(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
