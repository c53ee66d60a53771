using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Every duty of the book.</summary>
internal static class Duties
{
    public static readonly DutyRule[] All = [.. AnyAgency.Duties.All, .. Agreements.All.SelectMany(static agreement => agreement.Duties)];

    /// <summary>The duties of an agreement, those of any agency first.</summary>
    public static Rule[] Under(AgreementType type) =>
        All.Where(duty => duty.Under is null || duty.Under == type).Select(duty => duty.Rule).ToArray();

    private static readonly DutyRule[] OfTheCase = All.Where(static duty => duty.Scope == DutyScope.Case).ToArray();
    private static readonly DutyRule[] OfOthers = All.Where(static duty => duty.Scope != DutyScope.Case).ToArray();

    /// <summary>What the case owes, soonest first; of equal instants in the order of the book.</summary>
    public static IReadOnlyList<DutyOwed> Owed(Situation s) => Owed(s, OfTheCase);

    /// <summary>What some duties of the case owe, and the law of the state in it.</summary>
    public static IReadOnlyList<DutyOwed> Owed(Situation s, IEnumerable<DutyRule> rules) => InOrder(s, rules.Concat(StateDuties.In(s)));

    /// <summary>What an officer or the agency owes, whatever happens in any one case.</summary>
    public static IReadOnlyList<DutyOwed> OwedByAgency(Situation s) => InOrder(s, OfOthers.Concat(StateDuties.OfAgency(s)));

    private static DutyOwed[] InOrder(Situation s, IEnumerable<DutyRule> rules) =>
        rules.SelectMany(rule => rule.OwedIn(s))
            .OrderBy(static duty => duty.Due.TryGetSpan(out var due, out _) ? due : Instant.MaxValue)
            .ToArray();
}
