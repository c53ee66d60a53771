using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;

namespace Wso.Rules.Programs;

/// <summary>One agreement in the comparison of agreements. Each cell is a list of rules, so that each has its citation.</summary>
/// <remarks>It does not advise which one to sign. <see cref="Signable"/> says which ones a jail could lawfully sign.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
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

    /// <summary>The powers of a designated officer. Empty if it delegates no power.</summary>
    public IReadOnlyList<JailAction> Actions { get; }

    /// <summary>The powers, followed by the rule that there are no others.</summary>
    public IReadOnlyList<Rule> Powers { get; }

    /// <summary>How long the training is said to last. For information only: it is never a condition.</summary>
    public IReadOnlyList<Rule> Training { get; }

    /// <summary>The examinations to pass, and what disqualifies a candidate.</summary>
    public IReadOnlyList<Rule> Examination { get; }

    /// <summary>Who pays.</summary>
    public IReadOnlyList<Rule> WhoPays { get; }

    /// <summary>How long an officer's authorization lasts, and what ends it.</summary>
    public IReadOnlyList<Rule> OfficerTerm { get; }

    /// <summary>How long the agreement lasts, and how either side ends it.</summary>
    public IReadOnlyList<Rule> Ending { get; }

    /// <summary>The hold it permits, followed by its limits. The hold is over at the first of them.</summary>
    public IReadOnlyList<Rule> Hold { get; }

    /// <summary>The duties under it, including the duties of any jail.</summary>
    public IReadOnlyList<Rule> Duties { get; }

    internal Grant Signing { get; }

    /// <summary>The agreement's type.</summary>
    public override string ToString() => Type.ToString();
}
