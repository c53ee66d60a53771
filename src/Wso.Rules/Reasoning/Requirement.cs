using System;
using Wso.Rules.Programs;

namespace Wso.Rules;

/// <summary>A rule of the way in: what must be shown of a candidate, and how to see it in the record.</summary>
internal sealed class Requirement
{
    private readonly Func<Candidate, Truth> shown;

    /// <param name="id">It never changes.</param>
    /// <param name="law">Where it comes from.</param>
    /// <param name="text">The law's own words.</param>
    /// <param name="says">Our sentence, in the affirmative.</param>
    /// <param name="shown">Whether the record shows it.</param>
    /// <param name="disqualifies">Whether the nomination is over where it is known not to be so.</param>
    /// <param name="certifies">Whether it comes before certification; else only before the authorization to act.</param>
    public Requirement(
        string id,
        Citation law,
        string text,
        string says,
        Func<Candidate, Truth> shown,
        bool disqualifies = false,
        bool certifies = true)
    {
        Rule = new Rule(id, RuleKind.Requirement, says, law, text);
        this.shown = shown;
        Disqualifies = disqualifies;
        Certifies = certifies;
    }

    public Rule Rule { get; }

    public bool Disqualifies { get; }

    public bool Certifies { get; }

    public Reason In(Candidate candidate, AgreementType under)
    {
        var truth = shown(candidate);
        return new Reason(Rule, under, truth, default, isFixed: Disqualifies && truth == Truth.No);
    }
}
