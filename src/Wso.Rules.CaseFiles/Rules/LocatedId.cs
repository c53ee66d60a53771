using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>An id, and where in the document it stands.</summary>
/// <param name="List">The path, with a place for each index.</param>
/// <param name="Index">The index of the id.</param>
/// <param name="Id">The id.</param>
/// <param name="Outer">The indices of the lists that hold its own.</param>
internal readonly record struct LocatedId(string List, int Index, string Id, (int I, int J) Outer)
{
    /// <summary>Written out only where something is wrong.</summary>
    public string Path => string.Format(CultureInfo.InvariantCulture, List, Index, Outer.I, Outer.J);

    /// <summary>The ids that may stand more than once.</summary>
    public static IEnumerable<LocatedId> Alone(CaseFileDocument document)
    {
        var file = document.CaseFile;
        var ask = new[] { document.Ask };
        return
        [
            .. Each("$.id", [file.Id], static id => id),
            .. Each("$.facility.id", [file.Facility], static facility => facility.Id),
            .. Each("$.agency.id", [file.Agency], static agency => agency.Id),
            .. Each("$.ask.id", ask, static act => act.Id),
            .. Each("$.ask.officer", ask, static act => Known(act.Officer)),
            .. Each("$.ask.place", ask, static act => Known(act.Place)),
            .. Each("$.agency.complaints[{0}].officer", file.Agency.Complaints, static complaint => Known(complaint.Officer)),
            .. Each("$.acts[{0}].officer", file.Acts, static act => Known(act.Officer)),
            .. Each("$.acts[{0}].place", file.Acts, static act => Known(act.Place)),
            .. Each("$.done[{0}].for", file.Done, static done => done.For),
        ];
    }

    /// <summary>The ids that name the members of a list, each once.</summary>
    public static List<LocatedId[]> KeyLists(CaseFile file) =>
    [
        Each("$.agency.facilities[{0}]", file.Agency.Facilities, static id => id),
        Each("$.officers[{0}].id", file.Officers, static officer => officer.Id),
        Each("$.person.citizenshipQuestions[{0}].id", file.Person.CitizenshipQuestions, static question => question.Id),
        Each("$.papers[{0}].id", file.Papers, static paper => paper.Id),
        Each("$.acts[{0}].id", file.Acts, static act => act.Id),
    ];

    /// <summary>The lists of jails that agreements cover, and at which officers work.</summary>
    public static List<LocatedId[]> JailLists(CaseFile file) =>
    [
        .. file.Agency.Agreements.Select(static (agreement, i) => Each("$.agency.agreements[{1}].facilities[{0}]", agreement.Facilities, static id => id, (i, 0))),
        Each("$.agency.detentionServices.facilities[{0}]", file.Agency.DetentionServices.TryGet(out var services) ? services.Facilities : default, static id => id),
        .. file.Officers.SelectMany(static (officer, i) => officer.Designations.Select(
            (designation, j) => Each("$.officers[{1}].designations[{2}].facilities[{0}]", designation.Facilities, static id => id, (i, j)))),
    ];

    private static LocatedId[] Each<T>(string path, IReadOnlyList<T> facts, Func<T, string?> idOf, (int I, int J) outer = default)
    {
        var ids = new List<LocatedId>(facts.Count);
        for (var i = 0; i < facts.Count; i++)
        {
            if (idOf(facts[i]) is { } id)
            {
                ids.Add(new LocatedId(path, i, id, outer));
            }
        }

        return [.. ids];
    }

    private static string? Known(Answer<string> id) => id.TryGet(out var known) ? known : null;
}
