using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wso.Rules.CaseFiles;

namespace Wso.Rules.Tests.Generated;

/// <summary>A valid case and a question, made by chance; printed as the JSON that the command reads.</summary>
public sealed record Made(CaseFile File, Act Ask)
{
    private const int Kept = 1000;

    private static readonly CaseFileValidator Validator = new();

    private static readonly Lazy<Made[]> FirstOnes = new(static () => Enumerable.Range(0, Kept).Select(Of).ToArray());

    /// <summary>Wyoming, whose law says nothing to the six questions, stands for every state, and so in every zone.</summary>
    public bool IsValid =>
        Validator.Validate(new CaseFileDocument(File, Ask)).Errors.TrueForAll(static error => error.PropertyName == "$.facility.timeZone");

    /// <summary>The same seed, the same case.</summary>
    public static Made Of(int seed) => Of(new Dice(seed), CaseMaker.Anywhere);

    /// <summary>Where no clock is ever changed, in a span without a leap day.</summary>
    public static Made InArizona(int seed) =>
        Of(
            new Dice(seed),
            static dice => new CaseMaker(dice, ["America/Phoenix"], Instant.FromUtc(2024, 6, 1, 0, 0), Instant.FromUtc(2026, 1, 1, 0, 0)));

    /// <summary>The same cases on every run, made once.</summary>
    public static IEnumerable<Made> First(int count) => FirstOnes.Value.Take(count);

    /// <summary>As many as <see cref="Sample"/> takes of so many, from its seed.</summary>
    public static IEnumerable<Made> Sampled(int whole) => Sample.Seed == 0 ? First(Sample.Of(whole)) : Sampled(whole, Of);

    public static IEnumerable<Made> Sampled(int whole, Func<int, Made> maker) =>
        Enumerable.Range(Sample.Seed, Sample.Of(whole)).Select(maker);

    /// <summary>Chance of the case's own, the same whenever it is asked.</summary>
    internal Dice Dice() => new(ToString().Length);

    public override string ToString() => CaseFileWriter.Unchecked(new CaseFileDocument(File, Ask));

    /// <summary>Every valid case that is one step simpler: an item or a fact less.</summary>
    public IEnumerable<Made> Simpler()
    {
        var files = Mutations.FactsOf(File).SelectMany(Steps).Select(step => this with { File = (CaseFile)step });
        var asks = Mutations.FactsOf(Ask).SelectMany(Steps).Select(step => this with { Ask = (Act)step });
        return files.Concat(asks).Where(made => made.IsValid);
    }

    private static IEnumerable<object> Steps(PlacedFact fact) =>
        Mutations.Shorter(fact).Select(fact.Replaced).Concat(Mutations.MayBeLeftOut(fact) ? [fact.LeftOut()] : []);

    private static Made Of(Dice dice, Func<Dice, CaseMaker> maker)
    {
        while (true)
        {
            var draft = maker(dice).Make();
            var made = new Made(draft.Case(), draft.Act.Build());
            if (made.IsValid && dice.Chance(12))
            {
                made = Mutations.InSpans(made, dice) is { IsValid: true } spanned ? spanned : made;
            }

            if (made.IsValid)
            {
                return dice.Chance(75) ? Mutated(made, dice) : made;
            }
        }
    }

    /// <summary>A change that makes no valid case is not made.</summary>
    private static Made Mutated(Made made, Dice dice)
    {
        for (var left = dice.Of(1, 1, 2, 3, 4); left > 0; left--)
        {
            var mutated = Mutations.Once(made, dice);
            made = mutated.IsValid ? mutated : made;
        }

        return made;
    }
}

public static class MadeCases
{
    public static Arbitrary<Made> Arbitrary() => Arb.From(Gen.Choose(0, int.MaxValue).Select(Made.Of), static made => made.Simpler());
}
