using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Tennessee: agencies may cooperate and sign (2019). Since 2026 every sheriff is to have a 287(g) agreement, and
/// sheriffs who have one honor detainers. Only captions and summaries of the acts of 2026 were read.
/// </summary>
internal static class Tennessee
{
    private const string WithAgreement = "but only for sheriffs with a 287(g) agreement";

    // DOUBT: the sections were read in a code of May 2021; as they permit, they count from the day after that year.
    private static readonly LocalDate TextOf2021 = new(2022, 1, 1);

    // DOUBT: the days on which the acts of 2026 took effect were not found. Because they
    // command, they count from the day on which they were first seen as law.
    private static readonly LocalDate Acts2026 = Cite.FirstReading;

    private static readonly Citation Hb2018 = Cite.Secondary("HB 2018 (2026)", "", Acts2026);
    private static readonly Citation SanctuaryPolicy = Cite.Primary("T.C.A. 7-68-102, -103", "Acts 2018, ch. 973", TextOf2021);

    private static readonly StateAnswer Arrest = Allowed(
        Cite.Primary("T.C.A. 7-68-105(b)(3)", "", TextOf2021),
        "Allow for the enforcement of federal immigration laws to the full extent permitted under federal law.",
        except: "but only under a 287(g) agreement");

    private static readonly StateAnswer Transferred = Allowed(
        SanctuaryPolicy,
        "[No policy may impose] any conditions on, a state or local governmental entity's cooperation or compliance with detainers from the United States department of homeland security … to maintain custody of any alien or to transfer any alien to the custody of [DHS]");

    private static readonly StateAnswer UnitedStatesPrisoners = Allowed(
        Cite.Primary("T.C.A. 41-4-105", "", TextOf2021),
        "The jailer is liable for failing to receive and safely keep all persons delivered under the authority of the United States",
        except: "but for persons delivered under the authority of the United States (the words do not name immigration)");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.TN, from: TextOf2021)
        {
            // A ban on policies is no power to hold.
            DetainerHold = Unknown(
                SanctuaryPolicy,
                "(E) Requires [DHS] to obtain a warrant or demonstrate probable cause before complying with detainers"),
            Agreement287g = Allowed(
                Cite.Primary("T.C.A. 7-68-105(b)", "", TextOf2021),
                "A law enforcement agency may negotiate the terms of a memorandum of agreement",
                except: "but with notice to the governor"),
            CivilArrest = Arrest,
            ReleaseNotice = Allowed(
                Cite.Primary("T.C.A. 7-68-105(a)", "", TextOf2021),
                "communicate with the appropriate federal official regarding the immigration status of any individual",
                except: "but the words name information on status, not the release date"),
            Transfer = Transferred,
            DetentionContract = UnitedStatesPrisoners,
        },
        new(UsState.TN, from: Acts2026)
        {
            DetainerHold = Commanded(
                Hb2018,
                "[Sheriffs with an agreement under 287(g) honor detainers, for 48 hours.]",
                WithAgreement),
            Agreement287g = Commanded(
                Cite.Secondary("2026 Pub. Ch. 1015", "official caption", Acts2026),
                "As enacted, requires the sheriff of each county to enter into an agreement under an available federal 287(g) program"),
            CivilArrest = Arrest,
            ReleaseNotice = Commanded(
                Hb2018,
                "[Sheriffs with an agreement under 287(g) notify before release.]",
                WithAgreement),
            Transfer = Transferred,
            DetentionContract = UnitedStatesPrisoners,
            HoldCeilings = FactList.Of(HoldCeiling.OfHours(48, CeilingAnchor.ReleaseDue)),
        },
    ]);
}
