using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law;

/// <summary>What state law leaves of each action where every fact is as the action wants it: the conditions that turn on that law are decided, the rest are taken as met.</summary>
internal static class AtBest
{
    /// <summary>Any instant serves: nothing but the order and the ceilings is read from the case, and both count from it.</summary>
    private static readonly Instant Now = Instant.FromUnixTimeSeconds(0);

    private static readonly CaseFile Case = new CaseFile.Builder("at best", new Facility("jail", UsState.AL, DateTimeZone.Utc))
    {
        Papers = WholeList.Of<Paper>(),
        Custody = new Custody.Builder { ReleaseDue = Moment.At(Now), StateOrder = Moment.At(Now) }.Build(),
    }.Build();

    public static IEnumerable<LawEntry> Of(StateLawSpan? row)
    {
        var s = new Situation(Case, Act.Nothing, Now, new StateLaw(row, Case.LocalLaw, StatusShown.None), ArrestsOnRecord.None);
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.Release; action++)
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
        return new LawEntry(question, Wording.Camel(Decide(best, s).ToString()), Deciding(best, s)?.Reading(in s).Citation) { Follows = true };
    }

    private static Ruling Decide(Grant grant, Situation s)
    {
        if (grant.Action is null)
        {
            return Ruling.Prohibited; // it says what is not delegated
        }

        var truth = grant.Bars.Aggregate(Of(grant.When, Truth.Yes, in s), (least, bar) => least.And(Of(bar, Truth.No, in s).Negated()));
        return truth switch
        {
            Truth.Yes => grant.Required is { } required && Of(required, Truth.Yes, in s) == Truth.Yes ? Ruling.Required : Ruling.Permitted,
            Truth.No => Ruling.Prohibited,
            _ => Ruling.Undetermined,
        };
    }

    /// <summary>A condition that turns on no state law comes out as wanted.</summary>
    private static Truth Of(Test test, Truth wanted, in Situation s)
    {
        switch (test)
        {
            case Condition condition:
                return condition.TurnsOnStateLaw ? condition.Of(in s) : wanted;
            case AllOf all:
                var least = Truth.Yes;
                foreach (var part in all.Parts)
                {
                    least = least.And(Of(part, wanted, in s));
                }

                return least;
            case AnyOf any:
                var greatest = Truth.No;
                foreach (var part in any.Parts)
                {
                    greatest = greatest.Or(Of(part, wanted, in s));
                }

                return greatest;
            case Negation not:
                return Of(not.Part, wanted.Negated(), in s).Negated();
            default:
                throw new InvalidOperationException("The algebra of the rules is closed: condition, all, any, not.");
        }
    }

    /// <summary>Of the conditions that turn on state law, the one that stands most against the action; of equal ones that which commands it.</summary>
    private static Condition? Deciding(Grant grant, Situation s) =>
        (grant.Required is { } required ? new[] { required, grant.When } : [grant.When]).SelectMany(Leaves.Of).Concat(grant.Bars)
            .Where(static leaf => leaf.TurnsOnStateLaw)
            .OrderBy(leaf => leaf.IsBar ? leaf.Of(in s).Negated() : leaf.Of(in s))
            .ThenBy(leaf => leaf.Reading(in s).Citation is null)
            .FirstOrDefault();
}
