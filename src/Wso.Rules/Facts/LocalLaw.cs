namespace Wso.Rules;

/// <summary>The answers of the caller's own counsel, in place of the library's row for the state, answer by answer.</summary>
/// <remarks>They hold at every instant of the case. An answer left out leaves the library's own in place; <see cref="LawAnswer.Unknown"/> said aloud replaces it.</remarks>
public sealed partial record LocalLaw
{
    private LocalLaw()
    {
    }

    internal static LocalLaw NotGiven { get; } = new LocalLaw();

    /// <summary>
    /// May an officer hold a person past release due on a detainer or administrative warrant? The answer reaches a hold on papers alone, under the Basic Ordering Agreement or the detainer.
    /// A hold that follows an arrest under a 287(g) model is reached by <see cref="CivilArrest"/>.
    /// </summary>
    public FactValue<LawAnswer> DetainerHold { get; private set; }

    /// <summary>May the agency have and act under a 287(g) agreement?</summary>
    public FactValue<LawAnswer> Agreement287g { get; private set; }

    /// <summary>
    /// May an officer arrest for a civil immigration violation? The answer reaches the arrests under a 287(g) model and the hold that follows one.
    /// Where it is unknown and <see cref="DetainerHold"/> is forbidden, it counts as forbidden.
    /// </summary>
    public FactValue<LawAnswer> CivilArrest { get; private set; }

    /// <summary>May the jail tell ICE when the person will be released?</summary>
    public FactValue<LawAnswer> ReleaseNotice { get; private set; }

    /// <summary>May the jail hand the person to ICE?</summary>
    public FactValue<LawAnswer> Transfer { get; private set; }

    /// <summary>May the agency have a detention services agreement?</summary>
    public FactValue<LawAnswer> DetentionContract { get; private set; }

    /// <summary>The ceilings that the state sets on a hold; left out: the row's, or none.</summary>
    public FactList<HoldCeiling> HoldCeilings { get; private set; }

    /// <summary>Whether a hold needs an order, shown by <see cref="Custody.StateOrder"/>; left out: the row's, or no.</summary>
    public Truth HoldNeedsOrder { get; private set; }

    /// <summary>May the jail itself take the person to ICE?</summary>
    public FactValue<LawAnswer> Transport { get; private set; }

    /// <summary>The calendar days before release due within which ICE may take the person, 0 to 366; none: not before release due. Left out: the row's, or none.</summary>
    [Noted(Most = 366)]
    public FactValue<int> TransferDaysBefore { get; private set; }

    /// <summary>Counsel's bounds of release processing; left out: the row's, or the hour and the twelve hours.</summary>
    public ReleaseProcessingBounds? ReleaseProcessing { get; private set => field = value is { StartsWithinMinutes: null, EndsWithinHours: null } ? null : value; }
}
