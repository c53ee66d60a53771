using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Tests.Generated;
using Wso.Rules.Tests.Oracle;
using Xunit;

namespace Wso.Rules.Tests.Theorems;

/// <summary>Each theorem holds of the rule book in every made case, and is refuted of its mutant in some.</summary>
public sealed class TheoremTests
{
    private const int Cases = 400;
    private const int CasesReadTwice = 80;

    private static readonly Dictionary<string, Theorem> Theorems =
        OfPowers.All.Concat(OfHolds.All).Concat(OfStays.All).ToDictionary(theorem => theorem.Says);

    public static IEnumerable<TheoryDataRow<string>> Statements => Names.Of(Theorems.Keys);

    [Theory]
    [MemberData(nameof(Statements))]
    public void It_holds(string theorem)
    {
        Assert.Null(Sampled(Theorems[theorem], Cases).FirstOrDefault(made => !Theorems[theorem].Holds(Decider.RuleBook, made)));
        Tally.Sampled += Sample.Of(Cases);
    }

    /// <summary>A theorem that the second reading refutes is misread, or not so.</summary>
    [Theory]
    [MemberData(nameof(Statements))]
    public void It_holds_of_the_second_reading(string theorem)
    {
        Assert.Null(
            Sampled(Theorems[theorem], CasesReadTwice).FirstOrDefault(made => !Theorems[theorem].Holds(Decider.SecondReading, made)));
        Tally.Sampled += Sample.Of(CasesReadTwice);
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Its_mutant_is_refuted(string theorem) =>
        Assert.True(
            CasesOf(Theorems[theorem]).Any(made => !Theorems[theorem].Holds(Theorems[theorem].Mutant, made)),
            $"No case refutes the mutant: {Theorems[theorem].MutantSays}.");

    private static IEnumerable<Made> Sampled(Theorem theorem, int cases) =>
        theorem.Cases == Made.Of ? Made.Sampled(cases) : Made.Sampled(cases, theorem.Cases);

    /// <summary>The same on every run: which of them refutes a mutant is no matter of chance.</summary>
    private static IEnumerable<Made> CasesOf(Theorem theorem) =>
        theorem.Cases == Made.Of ? Made.First(Cases) : Enumerable.Range(0, Cases).Select(theorem.Cases);
}
