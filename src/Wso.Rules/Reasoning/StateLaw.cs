using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>What state and local law says at the instant: the library's row, with counsel's own answers in its place where given.</summary>
internal readonly struct StateLaw(StateLawSpan? row, LocalLaw counsel)
{
    private static readonly WholeList<HoldCeiling> NoCeilings = WholeList.Of<HoldCeiling>();

    public LawAnswer DetainerHold => Merged(counsel.DetainerHold, row?.DetainerHold);

    public LawAnswer Agreement287g => Merged(counsel.Agreement287g, row?.Agreement287g);

    public LawAnswer CivilArrest => Merged(counsel.CivilArrest, row?.CivilArrest);

    public LawAnswer ReleaseNotice => Merged(counsel.ReleaseNotice, row?.ReleaseNotice);

    public LawAnswer Transfer => Merged(counsel.Transfer, row?.Transfer);

    public LawAnswer DetentionContract => Merged(counsel.DetentionContract, row?.DetentionContract);

    /// <summary>Not known where the state sets a ceiling that was not read.</summary>
    public WholeList<HoldCeiling> HoldCeilings => counsel.HoldCeilings.IsKnown ? counsel.HoldCeilings : row?.HoldCeilings ?? NoCeilings;

    public bool HoldNeedsOrder => counsel.HoldNeedsOrder == Truth.Unknown ? row?.HoldNeedsOrder ?? false : counsel.HoldNeedsOrder == Truth.Yes;

    /// <summary>What the state commands besides; counsel answers nothing about it.</summary>
    public IReadOnlyList<StateDuty> Duties => row?.Duties ?? [];

    public StateReading OfDetainerHold => Read(counsel.DetainerHold.IsKnown, row?.DetainerHold);

    public StateReading OfAgreement287g => Read(counsel.Agreement287g.IsKnown, row?.Agreement287g);

    public StateReading OfCivilArrest => Read(counsel.CivilArrest.IsKnown, row?.CivilArrest);

    public StateReading OfReleaseNotice => Read(counsel.ReleaseNotice.IsKnown, row?.ReleaseNotice);

    public StateReading OfTransfer => Read(counsel.Transfer.IsKnown, row?.Transfer);

    public StateReading OfDetentionContract => Read(counsel.DetentionContract.IsKnown, row?.DetentionContract);

    /// <summary>Ceilings stand in the law of the hold that they limit.</summary>
    public StateReading OfCeilings => Read(counsel.HoldCeilings.IsKnown, row is null || (row.HoldCeilings.IsKnown && row.HoldCeilings.Count == 0) ? null : row.DetainerHold);

    /// <summary>So does the order that it needs.</summary>
    public StateReading OfOrder => Read(counsel.HoldNeedsOrder != Truth.Unknown, row is { HoldNeedsOrder: true } ? row.DetainerHold : null);

    /// <summary>The answer to a question. Where holding on a detainer is forbidden and civil arrest not settled, that counts as forbidden (Nash v. Mikesell).</summary>
    public LawAnswer AnswerTo(LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold => DetainerHold,
        LocalLawQuestion.Agreement287g => Agreement287g,
        LocalLawQuestion.CivilArrest => IsCivilArrestForbiddenByHold ? LawAnswer.Forbidden : CivilArrest,
        LocalLawQuestion.ReleaseNotice => ReleaseNotice,
        LocalLawQuestion.Transfer => Transfer,
        LocalLawQuestion.DetentionContract => DetentionContract,
        LocalLawQuestion.Transport => LawAnswer.Unknown,
    };

    /// <summary>Whose answer it is.</summary>
    public StateReading Reading(LocalLawQuestion question) => question switch
    {
        LocalLawQuestion.DetainerHold => OfDetainerHold,
        LocalLawQuestion.Agreement287g => OfAgreement287g,
        LocalLawQuestion.CivilArrest => IsCivilArrestForbiddenByHold ? OfDetainerHold : OfCivilArrest,
        LocalLawQuestion.ReleaseNotice => OfReleaseNotice,
        LocalLawQuestion.Transfer => OfTransfer,
        LocalLawQuestion.DetentionContract => OfDetentionContract,
        LocalLawQuestion.Transport => default,
    };

    private bool IsCivilArrestForbiddenByHold => CivilArrest == LawAnswer.Unknown && DetainerHold == LawAnswer.Forbidden;

    private static LawAnswer Merged(Answer<LawAnswer> own, StateAnswer? library) =>
        own.IsKnown ? own.OrUnknown() : library?.Answer ?? LawAnswer.Unknown;

    private static StateReading Read(bool isCounsels, StateAnswer? library) => isCounsels ? StateReading.ByCounsel : StateReading.ByLibrary(library);
}
