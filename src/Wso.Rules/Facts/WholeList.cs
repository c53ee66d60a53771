using System;
using System.Collections;
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>A list known to be whole, or not known at all.</summary>
/// <remarks>The default is unknown; an empty list says that there is none. Two lists are equal when their elements are, in order.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public readonly struct WholeList<T> : IReadOnlyList<T>, IEquatable<WholeList<T>>
    where T : notnull
{
    private readonly T[]? items;

    internal WholeList(T[] items) => this.items = items;

    /// <summary>False where nothing is known of the list.</summary>
    public bool IsKnown => items is not null;

    /// <summary>How many there are; 0 where the list is not known, so ask <see cref="IsKnown"/> first.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>The element at the index, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">Outside 0 to <see cref="Count"/> - 1.</exception>
    public T this[int index] => (items ?? Array.Empty<T>())[index];

    /// <summary>Whether the elements are equal, in order; an unknown list equals only an unknown one.</summary>
    public static bool operator ==(WholeList<T> left, WholeList<T> right) => left.Equals(right);

    /// <summary>The opposite of ==.</summary>
    public static bool operator !=(WholeList<T> left, WholeList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WholeList<T> other)
    {
        if (IsKnown != other.IsKnown || Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WholeList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? Count : (Count * 397) ^ this[0].GetHashCode();

    /// <summary>Reads the elements in order; none where the list is not known.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? Array.Empty<T>())).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
