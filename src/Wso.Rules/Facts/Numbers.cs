using System;

namespace Wso.Rules;

/// <summary>A number out of its range is a mistake of the caller, reported where it is made.</summary>
internal static class Numbers
{
    public static int? UpTo(this int? value, int most) =>
        value is null || (value >= 0 && value <= most) ? value : throw OutOfRange(value, most);

    public static FactValue<int> UpTo(this FactValue<int> value, int most) =>
        !value.TryGet(out var known) || (known >= 0 && known <= most) ? value : throw OutOfRange(known, most);

    public static FactValue<decimal> UpTo(this FactValue<decimal> value, int most) =>
        !value.TryGet(out var known) || (known >= 0 && known <= most) ? value : throw OutOfRange(known, most);

    private static ArgumentOutOfRangeException OutOfRange(object value, int most) =>
        new ArgumentOutOfRangeException(nameof(value), value, $"This number lies from 0 to {most}.");
}
