namespace Wso.Rules.Law.States;

/// <summary>How a state's file says what was found: the answer, where, in which words, and what is excepted.</summary>
internal static class Findings
{
    private const string Delegated = "only under a 287(g) agreement, because the power comes from the agreement";

    /// <summary>The proof of citizenship alone lifts the command.</summary>
    public static readonly StatusShown[] ByCitizenship = [StatusShown.Citizenship];

    /// <summary>Either proof lifts the command.</summary>
    public static readonly StatusShown[] ByEitherProof = [StatusShown.Citizenship, StatusShown.LawfulStatus];

    public static StateAnswer Forbidden(Citation law, string text, string? except = null) => new(LawAnswer.Forbidden, law, text, except);

    /// <summary>For a hold on a detainer: the cited text gives the power. For the rest: no rule was found that forbids it.</summary>
    public static StateAnswer Allowed(Citation law, string text, string? except = null) => new(LawAnswer.Allowed, law, text, except);

    /// <summary>
    /// The conditions of the command, if any, are those that the papers of the case show. A proof that lifts it is named.
    /// </summary>
    public static StateAnswer Commanded(Citation law, string text, string? except = null, StatusShown[]? liftedBy = null) =>
        new(LawAnswer.Commanded, law, text, except, liftedBy: liftedBy);

    /// <summary>
    /// A command with an exception, or for some cases only, that no fact of a case file can show. The jail may act and need not.
    /// </summary>
    public static StateAnswer CommandedBut(string exception, Citation law, string text) =>
        new(LawAnswer.Commanded, law, text, exception, StateAnswer.Shown.NotTheException);

    /// <summary>A source was read and settles nothing. Silence gives no authority.</summary>
    public static StateAnswer Unknown(Citation law, string text, string? except = null) => new(LawAnswer.Unknown, law, text, except);

    /// <summary>The law turns on a fact that no case file holds: unknown, whatever it says.</summary>
    public static StateAnswer TurningOn(string fact, StateAnswer found) =>
        new(found.Stated, found.Citation, found.Text, fact, StateAnswer.Shown.NotTheFact);

    /// <summary>The whole code of the state was searched, and nothing about immigration enforcement by jails was found.</summary>
    public static StateAnswer NothingFound(Citation code, string? but = null) => new(
        LawAnswer.Allowed,
        code,
        "[The whole code was searched; nothing about immigration enforcement by jails was found.]",
        but,
        isSilence: true);

    /// <summary>Who may sign an agreement under 287(g) may perform what is signed.</summary>
    public static StateAnswer InferredFrom(StateAnswer agreement287g, string except = "but only under a 287(g) agreement")
    {
        var source = agreement287g.Citation;
        return new(
            LawAnswer.Allowed,
            Cite.Secondary(source.Document, Inferred(source.Pinpoint), source.From, source.Until, source.LastChecked),
            "[Inferred from the answer on agreements: who may sign one under 287(g) may perform what is signed. "
                + "No other power to arrest was found.]",
            except);
    }

    /// <summary>Part of the command to hold, so that what lifts that lifts this.</summary>
    public static StateDuty TellPersonOfHold(string id, Citation law, string text) => new(
        id, "tell the person about the hold on a detainer", law, text, hours: 0)
    {
        From = StateDutyAnchor.HoldBegins,
        Duty = Duty.TellPersonOfHold,
    };

    /// <summary>
    /// The law of one state, in order of time. If nothing was found on civil arrest and
    /// an agreement is allowed or commanded, civil arrest follows from it.
    /// </summary>
    // CHOICE: nothing is inferred if a hold on a detainer is forbidden. Civil arrest then
    // counts as forbidden as long as nothing was found on it (Nash v. Mikesell).
    public static StateLawSpan[] InOrder(StateLawSpan[] spans)
    {
        foreach (var span in spans)
        {
            var mayInfer = span.Agreement287g.Answer is LawAnswer.Allowed or LawAnswer.Commanded
                && span.DetainerHold.Answer != LawAnswer.Forbidden;
            if (!span.CivilArrest.IsFound && mayInfer)
            {
                span.Infer(InferredFrom(span.Agreement287g));
            }
            else if (span.CivilArrest is { IsSilence: true } silence)
            {
                var but = silence.Exception is null ? "but " + Delegated : silence.Exception + ", and " + Delegated;
                span.Infer(NothingFound(silence.Citation, but));
            }
        }

        return StateLawSpan.InOrder(spans);
    }

    private static string Inferred(string pinpoint) => pinpoint.Length == 0 ? "inferred" : pinpoint + ", inferred";
}
