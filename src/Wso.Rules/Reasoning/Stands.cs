using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>Some other grant is in effect here and now: a hold, a basis of one. Its reasons are the reasons of those grants.</summary>
internal sealed class Stands : Leaf
{
    private readonly Func<Grant[]> toFind;
    private readonly bool isNone;
    private readonly bool asIfNothingWasServed;
    private Grant[]? grants;

    /// <param name="id">It never changes.</param>
    /// <param name="law">Where it comes from.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence, in the affirmative.</param>
    /// <param name="grants">One of these is in effect; asked for late, because they may rest on this one's own grant's neighbors.</param>
    /// <param name="none">The opposite: none of them is in effect.</param>
    /// <param name="asIfNothingWasServed">On the facts as if no arrest were on record.</param>
    public Stands(
        string id,
        Citation law,
        string text,
        string says,
        Func<Grant[]> grants,
        bool none = false,
        bool asIfNothingWasServed = false)
        : base(new Rule(id, RuleKind.Condition, says, law, text))
    {
        toFind = grants;
        isNone = none;
        this.asIfNothingWasServed = asIfNothingWasServed;
    }

    public override IEnumerable<Leaf> Asks => Grants.SelectMany(static grant => grant.Rule.Test!);

    private Grant[] Grants => grants ??= toFind();

    public override Truth Of(in Situation s)
    {
        var seen = Seen(in s);
        var stands = Truth.No;
        foreach (var grant in Grants)
        {
            stands = stands.Or(grant.Of(in seen));
            if (stands == Truth.Yes)
            {
                break;
            }
        }

        return isNone ? stands.Negated() : stands;
    }

    /// <summary>Of the grants that the agency may have.</summary>
    public override Weighed Below(in Situation s, AgreementType? under)
    {
        var seen = Seen(in s);
        var theirs = Grants.Where(grant => grant.Under is null || seen.MayHave(grant.Under.Type));
        var any = Weighed.Any(theirs.Select(grant => Weighed.Of(grant, seen)).ToArray());
        return isNone ? Weighed.Not(any) : any;
    }

    public override Weighed? ToBeSo(in Situation s, AgreementType? under) => isNone ? null : Below(in s, under);

    /// <summary>How it is printed: which grants.</summary>
    public override string ToString() =>
        (isNone ? "none of " : "any of ")
        + string.Join(", ", Grants.Select(static grant => grant.Rule.Id))
        + (asIfNothingWasServed ? ", as if nothing had been served" : string.Empty);

    protected override bool IsFinal(in Situation s) => false;

    private Situation Seen(in Situation s) => asIfNothingWasServed ? s.WithoutArrests() : s;
}

/// <summary>
/// An act of some kind is on record that was itself permitted at its own instant. Its reasons are those of the acts on record.
/// </summary>
internal sealed class OnRecord : Leaf
{
    private readonly Premise isOnRecord;
    private readonly Func<IReadOnlyList<Grant>> powers;
    private readonly Func<Situation, IEnumerable<(Grant Power, Situation Then)>> acts;

    /// <param name="id">It never changes.</param>
    /// <param name="law">Where it comes from.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence, in the affirmative.</param>
    /// <param name="isOnRecord">Whether there is one, decided once for the situation.</param>
    /// <param name="powers">The powers to do such an act.</param>
    /// <param name="acts">The acts of the kind on record at the instant: the power that each would need, and its own situation.</param>
    public OnRecord(
        string id, Citation law, string text, string says, Premise isOnRecord,
        Func<IReadOnlyList<Grant>> powers, Func<Situation, IEnumerable<(Grant Power, Situation Then)>> acts)
        : base(new Rule(id, RuleKind.Condition, says, law, text))
    {
        this.isOnRecord = isOnRecord;
        this.powers = powers;
        this.acts = acts;
    }

    /// <summary>The powers to do such an act.</summary>
    public IReadOnlyList<Grant> Powers => powers();

    public override IEnumerable<Leaf> Asks => Powers.SelectMany(static power => power.Rule.Test!);

    public override Truth Of(in Situation s) => isOnRecord(in s);

    public override Weighed Below(in Situation s, AgreementType? under) =>
        Weighed.Any(acts(s).Select(static act => Weighed.Of(act.Power, act.Then)).ToArray());

    /// <summary>To do it now, where nothing is known to stand against that: what is prohibited is never proposed.</summary>
    public override Weighed ToBeSo(in Situation s, AgreementType? under)
    {
        var now = s;
        var possible = Weighed.Any(powers().Select(power => Weighed.Of(power, now)).ToArray());
        return Weighed.All(Weighed.Itself(this, s, under), Weighed.Possible(possible));
    }

    /// <summary>How it is printed: by which powers.</summary>
    public override string ToString() => "on record by " + string.Join(", ", powers().Select(static power => power.Rule.Id));

    protected override bool IsFinal(in Situation s) => false;
}
