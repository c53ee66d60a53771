using System.Diagnostics.CodeAnalysis;

namespace Wso.Rules;

/// <summary>What is known about an id, a number or an object: a value, none, or unknown.</summary>
/// <remarks>
/// The default is unknown. A null becomes unknown, never none. An empty database column can therefore lose an answer, but it never removes
/// a safeguard.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
#endif
public readonly record struct FactValue<T>
    where T : notnull
{
    private readonly T? value;
    private readonly byte kind; // 0 unknown, 1 none, 2 a value

    private FactValue(byte kind, T? value)
    {
        this.kind = kind;
        this.value = value;
    }

#pragma warning disable CA1000 // FactValue<string>.None is how a caller says "known: none"; a non-generic twin would only add a type.
    /// <summary>Not known. The default.</summary>
    public static FactValue<T> Unknown => default;

    /// <summary>Known that there is none.</summary>
    public static FactValue<T> None => new FactValue<T>(1, default);
#pragma warning restore CA1000

    /// <summary>False only for <see cref="Unknown"/>.</summary>
    public bool IsKnown => kind != 0;

    /// <summary>True only for <see cref="None"/>.</summary>
    public bool IsNone => kind == 1;

#pragma warning disable CA2225 // the constructor of the value is the value itself
    /// <summary>This value. A null becomes unknown.</summary>
    public static implicit operator FactValue<T>(T? value) => value is null ? default : new FactValue<T>(2, value);
#pragma warning restore CA2225

    /// <summary>Gets the value, if there is one.</summary>
    /// <returns>False if it is none or unknown.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T known)
    {
        known = value;
        return kind == 2;
    }

    /// <summary>The value, "none" or "unknown".</summary>
    public override string ToString() => kind switch { 2 => value!.ToString() ?? string.Empty, 1 => "none", _ => "unknown" };
}
