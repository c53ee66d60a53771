using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>West Virginia: comply with a detainer only to the extent that other law requires; that adds no power to hold.</summary>
internal static class WestVirginia
{
    private const string ToTheExtent = "only to the extent required by other law, of which none was found";

    // DOUBT: the day on which the article took effect was not found; as it permits notice, it counts from the day on which it was last seen as law.
    private static readonly LocalDate Read = Cite.LastChecked;
    private static readonly Citation Section3 = Cite.Primary("W. Va. Code 15-16-3", "", Read);

    public static readonly StateLawSpan[] Spans =
    [
        new(UsState.WV, from: Read)
        {
            // DOUBT: it reads as a command, but one that adds no authority of its own; so it is taken for silence.
            DetainerHold = Unknown(
                Section3,
                "Upon determining that the immigration detainer is facially sufficient as defined by 15-16-1 …, comply with the requests made in the immigration detainer to the extent required by law.",
                ToTheExtent),

            // CHOICE: allowed, not commanded, because a command to the extent required by law shows that nothing forbids and requires no more than other law does.
            ReleaseNotice = Allowed(
                Section3,
                "comply with the requests made in the immigration detainer to the extent required by law.",
                ToTheExtent),
            Duties =
            [
                new StateDuty("wv.tell-court", "tell the court of the detainer; not again after a transfer between agencies", Section3, "[Notice to the court.]"),
                new StateDuty("wv.record-detainer", "record the detainer; not again after a transfer between agencies", Section3, "[A record of the detainer.]"),
            ],
        },
    ];
}
