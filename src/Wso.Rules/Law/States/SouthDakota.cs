using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// South Dakota: nobody may be kept from cooperating with federal officials on
/// status (2025). A jail receives a person whom federal process commits.
/// </summary>
internal static class SouthDakota
{
    // DOUBT: the day on which SL 2025, ch. 100 took effect was not read; as it permits, it counts from the day of the copy.
    private static readonly LocalDate Copy = new(2026, 2, 15);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.SD, from: Copy)
        {
            ReleaseNotice = Allowed(
                Cite.Primary("SDCL 23-3-74", "SL 2025, ch. 100", Copy),
                "Limits or prohibits an individual from communicating or cooperating with a federal agency or official to verify or report the immigration status of another individual",
                except: "but the words name information on status, not the release date"),
            DetentionContract = Allowed(
                Cite.Primary("SDCL 24-11-6, 24-11-39", "", Copy),
                "All sheriffs or officers having charge of any jail to whom any person shall be sent or committed by virtue of legal process issued by or under the authority of the United States, shall receive such person into custody and safely keep him until he is discharged by due course of the laws of the United States.",
                except: "but for persons committed by legal process of the United States (the words do not name immigration)"),
        },
    ]);
}
