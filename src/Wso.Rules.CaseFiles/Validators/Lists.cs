using System;
using System.Collections.Generic;
using FluentValidation;

namespace Wso.Rules.CaseFiles;

/// <summary>Rules about lists: ids stand once, and those of jails are jails of the agency.</summary>
internal static class Lists
{
    /// <summary>Each with a validator of its own, by the name of the list in the JSON; their ids stand once.</summary>
    public static void RefuseEach<T, TItem>(
        this AbstractValidator<T> validator, string path, Func<T, FactList<TItem>> list, IValidator<TItem> each,
        Func<TItem, string?>? idOf = null)
        where TItem : notnull
    {
        validator.RuleForEach(owner => list(owner).OrNone()).Named(path).SetValidator(each);
        if (idOf is not null)
        {
            validator.RuleFor(owner => list(owner).OrNone()).Named(path).Custom((items, context) => Twins(items, idOf, ".id", context));
        }
    }

    /// <summary>Jails that an agreement covers, or at which an officer works.</summary>
    public static void RefuseJails<T>(
        this AbstractValidator<T> validator,
        Func<T, FactList<string>> jails,
        string name = "facilities",
        bool areTheAgencys = false) =>
        validator.RuleFor(owner => jails(owner).OrNone()).Named(name).Custom((ids, context) =>
        {
            for (var i = 0; i < ids.Count; i++)
            {
                var path = $"{context.PropertyPath}[{i}]";
                Refusals.RefuseBadId(context, path, ids[i]);
                if (!areTheAgencys && CaseIndex.Of(context).HasNoJail(ids[i]))
                {
                    context.Tell(path, "id.no-jail", "The agency has no jail with this id.", "one of agency.facilities, or facility.id");
                }
            }

            Twins(ids, static id => id, string.Empty, context);
        });

    private static void Twins<T, TItem>(FactList<TItem> items, Func<TItem, string?> idOf, string step, ValidationContext<T> context)
        where TItem : notnull
    {
        if (items.Count < 2)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (idOf(items[i]) is { } id && !seen.Add(id))
            {
                context.Tell($"{context.PropertyPath}[{i}]{step}", "id.twice", "The list contains this id twice.", "each id once");
            }
        }
    }
}
