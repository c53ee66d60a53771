using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules;

/// <summary>Makes complete lists.</summary>
public static class FactList
{
    /// <summary>A list of exactly these elements. None of them may be null.</summary>
    /// <exception cref="ArgumentNullException">The array is null. For an unknown list use <c>default</c>.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static FactList<T> Of<T>(params T[] items)
        where T : notnull => From(items);

#if NET
    /// <summary>A list of exactly these elements. A collection expression such as <c>[]</c> or <c>[paper]</c> calls it.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static FactList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => From(items.ToArray());
#endif

    /// <summary>A list of exactly these elements, copied. None of them may be null.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null. For an unknown list use <c>default</c>.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static FactList<T> From<T>(IEnumerable<T> items)
        where T : notnull
    {
        var copy = (
            items
                ?? throw new ArgumentNullException(
                    nameof(items),
                    "Pass the elements, or leave the list at its default where it is not known."))
            .ToArray();
        return Array.TrueForAll(copy, static item => item is not null)
            ? new FactList<T>(copy)
            : throw new ArgumentException("No element of a known list may be null.", nameof(items));
    }
}
