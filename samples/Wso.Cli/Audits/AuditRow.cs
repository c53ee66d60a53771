namespace Wso.Cli;

/// <summary>
/// One line of the audit: a breach, a release within the tolerance, a span of custody that the facts do not decide, a person who was not in
/// custody, or a line of the input that is not a valid case.
/// </summary>
/// <remarks>Times are local to the facility, with their offset.</remarks>
internal sealed record AuditRow
{
    public const string Breach = "breach";
    public const string Undetermined = "undetermined";
    public const string WithinTolerance = "withinTolerance";
    public const string NoCustody = "noCustody";
    public const string Invalid = "invalid";

    public const string NoPapers = "none";

    /// <summary>The line of the input, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The id of the case; left out where it could not be read.</summary>
    public string? Id { get; init; }

    public string? Facility { get; init; }

    public required string Kind { get; init; }

    /// <summary>The rule that was broken, or whose answer would decide.</summary>
    public string? Rule { get; init; }

    /// <summary>What was done; of custody holdForIce; left out for a duty.</summary>
    public string? Action { get; init; }

    /// <summary>The id of the act, or of what the duty arose from.</summary>
    public string? For { get; init; }

    /// <summary>Left out where it is not known.</summary>
    public string? From { get; init; }

    /// <summary>Left out where it lasts at the instant asked about, or is not known.</summary>
    public string? Until { get; init; }

    /// <summary>Elapsed hours, to the instant asked about where it lasts.</summary>
    public double? Hours { get; init; }

    public string? Says { get; init; }

    public string? Cite { get; init; }

    /// <summary>The version of the law by which it was judged.</summary>
    public required string Law { get; init; }

    /// <summary>Of a breach custody, act or paperwork; left out elsewhere.</summary>
    public string? Severity { get; init; }

    /// <summary>
    /// Of custody that is not decided, the facts that would decide it, as a case file names them, with semicolons between them.
    /// </summary>
    public string? Lacks { get; init; }

    /// <summary>Of custody, none if it is known that no paper came from ICE; left out elsewhere.</summary>
    public string? Papers { get; init; }
}
