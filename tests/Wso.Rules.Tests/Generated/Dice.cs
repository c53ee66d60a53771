using System;
using NodaTime;

namespace Wso.Rules.Tests.Generated;

/// <summary>Chance from a seed: the same on every machine and version.</summary>
internal sealed class Dice(int seed)
{
    private ulong state = ((ulong)(uint)seed + 1) * 0xD1342543DE82EF95;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params T[] choices) => choices[Below(choices.Length)];

    public Duration Seconds(long least, long most) => Duration.FromSeconds(least + (long)(Next() % (ulong)(most - least + 1)));

    public Instant Between(Instant first, Instant last) => first + Seconds(0, Math.Max(0, (long)(last - first).TotalSeconds));

    /// <summary>At the threshold, a second before it or a second after it.</summary>
    public Instant Edge(Instant threshold) => threshold + Duration.FromSeconds(Below(3) - 1);

    /// <summary>SplitMix64: neighboring seeds have nothing in common.</summary>
    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
