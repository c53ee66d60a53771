using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>A formula as it is printed: an all within an all, and an any within an any, say nothing more than their parts.</summary>
internal sealed record Outline(Joint Joint, Leaf? Leaf, IReadOnlyList<Outline> Parts)
{
    private static readonly Reader<Outline> Reader = new(
        leaf: static leaf => new Outline(Joint.Leaf, leaf, []),
        all: static parts => Joined(Joint.All, parts),
        any: static parts => Joined(Joint.Any, parts),
        not: static part => new Outline(Joint.Not, null, [part]));

    public static Outline Of(Formula formula) => formula.Read(Reader);

    /// <summary>
    /// One line of rule ids, "and", "or", "not" and brackets. The parts are sorted,
    /// because the order in which they are written is not part of the law.
    /// </summary>
    public override string ToString() => Joint switch
    {
        Joint.Leaf => Leaf!.Rule.Id,
        Joint.Not => "not " + Parts[0],
        Joint.All => Line(" and "),
        Joint.Any => Line(" or "),
    };

    private static Outline Joined(Joint joint, IReadOnlyList<Outline> parts)
    {
        var flat = parts.SelectMany(part => part.Joint == joint ? part.Parts : [part]).ToArray();
        return flat.Length == 1 ? flat[0] : new Outline(joint, null, flat);
    }

    private string Line(string word)
    {
        var parts = Parts.Select(static part => part.ToString()).Distinct().OrderBy(static part => part, StringComparer.Ordinal);
        return "(" + string.Join(word, parts) + ")";
    }
}

/// <summary>How the parts of a formula are joined.</summary>
internal enum Joint
{
    Leaf,
    All,
    Any,
    Not,
}
