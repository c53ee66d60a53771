namespace Wso.Rules;

/// <summary>What state and local law says at the instant: the library's row, with counsel's own answers in its place where given.</summary>
internal readonly struct StateLaw
{
    private StateLaw(LocalLaw counsel)
    {
        DetainerHold = counsel.DetainerHold.OrUnknown();
        Agreement287g = counsel.Agreement287g.OrUnknown();
        CivilArrest = counsel.CivilArrest.OrUnknown();
        ReleaseNotice = counsel.ReleaseNotice.OrUnknown();
        Transfer = counsel.Transfer.OrUnknown();
        DetentionContract = counsel.DetentionContract.OrUnknown();
        HoldCeilings = counsel.HoldCeilings;
        HoldNeedsOrder = counsel.HoldNeedsOrder == Truth.Yes;
    }

    public LawAnswer DetainerHold { get; }

    public LawAnswer Agreement287g { get; }

    public LawAnswer CivilArrest { get; }

    public LawAnswer ReleaseNotice { get; }

    public LawAnswer Transfer { get; }

    public LawAnswer DetentionContract { get; }

    public WholeList<HoldCeiling> HoldCeilings { get; }

    public bool HoldNeedsOrder { get; }

    /// <summary>No state has a row yet: what counsel does not answer is unknown, and there is no ceiling and no order.</summary>
    public static StateLaw For(CaseFile caseFile) => new StateLaw(caseFile.LocalLaw);
}
