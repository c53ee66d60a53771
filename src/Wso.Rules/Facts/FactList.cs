using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Wso.Rules;

/// <summary>A complete list, or unknown.</summary>
/// <remarks>
/// The default is unknown. An empty list (<see cref="None"/>, or <c>[]</c> in C#) says that there is none. An unknown list cannot be read:
/// <c>Count</c>, <c>foreach</c>, an index and LINQ throw <see cref="InvalidOperationException"/>. Check <see cref="IsKnown"/> first, or use
/// <see cref="OrNone"/>.
/// In the build for .NET Standard, <c>[]</c> does not compile: use <see cref="None"/>. Two lists are equal if their elements are equal, in
/// the same order.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
[CollectionBuilder(typeof(FactList), "Create")]
public readonly struct FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>
    where T : notnull
{
    private readonly T[]? items;

    internal FactList(T[] items) => this.items = items;

#pragma warning disable CA1000 // as of FactValue<T>
    /// <summary>Not known. The default.</summary>
    public static FactList<T> Unknown => default;

    /// <summary>The empty list: known that there is none.</summary>
    public static FactList<T> None { get; } = new FactList<T>(Array.Empty<T>());
#pragma warning restore CA1000

    /// <summary>False only for <see cref="Unknown"/>.</summary>
    public bool IsKnown => items is not null;

    /// <summary>How many elements there are.</summary>
    /// <exception cref="InvalidOperationException">The list is unknown.</exception>
    public int Count => Known.Length;

    private T[] Known => items ?? throw new InvalidOperationException(
        "The list is unknown, which is not the same as empty. Check IsKnown first, or use OrNone() to read it as if it were empty.");

    /// <summary>The element at this index, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">Outside 0 to <see cref="Count"/> - 1.</exception>
    /// <exception cref="InvalidOperationException">The list is unknown.</exception>
    public T this[int index] => Known[index];

    /// <summary>Whether the elements are equal, in the same order. An unknown list equals only another unknown list.</summary>
    public static bool operator ==(FactList<T> left, FactList<T> right) => left.Equals(right);

    /// <summary>The opposite of ==.</summary>
    public static bool operator !=(FactList<T> left, FactList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FactList<T> other)
    {
        if (items is null || other.items is null || items.Length != other.items.Length)
        {
            return items == other.items;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => items is null || items.Length == 0 ? 0 : (items.Length * 397) ^ items[0].GetHashCode();

    /// <summary>The elements in brackets, or "unknown".</summary>
    public override string ToString() => items is null ? "unknown" : "[" + string.Join(", ", items) + "]";

    /// <summary>This list, or the empty list if it is unknown. Use it only if unknown and none mean the same to you.</summary>
    public FactList<T> OrNone() => items is null ? None : this;

    /// <summary>Reads the elements in order.</summary>
    /// <exception cref="InvalidOperationException">The list is unknown.</exception>
    public Enumerator GetEnumerator() => new Enumerator(Known);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Known).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Known.GetEnumerator();

    /// <summary>Reads the elements without allocating, for <c>foreach</c>.</summary>
#pragma warning disable CA1815 // nobody compares enumerators
    public struct Enumerator
#pragma warning restore CA1815
    {
        private readonly T[] items;
        private int next;

        internal Enumerator(T[] items)
        {
            this.items = items;
            next = 0;
        }

        /// <summary>The element last moved to.</summary>
        public readonly T Current => items[next - 1];

        /// <summary>Moves to the next element.</summary>
        /// <returns>False after the last.</returns>
        public bool MoveNext() => next++ < items.Length;
    }
}
