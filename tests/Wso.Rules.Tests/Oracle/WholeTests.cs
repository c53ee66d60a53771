using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;
using Xunit;
using static Wso.Rules.Tests.Oracle.GrantTable;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// Decided whole: every way in which the conditions of a grant can be yes, no or unknown gives what the table says.
/// A definition that several grants share (OFFICER, LAWFUL …) is decided by itself, and counts as one value in them.
/// </summary>
public sealed class WholeTests
{
    private const int MostVariables = 14;

    private static readonly string[] OneValue =
    [
        "WSO-OFFICER", "JEM-OFFICER", "TFM-OFFICER", "OWN-JAIL", "JEM-JAIL", "PERSON-HERE", "LAWFUL", "DETAINER", "STATE-POWER", "IN-JAIL"
    ];

    private static readonly Dictionary<string, Grant> Book = AllRules.Grants.ToDictionary(grant => grant.Rule.Id);

    public static IEnumerable<TheoryDataRow<string>> GrantIds => Names.Of(Grants.Keys);

    public static IEnumerable<TheoryDataRow<string>> DefinitionNames => Names.Of(OneValue);

    [Fact]
    public void The_table_has_every_grant_of_the_book_and_no_other() =>
        Assert.Equal(Grants.Keys.Order(StringComparer.Ordinal), Book.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_action_has_the_grants_of_the_table_and_no_other() =>
        Assert.All(Enum.GetValues<JailAction>(), action => Assert.Equal(Actions[action], Powers.Of(action).Select(grant => grant.Rule.Id)));

    [Theory]
    [MemberData(nameof(GrantIds))]
    public void Every_assignment_of_its_conditions_gives_what_the_table_says(string id)
    {
        var variables = new Variables();
        var rebuilt = new Rebuilt(variables, OneValue.ToDictionary(LeavesOf));
        var grant = rebuilt.Grant(Book[id]);
        var typed = Expression.Parse(Grants[id], variables, OneValue.ToHashSet());
        var required = Required.TryGetValue(id, out var text)
            ? Expression.Parse(text, variables, OneValue.ToHashSet())
            : static _ => Three.No;
        Assert.Equal(Required.ContainsKey(id), grant.Required is not null);
        Decide(variables, rebuilt, id, values => grant.RulingIn(default) == Ruled(typed(values), required(values)));
    }

    [Theory]
    [MemberData(nameof(DefinitionNames))]
    public void Every_assignment_of_a_shared_definition_gives_what_its_words_say(string name)
    {
        var leaves = LeavesOf(name);

        // Wherever the same leaves are joined in the same way it is the same definition: it is decided once.
        var joint = Book.Values.SelectMany(grant => Joints(grant.When)).First(joint => Rebuilt.LeavesOf(joint) == leaves);
        var variables = new Variables();
        var rebuilt = new Rebuilt(variables, new Dictionary<string, string>());
        var test = rebuilt.Formula(joint);
        var typed = Expression.Parse(Definitions[name], variables, new HashSet<string>());
        Decide(variables, rebuilt, name, values => (int)test.Of(default) + 1 == (int)typed(values));
    }

    /// <summary>"permitted when some agreement grants it; prohibited when every grant is no; undetermined otherwise"</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public void Of_several_grants_the_best_counts(int count)
    {
        var variables = new Variables();
        var rebuilt = new Rebuilt(variables, new Dictionary<string, string>());
        var conditions = AllRules.Grants.SelectMany(grant => grant.When.Leaves)
            .DistinctBy(leaf => leaf.Rule.Id)
            .Take(count + 1)
            .Select(rebuilt.Formula)
            .ToArray();
        var law = AllRules.Grants[0].Rule.Citation;
        var grants = conditions[..count].Select(
            (condition, i) => new Grant("g", law, "t", "s", null, condition, required: i == count - 1 ? conditions[count] : null))
            .ToArray();
        Decide(variables, rebuilt, "some grant", values =>
            Rulings.Of(grants, default) == (
                values[count - 1] == Three.Yes && values[count] == Three.Yes
                    ? Ruling.Required
                    : Ruled(values.Take(count).Max(), Three.No)));
    }

    private static string LeavesOf(string definition) =>
        (Definitions[definition].Contains('|') ? "| " : "& ")
            + string.Join(" ", Definitions[definition].Split(" & ").SelectMany(part => part.Split(" | ")).Order(StringComparer.Ordinal));

    private static IEnumerable<Formula> Joints(Formula formula) => formula.Read(new Reader<(Formula Itself, IEnumerable<Formula> Joints)>(
        leaf: leaf => (leaf, []),
        all: parts => Joint(Logic.All(parts.Select(part => part.Itself).ToArray()), parts.SelectMany(part => part.Joints)),
        any: parts => Joint(Logic.Any(parts.Select(part => part.Itself).ToArray()), parts.SelectMany(part => part.Joints)),
        not: part => (Logic.Not(part.Itself), part.Joints))).Joints;

    private static (Formula Itself, IEnumerable<Formula> Joints) Joint(Formula joint, IEnumerable<Formula> below) =>
        (joint, below.Prepend(joint));

    private static Ruling Ruled(Three granted, Three required) => granted switch
    {
        Three.Yes => required == Three.Yes ? Ruling.Required : Ruling.Permitted,
        Three.No => Ruling.Prohibited,
        _ => Ruling.Undetermined,
    };

    /// <summary>Every assignment, the last variable turning slowest.</summary>
    private static void Decide(Variables variables, Rebuilt rebuilt, string what, Func<Three[], bool> isAsTyped)
    {
        var count = variables.Names.Count;
        Assert.InRange(count, 1, MostVariables);
        var values = new Three[count];
        Array.Fill(rebuilt.Values, Truth.No);
        while (true)
        {
            if (!isAsTyped(values))
            {
                Assert.Fail($"{what} is decided otherwise than the table says where {Told(variables, values)}");
            }

            Tally.Whole++;
            var place = 0;
            while (place < count && values[place] == Three.Yes)
            {
                (values[place], rebuilt.Values[place]) = (Three.No, Truth.No);
                place++;
            }

            if (place == count)
            {
                return;
            }

            values[place]++;
            rebuilt.Values[place]++;
        }
    }

    private static string Told(Variables variables, Three[] values) =>
        string.Join(", ", variables.Names.Zip(values, (name, value) => $"{name} is {value}"));
}
