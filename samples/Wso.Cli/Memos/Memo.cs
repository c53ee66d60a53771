using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;
using Wso.Rules.CaseFiles;
using Wso.Screens;

namespace Wso.Cli;

/// <summary>A case on one page for the file: facts, answer, reasons, what is not known, what counsel answered, a line to sign.</summary>
internal sealed class Memo
{
    private readonly MemoPage page;
    private readonly CaseFile file;
    private readonly Act ask;
    private readonly Headline headline;

    /// <summary>Of what was asked; without an action, whether the person may be held and must be released.</summary>
    private readonly IReadOnlyList<Explanation> asked;

    private Memo(CaseFileDocument document)
    {
        (file, ask) = document;
        headline = Headline.Of(file, ask.At, saysTimeLeft: false);
        JailAction[] actions = ask.Action is { } action ? [action] : [JailAction.HoldForIce, JailAction.Release];
        asked = Array.ConvertAll(actions, each => RuleBook.Current.Decide(file, ask, each).Explain());
        page = new MemoPage($"Memo: custody for ICE, case {file.Id}");
    }

    private DateTimeZone Zone => file.Facility.TimeZone;

    public static MemoPage Of(CaseFileDocument document)
    {
        var memo = new Memo(document);
        memo.Answer();
        memo.Facts();
        memo.Reasons();
        memo.NotKnown();
        memo.Counsel();
        memo.Sign();
        return memo.page;
    }

    private void Answer()
    {
        page.Paragraph(
            $"{file.Facility.Id}, {file.Facility.State}. As of {Say(ask.At)}, the time the case file asks about. Decided by the law as "
                + $"checked through {Times.Say(RuleBook.Current.LastChecked)}. Not legal advice.");
        page.Heading("Answer");
        page.Strong(headline.Line1);
        page.Paragraph(headline.Line2);
        if (ask.Action is not (null or JailAction.HoldForIce or JailAction.Release))
        {
            page.Strong(ActionAnswer.Of(asked[0], ask, file));
        }

        if (DrawnHold.Of(file, ask.At) is { } drawn)
        {
            page.Drawing($"{drawn.Line(76)}\n{string.Join('\n', drawn.Key)}\n{string.Join("  ", drawn.Patterns)}", drawn.Svg());
        }
    }

    private void Facts()
    {
        page.Heading("Facts on record");
        var custody = file.Custody;
        Item("Booked", custody.Booked);
        if (custody.ArrestedFor != Offense.Unknown)
        {
            page.Item($"Arrested for: {(custody.ArrestedFor == Offense.None ? "no offense" : $"a {custody.ArrestedFor.ToString().ToLowerInvariant()} offense")}.");
        }

        Item("Release due", custody.ReleaseDue);
        Item("Bail refused because of ICE", custody.BailRefused);
        Item("Release processing started", custody.ReleaseProcessingStarted);
        Item("Release processing ended", custody.ReleaseProcessingEnded);
        foreach (var paper in file.Papers.OrNone())
        {
            page.Item($"Form {(paper.Form == PaperForm.Unknown ? "not known" : paper.Form.ToString().Insert(1, "-"))} received {Say(paper.Received)}{(paper.ServedOnPerson.TryGet(out var served) ? $"; copy given to the person {Say(served)}" : "")}{(paper.Withdrawn.TryGet(out var withdrawn) ? $"; withdrawn {Say(withdrawn)}" : "")}.");
        }

        foreach (var act in file.Acts.OrNone())
        {
            page.Item(
                $"Done {Say(act.At)}: "
                    + $"{EnglishNames.Of(act.Action!.Value)}{(act.Officer.TryGet(out var officer) ? $", by {officer}" : "")}.");
        }

        foreach (var question in file.Person.CitizenshipQuestions.OrNone())
        {
            page.Item($"Citizenship question ({(question.Kind == CitizenshipQuestionKind.Claim ? "a claim" : question.Kind == CitizenshipQuestionKind.Record ? "a record" : "kind not known")}) raised {Say(question.Raised)}; answered in writing: {Say(question.AnsweredInWriting)}.");
        }

        if (file.Person.StatusShown != StatusShown.Unknown)
        {
            page.Item($"Shown by the person: {EnglishNames.Of(file.Person.StatusShown)}.");
        }

        Item("ICE canceled its request", custody.IceCancelled);
        Item("Court ordered release from custody for ICE", custody.CourtOrderedRelease);
        Item("Released", custody.Released);
        Item("ICE took custody", custody.IceTookCustody);
        if (file.Agency.Agreements.IsKnown)
        {
            page.Item(
                file.Agency.Agreements.Count == 0
                    ? "Agreements with ICE: none."
                    : "Agreements with ICE: "
                        + $"{string.Join(", ", file.Agency.Agreements.OrNone().Select(static agreement => Words.Of(agreement.Type)))}.");
        }
    }

    /// <summary>A fact that is known not to have happened is not worth a line, but for release due.</summary>
    private void Item(string what, Moment moment)
    {
        if (moment.TryGetSpan(out _, out _) || (moment.IsNever && what == "Release due"))
        {
            page.Item($"{what}: {Say(moment)}.");
        }
    }

    private void Reasons()
    {
        page.Heading("Reasons");
        var hold = RuleBook.Current.Hold(file, ask.At);
        if (hold.End is not null)
        {
            page.Item(
                $"Hold on {string.Join(" and ", hold.Bases.Select(Words.Basis))}; it ends by this limit: {hold.BindingLimit!.Rule.Says}. "
                    + $"{Cited(hold.BindingLimit.Citation, IsCounsels(hold.BindingLimit))}.",
                hold.BindingLimit.Citation);
        }

        foreach (var explanation in asked)
        {
            foreach (var grant in explanation.Grants)
            {
                page.Item(
                    $"{Capital(EnglishNames.Of(explanation.Action))}: {grant.Says}. "
                        + $"{LegalCitation.Of(grant.Citation, file)}{Quoted(grant.Text)}.",
                    grant.Citation);
            }

            foreach (var same in Deciding(explanation).GroupBy(reason => $"{reason.Rule.Says}. {Cited(reason.Citation, reason.AnsweredBy == AnsweredBy.Counsel)}{Quoted(reason.AnsweredBy == AnsweredBy.Nobody ? reason.Rule.Text : "")}."))
            {
                page.Item(
                    $"{Capital(EnglishNames.Of(explanation.Action))}, {ReasonText.Label(same.First())}: {same.Key}",
                    same.First().Citation);
            }
        }

        if (asked.All(static explanation => explanation.Ruling == Ruling.Undetermined))
        {
            page.Paragraph("No answer is reached: see what is not known, below.");
        }

        OwnReadings();
        var cautions = Cautionings.Of(asked, file).ToList();
        if (cautions.Count > 0)
        {
            page.Heading("Cautions");
            foreach (var (name, text) in cautions)
            {
                page.Item($"{name}: {text.TrimEnd('.')}.");
            }
        }
    }

    /// <summary>What the answer rests on that no text of law says.</summary>
    private void OwnReadings()
    {
        var own = asked.SelectMany(static explanation => explanation.Because)
            .Where(static reason => reason.Decides && reason.Of is null && reason.Citation.IsReadingOfThisLibrary)
            .DistinctBy(static reason => reason.Citation.Pinpoint)
            .ToList();
        if (own.Count == 0)
        {
            return;
        }

        page.Heading("Our own readings, not the words of a law");
        foreach (var reason in own)
        {
            page.Item($"{Capital(reason.Citation.Pinpoint)}. {(reason.Rule.Kind == RuleKind.Bar && reason.Truth == Truth.No ? "Not recorded here" : "Here")}: {reason.Rule.Says}.");
        }
    }

    private void NotKnown()
    {
        var open = Question.Of(file, ask.At, asked)
            .Concat(headline.Questions)
            .DistinctBy(static question => question.Sentence)
            .ToList();
        page.Heading("What is not known");
        foreach (var question in open)
        {
            page.Item(
                question.Reason.AnsweredBy == AnsweredBy.Counsel
                    ? $"{question.Sentence} Counsel's answer on record is that it is not known."
                    : $"{question.Sentence} ({LegalCitation.Of(question.Reason.Citation, file)})",
                question.Reason.Citation);
        }

        if (open.Count == 0)
        {
            page.Paragraph("Nothing that this answer waits for.");
        }
    }

    private void Counsel()
    {
        var law = file.LocalLaw;
        page.Heading("What counsel answered on state and local law");
        var given = Enum.GetValues<LocalLawQuestion>()
            .Select(question => (Question: question, Answer: law.AnswerTo(question)))
            .Where(static one => one.Answer.IsKnown)
            .ToList();
        foreach (var (question, answer) in given)
        {
            page.Item($"{EnglishNames.Of(question)} {(answer.TryGet(out var said) ? Said(said) : "")}");
        }

        var other = OtherAnswers().ToList();
        foreach (var answer in other)
        {
            page.Item(answer);
        }

        if (given.Count + other.Count == 0)
        {
            page.Paragraph(
                "Nothing. The library's own reading of the law of the state was used."
                    + (IsHoldSettled() ? "" : " It settles nothing about a hold on a detainer: that is for counsel to answer."));
            return;
        }

        var on = law.AnsweredOn == DateOrInstant.Unknown ? null : law.AnsweredOn.ToString();
        if (law.AnsweredBy is not null || on is not null)
        {
            page.Paragraph("Answered by "
                + $"{law.AnsweredBy ?? "somebody who is not recorded"}{(on is null ? ", on a day that is not recorded" : $" on {on}")}.");
        }
        else
        {
            page.Line("Answered by, on what day:");
        }
    }

    private bool IsHoldSettled() =>
        RuleBook.Current.LawOf(file.Facility.State, ask.At.InZone(Zone).Date)?.DetainerHold.Answer is not (null or LawAnswer.Unknown);

    /// <summary>What counsel may answer besides the seven questions.</summary>
    private IEnumerable<string> OtherAnswers()
    {
        var law = file.LocalLaw;
        if (law.HoldNeedsOrder != Truth.Unknown)
        {
            yield return $"A hold needs the order of a judicial official: {(law.HoldNeedsOrder == Truth.Yes ? "yes" : "no")}.";
        }

        if (law.HoldCeilings.IsKnown)
        {
            yield return law.HoldCeilings.Count == 0 ? "Time limits of the state on a hold: none."
                : $"Time limits of the state on a hold: {string.Join("; ", law.HoldCeilings.OrNone().Select(static limit => limit.Hours is { } hours ? $"{hours} hours" : "the end of the local day"))}.";
        }

        if (law.TransferDaysBefore.IsKnown)
        {
            yield return law.TransferDaysBefore.TryGet(out var days)
                ? $"ICE may take the person {days} days before release is due, at the earliest."
                : "ICE may not take the person before release is due.";
        }

        if (law.ReleaseProcessing is { } bounds)
        {
            yield return $"Release processing starts within {bounds.StartsWithinMinutes ?? 60} minutes of release due and ends within "
                + $"{bounds.EndsWithinHours ?? 12} hours.";
        }
    }

    private static string Said(LawAnswer answer) => answer switch
    {
        LawAnswer.Forbidden => "No: it is forbidden.",
        LawAnswer.Allowed => "Yes: it is allowed.",
        LawAnswer.Commanded => "It must: the law requires it.",
        LawAnswer.Unknown => "Counsel answered: not settled. That stands in place of the library's answer.",
    };

    private void Sign()
    {
        page.Heading("Signed");
        page.Line("Name, rank, date and time:");
    }

    private static IEnumerable<Reason> Deciding(Explanation explanation) => explanation.Ruling switch
    {
        Ruling.Prohibited => explanation.Because.Where(static reason => reason.Decides),
        Ruling.Required => explanation.Because.Where(ReasonText.IsCommand),
        _ => [],
    };

    private string Cited(Citation citation, bool isCounsels) =>
        isCounsels ? "As counsel answered (below)" : LegalCitation.Of(citation, file);

    /// <summary>A limit of the state is counsel's if the case file gives counsel's limits.</summary>
    private bool IsCounsels(HoldLimit limit) => limit.Rule.Id == "state.ceiling" && file.LocalLaw.HoldCeilings.IsKnown;

    /// <summary>The law's own words; nothing where they are our reading.</summary>
    private static string Quoted(string text) => text.Length is > 0 and < 260 && !text.StartsWith('[') ? $": \"{text.TrimEnd('.')}\"" : "";

    private string Say(Instant at) => Times.SayWithYear(at, Zone);

    private string Say(Moment moment) =>
        moment.TryGet(out var at) ? Say(at)
        : moment.TryGetSpan(out var first, out var last) ? $"between {Say(first)} and {Say(last)}"
        : moment.IsNever ? "never" : "not known";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
