using System.Linq;
using NodaTime;

namespace Wso.Rules;

/// <summary>Where a rule comes from: the document, the place in it, the days on which it is law, and how well it was checked.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed record Citation
{
    private const string Ours = "Reading of this library";

    internal Citation(string document, string pinpoint, LocalDate? from, LocalDate? until, Verification verification, LocalDate lastChecked)
    {
        Document = document;
        Pinpoint = pinpoint;
        From = from;
        Until = until;
        Verification = verification;
        LastChecked = lastChecked;
    }

    /// <summary>The caller's counsel answers for it, for every day of the case; this library checked nothing.</summary>
    internal static Citation Counsel { get; } = NotOurs("counsel's own answer");

    /// <summary>The same with who answered and when, as far as that is recorded.</summary>
    internal static Citation CounselOf(string? by, DateOrInstant on)
    {
        var day = on == DateOrInstant.Unknown ? null : on.ToString();
        return by is null && day is null
            ? Counsel
            : NotOurs(Counsel.Document, string.Join(", ", new[] { by, day }.Where(static part => part is not null)));
    }

    /// <summary>Nothing was found, so nothing can go out of date.</summary>
    internal static Citation NoSource { get; } = NotOurs("no source found");

    /// <summary>The document: statute, regulation, agreement form, decision.</summary>
    public string Document { get; }

    /// <summary>The section or page. Empty if it means the whole document.</summary>
    public string Pinpoint { get; }

    /// <summary>The first local day on which it is law, or null if that is not known.</summary>
    public LocalDate? From { get; }

    /// <summary>The first local day on which it is no longer law, or null if it is in force.</summary>
    public LocalDate? Until { get; }

    /// <summary>How well its words were checked.</summary>
    public Verification Verification { get; }

    /// <summary>The day it was last checked. An answer about a later day carries a caution.</summary>
    public LocalDate LastChecked { get; }

    /// <summary>No text says it: the rule rests on a reading of this library, which <see cref="Pinpoint"/> names.</summary>
    public bool IsReadingOfThisLibrary => Document == Ours;

    /// <summary>The document and the place in it, as a brief would cite it.</summary>
    public override string ToString() => Pinpoint.Length == 0 ? Document : Document + ", " + Pinpoint;

    /// <summary>No text says it: the reading that this library takes, and why, is beside the rule.</summary>
    internal static Citation OurReading(string of, LocalDate lastChecked) =>
        new Citation(Ours, of, null, null, Verification.Unverified, lastChecked);

    /// <summary>Whether it is law on the day, as far as its days were established.</summary>
    internal bool Covers(LocalDate day) => (From is null || day >= From) && (Until is null || day < Until);

    private static Citation NotOurs(string document, string pinpoint = "") =>
        new Citation(document, pinpoint, null, null, Verification.Unverified, LocalDate.MaxIsoValue);
}
