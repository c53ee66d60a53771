using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Wso.Rules;

/// <summary>A formula in a situation, part by part: what the explanation, what is missing and what would change it are read from.</summary>
internal sealed class Weighed
{
    private readonly StrongBox<Situation>? situation;
    private readonly bool isItself;
    private Weighed? below;

    private Weighed(Joint joint, Truth truth, IReadOnlyList<Weighed> parts)
    {
        Joint = joint;
        Truth = truth;
        Parts = parts;
    }

    private Weighed(Leaf leaf, StrongBox<Situation> s, AgreementType? under, bool isItself)
        : this(Joint.Leaf, leaf.Of(in s.Value), [])
    {
        Leaf = leaf;
        situation = s;
        Under = leaf.IsBar ? null : under;
        this.isItself = isItself;
    }

    public Joint Joint { get; }

    public Truth Truth { get; }

    public IReadOnlyList<Weighed> Parts { get; }

    public Leaf? Leaf { get; }

    /// <summary>The agreement under which the leaf was weighed; null of a bar, which belongs to none.</summary>
    public AgreementType? Under { get; }

    /// <summary>What is wanted is not that it is true, but that nothing is known to be against it.</summary>
    public bool IsEnoughIfPossible { get; private init; }

    /// <summary>The situation of the leaf.</summary>
    public ref readonly Situation Situation => ref situation!.Value;

    public static Weighed Of(Grant grant, Situation anywhere) => Of(grant.Whole, anywhere.Under(grant.Under), grant.Under?.Type);

    public static Weighed Of(Formula formula, Situation s, AgreementType? under)
    {
        var shared = new StrongBox<Situation>(s);
        return formula.Read(new Reader<Weighed>(
            leaf: leaf => new Weighed(leaf, shared, under, isItself: false),
            all: All,
            any: Any,
            not: Not));
    }

    /// <summary>The leaf as a fact to be entered, whatever it rests on.</summary>
    public static Weighed Itself(Leaf leaf, Situation s, AgreementType? under) =>
        new Weighed(leaf, new StrongBox<Situation>(s), under, isItself: true);

    public static Weighed All(params IReadOnlyList<Weighed> parts) =>
        new Weighed(Joint.All, parts.Aggregate(Truth.Yes, static (least, part) => least.And(part.Truth)), parts);

    public static Weighed Any(params IReadOnlyList<Weighed> parts) =>
        new Weighed(Joint.Any, parts.Aggregate(Truth.No, static (greatest, part) => greatest.Or(part.Truth)), parts);

    public static Weighed Not(Weighed part) => new Weighed(Joint.Not, part.Truth.Negated(), [part]);

    public static Weighed Possible(Weighed part) => new Weighed(Joint.All, part.Truth, [part]) { IsEnoughIfPossible = true };

    /// <summary>What the leaf rests on; null: on the facts themselves.</summary>
    public Weighed? Below() => below ??= Leaf!.Below(in Situation, Under);

    /// <summary>What would have to change for the leaf to be so; null: itself.</summary>
    public Weighed? ToBeSo() => isItself || Leaf!.IsBar ? null : Leaf.ToBeSo(in Situation, Under);

    /// <summary>Every leaf of it, and those that these rest on; each once for an instant and an agreement.</summary>
    public IReadOnlyList<Weighed> Leaves()
    {
        var leaves = new List<Weighed>();
        Add(this, leaves, new HashSet<(Leaf, NodaTime.Instant, AgreementType?)>());
        return leaves;

        static void Add(Weighed weighed, List<Weighed> leaves, HashSet<(Leaf, NodaTime.Instant, AgreementType?)> seen)
        {
            if (weighed.Leaf is { } leaf && seen.Add((leaf, weighed.Situation.At, weighed.Under)))
            {
                leaves.Add(weighed);
                if (weighed.Below() is { } below)
                {
                    Add(below, leaves, seen);
                }
            }

            foreach (var part in weighed.Parts)
            {
                Add(part, leaves, seen);
            }
        }
    }
}
