using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>What the rules look up in a case, each once. Where a list is not known, nor the id of one of its members, no id points nowhere.</summary>
internal sealed class CaseIndex(CaseFileDocument document)
{
    private readonly HashSet<string>? officers = WholeSet(document.CaseFile.Officers, static officer => officer.Id);
    private readonly HashSet<string>? jails = WholeSet(document.CaseFile.Agency.Facilities, static id => id);
    private readonly string facility = document.CaseFile.Facility.Id;

    public DateTimeZone Zone { get; } = document.CaseFile.Facility.TimeZone;

    public bool HasNoOfficer(Answer<string> officer) => officer.TryGet(out var id) && officers?.Contains(id) == false;

    public bool HasNoPlace(Answer<string> place) => place.TryGet(out var id) && HasNoJail(id);

    /// <summary>Neither a jail of the agency nor the facility that holds the person.</summary>
    public bool HasNoJail(string id) => id != facility && jails?.Contains(id) == false;

    private static HashSet<string>? WholeSet<T>(WholeList<T> list, Func<T, string?> idOf)
        where T : notnull =>
        list.IsKnown && list.All(item => idOf(item) is not null) ? new HashSet<string>(list.Select(item => idOf(item)!), StringComparer.Ordinal) : null;
}
