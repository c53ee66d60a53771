using System;

namespace Wso.Rules;

internal static class JailActions
{
#pragma warning disable CA2263 // netstandard2.0 has no generic overloads
    /// <summary>Every action, in the order of the enumeration.</summary>
    public static readonly JailAction[] All =
        Array.ConvertAll(Enum.GetNames(typeof(JailAction)), static name => (JailAction)Enum.Parse(typeof(JailAction), name));
#pragma warning restore CA2263
}
