using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Every duty of the book.</summary>
internal static class Duties
{
    public static readonly DutyRule[] All = [.. AnyAgency.Duties.All, .. Agreements.All.SelectMany(static agreement => agreement.Duties)];

    /// <summary>The duties of an agreement, those of any agency first.</summary>
    public static Rule[] Under(AgreementType type) => All.Where(duty => duty.Under is null || duty.Under == type).Select(duty => duty.Rule).ToArray();

    /// <summary>What is owed, soonest first; of equal instants in the order of the book.</summary>
    public static IReadOnlyList<DutyOwed> Owed(Situation s) => Owed(s, All);

    /// <summary>What is owed by some rules of the book, and by the law of the state.</summary>
    public static IReadOnlyList<DutyOwed> Owed(Situation s, IEnumerable<DutyRule> rules) =>
        rules.Concat(StateDuties.In(s)).SelectMany(rule => rule.OwedIn(s)).OrderBy(duty => duty.Due.TryGet(out var due) ? due : Instant.MaxValue).ToArray();
}
