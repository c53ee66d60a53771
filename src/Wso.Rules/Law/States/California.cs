using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// California: no hold, no civil arrest, no 287(g) and no new detention contracts (SB
/// 54 of 2017). Notice and transfer are allowed only within exceptions.
/// </summary>
internal static class California
{
    private static readonly LocalDate Sb54 = new(2018, 1, 1);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.CA, from: Sb54)
        {
            DetainerHold = Forbidden(
                Section("7284.6(a)(1)(B)"),
                "[No agency money or personnel for] Detaining an individual on the basis of a hold request"),
            Agreement287g = Forbidden(
                Section("7284.6(a)(1)(G)"),
                "Performing the functions of an immigration officer, whether pursuant to Section 1357(g) of Title 8 … or any other law"),
            CivilArrest = Forbidden(
                Section("7284.6(a)(1)(E)"),
                "Making or intentionally participating in arrests based on civil immigration warrants",
                except: "unless the arrest is for a violation of 8 U.S.C. § 1326(b)(2) that was found in unrelated work (7284.6(b)(1))"),
            ReleaseNotice = Forbidden(
                Section("7284.6(a)(1)(C)"),
                "unless that information is available to the public, or is in response to a notification request … in accordance with Section 7282.5. Responses are never required",
                except: "unless the release date is public, or the person has a conviction or charge that Gov't Code § 7282.5 lists"),
            Transfer = Forbidden(
                Section("7284.6(a)(4)"),
                "[not] Transfer an individual to immigration authorities unless authorized by a judicial warrant or judicial probable cause determination, or in accordance with Section 7282.5.",
                except: "unless there is a judicial warrant or a judicial finding of probable cause, or a "
                    + "conviction that Gov't Code § 7282.5(a) lists (a charge is not enough)"),
            DetentionContract = Forbidden(
                Section("7284.6(a)(6)"),
                "[not] Contract with the federal government for use of … facilities to house individuals as federal detainees, except pursuant to Chapter 17.8",
                except: "except under Gov't Code, tit. 1, div. 7, ch. 17.8"),
            Duties =
            [
                new StateDuty(
                    "ca.report-transfers-each-year",
                    "report transfers to the Department of Justice each year",
                    Section("7284.6(c)(2)"),
                    "[An annual report of transfers to the Department of Justice.]") { IsOfAgency = true },
                new StateDuty(
                    "ca.follow-truth-act",
                    "follow the TRUTH Act before an interview by ICE",
                    Section("7284.6(b)(5)"),
                    "[The TRUTH Act governs interviews.]"),
            ],
        },
    ]);

    private static Citation Section(string section) => Cite.Primary("Cal. Gov. Code", section, Sb54, checkedOn: Cite.FirstReading);
}
