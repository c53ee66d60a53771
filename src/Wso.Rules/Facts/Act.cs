using NodaTime;

namespace Wso.Rules;

/// <summary>One act, asked about or already done: what, when, by whom, where, and what only the officer can say at that moment.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Act
{
    private Instant at;

    private Act(Instant at) => this.at = Moment.Checked(at);

    /// <summary>No act. For a question about custody alone.</summary>
    internal static Act Nothing { get; } = new Act(Moment.Earliest);

    /// <summary>Your own key for this act. Needed only if a duty refers to the act.</summary>
    public string? Id { get; private set; }

    /// <summary>Which action it is. Leave it out to ask about every action.</summary>
    public JailAction? Action { get; private set; }

    /// <summary>When the act happens or happened. Rules judge by what was true then.</summary>
    public Instant At => at;

    /// <summary>The id of the officer who acts. None: the officer is not designated under any agreement.</summary>
    public FactValue<string> Officer { get; private set; }

    /// <summary>
    /// The id of the jail where it happens: one of the agency's jails or the facility itself. None (in JSON "outside"): outside any jail.
    /// </summary>
    [Noted(None = "outside")]
    public FactValue<string> Place { get; private set; }

    /// <summary>Whether the place is within the agency's jurisdiction. The agency's own jails always are.</summary>
    public Truth InJurisdiction { get; private set; }

    /// <summary>Whether the officer carries the credentials that ICE issued. Attested at the moment.</summary>
    public Truth CarryingCredentials { get; private set; }

    /// <summary>Whether the officer acts under the supervision or direction of ICE. Attested at the moment.</summary>
    public Truth UnderIceDirection { get; private set; }

    /// <summary>Whether the officer is on normal duty, assigned to detention. Attested at the moment.</summary>
    public Truth OnDetentionDuty { get; private set; }

    /// <summary>
    /// Whether the ICE supervisor was notified, and the act was coordinated with the supervisor, beforehand. Attested at the moment.
    /// </summary>
    public Truth CoordinatedWithIce { get; private set; }

    /// <summary>Whether this case is in a category that ICE supervisors established. Attested at the moment.</summary>
    public Truth CategorySetByIce { get; private set; }

    /// <summary>Whether the officer believes the person to be an alien (the statute's word). Attested at the moment.</summary>
    public Truth BelievesAlien { get; private set; }

    /// <summary>Whether the person was found removable. Attested at the moment.</summary>
    public Truth FoundRemovable { get; private set; }

    /// <summary>
    /// Whether the officer has reason to believe the person is in the United States in violation of law. Attested at the moment.
    /// </summary>
    public Truth ReasonToBelieveInViolation { get; private set; }

    /// <summary>Whether the person is likely to escape before a warrant can be obtained. Attested at the moment.</summary>
    public Truth LikelyToEscape { get; private set; }

    /// <summary>
    /// Whether the person entered the United States, or tried to, in the officer's presence or view. Attested at the moment.
    /// </summary>
    public Truth EntryInView { get; private set; }

    /// <summary>Whether an ICE officer is present to take the person. Attested at the moment.</summary>
    public Truth IceOfficerPresent { get; private set; }

    /// <summary>Whether the ICE officer shows a Form I-200 or I-205 for this person. Attested at the moment.</summary>
    public Truth IceShowsWarrant { get; private set; }

    /// <summary>Whether ICE approved the facility the person is taken to. Attested at the moment.</summary>
    public Truth DestinationApprovedByIce { get; private set; }

    /// <summary>The same act by this officer.</summary>
    internal Act By(string? officer) => this with { Officer = officer };

    /// <summary>The same act with the same answer for every attested fact.</summary>
    internal Act Attesting(Truth said) => this with
    {
        CarryingCredentials = said,
        UnderIceDirection = said,
        OnDetentionDuty = said,
        CoordinatedWithIce = said,
        CategorySetByIce = said,
        BelievesAlien = said,
        FoundRemovable = said,
        ReasonToBelieveInViolation = said,
        LikelyToEscape = said,
        EntryInView = said,
        IceOfficerPresent = said,
        IceShowsWarrant = said,
        DestinationApprovedByIce = said,
    };
}
