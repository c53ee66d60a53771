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

    /// <summary>May an officer hold a person past release due on a detainer or administrative warrant?</summary>
    public FactValue<LawAnswer> DetainerHold { get; private set; }

    /// <summary>May the agency have and act under a 287(g) agreement?</summary>
    public FactValue<LawAnswer> Agreement287g { get; private set; }

    /// <summary>May an officer arrest for a civil immigration violation?</summary>
    public FactValue<LawAnswer> CivilArrest { get; private set; }

    /// <summary>May the jail tell ICE when the person will be released?</summary>
    public FactValue<LawAnswer> ReleaseNotice { get; private set; }

    /// <summary>May the jail transfer the person to ICE?</summary>
    public FactValue<LawAnswer> Transfer { get; private set; }

    /// <summary>May the agency have a detention services agreement?</summary>
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
    public ReleaseProcessingBounds? ReleaseProcessing { get; private set => field = value is { StartsWithinMinutes: null, EndsWithinHours: null } ? null : value; }
}
