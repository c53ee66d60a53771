namespace Wso.Rules.Benchmarks;

/// <summary>The floor: the same question as bare if-statements.</summary>
public static class HandWritten
{
    private const AgreementType Wso = AgreementType.WarrantServiceOfficer;

    /// <summary>Of an agency that has a Warrant Service Officer agreement, and no other 287(g) model.</summary>
    public static Ruling ExecuteArrestWarrant(CaseFile c, Act a)
    {
        var truth = Leaves.InForce(c, a, Wso);
        if (truth != Truth.No)
        {
            truth = Leaves.And(truth, Leaves.CitizenshipIsNoQuestion(c, a));
        }

        if (truth != Truth.No)
        {
            truth = Leaves.And(truth, Leaves.And(Leaves.AgreementsAreAllowed(c), Leaves.ArrestsAreAllowed(c)));
        }

        if (truth != Truth.No)
        {
            truth = Leaves.And(truth, Officer(c, a));
        }

        if (truth != Truth.No)
        {
            truth = Leaves.And(
                truth,
                Leaves.And(Leaves.InAgencyJail(c, a), Leaves.And(Leaves.InCoveredJail(c, a, Wso), Leaves.InOfficersJail(c, a, Wso))));
        }

        if (truth != Truth.No)
        {
            truth = Leaves.And(truth, Leaves.WarrantInHand(c, a));
        }

        if (truth != Truth.No)
        {
            truth = Leaves.And(
                truth,
                Leaves.And(Leaves.ReleaseHasCome(c, a), Leaves.And(Leaves.CustodyIsLawful(c, a), Leaves.StillThere(c, a))));
        }

        return truth == Truth.Yes ? Ruling.Permitted : truth == Truth.No ? Ruling.Prohibited : Ruling.Undetermined;
    }

    private static Truth Officer(CaseFile c, Act a)
    {
        var truth = Leaves.Designated(c, a, Wso);
        return truth == Truth.No ? truth : Leaves.And(
            Leaves.And(
                Leaves.And(truth, Leaves.OfficerIsCitizen(c, a, Wso)),
                Leaves.And(Leaves.Certified(c, a, Wso), Leaves.Authorized(c, a, Wso))),
            Leaves.And(
                Leaves.And(Leaves.AuthorizedUnderThis(c, a, Wso), Leaves.NotWithdrawn(c, a, Wso)),
                Leaves.And(Leaves.HasForm70006(c, a, Wso), Leaves.And(Leaves.UnderIceDirection(a), Leaves.CarriesCredentials(a)))));
    }
}
