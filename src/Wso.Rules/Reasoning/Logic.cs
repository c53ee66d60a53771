using System;

namespace Wso.Rules;

/// <summary>How formulas are joined: all, any, not.</summary>
internal static class Logic
{
    public static AllOf All(params Formula[] parts) => new AllOf(parts);

    public static AnyOf Any(params Formula[] parts) => new AnyOf(parts);

    public static Negation Not(Formula part) => new Negation(part);
}

/// <summary>The least of its parts.</summary>
internal sealed class AllOf(Formula[] parts) : Formula
{
    public override Truth Of(in Situation s)
    {
        var least = Truth.Yes;
        foreach (var part in parts)
        {
            least = least.And(part.Of(in s));
            if (least == Truth.No)
            {
                break;
            }
        }

        return least;
    }

    public override T Read<T>(Reader<T> reader) => reader.All(Array.ConvertAll(parts, part => part.Read(reader)));
}

/// <summary>The greatest of its parts.</summary>
internal sealed class AnyOf(Formula[] parts) : Formula
{
    public override Truth Of(in Situation s)
    {
        var greatest = Truth.No;
        foreach (var part in parts)
        {
            greatest = greatest.Or(part.Of(in s));
            if (greatest == Truth.Yes)
            {
                break;
            }
        }

        return greatest;
    }

    public override T Read<T>(Reader<T> reader) => reader.Any(Array.ConvertAll(parts, part => part.Read(reader)));
}

/// <summary>The opposite of its part.</summary>
internal sealed class Negation(Formula part) : Formula
{
    public override Truth Of(in Situation s) => part.Of(in s).Negated();

    public override T Read<T>(Reader<T> reader) => reader.Not(part.Read(reader));
}
