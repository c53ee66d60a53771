using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Wso.Rules.Law;
using Xunit;

namespace Wso.Rules.Tests.Conventions;

/// <summary>What is declared is used: law in the book, forms in the duties, values of an enumeration wherever they are counted.</summary>
public sealed class NothingIsLeftOut
{
    private const BindingFlags Fields = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly MethodInfo[] Checks =
    [
        .. typeof(DefinedValues)
            .GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(method => method.Name == nameof(DefinedValues.Defined))
    ];

    public static IEnumerable<TheoryDataRow<string>> Enumerations => Names.Of(Checks.Select(check => EnumerationOf(check).Name));

    /// <summary>
    /// A condition, a grant, a duty or a requirement that stands in a file and in no list is law that nobody is ever told of.
    /// </summary>
    [Fact]
    public void Every_rule_that_is_declared_is_in_the_book_or_in_the_law_of_a_state()
    {
        var reached = RuleBook.Current.Rules.Select(rule => rule.Id)
            .Concat(RuleBook.Current.States.SelectMany(span => span.Duties).Select(duty => duty.Id))
            .ToHashSet();
        var declared = (from type in typeof(RuleBook).Assembly.GetTypes()
                        where type.Namespace?.StartsWith("Wso.Rules.Law", StringComparison.Ordinal) == true
                            && !type.ContainsGenericParameters
                        from field in type.GetFields(Fields)
                        from id in IdsIn(field.GetValue(null))
                        select (Where: $"{type.FullName}.{field.Name}", Id: id)).ToList();

        Assert.True(declared.Count > 300, $"Only {declared.Count} declared rules were found.");
        var lost = declared.Where(one => !reached.Contains(one.Id)).Select(one => $"{one.Where} declares {one.Id}").ToList();
        Assert.True(
            lost.Count == 0,
            $"Declared, and in no list of law: {string.Join(", ", lost)}. Put each where it belongs, or delete it.");
    }

    /// <summary>
    /// A new form of an agreement must be named by every list of forms that concerns it; one that no list names would owe less than it
    /// says.
    /// </summary>
    [Fact]
    public void The_forms_that_the_duties_of_an_agreement_name_are_the_forms_it_has()
    {
        foreach (var agreement in Agreements.All)
        {
            var byForm = Duties.All.Where(duty => duty.Under == agreement.Terms.Type && duty.Forms.Length > 0).ToList();
            if (byForm.Count > 0)
            {
                Assert.Equal(agreement.Terms.Forms.Order(), byForm.SelectMany(duty => duty.Forms).Distinct().Order());
            }

            foreach (var divided in byForm.GroupBy(duty => duty.Duty).Where(same => same.Count() > 1))
            {
                Assert.True(
                    divided.SelectMany(duty => duty.Forms).Order().SequenceEqual(agreement.Terms.Forms.Order()),
                    $"{string.Join(" and ", divided.Select(duty => duty.Rule.Id))} divide the forms of {agreement.Terms.Type}: each must "
                        + "be in exactly one of them.");
            }
        }
    }

    [Fact]
    public void Every_action_of_the_enumeration_is_decided_by_the_law() => Assert.Equal(Enum.GetValues<JailAction>(), JailActions.All);

    /// <summary>Where a range of an enumeration is written by its first and last value, these are its first and last value.</summary>
    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_value_of_an_enumeration_is_taken_and_the_numbers_beside_them_are_refused(string name)
    {
        var check = Checks.Single(one => EnumerationOf(one).Name == name);
        var values = Enum.GetValues(EnumerationOf(check)).Cast<object>().Select(value => Convert.ToInt32(value)).Order().ToList();
        Assert.All(values, value => Taken(check, value));
        foreach (var beside in new[] { values[0] - 1, values[^1] + 1 })
        {
            Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<TargetInvocationException>(() => Taken(check, beside)).InnerException);
        }
    }

    /// <summary>
    /// The version of the law is the last day on which a source was checked, and no source says of itself that it was checked later.
    /// </summary>
    [Fact]
    public void The_version_of_the_law_is_the_last_day_on_which_a_source_was_checked()
    {
        var spans = RuleBook.Current.States;
        var last = RuleBook.Current.Rules.Select(rule => rule.Citation)
            .Concat(
                spans.SelectMany(span => Enum.GetValues<LocalLawQuestion>().Select(span.AnswerTo))
                    .Where(answer => answer.IsFound)
                    .Select(answer => answer.Citation))
            .Concat(spans.SelectMany(span => span.Duties).Select(duty => duty.Citation))
            .Max(citation => citation.LastChecked);

        Assert.Equal(last, RuleBook.Current.LastChecked);
        Assert.Equal(last.ToString("uuuu'.'MM'.'dd", null), RuleBook.Current.LawVersion);
        Assert.True(Cite.FirstReading < last);
    }

    private static IEnumerable<string> IdsIn(object? value) => value switch
    {
        null or string => [],
        Rule rule => [rule.Id],
        StateDuty duty => [duty.Id],
        StateLawSpan span => span.Duties.Select(duty => duty.Id),
        IEnumerable many => many.Cast<object?>().SelectMany(IdsIn),
        _ when value.GetType().GetProperty("Rule", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is { } rule
            && rule.PropertyType == typeof(Rule) => [((Rule)rule.GetValue(value)!).Id],
        _ => [],
    };

    private static void Taken(MethodInfo check, int value)
    {
        var type = check.GetParameters()[0].ParameterType;
        var argument = Enum.ToObject(EnumerationOf(check), value);
        check.Invoke(
            null,
            [
                type.GetGenericArguments() is [var inner] && type.GetGenericTypeDefinition() != typeof(Nullable<>)
                    ? type.GetMethods()
                        .Single(method => method.Name == "op_Implicit" && method.GetParameters()[0].ParameterType == inner)
                        .Invoke(null, [argument])
                    : argument
            ]);
    }

    private static Type EnumerationOf(MethodInfo check) =>
        check.GetParameters()[0].ParameterType is { IsGenericType: true } wrapped
            ? wrapped.GetGenericArguments()[0]
            : check.GetParameters()[0].ParameterType;
}
