using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>North Dakota: a jail receives whom federal process commits; nothing says that a detainer is such process.</summary>
internal static class NorthDakota
{
    private static readonly LocalDate Copy = new(2022, 11, 28);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.ND, from: Copy)
        {
            DetentionContract = Allowed(
                Cite.Primary("N.D.C.C. 12-44.1-08", "", Copy),
                "A correctional facility to which a person is sent or committed by legal process issued by or under the authority of the United States shall receive such person into custody for safe detention until discharged under federal law.",
                except: "but for persons committed by legal process of the United States (the words do not name immigration)"),
            Duties =
            [
                new StateDuty(
                    "nd.tell-ice-of-commitment",
                    "when a person convicted of a felony is committed, inquire into nationality, and "
                        + "report an alien's commitment and its length to the immigration officer",
                    Cite.Primary("N.D.C.C. 44-04-04", "", Copy),
                    "shall inquire immediately into the nationality … and, if … an alien, immediately shall notify the United States immigration officer"),
            ],
        },
    ]);
}
