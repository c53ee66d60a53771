using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Oracle;

/// <summary>The audit of made cases is that of section 9 read a second time: every instant of custody, and every act on record.</summary>
public sealed class AuditReadingTests
{
    private static readonly int Cases = int.TryParse(System.Environment.GetEnvironmentVariable("WSO_CASES"), out var count) ? count : 200;

    [Fact]
    public void Custody_is_a_breach_exactly_where_the_rules_say_so()
    {
        var seen = new HashSet<Three>();
        foreach (var made in Made.Sampled(Cases))
        {
            var upTo = made.Ask.At + Duration.FromDays(5);
            var custody = RuleBook.Current.Audit(made.File, upTo).Breaches
                .Where(breach => breach.Action == JailAction.HoldForIce && breach.Length > Duration.Zero)
                .ToArray();
            var reading = new RuleText(made.File);
            foreach (var at in reading.InstantsToAudit(upTo.ToUnixTimeSeconds()))
            {
                var instant = Instant.FromUnixTimeSeconds(at);
                var told = custody.FirstOrDefault(breach => breach.From <= instant && instant < (breach.Until ?? upTo));
                var read = reading.IsHeldOnNothing(at);
                Assert.True(
                    (told is not null) == (read == Three.Yes),
                    $"{instant}: {(told is null ? "no breach" : $"a breach of {told}")}, by the rules {read}\n{made}");
                seen.Add(read);
            }

            Tally.Sampled++;
        }

        Assert.Equal([Three.No, Three.Maybe, Three.Yes], seen.Order());
    }

    [Fact]
    public void An_act_is_a_breach_exactly_where_the_rules_prohibited_it_at_its_own_instant()
    {
        foreach (var made in Made.Sampled(Cases))
        {
            var told = RuleBook.Current.Audit(made.File, Moment.Latest - Duration.Epsilon).Breaches
                .Where(breach => breach.Length == Duration.Zero && breach.Action is not null)
                .Select(breach => (breach.Action!.Value, breach.From))
                .Order();
            var reading = new RuleText(made.File);
            var read = made.File.Acts.OrNone()
                .Where(act => reading.Decide(act, act.Action!.Value) == Ruling.Prohibited)
                .Select(act => (act.Action!.Value, act.At))
                .Order();
            Assert.True(told.SequenceEqual(read), $"told {string.Join(", ", told)}, by the rules {string.Join(", ", read)}\n{made}");
        }
    }
}
