using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Florida: no power before SB 168 of 2019. Since then a jail complies with a detainer that
/// comes with its warrant, and since 2025 each jail signs a 287(g) agreement.
/// </summary>
internal static class Florida
{
    private const string Sufficient =
        "but only for a detainer on the official form that shows probable cause, with a "
        + "Form I-200, a Form I-205 or another federal warrant (s. 908.102(2))";
    private const string OutOfState = "but out of the state only with judicial authorization";
    private static readonly LocalDate Sb168 = new(2019, 7, 1);
    private static readonly LocalDate Ch2025 = new(2025, 2, 13);

    private static readonly Citation Section105 = Cite.Primary("Fla. Stat. 908.105(1)", "ch. 2019-102", Sb168);

    private static readonly StateAnswer Hold = Commanded(
        Section105,
        "A law enforcement agency that has custody of a person subject to an immigration detainer issued by a federal immigration agency shall: … (c) Upon determining that the immigration detainer is in accordance with s. 908.102(2), comply with the requests made in the immigration detainer.",
        Sufficient);

    private static readonly StateAnswer Notice = Commanded(
        Section105,
        "comply with the requests made in the immigration detainer [; the form asks for notice. No policy may prohibit] Complying with a request from a federal immigration agency to notify the agency before the release of an inmate or detainee",
        Sufficient);

    private static readonly StateAnswer Housing = Commanded(
        Cite.Primary("Fla. Stat. 908.106", "ch. 2019-102", Sb168),
        "Each county correctional facility shall enter into an agreement or agreements with a federal immigration agency for temporarily housing persons who are the subject of immigration detainers and for the payment of the costs of housing and detaining those persons.");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.FL, from: null)
        {
            DetainerHold = Unknown(
                Decisions.CreedleVMiamiDade,
                "[No law of the state gave the power to make the arrest that a hold is; 8 USC 1357(g)(10) is no power to arrest.]"),
        },

        // DOUBT: s. 908.11 as it was from 2022 to 2025 was not read, so agreements count as no more than
        // allowed. The twelve days were read in the text of 2026 only, and count from the act of 2025.
        new(UsState.FL, from: Sb168)
        {
            DetainerHold = Hold,
            Agreement287g = Allowed(
                Cite.Primary("Fla. Stat. 908.102(6)(d), 908.103", "as read in the floor amendments of 2019", Sb168),
                "[No policy may prohibit] (d) Participating in any program or agreement authorized under s. 287"),
            ReleaseNotice = Notice,
            Transfer = Allowed(
                Cite.Primary("Fla. Stat. 908.104(4)", "as it stood before 2025", Sb168),
                "the agency … may securely transport the person to a federal facility in this state or to another point of transfer to federal custody"),
            Transport = Allowed(
                Cite.Primary("Fla. Stat. 908.104(4)", "as it stood before 2025", Sb168),
                "the agency … may securely transport the person to a federal facility in this state or to another point of transfer to federal custody",
                OutOfState),
            DetentionContract = Housing,
            Duties = [TellBailJudge, RecordDetainer],
        },
        new(UsState.FL, from: Ch2025)
        {
            DetainerHold = Hold,
            Agreement287g = Commanded(
                Cite.Primary("Fla. Stat. 908.11(1)", "ch. 2025-1, s. 22", Ch2025),
                "The sheriff or the chief correctional officer operating a county detention facility must enter into a written agreement with [ICE] to participate in the immigration program established under s. 287(g) … This subsection does not require … a particular program model."),
            CivilArrest = Allowed(
                Cite.Primary("Fla. Stat. 908.102(6)(h), 908.103", "ch. 2025-1", Ch2025),
                "[No policy may prohibit] (h) Participating in a federal immigration operation with a federal immigration agency as permitted by federal and state law.",
                except: "but only under a 287(g) agreement, because the chapter gives no state power to arrest"),
            ReleaseNotice = Notice,
            Transfer = Allowed(
                Cite.Primary("Fla. Stat. 908.104(5)", "ch. 2025-1, s. 19", Ch2025),
                "The law enforcement agency may transfer a person who is subject to an immigration detainer and is confined in a secure correctional facility to the custody of a federal immigration agency not earlier than 12 days before his or her release date."),
            TransferDaysBefore = 12,
            Transport = Allowed(
                Cite.Primary("Fla. Stat. 908.104(5)", "ch. 2025-1, s. 19", Ch2025),
                "the agency may securely transport the person to a federal facility in this state or to another point of transfer to federal custody outside the jurisdiction of the law enforcement agency. … A law enforcement agency shall obtain judicial authorization before securely transporting an alien to a point of transfer outside of this state.",
                OutOfState),
            DetentionContract = Housing,
            Duties =
            [
                TellBailJudge,
                RecordDetainer,
                new StateDuty(
                    "fl.tell-state-attorney",
                    "tell the state attorney about the detainer",
                    Section105,
                    "(d) Notify the state attorney that the person is subject to an immigration detainer.")
                { From = StateDutyAnchor.DetainerReceived },
                new StateDuty(
                    "fl.take-dna-sample",
                    "take a DNA sample at once when the detainer is received",
                    Cite.Primary("Fla. Stat. 943.325(3)(f)", "ch. 2024-84", Ch2025),
                    "shall ensure that a DNA sample is taken from the offender immediately after the agency receives the detainer",
                    hours: 0) { From = StateDutyAnchor.DetainerReceived },
                new StateDuty(
                    "fl.give-list-of-bookings",
                    "give a federal immigration agency that asks the list of all persons booked and what is known of their status",
                    Cite.Primary("Fla. Stat. 908.104(6)", "ch. 2025-1, s. 19", Ch2025),
                    "must provide the requesting federal immigration agency a list of all inmates booked into a county detention facility and any information regarding each inmate’s immigration status.")
                { IsOfAgency = true },
                new StateDuty(
                    "fl.report-progress-each-quarter",
                    "until the 287(g) agreement is signed, report its progress to the State Board "
                        + "of Immigration Enforcement each quarter (from 2025-04-01)",
                    Cite.Primary("Fla. Stat. 908.11(2)", "ch. 2025-1, s. 22", new LocalDate(2025, 4, 1)),
                    "must notify the State Board of Immigration Enforcement quarterly of the status")
                { IsOfAgency = true, IsUntilAgreement = true },
            ],
        },
    ]);

    private static StateDuty TellBailJudge => new(
        "fl.tell-bail-judge",
        "tell the judge who decides on bail about the detainer (not again after a transfer between agencies)",
        Section105,
        "(a) Provide to the judge authorized to grant or deny the person’s release on bail under chapter 903 notice that the person is subject to an immigration detainer.")
    {
        From = StateDutyAnchor.DetainerReceived,
        IsOnceForAllAgencies = true,
    };

    private static StateDuty RecordDetainer => new(
        "fl.record-detainer",
        "record the detainer in the case file (not again after a transfer between agencies)",
        Section105,
        "(b) Record in the person’s case file that the person is subject to an immigration detainer.")
    {
        From = StateDutyAnchor.DetainerReceived,
        IsOnceForAllAgencies = true,
    };
}
