using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>
/// The unmet conditions of a grant: for All, the parts that fail; for a failing Any, every part; and every bar not shown to be absent.
/// </summary>
internal static class Missing
{
    public static IReadOnlyList<Reason> To(IReadOnlyList<Grant> grants, in Situation s)
    {
        var missing = new List<Reason>();
        foreach (var grant in grants)
        {
            Add(Truth.Yes, Weighed.Of(grant, s), missing);
        }

        return missing;
    }

    private static void Add(Truth wanted, Weighed weighed, List<Reason> missing)
    {
        if (weighed.Truth == wanted)
        {
            return;
        }

        if (weighed.Leaf is { } leaf && !missing.Exists(told => told.Rule == leaf.Rule && told.Under == weighed.Under))
        {
            missing.Add(new Reason(weighed, null, null));
        }

        foreach (var part in weighed.Parts)
        {
            Add(weighed.Joint == Joint.Not ? wanted.Negated() : wanted, part, missing);
        }
    }
}
