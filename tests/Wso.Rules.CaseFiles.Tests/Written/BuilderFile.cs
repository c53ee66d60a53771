using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using NodaTime;
using Wso.Rules.Programs;

namespace Wso.Rules.CaseFiles.Tests.Written;

/// <summary>The builder of a fact, as source.</summary>
internal static class BuilderFile
{
    /// <summary>Every fact that is made by a builder.</summary>
    public static readonly Type[] Types =
    [
        typeof(Act), typeof(Agency), typeof(Agreement), typeof(Candidate), typeof(CaseFile), typeof(CitizenshipQuestion), typeof(Complaint), typeof(Custody), typeof(Designation), typeof(DetentionServices),
        typeof(DutyDone), typeof(Examination), typeof(Facility), typeof(Jail), typeof(LocalLaw), typeof(Notice), typeof(Officer), typeof(Paper), typeof(Person), typeof(ReleaseProcessingBounds),
    ];

    public static string Of(Type type)
    {
        var facts = NotedFact.Of(type);
        var made = NotedFact.MadeWith(type);
        var source = new StringBuilder();
        var name = type.Name;
        var usings = new List<string>();
        usings.AddRange(facts.Any(static fact => Set(fact).Contains("new ArgumentNullException", StringComparison.Ordinal)) ? ["System"] : []);
        usings.AddRange(facts.Any(MayBeNull) ? ["System.Diagnostics.CodeAnalysis"] : []);
        usings.AddRange(facts.Any(static fact => (Nullable.GetUnderlyingType(fact.Type) ?? fact.Type).Namespace == "NodaTime") ? ["NodaTime"] : []);
        source.Append(WrittenFiles.Header);
        source.Append(string.Concat(usings.Select(static one => $"using {one};\n"))).Append(usings.Count > 0 ? "\n" : string.Empty);
        source.Append($$"""
            namespace {{type.Namespace}};

            #if NET
            [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
            #endif
            public sealed partial record {{name}}
            {
                /// <summary>A builder that begins with these facts, to make the same with some of them changed.</summary>
                public Builder ToBuilder() => new Builder(this);

                /// <summary>Makes {{Article(name)}} <see cref="{{name}}"/>; what is not set stays unknown. A null is unknown, and never known none.</summary>
            #if NET
                [System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
            #endif
                [System.Diagnostics.DebuggerDisplay("{made}")]
                public sealed partial class Builder
                {
                    private readonly {{name}} made;

                    /// <summary>Begins with {{(made.Count == 0 ? "nothing known" : "what cannot be left out")}}.</summary>
                    public Builder({{string.Join(", ", made.Select(static fact => $"{NotedFact.Typed(fact.ParameterType)} {fact.Name}"))}}) => made = new {{name}}({{string.Join(", ", made.Select(static fact => fact.Name))}});

                    internal Builder({{name}} facts) => made = facts with { };

            """);
        foreach (var fact in facts)
        {
            source.Append($"\n        /// <inheritdoc cref=\"{name}.{fact.Name}\"/>\n");
            source.Append(MayBeNull(fact) ? "        [AllowNull]\n" : string.Empty);
            source.Append($"        public {fact.Written} {fact.Name} {{ get => made.{fact.Name}; set => made.{(fact.IsMadeWith ? fact.JsonName : fact.Name)} = {Set(fact)}; }}\n");
        }

        return source.Append($$"""

                    /// <summary>The facts as set so far; later changes of the builder do not reach them.</summary>
                    public {{name}} Build() => made with { };
                }
            }

            """).ToString();
    }

    /// <summary>A value is checked where it is given.</summary>
    private static string Set(NotedFact fact) =>
        fact.Type == typeof(string) ? fact.IsMadeWith ? "Ids.Required(value)" : "Ids.OrUnknown(value)"
        : fact.Type == typeof(Instant) ? "Moment.Checked(value)"
        : fact.Most > 0 ? $"value.UpTo({fact.Most.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '_')})"
        : (Nullable.GetUnderlyingType(fact.Type) ?? fact.Type).IsEnum || fact.Type == typeof(FactValue<LawAnswer>) ? "value.Defined()"
        : MayBeNull(fact) ? $"value ?? {fact.Type.Name}.{NotKnown(fact.Type)}"
        : fact.Type.IsValueType || fact.Type == typeof(ReleaseProcessingBounds) ? "value"
        : "value ?? throw new ArgumentNullException(nameof(value))";

    private static bool MayBeNull(NotedFact fact) => NotKnown(fact.Type) is not null;

    /// <summary>The one of which nothing is known, where the type has such a one.</summary>
    private static string? NotKnown(Type type) =>
        type.GetProperties(BindingFlags.NonPublic | BindingFlags.Static).FirstOrDefault(property => property.PropertyType == type && property.Name.StartsWith("Not", StringComparison.Ordinal) && property.Name != "Nothing")?.Name;

    private static string Article(string name) => name[0] is 'A' or 'E' or 'I' or 'O' ? "an" : "a";
}
