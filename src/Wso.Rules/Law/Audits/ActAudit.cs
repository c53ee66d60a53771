using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Law.Audits;

/// <summary>The acts on record, each judged at its own instant. What is undetermined is not shown to be a breach.</summary>
internal static class ActAudit
{
    public static IEnumerable<Breach> Of(CaseFile file, Instant upTo)
    {
        foreach (var act in file.Acts.OrNone())
        {
            var action = act.Action!.Value;
            var s = Premises.Of(PersonThere(file, act), act, act.At);
            if (act.At <= upTo && Rulings.Of(Powers.Of(action), in s) == Ruling.Prohibited)
            {
                var against = Against(action, s);
                yield return new Breach(against.Rule, against.Citation, act.At, act.At, upTo, action, act.Id);
            }
        }
    }

    /// <summary>The act by which the person leaves is judged with the person still there.</summary>
    private static CaseFile PersonThere(CaseFile file, Act act) =>
        act.Action is JailAction.Release or JailAction.TransferToIce or JailAction.TransportToIce
            ? file.With(file.Custody.WithoutLeavingAt(act.At))
            : file;

    /// <summary>The first of what decides, under a model that the officer is designated under before any other.</summary>
    private static Reason Against(JailAction action, Situation s)
    {
        var grants = Powers.Told(action, in s);
        var reasons = Reasons.Of(WeighedGrant.Each(grants, s), Ruling.Prohibited, s.At).Where(reason => reason.Decides).ToList();
        var own = grants.Where(grant => grant.Under is { } terms && s.Under(terms).IsDesignated == Truth.Yes)
            .Select(grant => grant.Under!.Type)
            .ToList();
        return reasons.Find(static reason => reason.Rule == Citizenship.Bar.Rule)
            ?? reasons.Find(reason => reason.Of is null && (reason.Under is null || own.Contains(reason.Under.Value)))
            ?? reasons[0];
    }
}
