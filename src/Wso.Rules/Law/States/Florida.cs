using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Florida: nothing before SB 168 of 2019; since then a duty to support federal enforcement, and since 2025 a duty to sign a 287(g) agreement.</summary>
internal static class Florida
{
    private const string Chapter908 = "Fla. Stat. ch. 908";
    private static readonly LocalDate Sb168 = new(2019, 7, 1);
    private static readonly LocalDate Ch2025 = new(2025, 2, 13);

    // DOUBT: s. 908.105, the duty of a jail that has a detainer, was not read; the caption and s. 908.104(3)(a)2.a. point to it.
    private static readonly StateAnswer DutyUnderDetainer = Commanded(
        Cite.Secondary("Fla. Stat. 908.105", "", Sb168),
        "[A jail that has a person subject to a detainer complies with it. The section itself was not read.]",
        except: "only where the request is on the official form, with probable cause and a warrant (s. 908.102(2))");

    private static readonly StateAnswer Notice = Commanded(
        Cite.Secondary(Chapter908, "", Sb168),
        "[Through compliance with the detainer; a separate duty of notice was not read.]");

    private static readonly StateAnswer Transport = Allowed(
        Cite.Primary("Fla. Stat. 908.104(4)", "", Sb168),
        "the agency … may securely transport the person to a federal facility in this state or to another point of transfer to federal custody");

    private static readonly StateAnswer Payment = Commanded(
        Cite.Secondary("CS/SB 168, ch. 2019-102", "title", Sb168),
        "requiring county correctional facilities to enter agreements for payments for complying with immigration detainers");

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.FL, from: null, until: Sb168)
        {
            DetainerHold = Unknown(
                Decisions.CreedleVMiamiDade,
                "[No law of the state gave the power to make the arrest that a hold is; 8 USC 1357(g)(10) is no power to arrest.]"),
        },

        // DOUBT: the form that s. 908.11 had from 2022 to 2025 was not read, so what it said of agreements under 287(g) is unknown, and civil arrest, inferred from it, with it.
        new(UsState.FL, from: Sb168, until: Ch2025)
        {
            DetainerHold = DutyUnderDetainer,
            ReleaseNotice = Notice,
            Transfer = Transport,
            DetentionContract = Payment,
        },
        new(UsState.FL, from: Ch2025)
        {
            DetainerHold = DutyUnderDetainer,
            Agreement287g = Commanded(
                Cite.Primary("Fla. Stat. 908.11(1)", "ch. 2025-1, s. 22", Ch2025),
                "The sheriff or the chief correctional officer operating a county detention facility must enter into a written agreement with [ICE] to participate in the immigration program established under s. 287(g) … This subsection does not require … a particular program model."),
            CivilArrest = Allowed(
                Cite.Secondary("Fla. Stat. 908.11", "inferred", Ch2025),
                "[Inferred from the duty to sign an agreement under 287(g); no power of the state to arrest was read.]"),
            ReleaseNotice = Notice,
            Transfer = Transport,
            DetentionContract = Payment,
            Duties =
            [
                new StateDuty(
                    "fl.report-progress-each-quarter",
                    "until the agreement under 287(g) is signed, tell the State Board of Immigration Enforcement each quarter how it stands (from 2025-04-01)",
                    Cite.Primary("Fla. Stat. 908.11(2)", "ch. 2025-1, s. 22", new LocalDate(2025, 4, 1)),
                    "must notify the State Board of Immigration Enforcement quarterly of the status"),
            ],
        },
    ];
}
