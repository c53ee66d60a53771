using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Idaho: no entity may discourage cooperation (2023). Since 2025 a jail honors any
/// reasonable request of a detainer that is not an undue burden, and tells the person.
/// </summary>
internal static class Idaho
{
    private const string Burden =
        "but only for a reasonable request about a person whom federal authorities verified as unlawfully present, once any term of "
        + "state confinement is served, and without undue burden, risk, or expense (a case file cannot show this)";
    private static readonly LocalDate Effective = new(2023, 7, 1);
    private static readonly LocalDate Hb83 = new(2025, 3, 27);

    private static readonly Citation NoDiscouraging = Cite.Primary("Idaho Code 19-6102", "", Effective);
    private static readonly Citation Comply = Cite.Primary("Idaho Code 18-9005(4)", "HB 83 (2025), ch. 183", Hb83);

    private static readonly StateAnswer UnitedStatesPrisoners = Allowed(
        Cite.Primary("Idaho Code 20-615", "", Effective),
        "The sheriff must receive and keep in the county jail any prisoner committed thereto by process or order issued under the authority of the United States, until he is discharged according to law",
        except: "but only for persons committed by process or order issued under the "
            + "authority of the United States (the words do not name immigration)");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.ID, from: Effective)
        {
            Agreement287g = Allowed(
                Cite.Secondary("Idaho Code 19-6102", "", Effective),
                "[Neither forbidden nor commanded.]"),
            ReleaseNotice = Allowed(
                NoDiscouraging,
                "Assisting or cooperating with a federal immigration officer as reasonable or necessary [may not be prohibited]"),
            Transfer = Allowed(
                NoDiscouraging,
                "Permitting a federal immigration officer to enter and conduct enforcement activities at a municipal or county jail [may not be prohibited]"),
            DetentionContract = UnitedStatesPrisoners,
        },
        new(UsState.ID, from: Hb83)
        {
            DetainerHold = CommandedBut(
                Burden,
                Comply,
                "the custodial authority shall comply with, honor, and fulfill any reasonable request made in the immigration detainer or warrant as long as any term of state-ordered confinement has been satisfied and it does not impose undue burden, risk, or expense on the custodial authority or law enforcement officials"),
            Agreement287g = Allowed(
                Cite.Primary("Idaho Code 18-9005(2)", "HB 83 (2025), ch. 183", Hb83),
                "Law enforcement officials shall not be prohibited from entering into memorandums of understanding … including section 287(g)"),
            ReleaseNotice = CommandedBut(
                Burden,
                Comply,
                "shall comply with, honor, and fulfill any reasonable request made in the immigration detainer or warrant [; the form asks for notice]"),
            Transfer = Allowed(Transport.Citation, Transport.Text, Transport.Exception),
            Transport = Transport,
            DetentionContract = UnitedStatesPrisoners,
            Duties =
            [
                TellPersonOfHold(
                    "id.inform-of-hold",
                    Comply,
                    "shall inform the person identified in the immigration detainer or warrant that the person is being held pursuant to such immigration detainer or warrant."),
                new StateDuty(
                    "id.tell-dhs-of-foreign-national",
                    "report to DHS within 48 hours that a foreign national is confined, and where",
                    Cite.Primary("Idaho Code 18-9008(1)", "HB 83 (2025), ch. 183", Hb83),
                    "the custodial authority shall notify DHS of the identity of the person so confined and the place of confinement. Such notification shall be provided within forty-eight (48) hours of the person being placed in confinement.",
                    hours: 48) { From = StateDutyAnchor.Booked, TurnsOnFactNotHeld = true },
            ],
        },
    ]);

    private static StateAnswer Transport => Allowed(
        Cite.Primary("Idaho Code 18-9010", "HB 83 (2025), ch. 183", Hb83),
        "A law enforcement official of the custodial authority shall be authorized to securely transport such illegal alien to a federal facility in this state or to any other temporary point of detention when complying with a valid immigration detainer or a federal arrest warrant",
        except: "but only for a person whom federal authorities verified as unlawfully present");
}
