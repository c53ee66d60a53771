using System;
using System.Collections.Generic;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Law.States;
using Wso.Rules.Programs;

namespace Wso.Rules;

/// <summary>The entry point: what may be done, until when a person may be held, what must be done, and the rules themselves.</summary>
/// <remarks>
/// It uses no clock, no I/O, no culture and no machine time zone. The same facts, law version and time-zone data give the same answer. It
/// is safe for any number of threads.
/// </remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class RuleBook
{
    private RuleBook()
    {
    }

    /// <summary>The rule book of this package.</summary>
    public static RuleBook Current { get; } = new RuleBook();

    /// <summary>
    /// The version of the law: the day its sources were last checked, as year.month.day. It is independent of the version of the package.
    /// </summary>
    public string LawVersion => $"{LastChecked.Year:0000}.{LastChecked.Month:00}.{LastChecked.Day:00}";

    /// <summary>
    /// Every condition, grant, bar, limit, duty and caution, in the order of the book. The law of the states is in <see cref="States"/>.
    /// </summary>
    public IReadOnlyList<Rule> Rules => AllRules.Rules;

    /// <summary>The day every source was last checked. An answer about a later day carries a caution.</summary>
    public LocalDate LastChecked => Cite.LastChecked;

    /// <summary>
    /// The law of the states as far as it was found, each state's spans in order of time. For a state or a day that is not listed, the law
    /// is unknown.
    /// </summary>
    public IReadOnlyList<StateLawSpan> States => StateTable.Spans;

    /// <summary>
    /// The agreements side by side: the three 287(g) models, the Basic Ordering Agreement and detention services. Every cell has its
    /// citation.
    /// </summary>
    public IReadOnlyList<AgreementProfile> Programs => Profiles.All;

    /// <summary>Compares two forms of an agreement, two days, two states or two snapshots.</summary>
    public LawComparison Compare { get; } = new LawComparison();

    /// <summary>The law of a state on a local day, or null if none was found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a value of the enumeration.</exception>
    public StateLawSpan? LawOf(UsState state, LocalDate on) => StateTable.On(state.Defined(), on);

    /// <summary>Decides the act's action at the act's time.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The act names no action.</exception>
    public Verdict Decide(CaseFile caseFile, Act act) =>
        Decide(
            caseFile,
            act,
            NotNull(act, nameof(act)).Action
                ?? throw new ArgumentException("The act names no action; name it, or ask Decide(caseFile, act, action).", nameof(act)));

    /// <summary>
    /// Decides an action in the circumstances of the act: its time, officer, place and attested facts. The act's own action is ignored.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The action is not a value of the enumeration.</exception>
    public Verdict Decide(CaseFile caseFile, Act act, JailAction action)
    {
        _ = ((JailAction?)action).Defined();
        var s = Premises.Of(NotNull(caseFile, nameof(caseFile)), NotNull(act, nameof(act)), act.At);
        return new Verdict(caseFile, act, action, Rulings.Of(Powers.Of(action), in s));
    }

    /// <summary>
    /// Decides whether the person may be held for ICE at this instant. If a hold is in effect, it also gives the instant at which the hold
    /// must end.
    /// </summary>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The instant is outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.
    /// </exception>
    public Hold Hold(CaseFile caseFile, Instant at) =>
        global::Wso.Rules.Hold.Of(Premises.Of(NotNull(caseFile, nameof(caseFile)), Act.Nothing, Moment.Checked(at)));

    /// <summary>
    /// Lists every duty in the case at this instant, done or not. The one due soonest comes first. Duties without a known due time come
    /// last.
    /// </summary>
    /// <remarks>
    /// A duty that depends on the end of a hold changes with the hold. A duty that a missing fact leaves open is listed as
    /// <see cref="DutyState.Unknown"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The instant is outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.
    /// </exception>
    public IReadOnlyList<DutyOwed> Duties(CaseFile caseFile, Instant at) =>
        global::Wso.Rules.Law.Duties.Owed(Premises.Of(NotNull(caseFile, nameof(caseFile)), Act.Nothing, Moment.Checked(at)));

    /// <summary>
    /// Lists the duties of officers and of the agency at this instant, apart from any one case: complaints, revocations, departures and
    /// reports under state law.
    /// </summary>
    /// <remarks>
    /// It reads the complaints, officers, agreements and duties done of the case file. It ignores the person, the papers and the custody.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The instant is outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.
    /// </exception>
    public IReadOnlyList<DutyOwed> AgencyDuties(CaseFile caseFile, Instant at) =>
        global::Wso.Rules.Law.Duties.OwedByAgency(Premises.Of(NotNull(caseFile, nameof(caseFile)), Act.Nothing, Moment.Checked(at)));

    /// <summary>
    /// Lists the whole course of a case in order: every recorded event, and every instant at which a ruling, the hold or a duty changes by
    /// itself.
    /// </summary>
    /// <remarks>
    /// Nothing changes between two neighboring entries. The rulings are those of every action in the circumstances of the act: its officer,
    /// place and attested facts. The act's time is ignored.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<TimelineEntry> Timeline(CaseFile caseFile, Act act) =>
        CaseTimeline.Of(NotNull(caseFile, nameof(caseFile)), NotNull(act, nameof(act)));

    /// <summary>
    /// The first instant after the act's time at which a ruling, the hold or a duty changes by itself, or null if nothing changes after it.
    /// </summary>
    /// <remarks>
    /// Every answer about the case in these circumstances stays the same until then, so one timer is enough. A new fact may change it
    /// earlier: ask again. Rulings are those of every action.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Instant? NextChange(CaseFile caseFile, Act act) =>
        CaseTimeline.NextChange(NotNull(caseFile, nameof(caseFile)), NotNull(act, nameof(act)));

    /// <summary>
    /// Finds what went wrong in a custody up to an instant: time held without authority, acts that were not permitted, and duties late or
    /// missed. It also reports how long release processing took.
    /// </summary>
    /// <remarks>
    /// In a case that is still open, a breach may still last at that instant. A missing fact never makes a breach, with one exception:
    /// custody after release due counts as release processing only if the facts show that it was.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The case file is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The instant is outside <see cref="Moment.Earliest"/> to <see cref="Moment.Latest"/>.
    /// </exception>
    public AuditReport Audit(CaseFile caseFile, Instant upTo) => Audit(caseFile, upTo, Duration.Zero);

    /// <inheritdoc cref="Audit(CaseFile, Instant)"/>
    /// <param name="caseFile">The recorded custody.</param>
    /// <param name="upTo">The instant up to which the custody is audited.</param>
    /// <param name="tolerance">
    /// A release within this elapsed time after the end of a hold (end included) is listed apart from the breaches. The law itself allows
    /// no tolerance.
    /// </param>
    public AuditReport Audit(CaseFile caseFile, Instant upTo, Duration tolerance) =>
        Law.Audits.Audit.Of(NotNull(caseFile, nameof(caseFile)), Moment.Checked(upTo), tolerance);

    /// <summary>
    /// Writes the whole rule book as text, to keep and to compare later with <see cref="LawComparison.Snapshots"/>. It has one line for
    /// each rule, branch, duty's time and answer of state law.
    /// </summary>
    public string Snapshot() => Law.Snapshot.Write(LawVersion);

    private static T NotNull<T>(T argument, string name)
        where T : class => argument ?? throw new ArgumentNullException(name);

    /// <summary>The version of the law.</summary>
    public override string ToString() => "Law of " + LawVersion;
}
