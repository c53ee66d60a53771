using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.CaseFiles;

namespace Wso.Cli;

/// <summary>Audits one case up to the instant it asks about. A period grows by it.</summary>
internal static class Auditor
{
    private static readonly OffsetDateTimePattern Local =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<Z+HH:mm>");

    public static IEnumerable<AuditRow> Audit(CaseDocument document, Duration tolerance, AuditPeriod period)
    {
        var line = document.Line ?? 1;
        var reading = document.Read();
        if (reading.Document is not { } valid)
        {
            return [Invalid(line, reading)];
        }

        var (file, ask) = valid;
        var report = RuleBook.Current.Audit(file, ask.At, tolerance);
        period.Add(file, ask.At);
        var lacks = report.IsCustodyDecided
            || MissingFacts.Of(
                valid,
                document.Jail is null ? document.Utf8Json : Encoding.UTF8.GetBytes(CaseFileWriter.ToJson(valid)),
                report) is not { Count: > 0 } facts
            ? null
            : string.Join("; ", facts);
        return report.Breaches.Select(breach => Of(line, file, breach, AuditRow.Breach))
            .Concat(report.WithinTolerance.Select(late => Of(line, file, late, AuditRow.WithinTolerance)))
            .Concat(report.Open.Select((open, i) => Undetermined(line, file, open, i == 0 ? lacks : null)))
            .Concat(report.WasInCustody == Truth.No ? [NoCustody(line, file)] : []);
    }

    private static AuditRow Of(int line, CaseFile file, Breach breach, string kind) => new()
    {
        Line = line,
        Id = file.Id,
        Facility = file.Facility.Id,
        Kind = kind,
        Rule = breach.Rule.Id,
        Action = breach.Action is { } action ? Json.Camel(action) : null,
        For = breach.For,
        From = At(breach.From, file),
        Until = breach.Until is { } until ? At(until, file) : null,
        Hours = Math.Round(breach.Length.TotalHours, 4),
        Says = AuditWords.Of(breach),
        Cite = breach.Citation.ToString(),
        Law = RuleBook.Current.LawVersion,
        Severity = AuditWords.SeverityOf(breach),
        Papers = AuditWords.SeverityOf(breach) == AuditWords.Custody && file.Papers is { IsKnown: true, Count: 0 }
            ? AuditRow.NoPapers
            : null,
    };

    private static AuditRow Undetermined(int line, CaseFile file, OpenQuestion open, string? lacks) => new()
    {
        Line = line,
        Id = file.Id,
        Facility = file.Facility.Id,
        Kind = AuditRow.Undetermined,
        Rule = open.Rule.Id,
        From = open.From is { } from ? At(from, file) : null,
        Until = open.Until is { } until ? At(until, file) : null,
        Says = $"Is it so that {open.Rule.Says}? Until that is answered, it is open whether this custody was lawful.",
        Cite = open.Rule.Citation.ToString(),
        Law = RuleBook.Current.LawVersion,
        Lacks = lacks,
    };

    private static AuditRow NoCustody(int line, CaseFile file) => new()
    {
        Line = line,
        Id = file.Id,
        Facility = file.Facility.Id,
        Kind = AuditRow.NoCustody,
        Says = "The person was not booked by then: there is no custody to audit, only the acts.",
        Law = RuleBook.Current.LawVersion,
    };

    private static AuditRow Invalid(int line, CaseFileReading reading)
    {
        var first = reading.Errors[0];
        var more = reading.Errors.Count > 1 ? $" And {reading.Errors.Count - 1} more; 'wso decide' lists them." : string.Empty;
        return new AuditRow
        {
            Line = line,
            Id = reading.Id,
            Kind = AuditRow.Invalid,
            Says = $"{first.Path}: {first.Message} Allowed: {first.Allowed}.{more}",
            Law = RuleBook.Current.LawVersion,
        };
    }

    private static string At(Instant instant, CaseFile file) => Local.Format(instant.InZone(file.Facility.TimeZone).ToOffsetDateTime());
}
