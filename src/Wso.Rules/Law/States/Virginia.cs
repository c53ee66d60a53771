using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Virginia: a jail may transfer to ICE within five days before release. Since 2026
/// agreements are bound to conditions, in part enjoined, until 2028-06-30.
/// </summary>
internal static class Virginia
{
    // DOUBT: 53.1-220.2 is of 2015, on a day that was not read; as it permits, it counts from the day after that year.
    private static readonly LocalDate Acts2015 = new(2016, 1, 1);

    // DOUBT: of 2020, on a day that was not read; as it commands, it counts from the day after that year.
    private static readonly LocalDate Acts2020 = new(2021, 1, 1);

    // DOUBT: in force on this day with the Governor's amendment, and preliminarily
    // enjoined as to federal officers on 2026-08-31. Its text was not read.
    private static readonly LocalDate Sb783 = new(2026, 4, 22);
    private static readonly LocalDate Expired = new(2028, 7, 1);

    private static readonly StateAnswer Conditions = Allowed(
        Cite.Unsettled("Va. Code 15.2-1730.2 ff.", "SB 783, Acts 2026 ch. 1028", Sb783, Expired),
        "[Agreements are bound to twelve conditions; preliminarily enjoined as to federal officers on 2026-08-31; expires 2028-06-30.]",
        except: "but only on the conditions of the act");

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        Under(Acts2015, agreement287g: StateAnswer.NotFound),
        Under(Acts2020, agreement287g: StateAnswer.NotFound, QueryAtFelonyIntake),
        Under(Sb783, Conditions, QueryAtFelonyIntake),
        Under(Expired, agreement287g: StateAnswer.NotFound, QueryAtFelonyIntake),
    ]);

    private static StateDuty QueryAtFelonyIntake => new(
        "va.query-status-at-felony-intake",
        "at intake for a felony, inquire into birth and citizenship, query the Law Enforcement Support "
            + "Center, and communicate the results to the Local Inmate Data System",
        Cite.Primary("Va. Code 19.2-83.2, 53.1-218", "2020, cc. 995, 996", Acts2020),
        "shall make an immigration alien query to the Law Enforcement Support Center")
    {
        From = StateDutyAnchor.Booked,
        TurnsOnFactNotHeld = true,
    };

    private static StateLawSpan Under(LocalDate from, StateAnswer agreement287g, params StateDuty[] duties) => new(UsState.VA, from)
    {
        // DOUBT: a power to retain custody exists for the felons that 53.1-220.1 lists, under an
        // agreement of that kind. Whether any agreement of today is one was not decided.
        DetainerHold = Unknown(
            Cite.Primary("Va. Code 53.1-220.1", "", Acts2015),
            "may enter into an agreement, which includes provisions relating to reimbursement, with the Immigration and Naturalization Service to retain custody or supervision of such alien until he is deported",
            except: "but gives a power only for persons convicted of the felonies that the section lists, under such an agreement "
                + "(the Attorney General found none without a 287(g) agreement, in opinions of 2015 and 2019)"),
        Agreement287g = agreement287g,
        CivilArrest = Santos.Forbids,
        Transfer = Allowed(
            Cite.Primary("Va. Code 53.1-220.2", "2015, cc. 102, 211", Acts2015),
            "may, upon receipt of a detainer from [ICE], transfer custody of the alien to [ICE] no more than five days prior to the date that he would otherwise be released from custody.",
            except: "but only in the five days before release, and it is not a power to hold past release"),
        TransferDaysBefore = 5,
        DetentionContract = Allowed(
            Cite.Primary("Va. Code 53.1-79, 53.1-90", "", Acts2015),
            "may receive into his jail any person committed thereto under the authority of the United States, and keep him safely according to the warrant or precept of commitment, until he shall be discharged under the laws of the United States.",
            except: "but for a person arrested on civil process only in the jail of the county or city where the person lives or is found"),
        Duties = duties,
    };
}
