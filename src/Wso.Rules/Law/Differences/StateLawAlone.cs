using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>
/// What state law leaves of each action if every fact is as the action wants it. The
/// conditions that depend on state law are decided, and the rest are taken as met.
/// </summary>
internal static class StateLawAlone
{
    /// <summary>Any instant serves: nothing but the order and the ceilings is read from the case, and both count from it.</summary>
    private static readonly Instant Now = Instant.FromUnixTimeSeconds(0);

    private static readonly CaseFile Case = new CaseFile.Builder("at best", new Facility("jail", UsState.AL, DateTimeZone.Utc))
    {
        Papers = FactList.Of<Paper>(),
        Custody = new Custody.Builder { ReleaseDue = Moment.At(Now), StateOrder = Moment.At(Now) }.Build(),
    }.Build();

    public static IEnumerable<LawEntry> Of(StateLawSpan? row)
    {
        var s = new Situation(Case, Act.Nothing, Now, new StateLaw(row, Case.LocalLaw, StatusShown.None), ArrestsOnRecord.None);
        foreach (var action in JailActions.All)
        {
            var name = "at best: " + Wording.Camel(action.ToString());
            if (action == JailAction.HoldForIce)
            {
                foreach (var grant in Powers.Of(action))
                {
                    yield return Entry($"{name} under {Wording.Camel(grant.Under!.Type.ToString())}", [grant], s);
                }
            }
            else
            {
                yield return Entry(name, Powers.Of(action), s);
            }
        }
    }

    private static LawEntry Entry(string question, Grant[] grants, Situation s)
    {
        var best = grants.Aggregate((one, other) => Rulings.Stronger(Decide(one, s), Decide(other, s)) == Decide(one, s) ? one : other);
        var ruling = Wording.Camel(Decide(best, s).ToString());
        return new LawEntry(question, ruling, Deciding(best, s)?.Reading(in s).Citation) { Follows = true };
    }

    private static Ruling Decide(Grant grant, Situation s)
    {
        if (grant.Action is null)
        {
            return Ruling.Prohibited; // it says what is not delegated
        }

        return Of(grant.Whole, s) switch
        {
            Truth.Yes => grant.Required is { } required && Of(required, s) == Truth.Yes ? Ruling.Required : Ruling.Permitted,
            Truth.No => Ruling.Prohibited,
            _ => Ruling.Undetermined,
        };
    }

    /// <summary>
    /// A leaf that does not depend on state law comes out as wanted. Each truth is read beside the one that would be wanted under a not.
    /// </summary>
    private static Truth Of(Formula formula, Situation s) => formula.Read(new Reader<(Truth Wanted, Truth Unwanted)>(
        leaf: leaf => leaf is Definition definition ? (Of(definition.Means, s), Of(Logic.Not(definition.Means), s).Negated())
            : leaf is OnRecord record ? (record.Powers.Max(power => Of(power.Whole, s)), Truth.No)
            : leaf.TurnsOnStateLaw ? (leaf.Of(in s), leaf.Of(in s))
            : (Truth.Yes, Truth.No),
        all: parts => (parts.Min(part => part.Wanted), parts.Min(part => part.Unwanted)),
        any: parts => (parts.Max(part => part.Wanted), parts.Max(part => part.Unwanted)),
        not: part => (part.Unwanted.Negated(), part.Wanted.Negated()))).Wanted;

    /// <summary>
    /// Of the leaves for which state law was read, the one that weighs most against
    /// the action. If several weigh the same, the one that commands it.
    /// </summary>
    private static Leaf? Deciding(Grant grant, Situation s) =>
        (grant.Required is { } required ? new[] { required, grant.Whole } : [grant.Whole])
            .SelectMany(static formula => formula.Leaves)
            .SelectMany(Deep)
            .Where(leaf => leaf.TurnsOnStateLaw && leaf.Reading(in s).Citation is not null)
            .OrderBy(leaf => leaf.IsBar ? leaf.Of(in s).Negated() : leaf.Of(in s))
            .FirstOrDefault();

    private static IEnumerable<Leaf> Deep(Leaf leaf) => leaf switch
    {
        Definition definition => definition.Means.Leaves.SelectMany(Deep),
        OnRecord record => record.Powers.SelectMany(static power => power.Whole.Leaves).SelectMany(Deep),
        _ => [leaf],
    };
}
