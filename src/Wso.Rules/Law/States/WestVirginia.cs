using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// West Virginia: a jail complies with a detainer only to the extent that other law requires, which
/// adds no power. Nobody may bar notice or agreements, and each jail agrees to house.
/// </summary>
internal static class WestVirginia
{
    // DOUBT: the day on which the article took effect was not found. Because it
    // permits, it counts from the day of the copy in which it was read whole.
    private static readonly LocalDate Copy = new(2026, 2, 15);

    private static readonly StateAnswer Agreement = Allowed(
        Section("15-16-2(i), 15-16-4(b)"),
        "[No policy may prohibit] (i) Participating in any program or agreement authorized under Section 287");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.WV, from: Copy)
        {
            // DOUBT: it reads as a command, but it only repeats other law and adds no authority of its own. So it is taken for silence.
            DetainerHold = Unknown(
                Section("15-16-3(a)"),
                "Upon determining that the immigration detainer is facially sufficient as defined by 15-16-1 …, comply with the requests made in the immigration detainer to the extent required by law.",
                "but only to the extent that other law requires it (none was found), with a Form I-200, a Form "
                    + "I-205 or another federal warrant, and only by the agency of first custody"),
            Agreement287g = Agreement,
            CivilArrest = InferredFrom(Agreement, Santos.UnderAgreement),
            ReleaseNotice = Allowed(
                Section("15-16-2(f), (g)"),
                "[No policy may prohibit] (f) Complying with a request from a federal immigration agency to notify the agency before the release of an inmate; (g) Providing … an inmate's incarceration status or release date"),
            Transfer = Allowed(
                Section("15-16-2(h)"),
                "[No policy may prohibit] (h) Assisting or cooperating …, including by providing enforcement assistance",
                except: "but in general words"),
            DetentionContract = Commanded(
                Section("15-16-4(a)"),
                "shall enter into an agreement or agreements with a federal immigration agency for temporarily housing persons who are the subject of immigration detainers and for the payment of the costs of housing and detaining those persons."),
            Duties =
            [
                new StateDuty(
                    "wv.tell-court",
                    "tell the court about the detainer (not again after a transfer between agencies)",
                    Section("15-16-3(a)"),
                    "[Notice to the court.]") { From = StateDutyAnchor.DetainerReceived, IsOnceForAllAgencies = true },
                new StateDuty(
                    "wv.record-detainer",
                    "record the detainer (not again after a transfer between agencies)",
                    Section("15-16-3(a)"),
                    "[A record of the detainer.]") { From = StateDutyAnchor.DetainerReceived, IsOnceForAllAgencies = true },
            ],
        },
    ]);

    private static Citation Section(string section) => Cite.Primary("W. Va. Code", section, Copy);
}
