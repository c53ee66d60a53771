namespace Wso.Rules;

/// <summary>Kleene's connectives.</summary>
internal static class Truths
{
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    public static Truth Negated(this Truth truth) => (Truth)(-(sbyte)truth);

    /// <summary>The value both readings share, for when it is not known which reading is true.</summary>
    public static Truth IfBothAgree(this Truth left, Truth right) => left == right ? left : Truth.Unknown;

    public static Truth Is(bool known) => known ? Truth.Yes : Truth.No;
}
