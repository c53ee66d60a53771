using System;
using NodaTime;

namespace Wso.Rules.Tests.Generated;

/// <summary>Chance from a seed: the same on every machine and version.</summary>
internal sealed class Dice(int seed)
{
    private ulong state = (((ulong)(uint)seed + 1) * 0x9E3779B97F4A7C15) | 1;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params T[] choices) => choices[Below(choices.Length)];

    public Duration Seconds(long least, long most) => Duration.FromSeconds(least + (long)(Next() % (ulong)(most - least + 1)));

    public Instant Between(Instant first, Instant last) => first + Seconds(0, Math.Max(0, (long)(last - first).TotalSeconds));

    /// <summary>At the threshold, a second before it or a second after it.</summary>
    public Instant Edge(Instant threshold) => threshold + Duration.FromSeconds(Below(3) - 1);

    private ulong Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state * 0x2545F4914F6CDD1D) >> 16;
    }
}
