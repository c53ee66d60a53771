using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>What every public member has: a comment that says more than the name, and unknown where nothing is given.</summary>
public sealed class PublicSurface
{
    private static readonly string[] Filler = ["the", "a", "an", "of", "is", "it", "in", "on", "or", "and", "that", "this", "to", "by", "for", "at", "as", "its"];

    private static readonly Type[] Builders = typeof(CaseFile).Assembly.GetExportedTypes().Where(type => type.Name == "Builder").ToArray();

    public static IEnumerable<TheoryDataRow<string>> BuilderNames => Names.Of(Builders.Select(builder => builder.DeclaringType!.Name));

    [Fact]
    public void Every_comment_says_more_than_the_name()
    {
        var comments = XDocument.Load(Path.ChangeExtension(typeof(CaseFile).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is not null && IsPublic((string)member.Attribute("name")!))
            .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")!.Value);
        Assert.True(comments.Count > 300, "Few comments were found.");
        Assert.Empty(comments.Where(comment => !Words(comment.Value).Except(Filler).Except(NameOf(comment.Key)).Any()).Select(comment => comment.Key));
    }

    [Theory]
    [MemberData(nameof(BuilderNames))]
    public void A_fact_that_is_not_given_is_unknown_and_never_known_none(string record)
    {
        var type = Builders.Single(builder => builder.DeclaringType!.Name == record);
        var parameters = type.GetConstructors().Single().GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "id"
            : parameter.ParameterType == typeof(Facility) ? new Facility("jail", UsState.WY, Times.Zone)
            : parameter.ParameterType == typeof(NodaTime.DateTimeZone) ? Times.Zone
            : parameter.ParameterType == typeof(NodaTime.Instant) ? Times.Due
            : parameter.ParameterType.IsEnum ? Enum.GetValues(parameter.ParameterType).GetValue(0)
            : throw new NotSupportedException(parameter.Name));
        var builder = type.GetConstructors().Single().Invoke(parameters.ToArray());
        foreach (var fact in type.GetProperties().Where(fact => !fact.Name.Equals("Jail", StringComparison.Ordinal) && !type.GetConstructors().Single().GetParameters().Any(parameter => parameter.Name!.Equals(fact.Name, StringComparison.OrdinalIgnoreCase))))
        {
            Assert.True(IsUnknown(fact.GetValue(builder)), $"{record}.{fact.Name} is {fact.GetValue(builder)} where nothing is given");
        }
    }

    [Fact]
    public void Nothing_turns_null_into_known_none()
    {
        FactValue<string> text = (string?)null;
        FactValue<DetentionServices> services = (DetentionServices?)null;
        Assert.False(text.IsKnown || text.IsNone || services.IsKnown || services.IsNone);
        Assert.Throws<ArgumentNullException>(() => FactList.From((IEnumerable<Paper>)null!));
        var nullable = typeof(CaseFile).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name == "op_Implicit" && method.GetParameters() is [{ ParameterType.IsValueType: false }]).Select(method => method.DeclaringType!.Name);
        Assert.Equal(["FactValue`1"], nullable);
    }

    private static bool IsPublic(string member)
    {
        var name = member.Split('(')[0][2..];
        return typeof(CaseFile).Assembly.GetExportedTypes().Select(type => type.FullName!.Replace('+', '.')).Any(type =>
            name == type || (name.StartsWith(type + ".", StringComparison.Ordinal) && typeof(CaseFile).Assembly.GetType(type)?.GetMember(name[(type.Length + 1)..]).Length > 0));
    }

    private static string[] NameOf(string member) => Words(Regex.Replace(member.Split('(')[0].Split('.')[^1], "(?<=[a-z])(?=[A-Z0-9])", " "));

    private static string[] Words(string text) => Regex.Matches(text.ToLowerInvariant(), "[a-z0-9]+").Select(word => word.Value).ToArray();

    private static bool IsUnknown(object? value) => value switch
    {
        null => true,
        Moment moment => !moment.IsKnown,
        DateOrInstant given => given == DateOrInstant.Unknown,
        Enum named => named.ToString() == "Unknown",
        IEnumerable => !IsKnown(value),
        _ when value.GetType().GetProperty("IsKnown") is not null => !IsKnown(value),
        _ when FactGraph.IsRecord(value.GetType()) => FactGraph.Facts(value.GetType()).All(fact => IsUnknown(fact.GetValue(value))),
        _ => false,
    };

    private static bool IsKnown(object value) => (bool)value.GetType().GetProperty("IsKnown")!.GetValue(value)!;
}
