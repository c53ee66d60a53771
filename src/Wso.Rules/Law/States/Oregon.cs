using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>Oregon: a bar on detaining for immigration enforcement since 1987, rewritten and widened in 2021.</summary>
internal static class Oregon
{
    // DOUBT: the words of 1987 were not read.
    private static readonly LocalDate Act1987 = new(1987, 1, 1);

    // DOUBT: the act of 2021 took effect on its passage; that day was not found.
    // Because the act forbids, it counts from the beginning of the year.
    private static readonly LocalDate Act2021 = new(2021, 1, 1);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.OR, from: Act1987)
        {
            DetainerHold = Forbidden(
                Cite.Secondary("ORS 181A.820", "1987 c.467", Act1987, Act2021, Cite.FirstReading),
                "[No hold for immigration enforcement; the words of 1987 were not read.]",
                except: "unless there is a judicial order"),
        },
        new(UsState.OR, from: Act2021)
        {
            DetainerHold = Forbidden(
                Section("181A.826(1)"),
                "Public facilities, property, moneys, equipment, technology or personnel may not be used for the purpose of investigating, detecting, apprehending, arresting, detaining or holding individuals for immigration enforcement."),
            Agreement287g = Forbidden(
                Section("181A.829(1)"),
                "to exercise federal immigration enforcement powers, including those … specified in 8 U.S.C. 1357(g), or that otherwise permits [it] to detain or house individuals for federal civil immigration violations."),
            CivilArrest = Forbidden(
                Section("181A.826(1)"),
                "apprehending, arresting, detaining or holding individuals for immigration enforcement.",
                except: "unless there is a federal criminal charge and a magistrate's arrest warrant (ORS 181A.820(5))"),
            ReleaseNotice = Forbidden(
                Cite.Primary("ORS", "181A.823(1)(c), 181A.826(2)(b)(A)", Act2021),
                "[may not] Provide information about an individual in the custody … to a federal immigration authority for the purpose of civil immigration enforcement, except: (A) As may be required by a judicial subpoena",
                except: "unless there is a judicial subpoena (further exceptions of ORS 181A.823(1)(c) were cut off)"),
            Transfer = Forbidden(
                Section("181A.826(1), (2)(a)"),
                "[General words:] supporting or assisting[; access to areas that are not public]"),
            DetentionContract = Forbidden(
                Section("181A.829(1)"),
                "or that otherwise permits [it] to detain or house individuals for federal civil immigration violations."),
            Duties =
            [
                new StateDuty(
                    "or.decline-and-document",
                    "decline and document every federal request, to the director of the agency",
                    Section("181A.826(3)(a)"),
                    "[Requests are declined and documented.]") { From = StateDutyAnchor.RequestReceived },
            ],
        },
    ]);

    private static Citation Section(string section) => Cite.Primary("ORS", section, Act2021, checkedOn: Cite.FirstReading);
}
