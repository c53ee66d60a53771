using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Minnesota: a detainer and an administrative warrant give no authority to hold past
/// release (Esparza; opinion of 2025). The county board decides on an agreement.
/// </summary>
internal static class Minnesota
{
    private static readonly LocalDate Decided = new(2019, 9, 23);
    private static readonly LocalDate Opinion3A = new(2025, 2, 6);
    private static readonly LocalDate OpinionOnAgreements = new(2025, 12, 12);

    private static readonly Citation Esparza =
        Cite.Secondary("Esparza v. Nobles County", "A18-2011 (Minn. App. 2019), unpublished", Decided);

    private static readonly StateAnswer Arrest = Forbidden(
        Esparza,
        "no Minnesota statute explicitly authorizes state and local officers to seize an individual for an immigration violation with or without a warrant");

    private static readonly StateAnswer Hold = Forbidden(
        Cite.Primary("2025 Op. Minn. Att'y Gen. 1", "No. 3-a, 2025-02-06, headnote", Opinion3A),
        "Minnesota law prohibits state and local law enforcement agencies from holding someone based on an immigration detainer if the person would otherwise be released from custody. Minn. Stat. §§ 629.30; .34",
        except: "but the opinion advises and does not bind courts, and the decision (Esparza) is unpublished");

    private static readonly StateAnswer Notice = Allowed(
        Cite.Secondary("Minn. Att'y Gen. Op. 3a", "2025-02-06", Opinion3A),
        "[Notice of release is reported as allowed.]");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.MN, from: Decided)
        {
            DetainerHold = Forbidden(
                Esparza,
                "[Detainer and Form I-200 give no authority under state law to hold past release; "
                    + "affirmed although the county had a detention contract with the Department of Homeland Security.]"),
            CivilArrest = Arrest,
        },
        new(UsState.MN, from: Opinion3A)
        {
            DetainerHold = Hold,
            Agreement287g = Allowed(
                Cite.Unverified("Minn. Att'y Gen. Op. 3a", "2025-02-06", Opinion3A),
                "[An agreement is said to need action of the county board; the opinion was not read.]",
                except: "but only with action of the county board"),
            CivilArrest = Arrest,
            ReleaseNotice = Notice,
        },
        new(UsState.MN, from: OpinionOnAgreements)
        {
            DetainerHold = Hold,
            Agreement287g = Allowed(
                Cite.Primary("Minn. Att'y Gen. opinion of 2025-12-12", "official summary", OpinionOnAgreements),
                "[The] authority to enter into such agreements rests with county boards [of commissioners; not with the sheriff alone.]",
                except: "but only by the county board, and it does not permit a hold solely on a civil detainer"),
            CivilArrest = Arrest,
            ReleaseNotice = Notice,
        },
    ]);
}
