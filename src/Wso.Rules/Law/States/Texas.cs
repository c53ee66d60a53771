using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Texas: a jail honors every request made in a detainer (SB 4 of 2017, recodified
/// 2025), and each sheriff with a jail signs an agreement (SB 8 of 2025).
/// </summary>
internal static class Texas
{
    private const string Proof =
        "unless the person has provided proof of United States citizenship "
        + "or of lawful immigration status, such as a Texas driver's license";
    private const string Comply =
        "A law enforcement agency that has custody of a person subject to an immigration detainer request issued by [ICE] shall: (1) comply with, honor, and fulfill any request made in the detainer request provided by the federal government";
    private static readonly LocalDate Sb4 = new(2017, 9, 1);
    private static readonly LocalDate Recodified = new(2025, 1, 1);
    private static readonly LocalDate Sb8 = new(2026, 1, 1);

    private static readonly Citation Art2251 = Cite.Primary("Tex. Code Crim. Proc. art. 2.251", "", Sb4, Recodified, Cite.FirstReading);
    private static readonly Citation Art2A060 = Cite.Primary(
        "Tex. Code Crim. Proc. art. 2A.060",
        "formerly art. 2.251; see Tex. Gov't Code 752.053(a)(3)",
        Recodified,
        checkedOn: Cite.FirstReading);

    private static readonly StateAnswer Agreement = Commanded(
        Cite.Primary("Tex. Gov't Code 753.051(a), 753.001(2)", "SB 8 (2025)", Sb8, checkedOn: Cite.FirstReading),
        "The sheriff of each county that operates a jail or contracts with a private vendor to operate a jail shall request and enter into an immigration law enforcement agreement[; by 2026-12-01 (secondary)]");

    private static readonly StateAnswer Arrest = Allowed(
        Cite.Primary("Tex. Gov't Code 753.001(2)", "SB 8 (2025)", Sb8, checkedOn: Cite.FirstReading),
        "[The agreement authorizes] to enforce federal immigration law[; no power apart from it was read.]",
        except: "but only under a 287(g) agreement");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        Under(Art2251, Sb4, agreement287g: StateAnswer.NotFound, arrest: StateAnswer.NotFound),
        Under(Art2A060, Recodified, agreement287g: StateAnswer.NotFound, arrest: StateAnswer.NotFound),
        Under(Art2A060, Sb8, Agreement, Arrest),
    ]);

    private static StateLawSpan Under(Citation article, LocalDate from, StateAnswer agreement287g, StateAnswer arrest) => new(
        UsState.TX, from)
    {
        DetainerHold = Commanded(article, Comply, Proof, ByEitherProof),
        Agreement287g = agreement287g,
        CivilArrest = arrest,
        ReleaseNotice = Commanded(article, "any request made in the detainer request[: the form asks for notice.]", Proof, ByEitherProof),
        Transfer = Allowed(
            Cite.Secondary(article.Document, "", article.From, article.Until, Cite.FirstReading),
            "[No rule against transfer to ICE was reported.]"),
        Duties =
        [
            TellPersonOfHold(
                "tx.inform-of-hold",
                article,
                "inform the person that the person is being held pursuant to an immigration detainer request"),
        ],
    };
}
