using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Oklahoma: a jail fulfills any request of a detainer and tells the person,
/// unless the person has given proof of United States citizenship (2021).
/// </summary>
internal static class Oklahoma
{
    private const string Proof =
        "unless the person has provided proof of United States citizenship, such as an Oklahoma "
        + "driver license issued since 2007-11-01 or another government identification";
    private static readonly LocalDate Chapter255 = new(2021, 11, 1);
    private static readonly Citation Section = Cite.Primary("22 O.S. 171.3", "Laws 2021, c. 255", Chapter255);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.OK, from: Chapter255)
        {
            DetainerHold = Commanded(
                Section,
                "A law enforcement agency that has custody of a person who is subject to an immigration detainer request issued by the United States Immigration and Customs Enforcement shall: 1. Comply with, honor and fulfill any request made in the immigration detainer request",
                Proof,
                ByCitizenship),
            ReleaseNotice = Commanded(
                Section,
                "any request made in the immigration detainer request[: the form asks for notice.]",
                Proof,
                ByCitizenship),
            Duties =
            [
                TellPersonOfHold(
                    "ok.inform-of-hold",
                    Section,
                    "Inform the person identified in the immigration detainer request that he or she is being held pursuant to an immigration detainer request"),
            ],
        },
    ]);
}
