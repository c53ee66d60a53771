using System;
using System.Collections.Generic;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Wso.Rules.Programs;

namespace Wso.Rules;

/// <summary>The one door: what may be done, until when a person may be held, what must be done, and the rules themselves.</summary>
/// <remarks>Pure: no clock, no I/O, no culture, no machine time zone. Identical facts, law version and time-zone data give an identical answer. Safe to use from any number of threads.</remarks>
public sealed class RuleBook
{
    private RuleBook()
    {
    }

    /// <summary>The rule book of this package.</summary>
    public static RuleBook Current { get; } = new RuleBook();

    /// <summary>The version of the law, apart from the version of the package: the day on which its sources were last checked, year.month.day.</summary>
    public string LawVersion => $"{LastChecked.Year:0000}.{LastChecked.Month:00}.{LastChecked.Day:00}";

    /// <summary>Every condition, grant, bar, limit, duty and caution, in the order of the book; what is to be known of a state's answer comes with <see cref="States"/>.</summary>
    public IReadOnlyList<Rule> Rules => AllRules.Rules;

    /// <summary>The day on which every source was last checked; an answer about a later day carries a caution.</summary>
    public LocalDate LastChecked => Cite.LastChecked;

    /// <summary>The law of the states as far as it was found, each state's spans in order of time; a state or a day that is not there is unknown.</summary>
    public IReadOnlyList<StateLawSpan> States => StateTable.Spans;

    /// <summary>The agreements side by side: the three 287(g) models, the Basic Ordering Agreement, and detention services; every cell cited.</summary>
    public IReadOnlyList<AgreementProfile> Programs => Profiles.All;

    /// <summary>What one law answers differently from another: two forms, two days, two states, two snapshots.</summary>
    public LawComparison Compare { get; } = new LawComparison();

    /// <summary>The law of a state on a local day; null where none was found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is not one of the enumeration.</exception>
    public StateLawSpan? LawOf(UsState state, LocalDate on) => StateTable.On(state.Defined(), on);

    /// <summary>Decides the act's own action at the act's own instant.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The act names no action.</exception>
    public Verdict Decide(CaseFile caseFile, Act act) =>
        Decide(caseFile, act, NotNull(act, nameof(act)).Action ?? throw new ArgumentException("The act names no action; name it, or ask Decide(caseFile, act, action).", nameof(act)));

    /// <summary>Decides an action in the circumstances of the act: its instant, officer, place and what is attested; the act's own action does not matter.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The action is not one of the enumeration.</exception>
    public Verdict Decide(CaseFile caseFile, Act act, JailAction action)
    {
        _ = ((JailAction?)action).Defined();
        var s = Premises.Of(NotNull(caseFile, nameof(caseFile)), NotNull(act, nameof(act)), act.At);
        return new Verdict(caseFile, act, action, Rulings.Of(Powers.Of(action), in s));
    }

    /// <summary>Whether the person may be held for ICE at the instant, and, where a hold stands, the instant at which it must end.</summary>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.</exception>
    public Hold Hold(CaseFile caseFile, Instant at) =>
        global::Wso.Rules.Hold.Of(Premises.Of(NotNull(caseFile, nameof(caseFile)), Act.Nothing, Moment.Checked(at)));

    /// <summary>Every duty that the case owes at the instant, done or not, the one due soonest first; those without a known due instant last.</summary>
    /// <remarks>Duties to the end of a hold are seen from the instant asked about: they change with the hold. What a missing fact leaves open is listed as <see cref="DutyState.Unknown"/>.</remarks>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.</exception>
    public IReadOnlyList<DutyOwed> Duties(CaseFile caseFile, Instant at) =>
        global::Wso.Rules.Law.Duties.Owed(Premises.Of(NotNull(caseFile, nameof(caseFile)), Act.Nothing, Moment.Checked(at)));

    /// <summary>What an officer or the agency owes at the instant, whatever happens in any one case: complaints, revocations, departures, reports of state law.</summary>
    /// <remarks>The case file's person, papers and custody do not matter; its complaints, officers, agreements and duties done do.</remarks>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.</exception>
    public IReadOnlyList<DutyOwed> AgencyDuties(CaseFile caseFile, Instant at) =>
        global::Wso.Rules.Law.Duties.OwedByAgency(Premises.Of(NotNull(caseFile, nameof(caseFile)), Act.Nothing, Moment.Checked(at)));

    /// <summary>The whole course of a case in order: every recorded event, and every instant at which a ruling, the hold or a duty changes by itself.</summary>
    /// <remarks>Between two neighboring entries nothing changes. Rulings are those of every action in the circumstances of the act: its officer, its place and what is attested; its instant does not matter.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<TimelineEntry> Timeline(CaseFile caseFile, Act act) => CaseTimeline.Of(NotNull(caseFile, nameof(caseFile)), NotNull(act, nameof(act)));

    /// <summary>The first instant after the act's own at which a ruling, the hold or a duty changes by itself; null where none does any more.</summary>
    /// <remarks>Until then every answer about the case in these circumstances stays as it is, so that one timer is enough. Rulings are those of every action.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Instant? NextChange(CaseFile caseFile, Act act) => CaseTimeline.NextChange(NotNull(caseFile, nameof(caseFile)), NotNull(act, nameof(act)));

    /// <summary>What went wrong in a custody up to an instant: held on nothing, acts that were not permitted, duties late or missed; and how long release processing took.</summary>
    /// <remarks>A case still open is audited up to now: what lasts then is told as lasting. What a missing fact leaves open is no breach: it is not shown to be one. Release processing alone must be shown: custody after release due that is not known to be it rests on nothing.</remarks>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.</exception>
    public AuditReport Audit(CaseFile caseFile, Instant upTo) => Audit(caseFile, upTo, Duration.Zero);

    /// <inheritdoc cref="Audit(CaseFile, Instant)"/>
    /// <param name="caseFile">The recorded custody.</param>
    /// <param name="upTo">Up to when.</param>
    /// <param name="tolerance">A release that follows the end of a hold within this elapsed time, itself included, is listed apart from the breaches. The law gives none.</param>
    public AuditReport Audit(CaseFile caseFile, Instant upTo, Duration tolerance) =>
        Law.Audits.Audit.Of(NotNull(caseFile, nameof(caseFile)), Moment.Checked(upTo), tolerance);

    /// <summary>The whole rule book as text to keep and to compare with <see cref="LawComparison.Snapshots"/>: one line a rule, a branch, a duty's time and an answer of state law.</summary>
    public string Snapshot() => Law.Snapshot.Write(LawVersion);

    private static T NotNull<T>(T argument, string name)
        where T : class => argument ?? throw new ArgumentNullException(name);
}
