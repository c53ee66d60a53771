using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Wso.Rules.CaseFiles.Tests.Written;

/// <summary>One row: a property of a fact, with its name, kind and meaning as they stand in the core, and nowhere else.</summary>
internal sealed class NotedFact
{
    private static readonly Dictionary<string, XElement> Comments =
        XDocument.Load(System.IO.Path.ChangeExtension(typeof(CaseFile).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(static member => (string)member.Attribute("name")!);

    private readonly Dictionary<string, object?> noted;

    private NotedFact(PropertyInfo property, bool isMadeWith)
    {
        (Property, IsMadeWith) = (property, isMadeWith);
        noted = property.GetCustomAttributesData().Where(static one => one.AttributeType.Name == "NotedAttribute")
            .SelectMany(static one => one.NamedArguments).ToDictionary(static one => one.MemberName, static one => one.TypedValue.Value);
    }

    public PropertyInfo Property { get; }

    /// <summary>Whether its owner cannot be made without it.</summary>
    public bool IsMadeWith { get; }

    public Type Owner => Property.DeclaringType!;

    public Type Type => Property.PropertyType;

    public string Name => Property.Name;

    public string JsonName => Camel(Name);

    public string? None => (string?)noted.GetValueOrDefault(nameof(None));

    public int Most => (int?)noted.GetValueOrDefault(nameof(Most)) ?? 0;

    public bool Ends => noted.ContainsKey(nameof(Ends));

    public bool OfModels => noted.ContainsKey(nameof(OfModels));

    public bool IsRequired => IsMadeWith || noted.ContainsKey(nameof(IsRequired));

    public string Meaning => Text(Comments[$"P:{Owner.FullName!.Replace('+', '.')}.{Name}"].Element("summary")!);

    public static string MeaningOf(Type type) => Text(Comments[$"T:{type.FullName!.Replace('+', '.')}"].Element("summary")!);

    /// <summary>
    /// The facts of a type in the order of its source: what it is made with, and what can be set. What it only passes on is none of its
    /// own.
    /// </summary>
    public static IReadOnlyList<NotedFact> Of(Type type)
    {
        var made = MadeWith(type).Select(static parameter => parameter.Name!)
            .Where(name => type.GetField(name, BindingFlags.NonPublic | BindingFlags.Instance) is not null)
                .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is not null || made.Contains(Camel(property.Name)))
                .OrderBy(static property => property.MetadataToken)
                .Select(property => new NotedFact(property, made.Contains(Camel(property.Name)))),
        ];
    }

    /// <summary>What a fact of this type cannot be made without.</summary>
    public static IReadOnlyList<ParameterInfo> MadeWith(Type type) =>
    [
        .. type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Select(static one => one.GetParameters())
            .Where(given => !given.Any(parameter => parameter.ParameterType == type || parameter.HasDefaultValue))
                .SelectMany(static given => given),
    ];

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A type as it is written in C#.</summary>
    public string Written =>
        Type == typeof(string)
            ? IsMadeWith
            ? "string"
            : "string?"
            : Type == typeof(ReleaseProcessingBounds)
            ? "ReleaseProcessingBounds?"
            : Typed(Type);

    public static string Typed(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Typed(inner) + "?"
        : type == typeof(int) ? "int"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(string) ? "string"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{Typed(type.GetGenericArguments()[0])}>"
        : type.Name;

    /// <summary>A comment as plain text: another fact by its path in the case file, code as it stands.</summary>
    private static string Text(XElement comment) => Regex.Replace(string.Concat(comment.Nodes().Select(static node => node switch
    {
        XElement { Name.LocalName: "see" } see => Named((string)see.Attribute("cref")!),
        XElement other => other.Value,
        _ =>
            node.ToString(System.Xml.Linq.SaveOptions.DisableFormatting)
                .Replace("&lt;", "<", StringComparison.Ordinal)
                .Replace("&gt;", ">", StringComparison.Ordinal)
                .Replace("&amp;", "&", StringComparison.Ordinal),
    })), @"\s+", " ").Trim();

    private static string Named(string cref) =>
        string.Join('.', cref.Split('.')[^2..].Select(Camel)).Replace("rules.", string.Empty, StringComparison.Ordinal);
}
