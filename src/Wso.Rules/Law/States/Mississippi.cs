using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Mississippi: nobody may be kept from reporting status to federal officials (2017). HB
/// 538 of 2026 would command compliance and notice; its enactment was not shown.
/// </summary>
internal static class Mississippi
{
    private static readonly LocalDate Sb2710 = new(2017, 3, 27);
    private static readonly LocalDate Hb538 = new(2026, 7, 1);

    private static readonly StateAnswer Notice = Allowed(
        Cite.Primary("Miss. Code 25-1-119", "Laws 2017, ch. 383", Sb2710),
        "adopt, or implement a policy, order or ordinance that (a) limits or prohibits any person from communicating or cooperating with federal agencies or officials to verify or report the immigration status of any person",
        except: "but the words name information on status, not the release date");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.MS, from: Sb2710)
        {
            ReleaseNotice = Notice,
        },
        new(UsState.MS, from: Hb538)
        {
            // DOUBT: of HB 538 the passage of one house was seen, and reports that it is law; so it is taken for hearsay.
            DetainerHold = Commanded(Cite.Unverified("HB 538 (2026)", "enactment not shown", Hb538), "[Jails honor detainers.]"),
            ReleaseNotice = Notice,
        },
    ]);
}
