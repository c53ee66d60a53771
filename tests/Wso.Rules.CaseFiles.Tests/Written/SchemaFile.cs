using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Wso.Rules.CaseFiles.Tests.Written;

/// <summary>The JSON Schema: the kinds as they stand in kinds.json, and every fact by its name, kind and meaning.</summary>
internal static class SchemaFile
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Closed = ["""      "type": "object",""", """      "additionalProperties": false,"""];

    private static readonly Type[] MayBeNull =
    [
        typeof(Agency), typeof(Person), typeof(Custody), typeof(LocalLaw), typeof(ReleaseProcessingBounds),
    ];

    public static string Text()
    {
        var facts = NotedFact.Of(typeof(CaseFile))
            .Where(static fact => fact.Type != typeof(Jail))
            .Concat(NotedFact.Of(typeof(Jail)))
            .ToDictionary(static fact => fact.JsonName, Property);
        facts["ask"] = """{"description": "The question: an act asked about.", "$ref": "#/$defs/question"}""";
        var kinds = Kinds();
        var text = new StringBuilder();
        text.Append(kinds[0]).Append("  \"properties\": {\n");
        var order = new[] { "id", "ask", "facility", "agency", "officers", "person", "papers", "custody", "acts", "localLaw", "done" };
        text.Append(string.Join(",\n", order.Select(name => $"    \"{name}\": {facts[name]}"))).Append("\n  },\n");
        text.Append(kinds[1]);
        text.Append(string.Join(",\n", Definitions().Select(static one => Definition(one.Name, one.Type, one.Required, one.MayBeNull))));
        text.Append(",\n");
        return text.Append(kinds[2]).ToString();
    }

    private static IEnumerable<(string Name, Type Type, string[] Required, bool MayBeNull)> Definitions()
    {
        foreach (var type in ShapeFile.Types.Except([typeof(CaseFile), typeof(Jail)]))
        {
            if (type == typeof(Act))
            {
                yield return ("question", type, ["at"], false);
                yield return ("act", type, ["action", "at"], false);
            }
            else
            {
                var required = NotedFact.Of(type).Where(static fact => fact.IsRequired).Select(static fact => fact.JsonName).ToArray();
                yield return (NotedFact.Camel(type.Name), type, required, MayBeNull.Contains(type));
            }
        }
    }

    private static string Definition(string name, Type type, string[] required, bool mayBeNull)
    {
        var meaning = name switch
        {
            "question" => "An act asked about.",
            "act" => "An act already done.",
            _ => NotedFact.MeaningOf(type),
        };
        var lines = new List<string>
        {
            $"    \"{name}\": {{",
            $"      \"description\": {Quoted(meaning)},",
            mayBeNull ? """      "type": ["object", "null"],""" : Closed[0],
        };
        lines.AddRange(required.Length > 0 ? [$"      \"required\": [{string.Join(", ", required.Select(Quoted))}],"] : []);
        lines.AddRange([Closed[1], "      \"properties\": {"]);
        lines.Add(string.Join(",\n", NotedFact.Of(type).Select(fact => $"        \"{fact.JsonName}\": {Property(fact, required)}")));
        lines.AddRange(["      }", "    }"]);
        return string.Join("\n", lines);
    }

    /// <summary>A fact that this definition requires, and its type does not, may not be null here.</summary>
    private static string Property(NotedFact fact, string[] required) =>
        required.Contains(fact.JsonName) && !fact.IsRequired
            ? Property(fact)
                .Replace(", null]", "]", StringComparison.Ordinal)
                .Replace("[\"string\", \"null\"]", "\"string\"", StringComparison.Ordinal)
                .Replace("[\"string\"]", "\"string\"", StringComparison.Ordinal)
            : Property(fact);

    private static string Property(NotedFact fact) => $"{{\"description\": {Quoted(fact.Meaning)}, {Kind(fact)}}}";

    private static string Kind(NotedFact fact)
    {
        var type = Nullable.GetUnderlyingType(fact.Type) ?? fact.Type;
        var inner = type.IsGenericType ? type.GetGenericArguments()[0] : type;
        var number = $"\"minimum\": 0, \"maximum\": {fact.Most}";
        return type == typeof(string) ? Ref(fact.IsMadeWith ? "id" : "optionalId")
            : type == typeof(Truth) ? Ref("yesNo")
            : type == typeof(Instant) ? Ref("instant")
            : type == typeof(Moment) ? Ref(fact.None is null ? "instantOrNever" : "instantOrNone")
            : type == typeof(DateOrInstant) ? Ref("dateOrInstantOrNever")
            : type == typeof(DateTimeZone) ? """
                "type": "string", "minLength": 1
                """
            : type == typeof(DetainerBox) ? """
                "type": ["integer", "null"], "enum": [1, 2, null]
                """
            : type == typeof(FactList<string>) ? Ref("jails")
            : type == typeof(FactValue<string>) ? Ref(fact.None is null ? "idOrNone" : "idOrOutside")
            : type == typeof(int) ? $"\"type\": [\"integer\", \"null\"], {number}"
            : inner.IsEnum ? Enumeration(inner, fact)
            : type == inner ? Ref(NotedFact.Camel(type.Name))
            : type.GetGenericTypeDefinition() == typeof(FactList<>)
                ? $"\"type\": {(fact.IsRequired ? "\"array\"" : "[\"array\", \"null\"]")}, "
                    + $"\"items\": {{{Ref(NotedFact.Camel(inner.Name))}}}"
            : $"\"anyOf\": [{{{(inner == typeof(int) ? "\"type\": \"integer\", " + number : Ref(NotedFact.Camel(inner.Name)))}}}, "
                + "{\"type\": [\"string\", \"null\"], \"enum\": [\"none\", null]}]";
    }

    private static string Enumeration(Type type, NotedFact fact)
    {
        var name = fact.OfModels ? "Models" : ShapeFile.Words[type];
        var words = typeof(Vocabulary).GetField(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        var allowed = (string)words.GetType().GetProperty("Allowed")!.GetValue(words)!;
        var all = string.Join(", ", allowed["one of ".Length..].Split(", ").Select(Quoted));
        return fact.IsMadeWith ? $"\"type\": \"string\", \"enum\": [{all}]" : $"\"type\": [\"string\", \"null\"], \"enum\": [{all}, null]";
    }

    private static string Ref(string name) => $"\"$ref\": \"#/$defs/{name}\"";

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    /// <summary>
    /// What is no fact, in three parts: before the properties of the document, before the definitions of the facts, and behind them.
    /// </summary>
    private static string[] Kinds()
    {
        using var stream = typeof(SchemaFile).Assembly.GetManifestResourceStream("kinds.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split("----\n");
    }
}
