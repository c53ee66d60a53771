using NodaTime;

namespace Wso.Rules;

/// <summary>One thing that went wrong in a custody: which rule was broken, from when, and until when.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class Breach
{
    internal Breach(
        Rule rule,
        Citation citation,
        Instant from,
        Instant? until,
        Instant upTo,
        JailAction? action = null,
        string? @for = null)
    {
        Rule = rule;
        Citation = citation;
        From = from;
        Until = until;
        Length = (until ?? upTo) - from;
        Action = action;
        For = @for;
    }

    /// <summary>
    /// The rule that was broken. For custody: what had ended or barred it. For an act: the first condition or bar that made it not
    /// permitted. For a duty: the duty itself.
    /// </summary>
    public Rule Rule { get; }

    /// <summary>
    /// The source in this case: the law of the state or counsel's own answer if that was read, otherwise the rule's own citation.
    /// </summary>
    public Citation Citation { get; }

    /// <summary>The first instant of the breach.</summary>
    public Instant From { get; }

    /// <summary>
    /// The instant at which it was over, excluded. Null if it still lasts at the time of the audit. An act is over at its own time.
    /// </summary>
    public Instant? Until { get; }

    /// <summary>The elapsed time, up to the time of the audit if it still lasts. Zero for an act.</summary>
    public Duration Length { get; }

    /// <summary>The action that was not permitted. For custody it is <see cref="JailAction.HoldForIce"/>. Null for a duty.</summary>
    public JailAction? Action { get; }

    /// <summary>The id of the act that was not permitted, or of what the duty arose from. Null if it has no id.</summary>
    public string? For { get; }

    /// <summary>The rule, and since when.</summary>
    public override string ToString() => Rule.Id + " from " + From;
}
