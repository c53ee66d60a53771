namespace Wso.Rules;

/// <summary>The closed algebra of the rules: condition, all, any, not.</summary>
internal static class Logic
{
    public static AllOf All(params Test[] parts) => new AllOf(parts);

    public static AnyOf Any(params Test[] parts) => new AnyOf(parts);

    public static Negation Not(Test part) => new Negation(part);
}

/// <summary>The least of its parts.</summary>
internal sealed class AllOf(Test[] parts) : Test
{
    public Test[] Parts => parts;

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
}

/// <summary>The greatest of its parts.</summary>
internal sealed class AnyOf(Test[] parts) : Test
{
    public Test[] Parts => parts;

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
}

/// <summary>The opposite of its part.</summary>
internal sealed class Negation(Test part) : Test
{
    public Test Part => part;

    public override Truth Of(in Situation s) => part.Of(in s).Negated();
}
