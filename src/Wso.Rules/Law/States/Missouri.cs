using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Missouri: no one may be kept from cooperating with ICE on status (2009); nothing prevents release.</summary>
internal static class Missouri
{
    // DOUBT: the oldest of these sections took effect in 2009 and 2017; as they permit, all count from the later day.
    private static readonly LocalDate InForce = new(2017, 1, 1);

    private static readonly Citation Cooperating = Cite.Primary("Mo. Rev. Stat. 650.475.1, 67.307", "", InForce);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.MO, from: InForce)
        {
            DetainerHold = Unknown(
                Cite.Primary("Mo. Rev. Stat. 544.472.2", "", InForce),
                "Nothing in this section shall be construed to deny any person bond or prevent a person from being released from confinement if such person is otherwise eligible for release."),
            ReleaseNotice = Allowed(
                Cooperating,
                "shall prohibit, or in any way restrict, any government entity or official from communicating or cooperating with the United States Bureau of Immigration and Customs Enforcement regarding the citizenship or immigration status, lawful or unlawful, of any individual.",
                except: "but the words name information on status, not the release date"),
            Transfer = Allowed(
                Cooperating,
                "communicating or cooperating with the United States Bureau of Immigration and Customs Enforcement",
                except: "but in general words"),
            DetentionContract = Allowed(
                Cite.Primary("Mo. Rev. Stat. 221.270", "", InForce),
                "It shall be the duty of the keeper of the jail in every county … to receive into his custody any prisoner or prisoners who may be from time to time committed to his charge, under authority of the United States",
                except: "but for prisoners committed under the authority of the United States (the words do not name immigration)"),
            Duties =
            [
                new StateDuty(
                    "mo.verify-status",
                    "if this agency made the arrest, query the Law Enforcement Support Center "
                        + "within 48 hours, and report unlawful presence to DHS",
                    Cite.Primary("Mo. Rev. Stat. 544.472.1", "", InForce),
                    "verification shall be made by the arresting agency within forty-eight hours through a query to the [LESC] … If it is determined that the prisoner is in the United States unlawfully, the arresting agency shall notify the United States Department of Homeland Security.",
                    hours: 48) { From = StateDutyAnchor.Booked, TurnsOnFactNotHeld = true },
            ],
        },
    ]);
}
