using NodaTime;

namespace Wso.Rules;

/// <summary>An instant that a case file records, and the fact, with its places in the lists.</summary>
internal readonly record struct RecordedEvent(Instant At, string Fact, int I, int J)
{
    /// <summary>The name of the fact as in the JSON.</summary>
    public string Name => Fact.Replace("{i}", I.ToString()).Replace("{j}", J.ToString());
}
