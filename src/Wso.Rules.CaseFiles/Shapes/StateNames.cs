using System;
using System.Collections.Generic;

namespace Wso.Rules.CaseFiles;

/// <summary>The states by name, as published lists name them.</summary>
internal static class StateNames
{
    private static readonly Dictionary<string, UsState> ByName = Named();

    /// <summary>Every name.</summary>
    public static IEnumerable<string> All => ByName.Keys;

    public static bool TryRead(string name, out UsState state) => ByName.TryGetValue(name, out state);

    /// <summary>A postal code, in any case.</summary>
    public static bool TryReadCode(string code, out UsState state) =>
        Enum.TryParse(code, ignoreCase: true, out state) && code.Equals(state.ToString(), StringComparison.OrdinalIgnoreCase);

#pragma warning disable CA2263 // netstandard2.0 has no generic overloads
    private static Dictionary<string, UsState> Named()
    {
        var all = new Dictionary<string, UsState>(StringComparer.OrdinalIgnoreCase);
        foreach (var code in Enum.GetNames(typeof(UsState)))
        {
            var state = (UsState)Enum.Parse(typeof(UsState), code);
            all.Add(EnglishNames.Of(state), state);
        }

        return all;
    }
#pragma warning restore CA2263
}
