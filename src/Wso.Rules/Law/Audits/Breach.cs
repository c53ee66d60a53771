using NodaTime;

namespace Wso.Rules;

/// <summary>Something that went wrong in a custody: which rule, from when until when.</summary>
public sealed class Breach
{
    internal Breach(Rule rule, Citation citation, Instant from, Instant? until, Instant upTo, JailAction? action = null, string? @for = null)
    {
        Rule = rule;
        Citation = citation;
        From = from;
        Until = until;
        Length = (until ?? upTo) - from;
        Action = action;
        For = @for;
    }

    /// <summary>The rule that was broken: of custody, what had ended it or barred it; of an act, the first condition or bar that stood against it; of a duty, the duty.</summary>
    public Rule Rule { get; }

    /// <summary>Where it comes from in this case: the law of the state, or counsel's own answer, where that was read, else the rule's own citation.</summary>
    public Citation Citation { get; }

    /// <summary>The first instant of it.</summary>
    public Instant From { get; }

    /// <summary>The instant at which it was over, itself outside; null where it lasts at the instant of the audit. An act is over at its own instant.</summary>
    public Instant? Until { get; }

    /// <summary>The elapsed time, to the instant of the audit where it lasts; zero for an act.</summary>
    public Duration Length { get; }

    /// <summary>The action that was not permitted: of custody <see cref="JailAction.HoldForIce"/>; null for a duty.</summary>
    public JailAction? Action { get; }

    /// <summary>The id of the act that was not permitted, or of what the duty arose from; null where it has none.</summary>
    public string? For { get; }

    /// <summary>The rule, and since when.</summary>
    public override string ToString() => Rule.Id + " from " + From;
}
