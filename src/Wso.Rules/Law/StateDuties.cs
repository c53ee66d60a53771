using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>The duties that the law of the facility's state lays on the jail, each by the law of the day from which it arises.</summary>
internal static class StateDuties
{
    private static readonly ConcurrentDictionary<StateDuty, DutyRule> Rules = new();

    /// <summary>What the case owes.</summary>
    public static IEnumerable<DutyRule> In(Situation s) => Of(s).Where(static duty => !duty.IsOfAgency).Select(Rule);

    /// <summary>What the agency owes whatever happens in any one case, by the law of the day asked about.</summary>
    public static IEnumerable<DutyRule> OfAgency(Situation s) => Of(s).Where(static duty => duty.IsOfAgency).Select(Rule);

    /// <summary>Of every span of a state's law.</summary>
    public static IEnumerable<DutyRule> Of(UsState state) => StateTable.Of(state)
        .SelectMany(static span => span.Duties)
        .Distinct()
        .Select(Rule);

    /// <summary>
    /// If it is not known when a duty arises, or it never does, the law of the day asked about says which duties there are.
    /// </summary>
    private static IEnumerable<StateDuty> Of(Situation s) => StateTable.Of(s.Case.Facility.State)
        .SelectMany(span => span.Duties.Where(duty => span.Covers(DayOf(duty, s))));

    private static LocalDate DayOf(StateDuty duty, Situation s) =>
        LocalDays.DateOf(StateDutyOccasion.ArisesAt(duty, s).TryGet(out var at) ? at : s.At, s.Zone);

    /// <summary>Made when first asked for, so that no other state's law is built.</summary>
    private static DutyRule Rule(StateDuty duty) => Rules.GetOrAdd(duty, RuleOf);

    private static DutyRule RuleOf(StateDuty duty) => new(
        duty.Id,
        duty.Citation,
        duty.Text,
        duty.Says,
        duty.Duty,
        DutyForce.StateCommand,
        arises: (s, _) => [StateDutyOccasion.Of(duty, s)],
        due: duty.Hours switch
        {
            null => null,
            0 => Clock.At(StateDutyOccasion.AnchorOf(duty)),
            { } hours => Clock.After(TimeLimit.ElapsedHours(hours), StateDutyOccasion.AnchorOf(duty)),
        },
        scope: duty.IsOfAgency ? DutyScope.Agency : DutyScope.Case,
        atOnce: duty.Hours == 0);
}
