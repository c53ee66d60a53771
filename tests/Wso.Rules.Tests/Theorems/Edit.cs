using System;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Tests.Theorems;

/// <summary>The same facts with some of them changed.</summary>
internal static class Edit
{
    public static TRecord With<TRecord, TBuilder>(this TRecord record, Action<TBuilder> change)
        where TRecord : class
        where TBuilder : class
    {
        var builder = (TBuilder)typeof(TRecord).GetMethod("ToBuilder")!.Invoke(record, null)!;
        change(builder);
        return (TRecord)typeof(TBuilder).GetMethod("Build")!.Invoke(builder, null)!;
    }

    public static Act At(this Act act, Instant at, JailAction? action, string? id = null)
    {
        var moved = act.ToBuilder();
        (moved.At, moved.Id, moved.Action) = (at, id, action);
        return moved.Build();
    }

    public static CaseFile Agreements(this CaseFile file, Func<FactList<Agreement>, FactList<Agreement>> change) =>
        file.With(
            (CaseFile.Builder b) => b.Agency = b.Agency.With((Agency.Builder agency) => agency.Agreements = change(agency.Agreements)));

    public static CaseFile Services(this CaseFile file, FactValue<DetentionServices> services) =>
        file.With((CaseFile.Builder b) => b.Agency = b.Agency.With((Agency.Builder agency) => agency.DetentionServices = services));

    public static CaseFile Papers(this CaseFile file, Func<FactList<Paper>, FactList<Paper>> change) =>
        file.With((CaseFile.Builder b) => b.Papers = change(b.Papers));

    public static CaseFile EachPaper(this CaseFile file, Action<Paper.Builder> change) =>
        file.Papers(papers => papers.IsKnown ? FactList.From(papers.Select(paper => paper.With(change))) : papers);

    public static CaseFile Acts(this CaseFile file, params Act[] acts) => file.With((CaseFile.Builder b) => b.Acts = FactList.From(acts));

    public static CaseFile Law(this CaseFile file, Action<LocalLaw.Builder> change) =>
        file.With((CaseFile.Builder b) => b.LocalLaw = b.LocalLaw.With(change));

    public static CaseFile Custody(this CaseFile file, Action<Custody.Builder> change) =>
        file.With((CaseFile.Builder b) => b.Custody = b.Custody.With(change));

    public static CaseFile Questions(this CaseFile file, Func<FactList<CitizenshipQuestion>, FactList<CitizenshipQuestion>> change) =>
        file.With((CaseFile.Builder b) =>
            b.Person = b.Person.With((Person.Builder person) => person.CitizenshipQuestions = change(person.CitizenshipQuestions)));

    /// <summary>The same and one more.</summary>
    public static FactList<T> And<T>(this FactList<T> list, T item)
        where T : notnull => FactList.From(list.OrNone().Append(item));
}
