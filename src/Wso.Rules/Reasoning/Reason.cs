using NodaTime;

namespace Wso.Rules;

/// <summary>One condition or bar that was weighed.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class Reason
{
    private readonly StateReading reading;

    internal Reason(Rule rule, AgreementType? under, Truth truth, StateReading reading, bool isFixed)
    {
        this.reading = reading;
        Rule = rule;
        Under = under;
        Truth = truth;
        IsFixed = isFixed;
    }

    /// <param name="leaf">The rule as it was weighed.</param>
    /// <param name="at">The instant at which, where that is another than the one asked about.</param>
    /// <param name="of">The rule that rests on it; null where the act itself does.</param>
    internal Reason(Weighed leaf, Instant? at, Rule? of)
        : this(
            leaf.Leaf!.Rule,
            leaf.Under,
            leaf.Truth,
            leaf.Leaf.Reading(in leaf.Situation),
            leaf.Leaf.IsFixed(leaf.Truth, in leaf.Situation))
    {
        At = at;
        Of = of;
    }

    /// <summary>The rule: a condition, a bar or a limit; on the way in, a requirement.</summary>
    public Rule Rule { get; }

    /// <summary>
    /// What it rests on in this case: the law of the state if its answer was read, counsel's
    /// own answer if that took its place, otherwise the rule's own citation.
    /// </summary>
    public Citation Citation => reading.Citation ?? Rule.Citation;

    /// <summary>Whose answer on state and local law was used; nobody's where none was.</summary>
    public AnsweredBy AnsweredBy => reading.By;

    /// <summary>The agreement or basis under which it was weighed; null where it belongs to none.</summary>
    public AgreementType? Under { get; }

    /// <summary>Whether it is true. A bar that is true prevents the act.</summary>
    public Truth Truth { get; }

    /// <summary>Whether it determines the ruling.</summary>
    public bool Decides { get; internal set; }

    /// <summary>It prevents the act, and nobody can change that now.</summary>
    public bool IsFixed { get; }

    /// <summary>True only at the moment, and said by the officer, not read from records.</summary>
    public bool IsAttested => Rule.IsAttested;

    /// <summary>
    /// The instant at which it was weighed, if that is not the one asked about. An act on record is judged at its own instant.
    /// </summary>
    public Instant? At { get; }

    /// <summary>The rule that rests on this reason, such as "a hold for ICE is in effect". Null if the ruling itself rests on it.</summary>
    public Rule? Of { get; }

    /// <summary>The library's answer that was used; null where none was.</summary>
    internal StateAnswer? StateAnswer => reading.Answer;

    /// <summary>The rule, and whether it is true.</summary>
    public override string ToString() => $"{Rule.Id}: {Truth}";
}
