using System.Collections.Generic;
using System.Linq;
using static Wso.Rules.Tests.Oracle.Kleene;

namespace Wso.Rules.Tests.Oracle;

/// <summary>Section 9: what an audit calls a breach of custody.</summary>
internal sealed partial class RuleText
{
    /// <summary>
    /// "Held past the end or without a basis, outside out-processing"; "a person never booked is audited as no custody".
    /// Section 5: "Release from an expired hold gets no such time." What a missing fact leaves open is no breach; out-processing alone must
    /// be shown.
    /// </summary>
    public Three IsHeldOnNothing(long t)
    {
        var isOutProcessing = All(OutProcessing(When.At(t), t), Not(If(HoldsBefore(t))));
        return All(Booked(t), due.By(t), Not(Gone(t)), Not(Hold(t).Stands), If(isOutProcessing != Three.Yes));
    }

    /// <summary>The instants at which anything may turn, and a second beside each.</summary>
    public IEnumerable<long> InstantsToAudit(long upTo) =>
        Turns().SelectMany(at => new[] { at - 1, at, at + 1 }).Where(at => at < upTo).Distinct().Order();

    /// <summary>Whether a hold stood at some instant since release was due, or since an earlier arrest at release.</summary>
    private bool HoldsBefore(long t) => Turns().Where(at => at < t && due.By(at) != Three.No).Any(at => Hold(at).Stands == Three.Yes);

    private long[] Turns() => turns ??= [
        .. RecordedInstants().Concat(file.Acts.OrNone().Select(act => act.At.ToUnixTimeSeconds())).Concat(DatesOfAgreements())
        .SelectMany(at => new[] { at, at + 3600, at + (12 * 3600), at + (48 * 3600), clock.EndOfDayOf(at) }).Distinct().Order()];

    private IEnumerable<long> DatesOfAgreements() => FactGraph.Of(file).Select(fact => fact.Value).OfType<DateOrInstant>()
        .SelectMany(dated => new[] { clock.Begins(dated), clock.Ends(dated) }).Where(when => when.IsGiven).Select(when => when.From);

    private long[]? turns;
}
