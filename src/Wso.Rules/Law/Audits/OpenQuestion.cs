using NodaTime;

namespace Wso.Rules;

/// <summary>A span of custody of which the facts do not decide whether it was lawful, and the question that would.</summary>
public sealed class OpenQuestion
{
    internal OpenQuestion(Instant from, Instant? until, Rule rule)
    {
        From = from > Instant.MinValue ? from : null;
        Until = until;
        Rule = rule;
    }

    /// <summary>The first instant of it; null where that is not known either.</summary>
    public Instant? From { get; }

    /// <summary>The instant at which it was over, itself outside; null where that is not known, or it lasts at the instant of the audit.</summary>
    public Instant? Until { get; }

    /// <summary>The rule whose answer would decide it.</summary>
    public Rule Rule { get; }

    /// <summary>The question, and since when it is open.</summary>
    public override string ToString() => Rule.Id + " from " + From;
}
