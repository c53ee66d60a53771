using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>
/// What the rules look up in a case, each once. Where a list is not known, nor the id of one of its members, no id points nowhere; so too
/// of a fact that is validated by itself.
/// </summary>
internal sealed class CaseIndex
{
    private const string Key = "Wso.Rules.CaseFiles";

    private readonly CaseFileDocument? document;
    private readonly HashSet<string>? officers;
    private readonly HashSet<string>? jails;
    private HashSet<string?>[]? kinds;
    private int told;

    public CaseIndex(CaseFileDocument? document, int mostTold = int.MaxValue)
    {
        this.document = document;
        MostTold = mostTold;
        officers = document is null ? null : WholeSet(document.CaseFile.Officers, static officer => officer.Id);
        jails = document is null ? null : WholeSet(document.CaseFile.Agency.Facilities, static id => id);
    }

    /// <summary>The time zone of the facility.</summary>
    public DateTimeZone Zone => document?.CaseFile.Facility.TimeZone ?? DateTimeZone.Utc;

    /// <summary>How many failures are kept.</summary>
    public int MostTold { get; }

    /// <summary>How many were found beyond those.</summary>
    public int LeftOut => Math.Max(0, told - MostTold);

    public static CaseIndex Of(IValidationContext context)
    {
        if (!context.RootContextData.TryGetValue(Key, out var index))
        {
            context.RootContextData[Key] = index = new CaseIndex(null);
        }

        return (CaseIndex)index;
    }

    public void Into(IValidationContext context) => context.RootContextData[Key] = this;

    public static bool IsIn(IValidationContext context) => context.RootContextData.ContainsKey(Key);

    /// <summary>Counts a failure that was found.</summary>
    /// <returns>Whether it is kept.</returns>
    public bool Tells() => told++ < MostTold;

    public bool HasNoOfficer(FactValue<string> officer) => officer.TryGet(out var id) && officers?.Contains(id) == false;

    public bool HasNoPlace(FactValue<string> place) => place.TryGet(out var id) && HasNoJail(id);

    /// <summary>Neither a jail of the agency nor the facility that holds the person.</summary>
    public bool HasNoJail(string id) => jails?.Contains(id) == false && id != document!.CaseFile.Facility.Id;

    /// <summary>How many of the acts, citizenship questions and papers have this id; one if that cannot be known.</summary>
    public int KindsNamed(string id)
    {
        if (document is null)
        {
            return 1;
        }

        var file = document.CaseFile;
        kinds ??=
        [
            [document.Ask.Id, .. file.Acts.OrNone().Select(static act => act.Id)],
            [.. file.Person.CitizenshipQuestions.OrNone().Select(static question => question.Id)],
            [.. file.Papers.OrNone().Select(static paper => paper.Id)],
        ];
        var named = kinds.Count(ids => ids.Contains(id));
        var areKnown = file.Acts.IsKnown && file.Person.CitizenshipQuestions.IsKnown && file.Papers.IsKnown;
        return named == 0 && !areKnown ? 1 : named;
    }

    private static HashSet<string>? WholeSet<T>(FactList<T> list, Func<T, string?> idOf)
        where T : notnull =>
        list.IsKnown && list.All(item => idOf(item) is not null)
            ? new HashSet<string>(list.Select(item => idOf(item)!), StringComparer.Ordinal)
            : null;
}
