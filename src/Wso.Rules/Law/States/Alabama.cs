using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Alabama: words of 2011 on persons handed over to federal authorities, amended by SB 53 of 2025, which was not found.</summary>
internal static class Alabama
{
    private const string HandedOverWords = "shall be detained until prosecution or until handed over to federal immigration authorities.";

    // DOUBT: of the text of before SB 53 only that it stood before 2025 is known; as it permits, it counts from the beginning of that year.
    private static readonly LocalDate TextOfBefore = new(2025, 1, 1);
    private static readonly LocalDate Sb53 = new(2025, 10, 1);

    private static readonly Citation BeforeSb53 = Cite.Primary("Ala. Code 31-13-18(b)", "before SB 53 (2025)", TextOfBefore);

    private static readonly StateAnswer HandedOver = Allowed(BeforeSb53, HandedOverWords);

    // DOUBT: whether SB 53 kept the words of before it was not seen.
    private static readonly StateAnswer StillHandedOver = Allowed(BeforeSb53, HandedOverWords, except: "only as far as SB 53 kept the words of before it");

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.AL, from: TextOfBefore, until: Sb53)
        {
            Transfer = HandedOver,
            Duties = [InquireOfIce],
        },
        new(UsState.AL, from: Sb53)
        {
            DetainerHold = Commanded(
                Cite.Secondary("Ala. Code 31-13-18", "SB 53 (2025)", Sb53),
                "[Jails honor detainers, for up to 48 hours; the text was not found.]"),
            Agreement287g = Allowed(
                Cite.Secondary("Ala. Code 31-13-18", "SB 53 (2025)", Sb53),
                "[Agreements are not forbidden.]"),
            Transfer = StillHandedOver,

            // DOUBT: from when the 48 hours count was not read; so they may count from either anchor.
            HoldCeilings = WholeList.Of(HoldCeiling.OfHours(48, CeilingAnchor.Unknown)),
            Duties = [InquireOfIce],
        },
    ];

    private static StateDuty InquireOfIce => new(
        "al.inquire-of-ice",
        "inquire of the Law Enforcement Support Center within 48 hours",
        BeforeSb53,
        "shall be made within 48 hours to the Law Enforcement Support Center");
}
