using System;

namespace Wso.Rules;

/// <summary>A ruling on one action in one case. It can be explained.</summary>
/// <remarks>
/// It allocates nothing. The explanation is computed when you ask for it. The default value is undetermined and cannot be explained.
/// </remarks>
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

    /// <summary>
    /// Explains the ruling: every condition and bar that was weighed, which ones decide, what would change it, and the cautions.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is the default value, which no rule book returned.</exception>
    public Explanation Explain() =>
        caseFile is null || act is null
            ? throw new InvalidOperationException("This verdict is the default value: take one from RuleBook.Current.Decide(…).")
            : new Explanation(Action, Ruling, Wso.Rules.Law.Premises.Of(caseFile, act, act.At));

    /// <summary>The action and the ruling.</summary>
    public override string ToString() => Action + ": " + Ruling;
}
