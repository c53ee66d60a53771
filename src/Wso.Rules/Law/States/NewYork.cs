using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>New York: officers have no power to make a civil immigration arrest (Wells), and since 2026 no agreements.</summary>
internal static class NewYork
{
    private static readonly LocalDate Decided = new(2018, 11, 14);

    // DOUBT: the act of 2026 was seen in secondary sources only, and agreements had to end by
    // 2026-08-25. Because it forbids, it counts from the day on which it was signed.
    private static readonly LocalDate BudgetAct = new(2026, 5, 27);

    private static readonly Citation Wells = Cite.Primary("People ex rel. Wells v. DeMarco", "168 A.D.3d 31 (N.Y. App. Div. 2018)", Decided);

    private static readonly StateAnswer Hold = Forbidden(
        Wells,
        "we conclude that New York state and local law enforcement officers are not authorized by New York law to effectuate arrests for civil law immigration violations. [A hold after release is due, on a detainer and a Form I-200, is such an arrest; that the county re-wrote its paperwork to show federal custody changes nothing.]");

    private static readonly StateAnswer Arrest = Forbidden(
        Wells,
        "New York state and local law enforcement officers are not authorized by New York law to effectuate arrests for civil law immigration violations.",
        except: "but no 287(g) agreement was before the court");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.NY, from: Decided)
        {
            DetainerHold = Hold,
            CivilArrest = Arrest,
        },
        new(UsState.NY, from: BudgetAct)
        {
            DetainerHold = Hold,
            Agreement287g = Forbidden(
                Cite.Secondary("New York budget act of 2026", "limits on 287(g) agreements", BudgetAct),
                "[287(g) agreements are prohibited; existing ones were to end by 2026-08-25. The text was not found.]"),
            CivilArrest = Arrest,
            DetentionContract = Forbidden(
                Cite.Secondary("New York budget act of 2026", "Dignity Not Detention", BudgetAct),
                "[No civil immigration detention in local jails. The text was not found.]"),
        },
    ]);
}
