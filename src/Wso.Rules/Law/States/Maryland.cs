using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Maryland: no 287(g) or like agreement since 2026-02-17, existing ones to be ended at once; no words on detainers.</summary>
internal static class Maryland
{
    private static readonly LocalDate Hb444 = new(2026, 2, 17);
    private static readonly Citation Advice = Cite.Secondary("Md. Att'y Gen. advice of 2014 and 2017", "", Hb444);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.MD, from: Hb444)
        {
            DetainerHold = Unknown(
                Advice,
                "compliance with ICE detainers is voluntary [; liability without a judicial warrant or probable cause]"),
            Agreement287g = Forbidden(
                Cite.Primary("Md. Code, Crim. Proc. 5-104.1(b)", "HB 444 / SB 245 (2026)", Hb444),
                "THE STATE, A UNIT OF LOCAL GOVERNMENT, A COUNTY SHERIFF, OR ANY AGENCY, OFFICER, EMPLOYEE, OR AGENT … MAY NOT ENTER INTO AN IMMIGRATION ENFORCEMENT AGREEMENT"),
            ReleaseNotice = Allowed(Advice, "[Neither forbidden nor commanded.]"),
            Transfer = Allowed(Advice, "[Neither forbidden nor commanded.]"),
            DetentionContract = Forbidden(
                Cite.Secondary("Md. Code, Corr. Servs. 1-102", "", Hb444),
                "[Contracts to detain for ICE are prohibited; the section was not read.]"),
        },
    ];
}
