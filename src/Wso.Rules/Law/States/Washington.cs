using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Washington: no custody solely on a hold request or an administrative warrant, no 287(g), no detention agreement (2019).
/// </summary>
internal static class Washington
{
    private static readonly LocalDate Chapter440 = new(2019, 5, 21);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.WA, from: Chapter440)
        {
            DetainerHold = Forbidden(
                Section("(8)"),
                "An individual must not be taken into custody, or held in custody, solely for the purposes of determining immigration status or based solely on a civil immigration warrant, or an immigration hold request."),
            Agreement287g = Forbidden(
                Section("(11)"),
                "[no arrangement] written or oral, that would grant federal civil immigration enforcement authority or powers …, including … 287(g) agreements."),
            CivilArrest = Forbidden(
                Section("(8)"),
                "An individual must not be taken into custody … based solely on a civil immigration warrant"),
            ReleaseNotice = Forbidden(
                Section("(4)(b)"),
                "Provide information pursuant to notification requests from federal immigration authorities for the purposes of civil immigration enforcement, except as required by law.",
                except: "except as required by law, and except for persons in the physical custody of the state department of corrections"),
            DetentionContract = Forbidden(
                Section("(12)(a)"),
                "No state agency or local government or law enforcement officer may enter into an immigration detention agreement."),
            Duties =
            [
                new StateDuty(
                    "wa.explain-right-to-refuse",
                    "explain in writing, on commitment, the right to refuse to disclose status and what follows",
                    Section("(9)(a)"),
                    "on the commitment or detainment of any individual [agencies] must explain in writing")
                { From = StateDutyAnchor.Booked },
                new StateDuty(
                    "wa.adopt-policies",
                    "adopt policies consistent with the Attorney General's model, or notify the Attorney General with reasons",
                    Cite.Primary("RCW 43.10.315", ""),
                    "[Policies consistent with the model, or notice with reasons and a copy.]") { IsOfAgency = true },
            ],
        },
    ]);

    private static Citation Section(string subsection) => Cite.Primary("RCW 10.93.160", subsection, Chapter440);
}
