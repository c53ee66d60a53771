using System;

namespace Wso.Rules.CaseFiles;

/// <summary>The words of the case file: the names of the core in camelCase, and a few with a spelling of their own.</summary>
internal static class Vocabulary
{
    public static readonly Words<JailAction> Actions = CamelCase<JailAction>();
    public static readonly Words<AgreementType> AllAgreements = CamelCase<AgreementType>();
    public static readonly Words<AgreementType> Agreements =
        AllAgreements.Without(AgreementType.DetainerOnly, AgreementType.DetentionServices);
    public static readonly Words<AgreementType> Models =
        Agreements.Without(AgreementType.BasicOrderingAgreement, AgreementType.DetainerOnly, AgreementType.DetentionServices);
    public static readonly Words<Party> Parties = CamelCase<Party>();
    public static readonly Words<NoticeKind> NoticeKinds = CamelCase<NoticeKind>();
    public static readonly Words<CitizenshipQuestionKind> QuestionKinds = CamelCase<CitizenshipQuestionKind>();
    public static readonly Words<OrderKind> Orders = CamelCase<OrderKind>();
    public static readonly Words<Offense> Offenses = CamelCase<Offense>();
    public static readonly Words<ReceivedFrom> Senders = CamelCase<ReceivedFrom>();
    public static readonly Words<StatusShown> Proofs = CamelCase<StatusShown>();
    public static readonly Words<CeilingAnchor> Anchors = CamelCase<CeilingAnchor>();
    public static readonly Words<CeilingAnchor> EndOfDayAnchors = Anchors.Without(CeilingAnchor.PapersReceived);
    public static readonly Words<AnsweredBy> AnsweredBy = CamelCase<AnsweredBy>();
    public static readonly Words<Duty> Duties = CamelCase<Duty>();
    public static readonly Words<DutyForce> DutyForces = CamelCase<DutyForce>();
    public static readonly Words<UsState> States =
        Spelled<UsState>(static name => name, meant: static text => StateNames.TryRead(text, out var state) ? state.ToString() : null);
    public static readonly Words<PaperForm> Forms = Spelled<PaperForm>(static name => name.Insert(1, "-"));

    public static readonly Words<Ruling> Rulings = Spelled<Ruling>(ToCamelCase, unknownToo: true);
    public static readonly Words<DutyState> DutyStates = Spelled<DutyState>(ToCamelCase, unknownToo: true);
    public static readonly Words<Truth> Truths = Spelled<Truth>(ToCamelCase, unknownToo: true);

    /// <summary>Here "unknown" is an answer, which takes the place of the library's own.</summary>
    public static readonly Words<LawAnswer> LawAnswers = Spelled<LawAnswer>(ToCamelCase, unknownToo: true);

    public static readonly Words<Edition> Editions = Spelled<Edition>(static name => name switch
    {
        nameof(Edition.Form2018) => "2018",
        nameof(Edition.Form2019) => "2019",
        nameof(Edition.Form2020) => "2020",
        nameof(Edition.Form202002) => "2020-02",
        nameof(Edition.Form202007) => "2020-07",
        nameof(Edition.Form2025) => "2025",
        nameof(Edition.Form202510) => "2025-10",
        _ => ToCamelCase(name),
    });

    private static Words<T> CamelCase<T>()
        where T : struct, Enum => Spelled<T>(ToCamelCase);

#pragma warning disable CA2263 // netstandard2.0 has no generic overloads
    private static Words<T> Spelled<T>(Func<string, string> spell, bool unknownToo = false, Func<string, string?>? meant = null)
        where T : struct, Enum
    {
        var names = NamesOf(typeof(T), unknownToo);
        var (members, words) = (new T[names.Length], new string[names.Length]);
        for (var i = 0; i < names.Length; i++)
        {
            (members[i], words[i]) = ((T)Enum.Parse(typeof(T), names[i]), spell(names[i]));
        }

        return new Words<T>(members, words) { Meant = meant };
    }
#pragma warning restore CA2263

    private static string[] NamesOf(Type enumeration, bool unknownToo) =>
        Array.FindAll(Enum.GetNames(enumeration), name => unknownToo || name != "Unknown");

    private static string ToCamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
