using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Oracle;

/// <summary>The rule book and the second reading of the rules answer alike, over made cases. WSO_CASES sets how many.</summary>
public sealed class SampledTests
{
    private const int Whole = 3000;

    [Fact]
    public void Every_ruling_and_every_hold_is_as_the_second_reading_has_it()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("WSO_CASES"), out var cases) ? cases : Sample.Of(Whole);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(2026 + (ulong)Sample.Seed, 1123),
            Prop.ForAll(MadeCases.Arbitrary(), static made =>
        {
            var differences = Differences(made);
            Assert.True(differences.Count == 0, string.Join("\n", differences) + "\n" + made);
            Tally.Sampled++;
        }));
    }

    private static List<string> Differences(Made made)
    {
        var reading = new RuleText(made.File);
        var differences = new List<string>();
        foreach (var action in Enum.GetValues<JailAction>())
        {
            var (decided, expected) = (RuleBook.Current.Decide(made.File, made.Ask, action).Ruling, reading.Decide(made.Ask, action));
            if (decided != expected)
            {
                differences.Add($"{action}: decided {decided}, by the rules {expected}\n{Difference.Reasons(made, action)}");
            }
        }

        var hold = RuleBook.Current.Hold(made.File, made.Ask.At);
        var read = reading.Hold(made.Ask.At.ToUnixTimeSeconds());
        Compare("hold", hold.Ruling, read.Ruling);
        Compare("start", hold.Start, Instant(read.Start));
        Compare("end", hold.End, Instant(read.End));
        Compare("bases", string.Join(" ", hold.Bases), string.Join(" ", read.Bases));
        return differences;

        static Instant? Instant(long? seconds) => seconds is { } known ? NodaTime.Instant.FromUnixTimeSeconds(known) : null;

        void Compare<T>(string what, T decided, T expected)
        {
            if (!Equals(decided, expected))
            {
                differences.Add($"{what}: decided {decided}, by the rules {expected}");
            }
        }
    }
}
