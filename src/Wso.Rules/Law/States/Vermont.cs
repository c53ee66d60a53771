using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Vermont: 287(g) agreements are for the Governor alone, or an agency in a declared emergency (2017).</summary>
internal static class Vermont
{
    private static readonly LocalDate Act5 = new(2017, 3, 28);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.VT, from: Act5)
        {
            DetainerHold = Forbidden(
                Cite.Secondary("20 V.S.A. 2366", "model policy", Act5),
                "[The policy that every agency adopts bars a hold.]",
                except: "unless on a judicial warrant"),
            Agreement287g = Forbidden(
                Cite.Primary("20 V.S.A. 4652", "", Act5),
                "only the Governor, in consultation with the Vermont Attorney General, is authorized to enter into, modify, or extend an agreement pursuant to 8 U.S.C. 1357(g)",
                except: "unless the Governor signs, or an agency in a declared State or national emergency (4652(b))"),
        },
    ];
}
