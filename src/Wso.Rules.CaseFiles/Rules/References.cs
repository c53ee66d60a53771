using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>Which ids point nowhere. Where a list is not known, nor the id of one of its members, nothing does.</summary>
internal static class References
{
    public static bool HasNoOfficer(this CaseFile file, Answer<string> officer) =>
        officer.TryGet(out var id) && file.Officers.IsKnown && file.Officers.All(known => known.Id is not null && known.Id != id);

    public static bool HasNoPlace(this CaseFile file, Answer<string> place) =>
        place.TryGet(out var id) && id != file.Facility.Id && file.HasNoJail(id);

    public static bool HasNoJail(this CaseFile file, string id) =>
        file.Agency.Facilities.IsKnown && !file.Agency.Facilities.Contains(id);
}
