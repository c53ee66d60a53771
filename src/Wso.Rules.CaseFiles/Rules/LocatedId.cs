using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Wso.Rules.CaseFiles;

/// <summary>An id, and where in the document it stands.</summary>
internal sealed record LocatedId(string Path, string Id)
{
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
        .. file.Agency.Agreements.Select(static (agreement, i) => Each($"$.agency.agreements[{i}].facilities[{{0}}]", agreement.Facilities, static id => id)),
        Each("$.agency.detentionServices.facilities[{0}]", file.Agency.DetentionServices.TryGet(out var services) ? services.Facilities : default, static id => id),
        .. file.Officers.SelectMany(static (officer, i) => officer.Designations.Select(
            (designation, j) => Each($"$.officers[{i}].designations[{j}].facilities[{{0}}]", designation.Facilities, static id => id))),
    ];

    private static LocatedId[] Each<T>(string path, IEnumerable<T> facts, Func<T, string?> idOf) =>
        facts.Select((fact, i) => (Id: idOf(fact), Index: i))
            .Where(static one => one.Id is not null)
            .Select(one => new LocatedId(string.Format(CultureInfo.InvariantCulture, path, one.Index), one.Id!))
            .ToArray();

    private static string? Known(Answer<string> id) => id.TryGet(out var known) ? known : null;
}
