using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>
/// Montana: Ramon v. Short (2020) found no power to hold. The legislature gave it the next year, with a ceiling whose length was not read.
/// </summary>
internal static class Montana
{
    private const string Proof = "unless there is credible evidence of United States citizenship or of lawful immigration status";

    // DOUBT: month and day of the decision were not verified; as it forbids, it counts from the beginning of its year.
    private static readonly LocalDate Ramon = new(2020, 1, 1);

    // DOUBT: HB 223 and HB 200 are of 2021; their days were not found. Because they
    // command and allow, they count from the day after that year.
    private static readonly LocalDate Hb223 = new(2022, 1, 1);

    public static readonly StateLawSpan[] Spans = InOrder(
    [
        new(UsState.MT, from: Ramon)
        {
            DetainerHold = Forbidden(
                Cite.Primary("Ramon v. Short", "2020 MT 69, as summarized", Ramon, Hb223),
                "[A hold on a detainer] is an arrest under Montana law [and the sheriff] lacked state arrest authority"),
        },
        new(UsState.MT, from: Hb223)
        {
            DetainerHold = Commanded(
                Section("27-16-801(3)"),
                "comply with, honor, and fulfill any request made in the detainer request",
                Proof,
                ByEitherProof),
            CivilArrest = Commanded(
                Section("27-16-801(1)"),
                "shall arrest a person who is already in custody and the subject of an immigration detainer request",
                "but only for a person already in custody, on a detainer request, and " + Proof,
                ByEitherProof),
            ReleaseNotice = Allowed(
                Section("2-1-602"),
                "[No policy may restrict] complying with a notification request concerning the release of an individual"),

            // DOUBT: 27-16-801(5) sets a ceiling ("a public safety officer may not maintain custody of a person s…").
            // The copy cuts off its length. It may be shorter than the form's 48 hours, so no end is known.
            HoldCeilings = default,
            Duties = [TellPersonOfHold("mt.inform-of-detainer", Section("27-16-801(3)"), "inform the person")],
        },
    ]);

    private static Citation Section(string section) => Cite.Primary("Mont. Code Ann.", section, Hb223, checkedOn: Cite.FirstReading);
}
