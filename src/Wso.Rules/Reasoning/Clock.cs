using System;
using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules;

/// <summary>
/// A clock of the rules: how long, and from what. It prints itself, and names every instant of a case at which it may run out.
/// </summary>
internal sealed class Clock
{
    private readonly string words;
    private readonly Happens ends;
    private readonly Func<CaseFile, IEnumerable<Instant>> candidates;
    private readonly Reads? reads;

    /// <summary>A clock whose length is not the same in every case.</summary>
    /// <param name="words">What it counts and from what.</param>
    /// <param name="ends">When it runs out.</param>
    /// <param name="candidates">Every instant of a case at which it may.</param>
    /// <param name="reads">The answer of state or local law that it comes from.</param>
    public Clock(string words, Happens ends, Func<CaseFile, IEnumerable<Instant>> candidates, Reads? reads = null)
    {
        this.words = words;
        this.ends = ends;
        this.candidates = candidates;
        this.reads = reads;
    }

    /// <summary>The time that it runs; null where it is not the same in every case.</summary>
    public TimeLimit? Length { get; private init; }

    /// <summary>What it counts from; null where that is not one thing.</summary>
    public Anchor? From { get; private init; }

    public bool TurnsOnStateLaw => reads is not null;

    public static Clock After(TimeLimit length, Anchor from) => new Clock(
        length == TimeLimit.AtOnce ? from.ToString() : $"{length} from {from}",
        (in s) => from.In(in s).Plus(length, s.Zone),
        file => Instants(from.Of(file), length, file.Facility.TimeZone))
    {
        Length = length,
        From = from,
    };

    /// <summary>The anchor itself.</summary>
    public static Clock At(Anchor anchor) => After(TimeLimit.AtOnce, anchor);

    /// <summary>A clock that each occasion of a duty works out for itself.</summary>
    public static Clock OfOccasions(string words, Func<CaseFile, IEnumerable<Instant>> candidates) =>
        new Clock(words, static (in s) => Bounds.Unknown, candidates) { Length = TimeLimit.AtOnce };

    /// <summary>Where a length counted from some moments ends; of a moment known only to lie within a span, at both its ends.</summary>
    public static IEnumerable<Instant> Instants(IEnumerable<Moment> from, TimeLimit length, DateTimeZone zone)
    {
        foreach (var moment in from)
        {
            if (moment.TryGetSpan(out var first, out var last))
            {
                yield return length.From(first, zone);
                if (first != last)
                {
                    yield return length.From(last, zone);
                }
            }
        }
    }

    public Bounds In(in Situation s) => ends(in s);

    public IEnumerable<Instant> Candidates(CaseFile file) => candidates(file);

    public StateReading Reading(in Situation s) => reads is null ? default : reads(s.Law);

    public override string ToString() => words;
}
