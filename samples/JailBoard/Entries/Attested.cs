namespace Wso.JailBoard;

/// <summary>A fact that is true only at the moment, and said by the officer who serves.</summary>
/// <param name="Name">Its name in the case file.</param>
/// <param name="Question">What to ask.</param>
/// <param name="Label">The same in a record.</param>
/// <param name="Say">Puts the answer into an act.</param>
internal sealed record Attested(string Name, string Question, string Label, Action<Act.Builder, Truth> Say)
{
    public static readonly IReadOnlyList<Attested> AtService =
    [
        new("carryingCredentials", "Does the officer carry the credentials that ICE issued?", "carries ICE credentials", static (act, truth) => act.CarryingCredentials = truth),
        new("underIceDirection", "Does the officer act under the supervision or direction of ICE?", "under ICE direction", static (act, truth) => act.UnderIceDirection = truth),
        new("onDetentionDuty", "Is the officer on normal duty, assigned to detention?", "on detention duty", static (act, truth) => act.OnDetentionDuty = truth),
        new("coordinatedWithIce", "Was the ICE supervisor notified and coordinated with beforehand?", "coordinated with ICE", static (act, truth) => act.CoordinatedWithIce = truth),
    ];

    /// <summary>What must be asked here: the rule book is asked whether, for some officer, a no would change its answer.</summary>
    public static IReadOnlyList<Attested> AskedFor(CaseFile file, JailAction action, Instant at) =>
        [.. AtService.Where(asked => file.Officers.OrNone().Any(officer => Ruling(file, action, at, officer.Id) != Ruling(file, action, at, officer.Id, asked)))];

    /// <summary>The act of an officer here and now who says yes to everything, but for one answer.</summary>
    public static Act ByOfficer(CaseFile file, Instant at, string? officer, Attested? no = null)
    {
        var act = new Act.Builder(at) { Place = file.Facility.Id };
        if (officer is not null)
        {
            act.Officer = officer;
        }

        foreach (var one in AtService)
        {
            one.Say(act, one == no ? Truth.No : Truth.Yes);
        }

        return act.Build();
    }

    private static Ruling Ruling(CaseFile file, JailAction action, Instant at, string? officer, Attested? no = null) =>
        RuleBook.Current.Decide(file, ByOfficer(file, at, officer, no), action).Ruling;
}
