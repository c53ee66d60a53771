using System;

namespace Wso.Rules;

/// <summary>A ruling on one action in one case, with all that is needed to explain it.</summary>
/// <remarks>It allocates nothing; the explanation is worked out when asked for. The default is no verdict: undetermined, and not to be explained.</remarks>
#pragma warning disable CA1815 // nobody compares verdicts; equal facts give equal rulings
public readonly struct Verdict
#pragma warning restore CA1815
{
    private readonly CaseFile? caseFile;
    private readonly Act? act;

    internal Verdict(CaseFile caseFile, Act act, JailAction action, Ruling ruling)
    {
        this.caseFile = caseFile;
        this.act = act;
        Action = action;
        Ruling = ruling;
    }

    /// <summary>The action that was asked about.</summary>
    public JailAction Action { get; }

    /// <summary>Permitted, required, prohibited, or undetermined.</summary>
    public Ruling Ruling { get; }

    /// <summary>Every condition and bar that was weighed, what decides, what would change it, and the cautions.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which no rule book gave.</exception>
    public Explanation Explain() =>
        caseFile is null || act is null
            ? throw new InvalidOperationException("This verdict is the default value: take one from RuleBook.Current.Decide(…).")
            : new Explanation(Action, Ruling, Wso.Rules.Law.Premises.Of(caseFile, act, act.At));

    /// <summary>The action and the ruling.</summary>
    public override string ToString() => Action + ": " + Ruling;
}
