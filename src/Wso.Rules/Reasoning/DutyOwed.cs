using NodaTime;

namespace Wso.Rules;

/// <summary>One duty in a case, and its state at the time asked about.</summary>
/// <remarks>
/// A duty that may be owed is listed too, as <see cref="DutyState.Unknown"/>. Leaving out a fact never makes a duty go away.
/// </remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public sealed class DutyOwed
{
    internal DutyOwed(DutyRule rule, Occasion occasion, Moment due, DutyState state, Instant at, Instant lateFrom, Instant? lateUntil)
    {
        var isOver = state is DutyState.Done or DutyState.DoneLate or DutyState.TimePassed or DutyState.Forbidden;
        Duty = rule.Duty;
        Rule = rule.Rule;
        Under = rule.Under;
        Force = rule.Force;
        Citation = occasion.Citation ?? rule.Rule.Citation;
        For = occasion.For;
        Scope = rule.Scope;
        Officer = occasion.Officer;
        Due = due;
        State = state;
        LateFrom = lateFrom;
        LateUntil = lateUntil;
        Left = !isOver && due.TryGet(out var until) ? until - at : null;
    }

    /// <summary>What must be done.</summary>
    public Duty Duty { get; }

    /// <summary>
    /// The rule that says so, with the law's words and its citation. Show its <see cref="Rule.Says"/>: of a duty under state law only that
    /// says what to do.
    /// </summary>
    public Rule Rule { get; }

    /// <summary>
    /// The source in this case: the law of the state or counsel's own answer if that requires it, otherwise the rule's own citation.
    /// </summary>
    public Citation Citation { get; }

    /// <summary>The agreement that imposes it, or null if no agreement does.</summary>
    public AgreementType? Under { get; }

    /// <summary>Who says that it must be done.</summary>
    public DutyForce Force { get; }

    /// <summary>
    /// When it becomes overdue. <em>Never</em>: it has no deadline (its text says "promptly", or nothing ends the hold). <em>Unknown</em>:
    /// the event it runs from is not recorded.
    /// </summary>
    /// <remarks>
    /// A release is not overdue while release processing is under way. Release processing that is not on record does not count.
    /// </remarks>
    public Moment Due { get; }

    /// <summary>Done, done late, due, overdue or unknown, at the time asked about.</summary>
    public DutyState State { get; }

    /// <summary>Whether the duty belongs to the case, to an officer or to the agency.</summary>
    public DutyScope Scope { get; }

    /// <summary>The id of the officer whose duty it is, or null if it belongs to no officer in particular.</summary>
    public string? Officer { get; }

    /// <summary>
    /// The id of the act, citizenship question or paper that it arises from. Null if that has no id, or if the duty arises from something
    /// else.
    /// </summary>
    public string? For { get; }

    /// <summary>
    /// The time left until <see cref="Due"/>, negative if it has passed. Null if the duty is done or the due time is unknown.
    /// </summary>
    public Duration? Left { get; }

    /// <summary>Only for a duty overdue or done late: the first instant at which it was certainly overdue.</summary>
    internal Instant LateFrom { get; }

    /// <summary>Only for a duty done late: the first instant at which it may have been done.</summary>
    internal Instant? LateUntil { get; }

    /// <summary>The duty and its state.</summary>
    public override string ToString() => Duty + ": " + State;
}
