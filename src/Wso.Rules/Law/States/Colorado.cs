using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Colorado: no arrest and no hold on a civil immigration detainer (2019). By definition a detainer is every form
/// of ICE, the I-200 and I-205 too (as read in Nash v. Mikesell). Release comes within six hours.
/// </summary>
internal static class Colorado
{
    private static readonly LocalDate Hb1124 = new(2019, 5, 28);

    // DOUBT: the six hours were read in a code of November 2022, and the day on which they became law
    // was not found. Because they only shorten, they count from the beginning of that year.
    private static readonly LocalDate SixHours = new(2022, 1, 1);
    private static readonly LocalDate Sb276 = new(2025, 5, 23);

    // The definition in -101 was read, and so was what the court of appeals concluded about -101 and -102. The ban
    // itself, -102, was seen in summaries only. A decision says what the act meant from its first day.
    private static readonly StateAnswer Hold = Forbidden(
        Cite.Primary("C.R.S. 24-76.6-101, -102", "as read in Nash v. Mikesell, 2024 COA 68", Hb1124),
        "We conclude that sections 24-76.6-101 and -102 prohibit the arrests and detentions purportedly authorized by TCSO's Agreement. [A detainer is] a written request … including any request for law enforcement agency action, warrant for arrest of alien, order to detain or release alien, or warrant of removal/deportation on any form",
        except: "unless a federal judge or magistrate issued a warrant or a writ");

    private static readonly StateAnswer Arrest = Forbidden(
        Cite.Primary("C.R.S. 24-76.6-101, -102", "as read in Nash v. Mikesell, 2024 COA 68", Hb1124),
        "We conclude that sections 24-76.6-101 and -102 prohibit the arrests and detentions purportedly authorized by TCSO's Agreement.");

    private static readonly StateAnswer Agreement = Allowed(
        Cite.Secondary("C.R.S. 24-76.6-101 ff.", "HB19-1124", Hb1124),
        "[No ban on signing was found; arrests and holds under the agreement are prohibited all the same "
            + "(Nash v. Mikesell, 2024 COA 68).]");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.CO, from: Hb1124)
        {
            DetainerHold = Hold,
            Agreement287g = Agreement,
            CivilArrest = Arrest,
            Duties = [AdviseBeforeInterview],
        },
        new(UsState.CO, from: SixHours)
        {
            DetainerHold = Hold,
            Agreement287g = Agreement,
            CivilArrest = Arrest,
            ReleaseProcessing = new ReleaseProcessingBounds(endsWithinHours: 6),
            Duties = [ReleaseWithinSixHours, TellWhyLate, AdviseBeforeInterview],
        },
        new(UsState.CO, from: Sb276)
        {
            DetainerHold = Hold,

            // DOUBT: one reading found no ban on signing, and a later one reports a ban without its words.
            // Because a ban forbids, it is followed, from the last act that may have brought it.
            Agreement287g = Forbidden(
                Cite.Secondary("C.R.S. 24-76.6-101 ff.", "SB 25-276", Sb276),
                "[Signing is reported as prohibited; no words that ban it were read.]"),
            CivilArrest = Arrest,

            // DOUBT: since when contracts are banned was not found; no date before SB 25-276 is supported.
            DetentionContract = Forbidden(
                Cite.Secondary("C.R.S. 24-76.7-101 ff.", "", Sb276),
                "[Contracts to detain for civil immigration purposes are banned; seen in summaries only.]"),
            ReleaseProcessing = new ReleaseProcessingBounds(endsWithinHours: 6),
            Duties =
            [
                ReleaseWithinSixHours,
                TellWhyLate,
                new StateDuty(
                    "co.no-delay-for-ice",
                    "do not delay release for an immigration enforcement operation",
                    Cite.Secondary("SB 25-276", "official summary of the bill as introduced", Sb276),
                    "The bill prohibits the jail custodian from delaying a defendant's release for the purpose of an immigration enforcement operation.")
                { IsOfAgency = true },
                AdviseBeforeInterview,
            ],
        },
    ]);

    private static Citation Bond => Cite.Primary("C.R.S. 16-4-102(2)(e)", "", SixHours);

    private static StateDuty ReleaseWithinSixHours => new(
        "co.release-within-six-hours",
        "release within six hours of a personal recognizance bond or of readiness to post "
            + "bond (up to 24 hours if electronic monitoring is a condition)",
        Bond,
        "Unless extraordinary circumstances exist, the custodian of a jail shall release a defendant who is granted a personal recognizance bond as soon as practicable but no later than six hours after the defendant is physically present in the jail … [extraordinary circumstances] does not include a lack of staffing resources or routine administrative practices",
        hours: 6)
    {
        From = StateDutyAnchor.ReleaseDue,
        IsRelease = true,
    };

    private static StateDuty TellWhyLate => new(
        "co.tell-why-late",
        "if release takes longer than six hours, tell the person and the payer the reason and document it in the file",
        Bond,
        "[The reason is told and documented.]");

    private static StateDuty AdviseBeforeInterview => new(
        "co.advise-before-interview",
        "advise the person in writing before an interview by ICE",
        Cite.Secondary("C.R.S. 24-76.6-101 ff.", "official summary", Hb1124),
        "[An advisement before an interview by ICE.]");
}
