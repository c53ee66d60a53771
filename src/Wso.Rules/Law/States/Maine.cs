using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Maine: LD 1971 forbids hold, civil arrest, notice and transfer, LD 1259 agreements; neither text was found.</summary>
internal static class Maine
{
    private const string CourtOrder = "unless there is a court order or a criminal warrant";

    // DOUBT: sources say mid July 2026, late July 2026 and 2026-07-29; as it forbids, it counts from the middle of the month.
    private static readonly LocalDate Ld1971 = new(2026, 7, 15);
    private static readonly Citation Chapter = Cite.Secondary("5 M.R.S. c. 337-E", "LD 1971 (2026)", Ld1971);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.ME, from: Ld1971)
        {
            DetainerHold = Forbidden(Chapter, "[No hold on a detainer.]", CourtOrder),
            Agreement287g = Forbidden(
                Cite.Secondary("LD 1259 (2026)", "", Ld1971, checkedOn: Cite.FirstReading),
                "[Agreements under 287(g) are prohibited.]"),
            CivilArrest = Forbidden(Chapter, "[No arrest for a civil immigration violation.]"),
            ReleaseNotice = Forbidden(Chapter, "[No notice of release.]"),
            Transfer = Forbidden(Chapter, "[No transfer.]", CourtOrder),
        },
    ]);
}
