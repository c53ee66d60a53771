using System;
using System.Collections.Generic;
using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>Ids are well formed, stand once in their list, and those of jails are jails of the agency.</summary>
internal static class IdRules
{
    public static void Check(CaseFileDocument document, Findings found)
    {
        var file = document.CaseFile;
        var jails = LocatedId.JailLists(file);
        var lists = LocatedId.KeyLists(file).Concat(jails).ToList();

        foreach (var one in LocatedId.Alone(document).Concat(lists.SelectMany(static list => list)))
        {
            if (IdText.Fault(one.Id) is { } fault)
            {
                found.Add(one.Path, fault, IdText.Form);
            }
        }

        foreach (var list in lists)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var twice in list.Where(one => !seen.Add(one.Id)))
            {
                found.Add(twice.Path, "This id stands in its list twice.", "each id once");
            }
        }

        foreach (var jail in jails.SelectMany(static list => list).Where(jail => found.Index.HasNoJail(jail.Id)))
        {
            found.Add(jail.Path, "The agency has no jail of this id.", "one of agency.facilities, or facility.id");
        }
    }
}
