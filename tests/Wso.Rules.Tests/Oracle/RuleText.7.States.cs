using System;
using System.Linq;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// Section 7: what the row of a state answers at an instant, with counsel's answers in its place. The rows are data; what is made of them
/// is read here a second time.
/// </summary>
internal static class StateRows
{
    private static readonly ILookup<UsState, StateLawSpan> Rows = RuleBook.Current.States.ToLookup(span => span.State);

    /// <summary>The answers as counsel would give them on a local day; ceilings not known where a row sets one that was not read.</summary>
    public static LocalLaw AnswersIn(CaseFile file, DateTime day)
    {
        var row = RowOf(file.Facility.State, day);
        var counsel = file.LocalLaw;
        return new LocalLaw.Builder
        {
            DetainerHold = Answer(counsel.DetainerHold, LocalLawQuestion.DetainerHold),
            Agreement287g = Answer(counsel.Agreement287g, LocalLawQuestion.Agreement287g),
            CivilArrest = Answer(counsel.CivilArrest, LocalLawQuestion.CivilArrest),
            ReleaseNotice = Answer(counsel.ReleaseNotice, LocalLawQuestion.ReleaseNotice),
            Transfer = Answer(counsel.Transfer, LocalLawQuestion.Transfer),
            Transport = Answer(counsel.Transport, LocalLawQuestion.Transport),
            DetentionContract = Answer(counsel.DetentionContract, LocalLawQuestion.DetentionContract),

            // "either left out: the row's, or none"
            HoldCeilings = counsel.HoldCeilings.IsKnown ? counsel.HoldCeilings : row?.HoldCeilings ?? FactList.Of<HoldCeiling>(),
            HoldNeedsOrder = counsel.HoldNeedsOrder != Truth.Unknown
                ? counsel.HoldNeedsOrder
                : row?.HoldNeedsOrder == true
                ? Truth.Yes
                : Truth.No,
            TransferDaysBefore = counsel.TransferDaysBefore.IsKnown
                ? counsel.TransferDaysBefore
                : row?.TransferDaysBefore is { } days
                ? days
                : FactValue<int>.None,

            // "either left out: the hour, the twelve"; and counsel's own take the place of the row's.
            ReleaseProcessing = new ReleaseProcessingBounds(
                counsel.ReleaseProcessing?.StartsWithinMinutes ?? row?.ReleaseProcessing?.StartsWithinMinutes,
                counsel.ReleaseProcessing?.EndsWithinHours ?? row?.ReleaseProcessing?.EndsWithinHours),
        }.Build();

        FactValue<LawAnswer> Answer(FactValue<LawAnswer> own, LocalLawQuestion question) =>
            own.IsKnown ? own : CountsFor(row, question, file.Person.StatusShown);
    }

    /// <summary>"The row in force on the local date of the act's own instant applies"</summary>
    private static StateLawSpan? RowOf(UsState state, DateTime day) =>
        Rows[state].SingleOrDefault(
            span => (span.From is null || DayOf(span.From.Value) <= day) && (span.Until is null || day < DayOf(span.Until.Value)));

    /// <summary>The table of section 7, and what lifts a command.</summary>
    public static LawAnswer CountsFor(StateLawSpan? row, LocalLawQuestion question, StatusShown shown)
    {
        if (row is null)
        {
            return LawAnswer.Unknown;
        }

        var found = row.AnswerTo(question);

        // "Where agreement287g is allowed or commanded by a state's row and nothing was found on civilArrest, that counts as allowed under
        // such an agreement, inferred from it"
        if (question == LocalLawQuestion.CivilArrest && !found.IsFound)
        {
            return CountsFor(row, LocalLawQuestion.Agreement287g, shown) is LawAnswer.Allowed or LawAnswer.Commanded
                ? LawAnswer.Allowed
                : LawAnswer.Unknown;
        }

        // "A command counts as one where its exception is known not to apply (none, or a proof that does not lift it); where that is not
        // known, or the exception applies, the answer counts as unknown"
        var counts = OfAFactNotHeld(found) ?? OfTheTable(found, question);
        return counts == LawAnswer.Commanded && found.LiftedBy.Count > 0 && (shown == StatusShown.Unknown || found.LiftedBy.Contains(shown))
            ? LawAnswer.Unknown
            : counts;
    }

    /// <summary>
    /// "An exception that no fact of the case file can show stays a caution, and then the command counts as allowed"; "a command that only
    /// repeats other law: unknown";
    /// "the statute turns on a date that we do not hold: unknown, with a caution". Which rows are such, the row says: what the answer
    /// counts for is less than its source would give.
    /// </summary>
    private static LawAnswer? OfAFactNotHeld(StateAnswer found) => found switch
    {
        { Exception: null } or { LiftedBy.Count: > 0 } => null,
        { Stated: LawAnswer.Commanded, Answer: LawAnswer.Allowed } => LawAnswer.Allowed,
        { Answer: LawAnswer.Unknown } => LawAnswer.Unknown,
        _ => null,
    };

    private static LawAnswer OfTheTable(StateAnswer found, LocalLawQuestion question) => (found.Citation.Verification, found.Stated) switch
    {
        (Verification.PrimaryTextRead, var any) => any,
        (Verification.SecondarySource, LawAnswer.Forbidden) => LawAnswer.Forbidden,
        (Verification.SecondarySource, LawAnswer.Allowed or LawAnswer.Commanded) when question != LocalLawQuestion.DetainerHold =>
            LawAnswer.Allowed,
        _ => LawAnswer.Unknown,
    };

    private static DateTime DayOf(NodaTime.LocalDate date) => date.ToDateTimeUnspecified();
}
