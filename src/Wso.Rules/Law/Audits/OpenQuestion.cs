using NodaTime;

namespace Wso.Rules;

/// <summary>A span of custody that the facts leave undecided, and the question that would decide whether it was lawful.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class OpenQuestion
{
    internal OpenQuestion(Instant from, Instant? until, Rule rule)
    {
        From = from > Instant.MinValue ? from : null;
        Until = until;
        Rule = rule;
    }

    /// <summary>The first instant of the span, or null if that is unknown too.</summary>
    public Instant? From { get; }

    /// <summary>
    /// The instant at which it was over, excluded. Null if that is unknown, or if it still lasts at the time of the audit.
    /// </summary>
    public Instant? Until { get; }

    /// <summary>The rule whose answer would decide it. Its <see cref="Rule.Reads"/> are the facts to look for.</summary>
    public Rule Rule { get; }

    /// <summary>The question, and since when it is open.</summary>
    public override string ToString() => Rule.Id + " from " + From;
}
