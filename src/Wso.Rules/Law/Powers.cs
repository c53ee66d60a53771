using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Law;

/// <summary>The table of actions and agreements: which grants give an action, for the agreements this agency may have.</summary>
internal static class Powers
{
    /// <summary>Every grant that could give the action, whoever the agency is.</summary>
    public static Grant[] Of(JailAction action) => All[action - JailActions.All[0]];

    /// <summary>
    /// The grants to report: those of agreements that the agency lists or may have. If
    /// there are none, the grant that says that nothing delegates the action.
    /// </summary>
    public static IReadOnlyList<Grant> Told(JailAction action, in Situation s)
    {
        var told = new List<Grant>();
        foreach (var grant in Of(action))
        {
            if (grant.Under is null || s.MayHave(grant.Under.Type))
            {
                told.Add(grant);
            }
        }

        if (told.Count == 0)
        {
            told.Add(s.MayHave(AgreementType.BasicOrderingAgreement) ? BasicOrdering.NotDelegated.Grant : DetainerOnly.NotDelegated.Grant);
        }

        return told;
    }

    private static readonly Grant[][] All = Array.ConvertAll(
        JailActions.All,
        static action => Agreements.Models.Select(model => model.Powers!(action)).OfType<Grant>()
            .Concat(AnyAgency.Powers.Of(action) ?? [])
            .ToArray());
}
