using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Vermont: 287(g) agreements are for the Governor alone (2017). The exception for a declared emergency was repealed in 2025.
/// </summary>
internal static class Vermont
{
    private static readonly LocalDate Act5 = new(2017, 3, 28);

    // DOUBT: the day on which S.44 took effect was not read, nor its text; as it forbids, it counts from the day on which it was signed.
    private static readonly LocalDate S44 = new(2025, 5, 21);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        Under(Act5, unless: "unless the Governor signs, or an agency signs in a declared State or national emergency (4652(b))"),
        Under(
            S44,
            unless: "unless the Governor signs "
                + "(secondary sources report that since S.44 of 2025 an agency may not sign even in a declared emergency)"),
    ]);

    private static StateLawSpan Under(LocalDate from, string unless) => new(UsState.VT, from)
    {
        DetainerHold = Forbidden(
            Cite.Secondary("20 V.S.A. 2366", "model policy", Act5, checkedOn: Cite.FirstReading),
            "[The policy that every agency adopts bars a hold.]",
            except: "unless there is a judicial warrant"),
        Agreement287g = Forbidden(
            Cite.Primary("20 V.S.A. 4652(a)", "", Act5),
            "only the Governor, in consultation with the Vermont Attorney General, is authorized to enter into, modify, or extend an agreement pursuant to 8 U.S.C. 1357(g)",
            unless),
    };
}
