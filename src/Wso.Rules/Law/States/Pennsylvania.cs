using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Pennsylvania: a detainer compels nobody (Galarza). No statute was found, and county prisons may house federal inmates.
/// </summary>
internal static class Pennsylvania
{
    private static readonly LocalDate Decided = new(2014, 3, 4);
    private static readonly LocalDate Harran = new(2025, 10, 15);
    private static readonly LocalDate Copy = new(2026, 2, 15);

    private static readonly StateAnswer NotCompelled = Unknown(
        Cite.Primary("Galarza v. Szalczyk", "745 F.3d 634 (3d Cir. 2014)", Decided),
        "immigration detainers do not and cannot compel a state or local law enforcement agency to detain suspected aliens subject to removal");

    // DOUBT: only the consolidated statutes were searched, so their silence is not a
    // finding. A trial court saw nothing against a sheriff's agreement.
    private static readonly StateAnswer Agreement = Allowed(
        Cite.Secondary("Make the Road States v. Harran", "Bucks County C.P. 2025-10-15, appeal announced", Harran),
        "[The sheriff needs no approval of the county commissioners for an agreement under 287(g).]");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.PA, from: Decided)
        {
            DetainerHold = NotCompelled,
        },
        new(UsState.PA, from: Harran)
        {
            DetainerHold = NotCompelled,
            Agreement287g = Agreement,
        },
        new(UsState.PA, from: Copy)
        {
            DetainerHold = NotCompelled,
            Agreement287g = Agreement,
            DetentionContract = Allowed(
                Cite.Primary("61 Pa.C.S. 1151(c)", "", Copy),
                "county correctional institutions may contract with the Federal Government for the housing of Federal inmates",
                except: "but it does not say whether a person in civil detention is a federal inmate"),
        },
    ]);
}
