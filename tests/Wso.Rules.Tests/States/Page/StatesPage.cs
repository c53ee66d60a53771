using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Wso.Screens;

namespace Wso.Rules.Tests.States;

/// <summary>Writes the law of the states as people read it: the map, the table on a day, then each state with every span, answer, word and citation.</summary>
internal static class StatesPage
{
    internal static readonly (LocalLawQuestion Question, string Heading)[] Questions =
    [
        (LocalLawQuestion.DetainerHold, "detainer hold"),
        (LocalLawQuestion.Agreement287g, "287(g) agreement"),
        (LocalLawQuestion.CivilArrest, "civil arrest"),
        (LocalLawQuestion.ReleaseNotice, "release notice"),
        (LocalLawQuestion.Transfer, "transfer"),
        (LocalLawQuestion.DetentionContract, "detention contract"),
        (LocalLawQuestion.Transport, "transport"),
    ];

    public static string Write(LocalDate day)
    {
        var page = new StringBuilder();
        page.Append("# The law of the states\n\n");
        page.Append($"Last checked on {Iso(RuleBook.Current.LastChecked)}. This page is generated from the files beside it, and a test compares it. Not legal advice.\n\n");
        page.Append("![Map of equal tiles, one a state: where a hold on a detainer is forbidden, commanded, authorized or unknown](map.svg)\n\n");
        Table(page, day);
        page.Append("\n## State by state\n\n");
        page.Append("Square brackets mark words that are not a quotation. *Says* is the answer of the source. *Counts as* is the answer that the rules use.\n\n");
        page.Append("- *Commanded* means that the law requires it.\n");
        page.Append("- Only primary text authorizes or commands a hold on a detainer.\n");
        page.Append("- For every other question, *commanded* by a secondary source counts as allowed.\n");
        page.Append("- An unsettled or unverified answer counts as unknown.\n");
        page.Append("- A command with an exception that no case file can show counts as allowed.\n");
        page.Append("- If the whole code was searched and nothing was found, the answer is allowed. For a hold and for transport it is unknown, because they need a power.\n");
        foreach (var state in RuleBook.Current.States.GroupBy(span => span.State).OrderBy(state => Tile.NameOf(state.Key), StringComparer.Ordinal))
        {
            page.Append($"\n### {Tile.NameOf(state.Key)} ({state.Key})\n");
            foreach (var span in state.Reverse())
            {
                Write(page, span);
            }
        }

        return page.ToString();
    }

    private static void Table(StringBuilder page, LocalDate day)
    {
        page.Append($"## On {Iso(day)}\n\n| | since | {string.Join(" | ", Questions.Select(one => one.Heading))} |\n|---|---|{string.Concat(Questions.Select(_ => "---|"))}\n");
        var rows = Tile.All.OrderBy(tile => tile.Name, StringComparer.Ordinal).Select(tile => (tile.Name, Law: RuleBook.Current.LawOf(tile.State, day))).ToList();
        foreach (var (name, law) in rows.Where(row => row.Law is not null))
        {
            page.Append($"| [{name}](#{Anchor(name, law!.State)}) | {(law.From is LocalDate from ? Iso(from) : string.Empty)} | {string.Join(" | ", Questions.Select(one => Cell(law.AnswerTo(one.Question))))} |\n");
        }

        page.Append("\nNo mark: primary text read. `*`: from a secondary source. `~`: the whole code was searched and nothing was found. `?`: unsettled or unverified. `!`: only on a condition or with an exception, see below. If a proof of status lifts a command, it counts as a command only if it is known which proof the person has given, if any. –: no source found, unknown.\n\n");
        page.Append($"No source was found for any question on that day, so all is unknown: {string.Join(", ", rows.Where(row => row.Law is null).Select(row => row.Name))}.\n");
    }

    private static string Anchor(string name, UsState state) => $"{name} {state}".ToLowerInvariant().Replace(' ', '-');

    private static string Cell(StateAnswer answer) =>
        answer.IsFound ? Words(answer.Answer) + (answer.IsSilence ? "~" : Mark(answer.Citation.Verification)) + (answer.Exception is null ? string.Empty : "!") : "–";

    private static string Mark(Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => string.Empty,
        Verification.SecondarySource => "\\*",
        Verification.Unsettled or Verification.Unverified => "?",
    };

    private static void Write(StringBuilder page, StateLawSpan span)
    {
        page.Append($"\n**{Days(span)}**\n\n| question | says | counts as | the law's words | source | verified |\n|---|---|---|---|---|---|\n");
        foreach (var (question, heading) in Questions.Where(one => span.AnswerTo(one.Question).IsFound))
        {
            var answer = span.AnswerTo(question);
            var condition = answer.Exception is null ? string.Empty : $" *{Capital(Words(answer.Stated))}, {answer.Exception}{Lifted(answer)}.*";
            var verified = answer.IsSilence ? "whole code searched, nothing found" : Words(answer.Citation.Verification);
            page.Append($"| {heading} | {Words(answer.Stated)} | {Words(answer.Answer)} | {Text(answer.Text)}{Text(condition)} | {Linked(answer.Citation)} | {verified} |\n");
        }

        foreach (var line in Besides(span))
        {
            page.Append($"\n- {line}");
        }

        page.Append(Besides(span).Any() ? "\n" : string.Empty);
    }

    private static IEnumerable<string> Besides(StateLawSpan span)
    {
        if (!span.HoldCeilings.IsKnown)
        {
            yield return "Ceiling: there is one whose length was not read, so no end of a hold is known.";
        }

        foreach (var ceiling in span.HoldCeilings.OrNone())
        {
            yield return $"Ceiling: {(ceiling.Hours is int hours ? $"{hours} hours from {Words(ceiling.From)}" : $"the end of the local day of {Words(ceiling.From)}")}.";
        }

        if (span.HoldNeedsOrder)
        {
            yield return "A hold needs the order of a judicial official.";
        }

        if (span.TransferDaysBefore is int days)
        {
            yield return $"ICE may take the person within {days} calendar days before release due.";
        }

        if (span.ReleaseProcessing is { } bounds)
        {
            yield return $"Release processing starts within {bounds.StartsWithinMinutes ?? 60} minutes of release due and ends within {bounds.EndsWithinHours ?? 12} hours.";
        }

        foreach (var duty in span.Duties)
        {
            yield return $"Duty{(duty.IsOfAgency ? " of the agency" : string.Empty)}: {duty.Says}{When(duty)}. {Text(duty.Text)} ({Linked(duty.Citation)}; {Words(duty.Citation.Verification)})";
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    private static string Linked(Citation citation)
    {
        var cited = Text(LegalCitation.Of(citation));
        return TextOnTheWeb.Of(citation) is { } address ? $"[{cited}]({address})" : cited;
    }

    private static string Days(StateLawSpan span) =>
        (span.From is LocalDate from ? "From " + Iso(from) : "In earlier time") + (span.Until is LocalDate until ? $" to before {Iso(until)}" : " on");

    private static string Lifted(StateAnswer answer) => answer.LiftedBy.Count == 0 ? string.Empty : $" (lifted by {string.Join(" or ", answer.LiftedBy.Select(Words))})";

    private static string When(StateDuty duty) => (duty.From, duty.Hours) switch
    {
        (StateDutyAnchor.Unknown, _) => string.Empty,
        (_, null) => $" (from {Words(duty.From)}, no clock)",
        (_, 0) => $" (at once from {Words(duty.From)})",
        (_, int hours) => $" ({hours} hours from {Words(duty.From)})",
    };

    private static string Words(StateDutyAnchor from) => from switch
    {
        StateDutyAnchor.ReleaseDue => "release due",
        StateDutyAnchor.Booked => "booking",
        StateDutyAnchor.RequestReceived => "receipt of the first request",
        StateDutyAnchor.DetainerReceived => "receipt of detainer and warrant",
        StateDutyAnchor.HoldBegins => "the start of the hold",
        StateDutyAnchor.Unknown => "what no case file holds",
    };

    private static string Words(StatusShown proof) => proof switch
    {
        StatusShown.Unknown => "a proof that is not known",
        StatusShown.None => "no proof",
        StatusShown.Citizenship => "proof of citizenship",
        StatusShown.LawfulStatus => "proof of lawful status",
    };

    private static string Words(LawAnswer answer) => answer switch
    {
        LawAnswer.Unknown => "unknown",
        LawAnswer.Forbidden => "forbidden",
        LawAnswer.Allowed => "allowed",
        LawAnswer.Commanded => "commanded",
    };

    private static string Words(Verification verification) => verification switch
    {
        Verification.PrimaryTextRead => "primary text",
        Verification.SecondarySource => "secondary source",
        Verification.Unsettled => "unsettled",
        Verification.Unverified => "unverified",
    };

    private static string Words(CeilingAnchor anchor) => anchor switch
    {
        CeilingAnchor.ReleaseDue => "release due",
        CeilingAnchor.PapersReceived => "receipt of detainer and warrant",
        CeilingAnchor.Unknown => "an anchor that was not read",
    };

    private static string Text(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
