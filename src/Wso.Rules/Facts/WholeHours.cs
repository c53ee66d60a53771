using System;

namespace Wso.Rules;

internal static class WholeHours
{
    /// <summary>Ten years. A longer stay or limit is taken for a typing error.</summary>
    public const int Most = 87_600;

    public static int Checked(int hours) =>
        hours is >= 0 and <= Most
            ? hours
            : throw new ArgumentOutOfRangeException(nameof(hours), hours, "Hours are a whole number from 0 to 87,600.");
}
