using System;
using System.Collections.Generic;
using NodaTime;
using Wso.Rules.Law;
using Wso.Rules.Law.States;

namespace Wso.Rules;

/// <summary>Compares one law with another. Use <see cref="RuleBook.Compare"/>.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class LawComparison
{
    internal LawComparison()
    {
    }

    /// <summary>
    /// Lists the duties that differ between two forms of an agreement. The only power that depends on the form is transport by Warrant
    /// Service Officers.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A form is none of this agreement that the library holds; the message names those that are.
    /// </exception>
    public IReadOnlyList<LawChange> Forms(AgreementType agreement, Edition from, Edition to) =>
        LawEntry.Changes(FormEntries.Of(agreement.Defined(), from), FormEntries.Of(agreement, to), LawEntry.IsSameFromSameSource);

    /// <summary>
    /// Lists what differs between the law of a state on one local day and the law of the same or another state on another day: the seven
    /// questions, time limits, orders, duties, and each action at its best.
    /// </summary>
    /// <remarks>
    /// "At its best" means that every fact is as the action wants it, so that state law alone decides. Between two states, the same answer
    /// from another source does not count as a change.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A state is not a value of the enumeration.</exception>
    public IReadOnlyList<LawChange> States(UsState state, LocalDate on, UsState otherState, LocalDate otherOn) =>
        LawEntry.Changes(
            Entries(state, on),
            Entries(otherState, otherOn),
            state == otherState ? LawEntry.IsSameFromSameSource : LawEntry.IsSameAnswer);

    /// <summary>
    /// Lists what differs between the law on two days: the rules whose source begins or ends in between, and the law of every state.
    /// </summary>
    public IReadOnlyList<LawChange> Days(LocalDate from, LocalDate to) =>
        LawEntry.Changes(DayEntries.Of(from), DayEntries.Of(to), LawEntry.IsSameFromSameSource);

    /// <summary>
    /// Lists what differs between two snapshots of the rule book: rules, the branches of each power, the times of duties, the law of the
    /// states, and their sources.
    /// </summary>
    /// <remarks>
    /// A snapshot is the text of <see cref="RuleBook.Snapshot"/>. A different order or nesting of a condition does not count as a change.
    /// Neither does the day a source was last checked.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A snapshot is null.</exception>
    /// <exception cref="ArgumentException">A text is not a snapshot. The message says which line.</exception>
    public IReadOnlyList<LawChange> Snapshots(string from, string to) =>
        LawEntry.Changes(Read(from, nameof(from)), Read(to, nameof(to)), LawEntry.IsSameFromSameSourceOfSameDays);

    /// <summary>The version of the law that is compared.</summary>
    public override string ToString() => "Comparisons of the law of " + RuleBook.Current.LawVersion;

    private static IEnumerable<LawEntry> Entries(UsState state, LocalDate on) => StateEntries.Of(StateTable.On(state.Defined(), on));

    private static IEnumerable<LawEntry> Read(string snapshot, string name) =>
        Snapshot.Read(snapshot ?? throw new ArgumentNullException(name), name);
}
