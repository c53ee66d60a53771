using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Texas: a jail honors every request made in a detainer (SB 4 of 2017, recodified 2025), and each sheriff with a jail signs an agreement (SB 8 of 2025).</summary>
internal static class Texas
{
    private const string Proof = "not for a person who has provided proof of United States citizenship or of lawful immigration status, such as a Texas driver's license";
    private const string Comply = "A law enforcement agency that has custody of a person subject to an immigration detainer request issued by [ICE] shall: (1) comply with, honor, and fulfill any request made in the detainer request provided by the federal government";
    private static readonly LocalDate Sb4 = new(2017, 9, 1);
    private static readonly LocalDate Recodified = new(2025, 1, 1);
    private static readonly LocalDate Sb8 = new(2026, 1, 1);

    private static readonly Citation Art2251 = Cite.Primary("Tex. Code Crim. Proc. art. 2.251", "", Sb4, Recodified);
    private static readonly Citation Art2A060 = Cite.Primary("Tex. Code Crim. Proc. art. 2A.060", "recodifying art. 2.251; tied in by Gov't Code 752.053(a)(3)", Recodified);

    public static readonly StateLawSpan[] Spans =
    [
        Under(Art2251, Sb4, Recodified, Agreements.NotYet),
        Under(Art2A060, Recodified, Sb8, Agreements.NotYet),
        Under(Art2A060, Sb8, null, Agreements.Commanded),
    ];

    private enum Agreements { NotYet, Commanded }

    private static StateLawSpan Under(Citation article, LocalDate from, LocalDate? until, Agreements agreements) => new(UsState.TX, from, until)
    {
        DetainerHold = Commanded(article, Comply, Proof),
        Agreement287g = agreements == Agreements.NotYet ? StateAnswer.NotFound : Commanded(
            Cite.Primary("Tex. Gov't Code 753.051(a), 753.001(2)", "SB 8 (2025)", Sb8),
            "The sheriff of each county that operates a jail or contracts with a private vendor to operate a jail shall request and enter into an immigration law enforcement agreement[; by 2026-12-01 (secondary)]"),
        CivilArrest = agreements == Agreements.NotYet ? StateAnswer.NotFound : Allowed(
            Cite.Primary("Tex. Gov't Code 753.001(2)", "SB 8 (2025)", Sb8),
            "[The agreement authorizes] to enforce federal immigration law[; no power apart from it was read.]"),
        ReleaseNotice = Commanded(article, "any request made in the detainer request[: the form asks for notice.]", Proof),
        Transfer = Allowed(Cite.Secondary(article.Document, "", from, until), "[No rule against transfer to ICE was reported.]"),
        Duties =
        [
            new StateDuty(
                "tx.inform-of-hold",
                "inform the person of being held on a detainer request",
                article,
                "inform the person that the person is being held pursuant to an immigration detainer request"),
        ],
    };
}
