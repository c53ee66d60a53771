using NodaTime;

namespace Wso.Rules;

/// <summary>An act asked about, or one already done: what, when, by whom, where, and what is true only at that moment.</summary>
/// <remarks>Whatever is left out is unknown.</remarks>
public sealed partial record Act
{
    private Instant at;

    private Act(Instant at) => this.at = Moment.Checked(at);

    /// <summary>No act: for a question about custody alone.</summary>
    internal static Act Nothing { get; } = new Act(Moment.Earliest);

    /// <summary>A key of the caller's, where duties refer to this act; left out where it has none.</summary>
    public string? Id { get; private set; }

    /// <summary>What is done; left out in a question that asks about every action.</summary>
    public JailAction? Action { get; private set; }

    /// <summary>The instant of the act. Rules judge by what was true then.</summary>
    public Instant At => at;

    /// <summary>The id of the officer who acts; none: nobody designated under any agreement.</summary>
    public FactValue<string> Officer { get; private set; }

    /// <summary>The id of the jail in which it happens, one of the agency's or the facility's own; none, in JSON "outside": outside any jail.</summary>
    [Noted(None = "outside")]
    public FactValue<string> Place { get; private set; }

    /// <summary>Whether the place lies within the agency's jurisdiction. A jail of the agency does, said or not.</summary>
    public Truth InJurisdiction { get; private set; }

    /// <summary>Whether the officer carries the credentials that ICE issued. Attested at the moment.</summary>
    public Truth CarryingCredentials { get; private set; }

    /// <summary>Whether the officer acts under the supervision or direction of ICE. Attested at the moment.</summary>
    public Truth UnderIceDirection { get; private set; }

    /// <summary>Whether the officer is on normal duty, assigned to detention. Attested at the moment.</summary>
    public Truth OnDetentionDuty { get; private set; }

    /// <summary>Whether the ICE supervisor was notified, and the act was coordinated with the supervisor, beforehand. Attested at the moment.</summary>
    public Truth CoordinatedWithIce { get; private set; }

    /// <summary>Whether this case is in a category that ICE supervisors established. Attested at the moment.</summary>
    public Truth CategorySetByIce { get; private set; }

    /// <summary>Whether the officer believes the person to be an alien (the statute's word). Attested at the moment.</summary>
    public Truth BelievesAlien { get; private set; }

    /// <summary>Whether the person was found removable. Attested at the moment.</summary>
    public Truth FoundRemovable { get; private set; }

    /// <summary>Whether the officer has reason to believe the person is in the United States in violation of law. Attested at the moment.</summary>
    public Truth ReasonToBelieveInViolation { get; private set; }

    /// <summary>Whether the person is likely to escape before a warrant can be obtained. Attested at the moment.</summary>
    public Truth LikelyToEscape { get; private set; }

    /// <summary>Whether the person entered the United States, or tried to, in the officer's presence or view. Attested at the moment.</summary>
    public Truth EntryInView { get; private set; }

    /// <summary>Whether an ICE officer is present to take the person. Attested at the moment.</summary>
    public Truth IceOfficerPresent { get; private set; }

    /// <summary>Whether the ICE officer shows a Form I-200 or I-205 for this person. Attested at the moment.</summary>
    public Truth IceShowsWarrant { get; private set; }

    /// <summary>Whether ICE approved the facility the person is taken to. Attested at the moment.</summary>
    public Truth DestinationApprovedByIce { get; private set; }

    /// <summary>The same act by this officer.</summary>
    internal Act By(string? officer) => this with { Officer = officer };

    /// <summary>The same act with everything that is said at the moment answered alike.</summary>
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
