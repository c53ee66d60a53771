using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Maryland: no detention agreement since 2021, no 287(g) or like agreement since
/// 2026-02-17, no hold, notice or transfer for ICE since 2026-06-01.
/// </summary>
internal static class Maryland
{
    // DOUBT: both acts are of 2021. Their days were not found, and agreements had to end by
    // 2022-10-01. Because they forbid, they count from the beginning of that year.
    private static readonly LocalDate Acts2021 = new(2021, 1, 1);
    private static readonly LocalDate Hb444 = new(2026, 2, 17);

    // DOUBT: law without signature on this day; the day on which it takes effect was not found. As it forbids, it counts from this one.
    private static readonly LocalDate CommunityTrust = new(2026, 6, 1);

    private static readonly Citation Advice = Cite.Secondary("Md. Att'y Gen. advice of 2014 and 2017", "", Hb444);
    private static readonly Citation TrustAct = Cite.Secondary("Community Trust Act", "SB 791 / HB 1575 (2026)", CommunityTrust);

    // Section 5-104 binds sworn officers and not the staff of a jail; Santos binds both.
    private static readonly StateAnswer Arrest = Forbidden(
        Cite.Primary("Md. Code, Crim. Proc. 5-104", "Ch. 19 of the 2021 special session", Acts2021),
        "a law enforcement agent may not, during the performance of regular police functions: … detain, or prolong the detention of, an individual … based on the suspicion that the individual has committed a civil immigration violation",
        except: "but it binds sworn officers and not the staff of a jail, who may not arrest without "
            + "federal direction either (Santos v. Frederick County, 4th Cir. 2013)");

    private static readonly StateAnswer Contract = Forbidden(
        Cite.Primary("Md. Code, Corr. Servs. 1-102", "", Acts2021),
        "The State, a unit of local government, a county sheriff, or an agency, officer, employee, or agent … may not enter into or renew an immigration detention agreement.");

    private static readonly StateAnswer Agreement = Forbidden(
        Cite.Primary("Md. Code, Crim. Proc. 5-104.1(b)", "HB 444 / SB 245 (2026)", Hb444),
        "THE STATE, A UNIT OF LOCAL GOVERNMENT, A COUNTY SHERIFF, OR ANY AGENCY, OFFICER, EMPLOYEE, OR AGENT … MAY NOT ENTER INTO AN IMMIGRATION ENFORCEMENT AGREEMENT");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.MD, from: Acts2021)
        {
            CivilArrest = Arrest,
            DetentionContract = Contract,
        },
        new(UsState.MD, from: Hb444)
        {
            DetainerHold = Unknown(
                Advice,
                "compliance with ICE detainers is voluntary [; liability without a judicial warrant or probable cause]"),
            Agreement287g = Agreement,
            CivilArrest = Arrest,
            ReleaseNotice = Allowed(Advice, "[Neither forbidden nor commanded.]"),
            Transfer = Allowed(
                Advice,
                "[Neither forbidden nor commanded for the staff of a jail.]",
                except: "but sworn officers may not, unless federal law requires it (Crim. Proc. 5-104)"),
            DetentionContract = Contract,
            Duties = [EndAgreements],
        },
        new(UsState.MD, from: CommunityTrust)
        {
            DetainerHold = Forbidden(TrustAct, "[No hold for ICE without a judicial warrant.]", Reported),
            Agreement287g = Agreement,
            CivilArrest = Arrest,
            ReleaseNotice = Forbidden(TrustAct, "[No notice of release to ICE.]", Reported),
            Transfer = Forbidden(
                TrustAct,
                "[No transfer to ICE without a judicial warrant.]",
                Reported + ", and sworn officers may not unless federal law requires it (Crim. Proc. 5-104)"),
            DetentionContract = Contract,
            Duties = [EndAgreements],
        },
    ]);

    private const string Reported =
        "unless there is a judicial warrant (exceptions for a felony conviction, the "
        + "sex-offense registry and a sentence of five years or more are reported)";

    private static StateDuty EndAgreements => new(
        "md.end-agreements",
        "end existing agreements at once",
        Agreement.Citation,
        "shall exercise the termination provision contained in the immigration enforcement agreement immediately on the taking effect of this Act.")
    {
        IsOfAgency = true,
    };
}
