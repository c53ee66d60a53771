using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>The conditions of a test, from left to right.</summary>
internal static class Leaves
{
    public static IEnumerable<Condition> Of(Test test) => test switch
    {
        Condition condition => [condition],
        AllOf all => all.Parts.SelectMany(Of),
        AnyOf any => any.Parts.SelectMany(Of),
        Negation not => Of(not.Part),
        _ => throw new InvalidOperationException("The algebra of the rules is closed: condition, all, any, not."),
    };
}
