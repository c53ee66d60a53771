using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Oracle;

namespace Wso.Rules.Tests.Theorems;

/// <summary>A hold as answered; the ends are those of each basis that stands.</summary>
internal sealed record HoldAnswer(Ruling Ruling, Instant? Start, Instant? End, IReadOnlyDictionary<AgreementType, Instant> Ends)
{
    public bool Stands => Ends.Count > 0;

    public HoldAnswer Moved(Duration by) =>
        new(
            Ruling,
            Start + by,
            End + by,
            Ends.ToDictionary(basis => basis.Key, basis => basis.Value == Instant.MaxValue ? basis.Value : basis.Value + by));

    public bool IsSameAs(HoldAnswer other) =>
        (Ruling, Start, End) == (other.Ruling, other.Start, other.End)
            && Ends.OrderBy(basis => basis.Key).SequenceEqual(other.Ends.OrderBy(basis => basis.Key));
}

/// <summary>What answers: the rule book, or a mutant of it that a theorem must refute.</summary>
internal sealed record Decider(Func<CaseFile, Act, JailAction, Ruling> Rule, Func<CaseFile, Instant, HoldAnswer> Hold)
{
    public static Decider RuleBook { get; } = new(
        static (file, act, action) => Rules.RuleBook.Current.Decide(file, act, action).Ruling,
        static (file, at) => Answered(Rules.RuleBook.Current.Hold(file, at)));

    [ThreadStatic]
    private static CaseFile? lastFile;

    [ThreadStatic]
    private static RuleText? lastReading;

    /// <summary>The rules read a second time: what holds of the one must hold of the other. It explains nothing.</summary>
    public static Decider SecondReading { get; } = new(
        static (file, act, action) => ReadingOf(file).Decide(act, action),
        static (file, at) => Answered(ReadingOf(file).Hold(at.ToUnixTimeSeconds())))
    {
        Tell = static (_, _, _) => string.Empty,
    };

    /// <summary>Answers about another case than the one it was asked about.</summary>
    public static Decider Of(Func<CaseFile, CaseFile> misread) => new(
        (file, act, action) => RuleBook.Rule(misread(file), act, action),
        (file, at) => RuleBook.Hold(misread(file), at))
    {
        Tell = (file, act, action) => Told(misread(file), act, action),
    };

    public static Decider OfRulings(Func<CaseFile, Act, JailAction, Ruling> rule) => RuleBook with { Rule = rule };

    public static Decider OfHolds(Func<CaseFile, Instant, HoldAnswer, HoldAnswer> hold) =>
        RuleBook with { Hold = (file, at) => hold(file, at, RuleBook.Hold(file, at)) };

    /// <summary>All that is told beside the ruling.</summary>
    public Func<CaseFile, Act, JailAction, string> Tell { get; init; } = Told;

    /// <summary>A theorem asks much of one case.</summary>
    private static RuleText ReadingOf(CaseFile file) =>
        ReferenceEquals(file, lastFile) ? lastReading! : lastReading = new RuleText(lastFile = file);

    private static HoldAnswer Answered(HoldRead hold)
    {
        return new HoldAnswer(
            hold.Ruling,
            At(hold.Start),
            At(hold.End),
            hold.Standing.ToDictionary(basis => basis.Type, basis => At(basis.End) ?? Instant.MaxValue));

        static Instant? At(long? seconds) => seconds is { } known && known != When.Never ? Instant.FromUnixTimeSeconds(known) : null;
    }

    private static HoldAnswer Answered(Hold hold)
    {
        var limits = hold.Limits;
        return new HoldAnswer(hold.Ruling, hold.Start, hold.End, hold.Bases.ToDictionary(
            basis => basis,
            basis => limits.Where(limit => limit.Basis == basis).Select(limit => limit.At).DefaultIfEmpty(Instant.MaxValue).Min()));
    }

    private static string Told(CaseFile file, Act act, JailAction action)
    {
        var told = Rules.RuleBook.Current.Decide(file, act, action).Explain();
        var because = told.Because.Select(
            reason => $"{reason.Rule} {reason.Under} {reason.Truth} {reason.Decides} {reason.IsFixed} {reason.AnsweredBy}");
        return string.Join(
            "\n",
            [.. because, .. told.Grants, .. told.ToChange.Select(way => string.Join(" ", way)), .. told.Cautions, .. told.Under]);
    }
}
