namespace Wso.Rules;

/// <summary>Makes a <see cref="Truth"/> of a column of your database.</summary>
public static class Truths
{
    /// <summary>True is yes and false is no. A null, such as an empty database column, becomes unknown.</summary>
    public static Truth OrUnknown(bool? value) => value is { } known ? Is(known) : Truth.Unknown;

    // Kleene's connectives.
    internal static Truth And(this Truth left, Truth right) => left < right ? left : right;

    internal static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    internal static Truth Negated(this Truth truth) => (Truth)(-(sbyte)truth);

    /// <summary>The value both readings share, for when it is not known which reading is true.</summary>
    internal static Truth IfBothAgree(this Truth left, Truth right) => left == right ? left : Truth.Unknown;

    internal static Truth Is(bool known) => known ? Truth.Yes : Truth.No;
}
