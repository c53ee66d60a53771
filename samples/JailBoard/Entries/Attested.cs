using Wso.Rules.Programs;

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
        new("carryingCredentials", "Does the officer carry the credentials that ICE issued?", "carries ICE credentials",
            static (act, truth) => act.CarryingCredentials = truth),
        new("underIceDirection", "Does the officer act under the supervision or direction of ICE?", "under ICE direction",
            static (act, truth) => act.UnderIceDirection = truth),
        new("onDetentionDuty", "Is the officer on normal duty, assigned to detention?", "on detention duty",
            static (act, truth) => act.OnDetentionDuty = truth),
        new("coordinatedWithIce", "Was the ICE supervisor notified and coordinated with beforehand?", "coordinated with ICE",
            static (act, truth) => act.CoordinatedWithIce = truth),
    ];

    /// <summary>What must be asked here: the facts read by the rules that some officer has to confirm.</summary>
    public static IReadOnlyList<Attested> AskedFor(CaseFile file, JailAction action, Instant at)
    {
        var read = Eligibility.Of(file, BoardRow.Here(file, at), action).SelectMany(static officer => officer.ToConfirm)
            .SelectMany(static way => way)
            .SelectMany(static rule => rule.Reads).ToHashSet();
        return [.. AtService.Where(asked => read.Contains("ask." + asked.Name))];
    }

    /// <summary>The act of an officer here and now who says yes to everything.</summary>
    public static Act ByOfficer(CaseFile file, Instant at, string? officer)
    {
        var act = new Act.Builder(at) { Place = file.Facility.Id };
        if (officer is not null)
        {
            act.Officer = officer;
        }

        foreach (var one in AtService)
        {
            one.Say(act, Truth.Yes);
        }

        return act.Build();
    }
}
