using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Louisiana: a jail records a detainer, tells the judge who decides on bail, and
/// complies. Each parish jail has an agreement to house and be paid (2024).
/// </summary>
internal static class Louisiana
{
    private const string Sufficient = "but only for a detainer on the official form, with probable cause and a warrant (La. R.S. 33:81(3))";
    private static readonly LocalDate Act314 = new(2024, 5, 28);
    private static readonly Citation Comply = Cite.Primary("La. R.S. 33:84(A)", "Acts 2024, No. 314", Act314, checkedOn: Cite.FirstReading);
    private static readonly Citation Agreements =
        Cite.Primary("La. R.S. 33:84(D)", "Acts 2024, No. 314", Act314, checkedOn: Cite.FirstReading);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.LA, from: Act314)
        {
            DetainerHold = Commanded(
                Comply,
                "[An agency] that has custody of a detainee subject to an immigration detainer … shall … comply with the requests made in the immigration detainer",
                Sufficient),
            Agreement287g = Allowed(
                Agreements,
                "[The agreement to house may be one of the] agreements authorized by 8 U.S.C. 1357, or successor agreements"),
            ReleaseNotice = Commanded(
                Comply,
                "comply with the requests made in the immigration detainer [; the form asks for notice]",
                Sufficient),
            DetentionContract = Commanded(
                Agreements,
                "Each parish correctional facility shall enter into an agreement or agreements with a federal immigration agency for temporarily housing detainees who are the subject of immigration detainers and for the payment of the costs"),
            Duties =
            [
                new StateDuty(
                    "la.tell-bail-judge",
                    "tell the judge who decides on bail about the detainer (not again after a transfer between agencies)",
                    Comply,
                    "Provide to the judge authorized to grant or deny the detainee's release on bail notice")
                { From = StateDutyAnchor.DetainerReceived, IsOnceForAllAgencies = true },
                new StateDuty(
                    "la.record-detainer",
                    "record the detainer in the case file (not again after a transfer between agencies)",
                    Comply,
                    "Record in the detainee's case file") { From = StateDutyAnchor.DetainerReceived, IsOnceForAllAgencies = true },
            ],
        },
    ]);
}
