using System;

namespace Wso.Rules;

/// <summary>The answers of your own counsel on state and local law. Each replaces the library's answer to the same question.</summary>
/// <remarks>
/// They apply at every time of the case. An answer that is left out leaves the library's answer in place. An explicit
/// <see cref="LawAnswer.Unknown"/> replaces it.
/// </remarks>
public sealed partial record LocalLaw
{
    private LocalLaw()
    {
    }

    internal static LocalLaw NotGiven { get; } = new LocalLaw();

    /// <summary>
    /// May an officer hold a person past release due on a detainer or administrative warrant? The answer reaches a hold on papers alone,
    /// under the Basic Ordering Agreement or the detainer.
    /// A hold that follows an arrest under a 287(g) model is reached by <see cref="CivilArrest"/>, and a hold under a detention services
    /// agreement by <see cref="DetentionContract"/>.
    /// </summary>
    public FactValue<LawAnswer> DetainerHold { get; private set; }

    /// <summary>May the agency have and act under a 287(g) agreement?</summary>
    public FactValue<LawAnswer> Agreement287g { get; private set; }

    /// <summary>
    /// May an officer arrest for a civil immigration violation? The answer reaches the arrests under a 287(g) model and the hold that
    /// follows one.
    /// Where it is unknown and <see cref="DetainerHold"/> is forbidden, it counts as forbidden.
    /// </summary>
    public FactValue<LawAnswer> CivilArrest { get; private set; }

    /// <summary>May the jail tell ICE when the person will be released?</summary>
    public FactValue<LawAnswer> ReleaseNotice { get; private set; }

    /// <summary>May the jail transfer the person to ICE?</summary>
    public FactValue<LawAnswer> Transfer { get; private set; }

    /// <summary>May the agency have a detention services agreement? The answer reaches the hold under one.</summary>
    public FactValue<LawAnswer> DetentionContract { get; private set; }

    /// <summary>The time limits that the state sets on a hold. Left out: the library's limits for the state, if any.</summary>
    public FactList<HoldCeiling> HoldCeilings { get; private set; }

    /// <summary>
    /// Whether a hold needs an order of a judicial official (recorded as <see cref="Custody.StateOrder"/>). Left out: the library's answer
    /// for the state, or no.
    /// </summary>
    public Truth HoldNeedsOrder { get; private set; }

    /// <summary>May the jail itself transport the person to ICE?</summary>
    public FactValue<LawAnswer> Transport { get; private set; }

    /// <summary>
    /// How many calendar days before release due ICE may take the person, from 0 to 366. None: not before release due. Left out: the
    /// library's answer for the state, or none.
    /// </summary>
    [Noted(Most = 366)]
    public FactValue<int> TransferDaysBefore { get; private set; }

    /// <summary>
    /// Counsel's time limits for release processing. Left out: the limits of the state, or one hour to start and twelve hours to finish.
    /// </summary>
    public ReleaseProcessingBounds? ReleaseProcessing
    {
        get;
        private set => field = value is { StartsWithinMinutes: null, EndsWithinHours: null } ? null : value;
    }

    /// <summary>
    /// Who answered, such as an office: a key of the caller's, shown with every reason that rests on an answer. Left out if it is not
    /// recorded.
    /// </summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When counsel answered. It is shown with the same reasons, and decides nothing.</summary>
    public DateOrInstant AnsweredOn { get; private set; }

    /// <summary>
    /// The path of the answer to a question in a case file, as <see cref="Rule.Reads"/> lists it, such as "localLaw.detainerHold".
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The question is not a value of the enumeration.</exception>
    public static string PathOf(LocalLawQuestion question)
    {
        var name = question.Defined().ToString();
        return "localLaw." + char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>Counsel's answer to one of the questions. Unknown where counsel gave none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The question is not a value of the enumeration.</exception>
    public FactValue<LawAnswer> AnswerTo(LocalLawQuestion question) => question.Defined() switch
    {
        LocalLawQuestion.DetainerHold => DetainerHold,
        LocalLawQuestion.Agreement287g => Agreement287g,
        LocalLawQuestion.CivilArrest => CivilArrest,
        LocalLawQuestion.ReleaseNotice => ReleaseNotice,
        LocalLawQuestion.Transfer => Transfer,
        LocalLawQuestion.DetentionContract => DetentionContract,
        LocalLawQuestion.Transport => Transport,
    };
}
