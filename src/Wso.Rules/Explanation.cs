using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law;

namespace Wso.Rules;

/// <summary>Why a ruling is what it is.</summary>
public sealed class Explanation
{
    internal Explanation(JailAction action, Ruling ruling, in Situation s)
    {
        Action = action;
        Ruling = ruling;
        var grants = Powers.Told(action, s.Case);
        Because = Weighing.Of(grants, ruling, in s);
        Grants = Weighing.Giving(grants, ruling, in s);
        ToChange = ruling is Ruling.Permitted or Ruling.Required ? [] : Changes.Of(grants, in s);
        Cautions = Law.Cautions.For(action, ruling, Because, in s);
    }

    /// <summary>What was asked about.</summary>
    public JailAction Action { get; }

    /// <summary>Permitted, required, prohibited, or undetermined: the same as of the verdict that is explained.</summary>
    public Ruling Ruling { get; }

    /// <summary>Every condition and bar weighed, for the agreements the agency lists (all of them where that is not known).</summary>
    public IReadOnlyList<Reason> Because { get; }

    /// <summary>The powers that give it; empty where it is not permitted.</summary>
    public IReadOnlyList<Rule> Grants { get; }

    /// <summary>The agreements or bases under which it is permitted; empty where none is needed or it is not permitted.</summary>
    public IReadOnlyList<AgreementType> Under => Because.Where(reason => reason.Decides && reason.Under is not null && Ruling is Ruling.Permitted or Ruling.Required).Select(reason => reason.Under!.Value).Distinct().ToArray();

    /// <summary>Every smallest set of rules that, turned to yes (a bar: to no), would make it permitted, conditions taken as independent.</summary>
    /// <remarks>What nobody can change any more is never suggested. Empty where it is permitted already, or nothing would help.</remarks>
    public IReadOnlyList<IReadOnlyList<Rule>> ToChange { get; }

    /// <summary>What to know besides; it never changes a ruling.</summary>
    public IReadOnlyList<Rule> Cautions { get; }
}
