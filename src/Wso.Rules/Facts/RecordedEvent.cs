using NodaTime;

namespace Wso.Rules;

/// <summary>An instant that a case file records, and the name of the fact.</summary>
internal readonly record struct RecordedEvent(Instant At, string Name);
