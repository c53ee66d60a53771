using NodaTime;

namespace Wso.Rules.Law;

/// <summary>How the sources are written down: since when each is law, and how well its words were checked.</summary>
internal static class Cite
{
    /// <summary>The day on which every source in this rule book was last checked.</summary>
    public static LocalDate LastChecked { get; } = new LocalDate(2026, 11, 22);

    public static Citation Primary(string document, string pinpoint, LocalDate? from = null, LocalDate? until = null) =>
        new Citation(document, pinpoint, from, until, Verification.PrimaryTextRead, LastChecked);

    public static Citation Secondary(string document, string pinpoint, LocalDate? from = null, LocalDate? until = null) =>
        new Citation(document, pinpoint, from, until, Verification.SecondarySource, LastChecked);

    /// <summary>The sources contradict each other, or a case is pending.</summary>
    public static Citation Unsettled(string document, string pinpoint, LocalDate? from = null, LocalDate? until = null) =>
        new Citation(document, pinpoint, from, until, Verification.Unsettled, LastChecked);

    /// <summary>Known from hearsay only.</summary>
    public static Citation Unverified(string document, string pinpoint, LocalDate? from = null, LocalDate? until = null) =>
        new Citation(document, pinpoint, from, until, Verification.Unverified, LastChecked);

    /// <summary>No text says it: the reading this library takes, and why, stands beside the rule.</summary>
    public static Citation OurReading(string of) =>
        new Citation("Reading of this library", of, null, null, Verification.Unverified, LastChecked);
}
