using System.Collections.Generic;
using System.Linq;
using Wso.Rules;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>The questions to counsel of one jail, and what the library has besides.</summary>
/// <param name="State">The state.</param>
/// <param name="Agreements">What the agency signed.</param>
/// <param name="Questions">Those that must be answered first.</param>
internal sealed record CounselSheet(UsState State, IReadOnlyList<AgreementType> Agreements, IReadOnlyList<CounselQuestion> Questions)
{
    public string Jail => $"{State}, {(Agreements.Count == 0 ? "no agreement with ICE" : string.Join(", ", Agreements.Select(Words.Of)))}";

    /// <summary>What a case file may say besides, if counsel does not answer as the library does.</summary>
    public IReadOnlyList<string> Besides
    {
        get
        {
            var law = RuleBook.Current.LawOf(State, RuleBook.Current.LastChecked);
            return
            [
                law is { HoldNeedsOrder: true }
                    ? $"holdNeedsOrder: a hold needs the order of a judicial official ({LegalCitation.Of(law.DetainerHold.Citation)})"
                    : "holdNeedsOrder: the library knows of no order that a hold needs",
                law is { HoldCeilings.IsKnown: false }
                    ? "holdCeilings: the state limits a hold, and the length was not read "
                        + $"({LegalCitation.Of(law.DetainerHold.Citation)}). Answer this one: without it no end of a hold is known"
                    : law is
                    {
                        HoldCeilings.Count: > 0
                    } ? $"holdCeilings: {string.Join(", ", law.HoldCeilings.Select(ceiling => ceiling.Hours is { } hours ? $"{hours} hours from {Json.Camel(ceiling.From)}" : $"end of the local day of {Json.Camel(ceiling.From)}"))} ({LegalCitation.Of(law.DetainerHold.Citation)})"
                    : "holdCeilings: the library knows of none that the state sets",
                law?.TransferDaysBefore is { } days
                    ? $"transferDaysBefore: ICE may take the person within {days} days before release due "
                        + $"({LegalCitation.Of(law.Transfer.Citation)})"
                    : "transferDaysBefore: the library knows of no days before release due in which ICE may take the person",
                "releaseProcessing: no statute gives the hour to begin and the twelve hours to end that the library takes; give the "
                    + "jail's own bounds if counsel has some",
            ];
        }
    }

    public static string Found(CounselQuestion question) => question.Found is not { } found ? "nothing: no source was found"
        : $"{found.Stated.ToString().ToLowerInvariant()}: \"{found.Text}\" ({LegalCitation.Of(found.Citation)}{Citations.Since(found.Citation)}; {EnglishNames.Of(found.Citation.Verification)}){(found.Answer == found.Stated ? "" : $". It counts as {found.Answer.ToString().ToLowerInvariant()}, because it was not checked better")}{(found.Exception is { } exception ? $". In full: {found.Stated.ToString().ToLowerInvariant()}, {exception}" : "")}";

    /// <summary>Answers with the same ruling are listed together.</summary>
    public static string Changes(CounselQuestion.Effect effect) =>
        string.Join(
            ", ",
            effect.By.GroupBy(by => by.Ruling)
                .Select(same =>
                    $"{same.Key.ToString().ToLowerInvariant()} if "
                        + $"{string.Join(" or ", same.Select(by => by.Answer.ToString().ToLowerInvariant()))}"))
            + $"; now {effect.NotAnswered.ToString().ToLowerInvariant()}";
}
