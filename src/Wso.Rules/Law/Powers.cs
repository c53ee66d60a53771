using System.Collections.Generic;

namespace Wso.Rules.Law;

/// <summary>The table of actions and agreements: which grants give an action, for the agreements this agency may have.</summary>
internal static class Powers
{
    /// <summary>Every grant that could give the action, whoever the agency is.</summary>
    public static Grant[] Of(JailAction action) => AnyAgency.Powers.Of(action) ?? ByModel[(int)action];

    /// <summary>The grants worth telling: of agreements the agency lists, or may have; where it lists none, the one that says that nothing delegates it.</summary>
    public static IReadOnlyList<Grant> Told(JailAction action, CaseFile caseFile)
    {
        var told = new List<Grant>();
        foreach (var grant in Of(action))
        {
            if (grant.Under is null || MayHave(grant.Under.Type, caseFile.Agency))
            {
                told.Add(grant);
            }
        }

        if (told.Count == 0)
        {
            told.Add(MayHave(AgreementType.BasicOrderingAgreement, caseFile.Agency) ? BasicOrdering.NotDelegated.Grant : DetainerOnly.NotDelegated.Grant);
        }

        return told;
    }

    /// <summary>Each grant of a model once, in the order of the actions.</summary>
    public static Grant[] Under(System.Func<JailAction, Grant?> model)
    {
        var grants = new List<Grant>();
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.Release; action++)
        {
            if (model(action) is { } grant && !grants.Contains(grant))
            {
                grants.Add(grant);
            }
        }

        return grants.ToArray();
    }

    private static readonly Grant[][] ByModel = AllActions();

    private static bool MayHave(AgreementType type, Agency agency)
    {
        switch (type)
        {
            case AgreementType.DetainerOnly:
                return true;
            case AgreementType.DetentionServices:
                return !agency.DetentionServices.IsNone;
            case AgreementType.WarrantServiceOfficer:
            case AgreementType.JailEnforcement:
            case AgreementType.TaskForce:
            case AgreementType.BasicOrderingAgreement:
            case AgreementType.Unknown:
                break;
        }

        foreach (var agreement in agency.Agreements)
        {
            if (agreement.Type == type || agreement.Type == AgreementType.Unknown)
            {
                return true;
            }
        }

        return !agency.Agreements.IsKnown;
    }

    private static Grant[][] AllActions()
    {
        var table = new Grant[(int)JailAction.Release + 1][];
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.Release; action++)
        {
            table[(int)action] = WarrantServiceOfficer.Powers.Of(action) is { } bySheriff
                ? [bySheriff, JailEnforcement.Powers.Of(action)!, TaskForce.Powers.Of(action)!]
                : [];
        }

        return table;
    }
}
