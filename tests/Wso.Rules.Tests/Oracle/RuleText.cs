using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// A second reading of the rules, section by section in their own order, that shares nothing with the first but the facts.
/// It is plain on purpose: no rule object, no explanation. Where both differ, one of them misread.
/// </summary>
internal sealed partial class RuleText
{
    private static readonly AgreementType[] Models =
    [
        AgreementType.WarrantServiceOfficer, AgreementType.JailEnforcement, AgreementType.TaskForce
    ];

    private readonly CaseFile file;
    private readonly Clock clock;
    private readonly When due;
    private readonly Dictionary<System.DateTime, LocalLaw> laws = [];
    private readonly Dictionary<long, Three> lawful = [];
    private readonly Dictionary<long, (When Start, BasisRead[] Bases)> bases = [];
    private readonly List<(long At, Dictionary<AgreementType, Three> Permitted)> arrests = [];

    public RuleText(CaseFile file)
    {
        this.file = file;
        clock = new Clock(file.Facility.TimeZone);
        due = ReleaseDue(When.Of(file.Custody.ReleaseDue), When.Of(file.Custody.BailRefused));

        // "Arrests depend on no other act, so each is decided once."
        foreach (var act in file.Acts.OrNone())
        {
            if (act.Action is JailAction.ExecuteArrestWarrant or JailAction.ServeRemovalWarrant or JailAction.ArrestWithoutWarrant)
            {
                var at = act.At.ToUnixTimeSeconds();
                arrests.Add((at, Models.ToDictionary(model => model, model => PermittedUnder(model, act.Action.Value, act, at))));
            }
        }
    }

    public Ruling Decide(Act act, JailAction action)
    {
        var t = act.At.ToUnixTimeSeconds();
        return action switch
        {
            JailAction.NotifyIceOfRelease => Notify(t),
            JailAction.TransferToIce => InWords(Transfer(act, t)),
            JailAction.HoldForIce => Hold(t).Ruling,
            JailAction.Release => Release(t),
            JailAction.TransportToIce =>
                InWords(Kleene.Some([.. Models.Select(model => PermittedUnder(model, action, act, t)), TransportByStateLaw(act, t)])),
            _ => InWords(Kleene.Some(Models.Select(model => PermittedUnder(model, action, act, t)))),
        };
    }

    /// <summary>
    /// "permitted when some agreement grants it with every condition at yes and every bar of section 6 at no; prohibited when every grant
    /// is no or some bar is yes; undetermined otherwise"
    /// </summary>
    private static Ruling InWords(Three granted) =>
        granted switch { Three.Yes => Ruling.Permitted, Three.No => Ruling.Prohibited, _ => Ruling.Undetermined };

    /// <summary>
    /// "Where custody.bailRefused holds such an instant, release due is the earlier of the two (release due never or not given: that
    /// instant …);
    /// left out or never, release due is as given, whose meaning already includes it."
    /// </summary>
    private static When ReleaseDue(When given, When refused) =>
        !refused.IsGiven ? given : given.IsGiven ? When.Earlier(given, refused) : refused;
}
