using System;
using System.Text;
using System.Text.RegularExpressions;

namespace Wso.Rules.CaseFiles.Tests.Written;

/// <summary>The list of recorded events, as source.</summary>
internal static class EventsFile
{
    private const string Indices = "ij";

    public static string Source()
    {
        var source = new StringBuilder(WrittenFiles.Header);
        source.Append("""
            using System.Collections.Generic;

            namespace Wso.Rules;

            /// <summary>
            /// Every instant that a case file records, with the name of the fact as in the JSON. A bare
            /// date is listed at the instant from which it counts, a span at both its ends.
            /// </summary>
            internal static class RecordedEvents
            {
                public static List<RecordedEvent> In(CaseFile file)
                {
                    var events = new List<RecordedEvent>();
                    var zone = file.Facility.TimeZone;

                    void Add(string fact, Moment moment, int i = 0, int j = 0)
                    {
                        if (moment.TryGetSpan(out var first, out var last))
                        {
                            events.Add(new RecordedEvent(first, fact, i, j));
                            if (first != last)
                            {
                                events.Add(new RecordedEvent(last, fact, i, j));
                            }
                        }
                    }


            """);
        Each(source, typeof(CaseFile), "file", string.Empty, 0, "        ");
        return Regex.Replace(source.ToString(), @"\n\n(?=\n|\s*})", "\n").TrimEnd() + "\n\n        return events;\n    }\n}\n";
    }

    private static void Each(StringBuilder source, Type type, string owner, string path, int depth, string indent)
    {
        var given = depth == 0 ? string.Empty : ", " + string.Join(", ", Indices[..depth].ToCharArray());
        foreach (var fact in NotedFact.Of(type))
        {
            var (value, name) = ($"{owner}.{fact.Name}", path.Length == 0 ? fact.JsonName : $"{path}.{fact.JsonName}");
            if (fact.Type == typeof(Moment))
            {
                source.Append($"{indent}Add(\"{(type == typeof(DutyDone) ? path : name)}\", {value}{given});\n");
            }
            else if (fact.Type == typeof(NodaTime.Instant))
            {
                source.Append($"{indent}Add(\"{path}\", {value}{given});\n");
            }
            else if (fact.Type == typeof(DateOrInstant))
            {
                source.Append($"{indent}Add(\"{name}\", {value}.{(fact.Ends ? "AsEnding" : "AsBeginning")}(zone){given});\n");
            }
            else if (fact.Type == typeof(Jail))
            {
                Each(source, fact.Type, owner, path, depth, indent);
            }
            else if (fact.Type.IsGenericType && fact.Type.GetGenericArguments()[0] is { IsClass: true } item && Has(item))
            {
                var i = Indices[Math.Min(depth, Indices.Length - 1)];
                var isList = fact.Type.GetGenericTypeDefinition() == typeof(FactList<>);
                source.Append(
                    isList
                        ? $"{indent}for (var {i} = 0; {i} < {value}.OrNone().Count; {i}++)\n"
                        : $"{indent}if ({value}.TryGet(out var {fact.JsonName}))\n")
                    .Append($"{indent}{{\n");
                Each(
                    source, item, isList ? $"{value}[{i}]" : fact.JsonName, isList ? $"{name}[{{{i}}}]" : name, isList ? depth + 1 : depth,
                    indent + "    ");
                source.Append($"{indent}}}\n\n");
            }
            else if (fact.Type.IsClass && Has(fact.Type))
            {
                Each(source, fact.Type, value, name, depth, indent);
            }
        }
    }

    /// <summary>Whether there is any instant in it.</summary>
    private static bool Has(Type type)
    {
        var inside = new StringBuilder();
        if (Array.IndexOf(BuilderFile.Types, type) >= 0)
        {
            Each(inside, type, "x", "x", 0, string.Empty);
        }

        return inside.Length > 0;
    }
}
