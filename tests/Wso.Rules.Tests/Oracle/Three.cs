using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.Tests.Oracle;

/// <summary>
/// "Conditions are yes, no or unknown (Kleene): and is the least of its parts, or the greatest." The oracle's own three values.
/// </summary>
internal enum Three
{
    No,
    Maybe,
    Yes,
}

internal static class Kleene
{
    public static Three All(params IEnumerable<Three> parts) => parts.DefaultIfEmpty(Three.Yes).Min();

    public static Three Some(params IEnumerable<Three> parts) => parts.DefaultIfEmpty(Three.No).Max();

    public static Three Not(Three part) => part switch { Three.Yes => Three.No, Three.No => Three.Yes, _ => Three.Maybe };

    public static Three If(bool known) => known ? Three.Yes : Three.No;

    public static Three Told(Truth fact) => fact switch { Truth.Yes => Three.Yes, Truth.No => Three.No, _ => Three.Maybe };

    /// <summary>A fact not given leaves several readings: what all of them say.</summary>
    public static Three Agreed(IEnumerable<Three> readings) => readings.Distinct().ToArray() is [var one] ? one : Three.Maybe;

    /// <summary>Some item of a list, which may itself not be given.</summary>
    public static Three Some<T>(FactList<T> list, Func<T, Three> test)
        where T : notnull => list.IsKnown ? Some(list.Select(test)) : Three.Maybe;

    public static Three OneOf(FactList<string> list, string id) => Some(list, item => If(item == id));
}
