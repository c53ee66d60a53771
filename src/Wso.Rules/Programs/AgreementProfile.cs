using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;

namespace Wso.Rules.Programs;

/// <summary>One agreement in the comparison of what a sheriff can sign: each cell is a list of rules, so that each is cited.</summary>
/// <remarks>No advice which to sign; <see cref="Signable"/> tells which a jail could.</remarks>
public sealed class AgreementProfile
{
    internal AgreementProfile(AgreementLaw agreement)
    {
        var grants = agreement.Powers is { } powers ? JailActions.All.Select(powers).OfType<Grant>().Distinct().ToArray() : [];
        var delegated = grants.Where(grant => grant.Action is not null).ToArray();
        var profile = agreement.Profile!;
        Type = agreement.Terms.Type;
        Actions = delegated.Select(grant => grant.Action!.Value).ToArray();
        Powers = profile.NoPowers ?? delegated.Concat(grants.Except(delegated)).Select(grant => grant.Rule).ToArray();
        Training = profile.Training;
        Examination = profile.Examination;
        WhoPays = profile.WhoPays;
        OfficerTerm = profile.OfficerTerm;
        Ending = profile.Ending;
        Hold = [agreement.Basis.Grant.Rule, .. agreement.Basis.Limits.Select(limit => limit.Rule)];
        Duties = Law.Duties.Under(Type);
        Signing = profile.Signing;
    }

    /// <summary>Which agreement.</summary>
    public AgreementType Type { get; }

    /// <summary>What it lets a designated officer do; empty where it delegates nothing.</summary>
    public IReadOnlyList<JailAction> Actions { get; }

    /// <summary>The powers, and last the rule that there are no others.</summary>
    public IReadOnlyList<Rule> Powers { get; }

    /// <summary>How long the training is said to last: information, never a condition.</summary>
    public IReadOnlyList<Rule> Training { get; }

    /// <summary>What has to be passed, and what disqualifies.</summary>
    public IReadOnlyList<Rule> Examination { get; }

    /// <summary>Who bears the cost.</summary>
    public IReadOnlyList<Rule> WhoPays { get; }

    /// <summary>How long an officer's authorization lasts, and what ends it.</summary>
    public IReadOnlyList<Rule> OfficerTerm { get; }

    /// <summary>How long the agreement lasts, and how either side ends it.</summary>
    public IReadOnlyList<Rule> Ending { get; }

    /// <summary>What hold it gives, and every limit at whose first that hold is over.</summary>
    public IReadOnlyList<Rule> Hold { get; }

    /// <summary>What must be done under it, the duties of any jail among them.</summary>
    public IReadOnlyList<Rule> Duties { get; }

    internal Grant Signing { get; }

    /// <summary>The agreement's type.</summary>
    public override string ToString() => Type.ToString();
}
