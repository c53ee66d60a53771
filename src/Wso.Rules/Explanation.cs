using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;

namespace Wso.Rules;

/// <summary>Why a ruling is what it is.</summary>
/// <remarks>What is not asked for is not worked out.</remarks>
public sealed class Explanation
{
    private readonly Situation situation;
    private readonly IReadOnlyList<Grant> told;
    private IReadOnlyList<IReadOnlyList<Rule>>? toChange;
    private IReadOnlyList<Rule>? cautions;

    internal Explanation(JailAction action, Ruling ruling, in Situation s)
    {
        situation = s;
        told = Powers.Told(action, in s);
        Action = action;
        Ruling = ruling;
        Because = Reasons.Of(told, ruling, in s);
    }

    /// <summary>What was asked about.</summary>
    public JailAction Action { get; }

    /// <summary>Permitted, required, prohibited, or undetermined: the same as of the verdict that is explained.</summary>
    public Ruling Ruling { get; }

    /// <summary>Every condition and bar weighed, for the agreements the agency lists (all of them where that is not known); of what decides and rests on other rules, the reasons of that below it (<see cref="Reason.Of"/>).</summary>
    public IReadOnlyList<Reason> Because { get; }

    /// <summary>The powers that give it; empty where it is not permitted.</summary>
    public IReadOnlyList<Rule> Grants => Reasons.Giving(told, Ruling, in situation);

    /// <summary>The agreements or bases under which it is permitted; empty where none is needed or it is not permitted.</summary>
    public IReadOnlyList<AgreementType> Under => Because.Where(reason => reason.Decides && reason.Of is null && reason.Under is not null && Ruling is Ruling.Permitted or Ruling.Required).Select(reason => reason.Under!.Value).Distinct().ToArray();

    /// <summary>Every smallest set of rules that, turned to yes (a bar: to no), would make it permitted, conditions taken as independent.</summary>
    /// <remarks>What nobody can change any more is never suggested. Empty where it is permitted already, or nothing would help.</remarks>
    public IReadOnlyList<IReadOnlyList<Rule>> ToChange => toChange ??= Ruling is Ruling.Permitted or Ruling.Required ? [] : Changes.Of(told, in situation);

    /// <summary>What to know besides; it never changes a ruling.</summary>
    public IReadOnlyList<Rule> Cautions => cautions ??= Law.Cautions.For(Action, Ruling, told, Because, in situation);
}
