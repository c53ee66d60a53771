using System;

namespace Wso.Rules.Law;

/// <summary>Where an act happens, held against lists of jails.</summary>
internal static class Places
{
    public static Truth IsIn(FactValue<string> place, FactList<string> jails)
    {
        if (!place.TryGet(out var id))
        {
            return place.IsNone ? Truth.No : Truth.Unknown;
        }

        return Contains(jails, id);
    }

    public static Truth Contains(FactList<string> jails, string id)
    {
        foreach (var jail in jails.OrNone())
        {
            if (string.Equals(jail, id, StringComparison.Ordinal))
            {
                return Truth.Yes;
            }
        }

        return jails.IsKnown ? Truth.No : Truth.Unknown;
    }

    public static Truth Is(FactValue<string> place, string jail) =>
        place.TryGet(out var id) ? Truths.Is(string.Equals(id, jail, StringComparison.Ordinal)) : place.IsNone ? Truth.No : Truth.Unknown;
}
