using System;
using System.Linq;

namespace Wso.Rules.Tests;

/// <summary>One change of a baseline, and what it must come to.</summary>
/// <param name="Rules">The ids of the rules that must be among the deciding ones, parted by blanks; empty where the change leaves the
/// action permitted.</param>
/// <param name="How">What is changed, in words.</param>
/// <param name="Ruling">What the ruling must be.</param>
/// <param name="Change">The change.</param>
internal sealed record Row(string Rules, string How, Ruling Ruling, Action<Draft> Change)
{
    public string[] RuleIds => Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The fact is known, and against the act.</summary>
    public static Row No(string rules, string how, Action<Draft> change) => new(rules, how, Ruling.Prohibited, change);

    /// <summary>The fact is left out.</summary>
    public static Row Open(string rules, string how, Action<Draft> change) => new(rules, how, Ruling.Undetermined, change);

    /// <summary>Another way to be in order.</summary>
    public static Row Yes(string how, Action<Draft> change) => new(string.Empty, how, Ruling.Permitted, change);

    public static Row[] Join(params Row[][] groups) => groups.SelectMany(group => group).ToArray();

    public override string ToString() => Rules.Length == 0 ? $"{How}: {Ruling}" : $"{Rules}: {How}: {Ruling}";
}
