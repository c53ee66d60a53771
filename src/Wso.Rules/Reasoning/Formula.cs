using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>What a rule asks: a <see cref="Leaf"/>, or all of, any of or the opposite of other formulas.</summary>
internal abstract class Formula
{
    private static readonly Reader<IEnumerable<Leaf>> Leafwise = new(
        leaf: static leaf => [leaf],
        all: static parts => parts.SelectMany(static part => part),
        any: static parts => parts.SelectMany(static part => part),
        not: static part => part);

    /// <summary>The leaves from left to right, each as often as it occurs; what is below a leaf is not among them.</summary>
    public IEnumerable<Leaf> Leaves => Read(Leafwise);

    /// <summary>Whether it is true in the situation.</summary>
    public abstract Truth Of(in Situation s);

    /// <summary>The one walk over a formula: explanation, what would change it, snapshot, timeline and page all read by it.</summary>
    public abstract T Read<T>(Reader<T> reader);
}

/// <summary>What a reader makes of a leaf, and of what it made of the parts.</summary>
internal sealed class Reader<T>(Func<Leaf, T> leaf, Func<IReadOnlyList<T>, T> all, Func<IReadOnlyList<T>, T> any, Func<T, T> not)
{
    public Func<Leaf, T> Leaf => leaf;

    public Func<IReadOnlyList<T>, T> All => all;

    public Func<IReadOnlyList<T>, T> Any => any;

    public Func<T, T> Not => not;
}
