using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Alabama: a jail cooperates in a transfer that the federal government asks for
/// (2011). SB 53 of 2025 amended the words on detention and was not found.
/// </summary>
internal static class Alabama
{
    // DOUBT: parts of the act of 2011 were enjoined or struck in 2012 and 2013; those rulings were not read.
    // Because the words permit, they count from the day after the last acts that the copy holds.
    private static readonly LocalDate TextOfBefore = new(2025, 1, 1);
    private static readonly LocalDate Sb53 = new(2025, 10, 1);

    private static readonly Citation BeforeSb53 = Cite.Primary("Ala. Code 31-13-18(b)", "before SB 53 (2025)", TextOfBefore);
    private static readonly Citation Section12 = Cite.Primary("Ala. Code 31-13-12", "before SB 53 (2025)", TextOfBefore);

    // The words of 31-13-5 were told, not quoted.
    private static readonly StateAnswer Agreement = Allowed(
        Cite.Primary("Ala. Code 31-13-5(a), (c)", "Act 2011-535", TextOfBefore),
        "[No policy may limit enforcement by limiting communication; "
            + "31-13-4 speaks of agreements of the Attorney General and state officers.]");

    private static readonly StateAnswer Notice = TurningOn(
        "but only for a person who is unlawfully present, was convicted of a violation of state or "
            + "local law, and is within 30 days of release (a case file cannot show this)",
        Commanded(
            Cite.Primary("Ala. Code 31-13-19", "Act 2012-491", TextOfBefore),
            "If an alien who is unlawfully present in the United States is convicted of a violation of state or local law and is within 30 days of release, the agency legally responsible for his or her custody at that time shall notify the United States Bureau of Immigration and Customs Enforcement"));

    private static readonly StateAnswer Transferred = CooperateInTransfer(
        "but only if the federal government has determined unlawful presence and asks for the transfer "
            + "(a case file cannot show this)");

    // DOUBT: whether SB 53 kept the words of before it was not seen.
    private static readonly StateAnswer StillTransferred = CooperateInTransfer(
        "but only if the federal government has determined unlawful presence and asks for the transfer (a "
            + "case file cannot show this), and only as far as SB 53 kept the earlier words");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.AL, from: TextOfBefore)
        {
            // The old 31-13-18(b) names no detainer and sets no end, and stands beside these words: no command to hold.
            DetainerHold = Unknown(
                Section12,
                "If for any reason federal verification … is delayed beyond the time that the alien would otherwise be released from custody, the alien shall be released from custody."),
            Agreement287g = Agreement,
            ReleaseNotice = Notice,
            Transfer = Transferred,
            Duties = [InquireOfIce, VerifyStatus],
        },
        new(UsState.AL, from: Sb53)
        {
            DetainerHold = Commanded(
                Cite.Secondary("Ala. Code 31-13-18", "SB 53 (2025)", Sb53),
                "[Jails honor detainers, for up to 48 hours; the text was not found.]"),
            Agreement287g = Agreement,
            ReleaseNotice = Notice,
            Transfer = StillTransferred,

            // DOUBT: from when the 48 hours count was not read; so they may count from either anchor.
            HoldCeilings = FactList.Of(HoldCeiling.OfHours(48, CeilingAnchor.Unknown)),
            Duties = [InquireOfIce],
        },
    ]);

    private static StateDuty InquireOfIce => new(
        "al.inquire-of-ice",
        "inquire of the Law Enforcement Support Center within 48 hours",
        BeforeSb53,
        "shall be made within 48 hours to the Law Enforcement Support Center");

    /// <summary>The time of the arrest is in no case file.</summary>
    private static StateDuty VerifyStatus => new(
        "al.verify-status-or-release",
        "have status verified within 24 hours of the arrest, and release the person if verification is late",
        Section12,
        "within 24 hours of the time of the alien's arrest. If for any reason federal verification … is delayed beyond the time that the alien would otherwise be released from custody, the alien shall be released from custody.");

    private static StateAnswer CooperateInTransfer(string onlyWhere) => CommandedBut(
        onlyWhere,
        Cite.Primary("Ala. Code 31-13-12(e)", "before SB 53 (2025)", TextOfBefore),
        "the law enforcement agency shall cooperate in the transfer of the alien to the custody of the federal government, if the federal government so requests.");
}
