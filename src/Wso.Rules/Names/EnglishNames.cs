using System;
using System.Collections.Generic;

namespace Wso.Rules;

/// <summary>The English name of each member of the library's enumerations, for people to read.</summary>
/// <remarks>
/// To add a language, translate the values of <see cref="All"/> into a table of your own, keep the keys, and look up
/// <see cref="KeyOf{T}"/> there. Fall back on <see cref="Of{T}"/> where a key is missing: a later version can add members. Names are
/// lower case unless the word is a name, so that they fit into a sentence.
/// </remarks>
public static partial class EnglishNames
{
    private static readonly Dictionary<string, string> ByKey = Made();

    /// <summary>Every key with its name.</summary>
    public static IReadOnlyDictionary<string, string> All => ByKey;

    /// <summary>The name of a member: "transfer the person to ICE", "Form I-200", "not known".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of an enumeration of this library.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        ByKey.TryGetValue(KeyOf(value), out var name) ? name
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"{KeyOf(value)} has no English name. Give a member of an enumeration of Wso.Rules.");

    /// <summary>The key of a member, its name in code: "JailAction.TransferToIce". It stays the same in every version.</summary>
    public static string KeyOf<T>(T value)
        where T : struct, Enum => typeof(T).Name + "." + value;

    private static Dictionary<string, string> Made()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        Add<AgreementType>(all, Name);
        Add<AnsweredBy>(all, Name);
        Add<CeilingAnchor>(all, Name);
        Add<CitizenshipQuestionKind>(all, Name);
        Add<DetainerBox>(all, Name);
        Add<Duty>(all, Name);
        Add<DutyForce>(all, Name);
        Add<DutyScope>(all, Name);
        Add<DutyState>(all, Name);
        Add<Edition>(all, Name);
        Add<JailAction>(all, Name);
        Add<LawAnswer>(all, Name);
        Add<LocalLawQuestion>(all, Name);
        Add<NoticeKind>(all, Name);
        Add<Offense>(all, Name);
        Add<OrderKind>(all, Name);
        Add<PaperForm>(all, Name);
        Add<Party>(all, Name);
        Add<ReceivedFrom>(all, Name);
        Add<RuleKind>(all, Name);
        Add<Ruling>(all, Name);
        Add<StateDutyAnchor>(all, Name);
        Add<StatusShown>(all, Name);
        Add<Truth>(all, Name);
        Add<UsState>(all, Name);
        Add<Verification>(all, Name);
        return all;
    }

#pragma warning disable CA2263 // netstandard2.0 has no generic overloads
    private static void Add<T>(Dictionary<string, string> all, Func<T, string> name)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetNames(typeof(T)))
        {
            all.Add(typeof(T).Name + "." + member, name((T)Enum.Parse(typeof(T), member)));
        }
    }
#pragma warning restore CA2263
}
