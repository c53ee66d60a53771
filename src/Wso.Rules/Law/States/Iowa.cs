using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Iowa: an agency complies fully with any instruction of a detainer request that comes with a signed Form I-200 or I-205 (2018).
/// </summary>
internal static class Iowa
{
    private const string WithWarrant =
        "but only for a request with a Form I-200 or I-205 that an ICE officer completed properly and signed (27A.1(1))";
    private static readonly LocalDate Sf481 = new(2018, 7, 1);
    private static readonly Citation Section2 = Cite.Primary("Iowa Code 27A.2", "2018 Acts ch. 1089", Sf481);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.IA, from: Sf481)
        {
            DetainerHold = Commanded(
                Section2,
                "A law enforcement agency in this state that has custody of a person subject to an immigration detainer request issued by [ICE] shall fully comply with any instruction made in the detainer request and in any other legal document provided by a federal agency.",
                WithWarrant),
            Agreement287g = Allowed(
                Cite.Primary("Iowa Code 27A.4(2)(c)", "2018 Acts ch. 1089", Sf481),
                "[may not be prohibited:] Assisting or cooperating with a federal immigration officer as reasonable or necessary, including providing enforcement assistance",
                except: "but in general words that do not name the power to sign"),
            ReleaseNotice = Commanded(
                Section2,
                "shall fully comply with any instruction made in the detainer request [; the form asks for notice]",
                WithWarrant),

            // DOUBT: the seven days need a sentence and the order of a court, or exigent
            // circumstances, which no case file shows. So no days before release due are named.
            Transfer = Allowed(
                Cite.Primary("Iowa Code 27A.3, 27A.4(2)", "2018 Acts ch. 1089", Sf481),
                "the defendant to be transferred to serve in federal custody the final portion of the defendant's sentence, not to exceed a period of seven days",
                except: "but before release due only in the last seven days of a sentence, by order of the court "
                    + "or in exigent circumstances, with the consent of the federal government"),
            Duties =
            [
                new StateDuty(
                    "ia.adopt-policies",
                    "have written policies (by 2019-01-01)",
                    Cite.Primary("Iowa Code 27A.5", "2018 Acts ch. 1089", Sf481),
                    "[Written policies by 2019-01-01.]") { IsOfAgency = true },
            ],
        },
    ]);
}
