using NodaTime;
using static Wso.Rules.Law.States.Findings;

namespace Wso.Rules.Law.States;

/// <summary>New Jersey: the Attorney General's directive of 2018, binding on every agency; its text was not found, nor that of the act of 2026.</summary>
internal static class NewJersey
{
    private const string ExceptSerious = "unless the person is charged with or convicted of a violent or serious offense, or is subject to a final order of removal";
    private static readonly LocalDate Directive = new(2019, 3, 15);
    private static readonly LocalDate Supplement = new(2019, 9, 27);
    private static readonly Citation Summary = Cite.Secondary("N.J. Att'y Gen. Directive 2018-6", "official summary", Directive);

    // DOUBT: the Immigrant Trust Act (A4071, 2026) was seen in a tracker only, without the day of its signing; no span of its own.
    public static readonly StateLawSpan[] Spans =
    [
        Under(Directive, Supplement, agreement287g: StateAnswer.NotFound),
        Under(Supplement, null, agreement287g: Forbidden(
            Cite.Secondary("N.J. Att'y Gen. Directive 2018-6", "supplement on 287(g)", Supplement),
            "[Agreements under 287(g) are prohibited.]")),
    ];

    private static StateLawSpan Under(LocalDate from, LocalDate? until, StateAnswer agreement287g) => new(UsState.NJ, from, until)
    {
        DetainerHold = Forbidden(
            Summary,
            "Cannot continue to hold a detained individual arrested for a minor criminal offense … past the time he or she would otherwise be released",
            ExceptSerious),
        Agreement287g = agreement287g,
        CivilArrest = Forbidden(Summary, "Cannot participate in civil immigration enforcement operations"),
        ReleaseNotice = Forbidden(Summary, "[No notice of release.]", ExceptSerious),

        // DOUBT: 11:59 p.m. of the day of release due stands in no copy that was read; it only shortens.
        HoldCeilings = WholeList.Of(HoldCeiling.EndOfLocalDayOfReleaseDue),
    };
}
