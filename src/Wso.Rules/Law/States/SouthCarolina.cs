using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// South Carolina: at the end of a sentence a jail tells DHS about a person verified as unlawfully present and
/// takes the person to ICE (2012). There is no power to hold, and the right to release is kept.
/// </summary>
internal static class SouthCarolina
{
    private const string EndOfSentence =
        "but only at the end of the sentence of a person who is unlawfully present (a case file cannot show this)";
    private static readonly LocalDate Act69 = new(2012, 1, 1);
    private static readonly LocalDate Act109 = new(2024, 2, 5);

    private static readonly StateAnswer Agreement = Allowed(
        Cite.Primary("S.C. Code 23-3-80(E)", "2024 Act No. 109", Act109),
        "Nothing in this section may be construed to prevent other law enforcement agencies of the State and political subdivisions … from enforcing immigration laws as authorized pursuant to federal laws and the laws of this State.");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        Under(Act69, agreement287g: StateAnswer.NotFound, arrest: StateAnswer.NotFound),
        Under(Act109, Agreement, InferredFrom(Agreement, Santos.UnderAgreement)),
    ]);

    private static StateLawSpan Under(LocalDate from, StateAnswer agreement287g, StateAnswer arrest) => new(UsState.SC, from)
    {
        DetainerHold = Unknown(
            Section("(F)"),
            "Nothing in this section shall be construed to deny a person bond or from being released from confinement when such person is otherwise eligible for release."),
        Agreement287g = agreement287g,
        CivilArrest = arrest,
        ReleaseNotice = CommandedBut(
            EndOfSentence,
            Section("(E)"),
            "If a prisoner who is an alien unlawfully present in the United States completes the prisoner's sentence of incarceration, the keeper of the jail or other officer shall notify the United States Department of Homeland Security"),
        Transfer = CommandedBut(
            EndOfSentence,
            Section("(D), (E)"),
            "shall securely transport the prisoner to a federal facility in this State or to any other point of transfer into federal custody"),
        Transport = CommandedBut(
            EndOfSentence
                + ", and in other cases allows it for a person verified as unlawfully present, "
                + "out of the state only with judicial authorization",
            Section("(D), (E)"),
            "may securely transport the prisoner who is an alien unlawfully present in the United States to a federal facility in this State or to any other point of transfer into federal custody that is outside of the keeper of the jail or other officer's jurisdiction."),
        Duties =
        [
            new StateDuty(
                "sc.verify-status",
                "if status must be verified, query the Law Enforcement Support Center within 72 hours of confinement",
                Section("(B)"),
                "must be made within seventy-two hours through a query to the [LESC]",
                hours: 72) { From = StateDutyAnchor.Booked, TurnsOnFactNotHeld = true },
            new StateDuty(
                "sc.tell-dhs-of-status",
                "report to DHS a person who is determined to be unlawfully present",
                Section("(B)"),
                "If the prisoner is determined to be an alien unlawfully present in the United States, the keeper of the jail or other officer shall notify the United States Department of Homeland Security."),
            new StateDuty(
                "sc.invoice-dhs",
                "keep account of the daily expenses and invoice DHS",
                Section("(C)"),
                "[An account of daily expenses, and an invoice to DHS.]") { IsOfAgency = true },
        ],
    };

    private static Citation Section(string subsection) => Cite.Primary("S.C. Code 23-3-1100" + subsection, "2011 Act No. 69", Act69);
}
