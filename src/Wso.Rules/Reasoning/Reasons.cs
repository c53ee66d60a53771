using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules;

/// <summary>
/// Every leaf of some grants, weighed, with those marked that determine the
/// ruling. If a deciding leaf rests on others, their reasons follow.
/// </summary>
internal sealed class Reasons
{
    private readonly List<Reason> told = [];
    private readonly Instant at;

    private Reasons(Instant at) => this.at = at;

    /// <summary>The reasons for a ruling at an instant.</summary>
    public static IReadOnlyList<Reason> Of(IReadOnlyList<WeighedGrant> grants, Ruling ruling, Instant at)
    {
        var reasons = new Reasons(at);
        var decisive = Decisive(ruling);
        foreach (var grant in grants)
        {
            reasons.Tell(grant.Whole, grant.Whole.Truth == decisive, decisive);
            if (grant.Required is { } required)
            {
                reasons.Tell(required, grant.IsRequired, Truth.Yes);
            }
        }

        return reasons.told;
    }

    private static Truth Decisive(Ruling ruling) => ruling switch
    {
        Ruling.Permitted or Ruling.Required => Truth.Yes,
        Ruling.Prohibited => Truth.No,
        Ruling.Undetermined => Truth.Unknown,
    };

    /// <summary>Of an all that fails, the parts that fail decide; of an any that fails, every part does; and so on.</summary>
    /// <param name="weighed">What is reported.</param>
    /// <param name="decides">Whether it determines the ruling.</param>
    /// <param name="decisive">The truth by which it does.</param>
    /// <param name="of">The rule that rests on it; null at the top, where everything is reported and not only what decides.</param>
    private void Tell(Weighed weighed, bool decides, Truth decisive, Rule? of = null)
    {
        if (weighed.Joint == Joint.Leaf)
        {
            if (decides || of is null)
            {
                Tell(weighed, decides, of);
            }

            return;
        }

        var sought = weighed.Joint == Joint.Not ? decisive.Negated() : decisive;
        foreach (var part in weighed.Parts)
        {
            Tell(part, decides && part.Truth == sought, sought, of);
        }
    }

    /// <summary>A rule that occurs at two places of one agreement is reported once, and once more for each rule that rests on it.</summary>
    private void Tell(Weighed leaf, bool decides, Rule? of)
    {
        var rule = leaf.Leaf!.Rule;
        Instant? then = leaf.Situation.At == at ? null : leaf.Situation.At;
        if (told.Find(one => one.Rule == rule && one.Under == leaf.Under && one.At == then && one.Of == of) is { } before)
        {
            before.Decides |= decides;
        }
        else
        {
            told.Add(new Reason(leaf, then, of) { Decides = decides });
        }

        if (decides && leaf.Below() is { } below)
        {
            Tell(below, true, below.Truth, rule);
        }
    }
}
