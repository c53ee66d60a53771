using System;
using System.Collections.Generic;

namespace Wso.Rules.CaseFiles;

/// <summary>The states by name, as published lists name them.</summary>
internal static class StateNames
{
    private static readonly Dictionary<string, UsState> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Alabama"] = UsState.AL,
        ["Alaska"] = UsState.AK,
        ["Arizona"] = UsState.AZ,
        ["Arkansas"] = UsState.AR,
        ["California"] = UsState.CA,
        ["Colorado"] = UsState.CO,
        ["Connecticut"] = UsState.CT,
        ["Delaware"] = UsState.DE,
        ["District of Columbia"] = UsState.DC,
        ["Florida"] = UsState.FL,
        ["Georgia"] = UsState.GA,
        ["Hawaii"] = UsState.HI,
        ["Idaho"] = UsState.ID,
        ["Illinois"] = UsState.IL,
        ["Indiana"] = UsState.IN,
        ["Iowa"] = UsState.IA,
        ["Kansas"] = UsState.KS,
        ["Kentucky"] = UsState.KY,
        ["Louisiana"] = UsState.LA,
        ["Maine"] = UsState.ME,
        ["Maryland"] = UsState.MD,
        ["Massachusetts"] = UsState.MA,
        ["Michigan"] = UsState.MI,
        ["Minnesota"] = UsState.MN,
        ["Mississippi"] = UsState.MS,
        ["Missouri"] = UsState.MO,
        ["Montana"] = UsState.MT,
        ["Nebraska"] = UsState.NE,
        ["Nevada"] = UsState.NV,
        ["New Hampshire"] = UsState.NH,
        ["New Jersey"] = UsState.NJ,
        ["New Mexico"] = UsState.NM,
        ["New York"] = UsState.NY,
        ["North Carolina"] = UsState.NC,
        ["North Dakota"] = UsState.ND,
        ["Ohio"] = UsState.OH,
        ["Oklahoma"] = UsState.OK,
        ["Oregon"] = UsState.OR,
        ["Pennsylvania"] = UsState.PA,
        ["Rhode Island"] = UsState.RI,
        ["South Carolina"] = UsState.SC,
        ["South Dakota"] = UsState.SD,
        ["Tennessee"] = UsState.TN,
        ["Texas"] = UsState.TX,
        ["Utah"] = UsState.UT,
        ["Vermont"] = UsState.VT,
        ["Virginia"] = UsState.VA,
        ["Washington"] = UsState.WA,
        ["West Virginia"] = UsState.WV,
        ["Wisconsin"] = UsState.WI,
        ["Wyoming"] = UsState.WY,
    };

    /// <summary>Every name.</summary>
    public static IEnumerable<string> All => ByName.Keys;

    public static bool TryRead(string name, out UsState state) => ByName.TryGetValue(name, out state);

    /// <summary>A postal code, in any case.</summary>
    public static bool TryReadCode(string code, out UsState state) => Enum.TryParse(code, ignoreCase: true, out state) && code.Equals(state.ToString(), StringComparison.OrdinalIgnoreCase);
}
