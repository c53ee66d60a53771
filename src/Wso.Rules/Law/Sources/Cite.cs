using NodaTime;

namespace Wso.Rules.Law;

/// <summary>How the sources are written down: since when each is law, how well its words were checked, and when.</summary>
internal static class Cite
{
    /// <summary>The last day on which any source in this rule book was checked.</summary>
    public static LocalDate LastChecked { get; } = new LocalDate(2026, 11, 30);

    /// <summary>The day of the first reading, for what was not read again.</summary>
    public static LocalDate FirstReading { get; } = new LocalDate(2026, 11, 22);

    public static Citation Primary(
        string document, string pinpoint, LocalDate? from = null, LocalDate? until = null, LocalDate? checkedOn = null) =>
        new Citation(document, pinpoint, from, until, Verification.PrimaryTextRead, checkedOn ?? LastChecked);

    public static Citation Secondary(
        string document, string pinpoint, LocalDate? from = null, LocalDate? until = null, LocalDate? checkedOn = null) =>
        new Citation(document, pinpoint, from, until, Verification.SecondarySource, checkedOn ?? LastChecked);

    /// <summary>The sources contradict each other, or a case is pending.</summary>
    public static Citation Unsettled(
        string document, string pinpoint, LocalDate? from = null, LocalDate? until = null, LocalDate? checkedOn = null) =>
        new Citation(document, pinpoint, from, until, Verification.Unsettled, checkedOn ?? LastChecked);

    /// <summary>Known from hearsay only.</summary>
    public static Citation Unverified(
        string document, string pinpoint, LocalDate? from = null, LocalDate? until = null, LocalDate? checkedOn = null) =>
        new Citation(document, pinpoint, from, until, Verification.Unverified, checkedOn ?? LastChecked);

    /// <summary>No text says it: the reading that this library takes, and why, is beside the rule.</summary>
    public static Citation OurReading(string of) => Citation.OurReading(of, LastChecked);
}
