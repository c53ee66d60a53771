using System;

namespace Wso.Rules.CaseFiles;

/// <summary>A jail counts its days in a time zone of its own state: another one would move the end of a hold.</summary>
internal static class ZoneRules
{
    private const string Path = "$.facility.timeZone";

    public static void Check(Facility facility, Findings found)
    {
        var zones = ZonesOfStates.Of(facility.State);
        if (ZoneId.PresentName(facility.TimeZone.Id) is not { } zone)
        {
            found.Add(Path, "This time zone is not of the IANA database.", ZoneId.Form);
        }
        else if (Array.IndexOf(zones, zone) < 0)
        {
            found.Add(Path, "No place of this state lies in this time zone.", "one of " + string.Join(", ", zones));
        }
    }
}
