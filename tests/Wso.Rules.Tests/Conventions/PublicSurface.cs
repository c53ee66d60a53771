using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>What every builder has: unknown where nothing is given.</summary>
public sealed class PublicSurface
{
    private static readonly Type[] Builders = typeof(CaseFile).Assembly.GetExportedTypes().Where(type => type.Name == "Builder").ToArray();

    public static IEnumerable<TheoryDataRow<string>> BuilderNames => Names.Of(Builders.Select(builder => builder.DeclaringType!.Name));

    [Theory]
    [MemberData(nameof(BuilderNames))]
    public void A_fact_that_is_not_given_is_unknown_and_never_known_none(string record)
    {
        var type = Builders.Single(builder => builder.DeclaringType!.Name == record);
        var parameters = type.GetConstructors().Single().GetParameters().Select(
            parameter => parameter.ParameterType == typeof(string) ? "id"
            : parameter.ParameterType == typeof(Facility) ? new Facility("jail", UsState.WY, Times.Zone)
            : parameter.ParameterType == typeof(NodaTime.DateTimeZone) ? Times.Zone
            : parameter.ParameterType == typeof(NodaTime.Instant) ? Times.Due
            : parameter.ParameterType.IsEnum ? Enum.GetValues(parameter.ParameterType).GetValue(0)
            : throw new NotSupportedException(parameter.Name));
        var builder = type.GetConstructors().Single().Invoke(parameters.ToArray());
        foreach (var fact in
            type.GetProperties()
                .Where(fact =>
                    !fact.Name.Equals("Jail", StringComparison.Ordinal)
                        && !type.GetConstructors()
                            .Single()
                            .GetParameters()
                            .Any(parameter => parameter.Name!.Equals(fact.Name, StringComparison.OrdinalIgnoreCase))))
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
        var nullable =
            typeof(CaseFile).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name == "op_Implicit" && method.GetParameters() is [{ ParameterType.IsValueType: false }])
                .Select(method => method.DeclaringType!.Name);
        Assert.Equal(["FactValue`1"], nullable);
    }

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
