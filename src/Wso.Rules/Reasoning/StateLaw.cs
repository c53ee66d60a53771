using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>
/// What state and local law says at the instant about this person: the library's row, with counsel's own answers in its place where given.
/// </summary>
internal readonly struct StateLaw(StateLawSpan? row, LocalLaw counsel, StatusShown status)
{
    private static readonly FactList<HoldCeiling> NoCeilings = FactList.Of<HoldCeiling>();

    public LawAnswer DetainerHold => AnswerTo(LocalLawQuestion.DetainerHold);

    public LawAnswer Agreement287g => AnswerTo(LocalLawQuestion.Agreement287g);

    public LawAnswer CivilArrest => AnswerTo(LocalLawQuestion.CivilArrest);

    public LawAnswer ReleaseNotice => AnswerTo(LocalLawQuestion.ReleaseNotice);

    /// <summary>The calendar days before release due within which ICE may take the person; none: not before release due.</summary>
    public FactValue<int> TransferDaysBefore =>
        counsel.TransferDaysBefore.IsKnown ? counsel.TransferDaysBefore
        : row?.TransferDaysBefore is { } days ? days
        : FactValue<int>.None;

    /// <summary>Elapsed minutes after release due by which processing must have started; null: the hour.</summary>
    public int? ReleaseStartsWithinMinutes => counsel.ReleaseProcessing?.StartsWithinMinutes ?? row?.ReleaseProcessing?.StartsWithinMinutes;

    /// <summary>Elapsed hours after release due within which processing must be over; null: the twelve.</summary>
    public int? ReleaseEndsWithinHours => counsel.ReleaseProcessing?.EndsWithinHours ?? row?.ReleaseProcessing?.EndsWithinHours;

    /// <summary>Not known where the state sets a ceiling that was not read.</summary>
    public FactList<HoldCeiling> HoldCeilings => counsel.HoldCeilings.IsKnown ? counsel.HoldCeilings : row?.HoldCeilings ?? NoCeilings;

    public bool HoldNeedsOrder =>
        counsel.HoldNeedsOrder == Truth.Unknown ? row?.HoldNeedsOrder ?? false : counsel.HoldNeedsOrder == Truth.Yes;

    /// <summary>What the state commands besides; counsel answers nothing about it.</summary>
    public IReadOnlyList<StateDuty> Duties => row?.Duties ?? [];

    public StateReading OfReleaseNotice => Reading(LocalLawQuestion.ReleaseNotice);

    /// <summary>The days stand in the law of the transfer that they allow.</summary>
    public StateReading OfTransferDaysBefore =>
        Read(counsel.TransferDaysBefore.IsKnown, row?.TransferDaysBefore is null ? null : row.Transfer);

    /// <summary>Ceilings stand in the law of the hold that they limit.</summary>
    public StateReading OfCeilings => Read(
        counsel.HoldCeilings.IsKnown,
        row is null || (row.HoldCeilings.IsKnown && row.HoldCeilings.Count == 0) ? null : row.DetainerHold);

    /// <summary>So does the order that it needs.</summary>
    public StateReading OfOrder => Read(counsel.HoldNeedsOrder != Truth.Unknown, row is { HoldNeedsOrder: true } ? row.DetainerHold : null);

    /// <summary>
    /// Counsel's answer, or else the row's, as it counts for the proof of status that the person has given. If holding on a
    /// detainer is forbidden and civil arrest is not settled, civil arrest counts as forbidden (Nash v. Mikesell).
    /// </summary>
    public LawAnswer AnswerTo(LocalLawQuestion question) =>
        question == LocalLawQuestion.CivilArrest && IsCivilArrestForbiddenByHold ? LawAnswer.Forbidden : Given(question);

    /// <summary>Whose answer that is.</summary>
    public StateReading Reading(LocalLawQuestion question)
    {
        var read = question == LocalLawQuestion.CivilArrest && IsCivilArrestForbiddenByHold ? LocalLawQuestion.DetainerHold : question;
        return Read(counsel.AnswerTo(read).IsKnown, row?.AnswerTo(read));
    }

    private bool IsCivilArrestForbiddenByHold =>
        Given(LocalLawQuestion.CivilArrest) == LawAnswer.Unknown && Given(LocalLawQuestion.DetainerHold) == LawAnswer.Forbidden;

    private LawAnswer Given(LocalLawQuestion question)
    {
        var own = counsel.AnswerTo(question);
        return own.IsKnown ? own.OrUnknown() : row?.AnswerTo(question).AnswerFor(status) ?? LawAnswer.Unknown;
    }

    private StateReading Read(bool isCounsels, StateAnswer? library) =>
        isCounsels ? StateReading.ByCounsel(counsel) : StateReading.ByLibrary(library);
}
