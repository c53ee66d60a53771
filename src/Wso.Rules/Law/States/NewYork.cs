using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>New York: officers have no power to make a civil immigration arrest (Wells), and since 2026 no agreements.</summary>
internal static class NewYork
{
    private static readonly LocalDate Wells = new(2018, 11, 14);

    // DOUBT: the act of 2026 was seen in a tracker and the press only, and no source says when it began; this is the day by which agreements had to end.
    private static readonly LocalDate AgreementsEnded = new(2026, 8, 25);

    private static readonly StateAnswer Hold = Forbidden(
        Cite.Primary("People ex rel. Wells v. DeMarco", "168 A.D.3d 31 (2d Dept 2018)", Wells),
        "[A hold after release is due, on a detainer and a Form I-200, is a new arrest for a civil immigration violation, which the law of the state gives no officer the power to make; that the county re-wrote its paperwork to show federal custody changes nothing.]");

    private static readonly StateAnswer Arrest = Forbidden(
        Cite.Secondary("People ex rel. Wells v. DeMarco", "168 A.D.3d 31 (2d Dept 2018)", Wells),
        "[Officers of the state may not make civil immigration arrests. No 287(g) agreement was before the court.]");

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.NY, from: Wells, until: AgreementsEnded)
        {
            DetainerHold = Hold,
            CivilArrest = Arrest,
        },
        new(UsState.NY, from: AgreementsEnded)
        {
            DetainerHold = Hold,
            Agreement287g = Forbidden(
                Cite.Secondary("New York budget act of 2026", "limits on 287(g) agreements", AgreementsEnded),
                "[287(g) agreements are prohibited; existing ones were to end by 2026-08-25. The text was not found.]"),
            CivilArrest = Arrest,
            DetentionContract = Forbidden(
                Cite.Secondary("New York budget act of 2026", "Dignity Not Detention", AgreementsEnded),
                "[No civil immigration detention in local jails. The text was not found.]"),
        },
    ];
}
