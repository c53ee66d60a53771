using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>
/// The whole rule book as a list of questions: which grants an action has, each rule, each branch of a
/// grant, the time of each duty, and the law of the states. Each question begins with an id.
/// </summary>
internal static class BookEntries
{
    public static IEnumerable<LawEntry> All() =>
        Actions()
            .Concat(AllRules.Rules.Select(static rule =>
                new LawEntry(rule.Id, $"{Wording.Camel(rule.Kind.ToString())}: {rule.Says}", rule.Citation)))
            .Concat(AllRules.Grants.SelectMany(Branches))
            .Concat(AllRules.Leaves.SelectMany(Asked))
            .Concat(AgreementTerms())
            .Concat(Behavior.Entries())
            .Concat(Duties.All.Select(DueOf))
            .Concat(StateTable.Spans.SelectMany(RowOf));

    private static IEnumerable<LawEntry> Actions()
    {
        foreach (var action in JailActions.All)
        {
            var grants = string.Join(", ", Powers.Of(action).Select(static grant => grant.Rule.Id));
            yield return new LawEntry(Wording.Camel(action.ToString()), "given by " + grants, null);
        }
    }

    private static IEnumerable<LawEntry> Branches(Grant grant) =>
        Parts(grant.When).Select(part => Branch(grant, "needs", part))
            .Concat(grant.Bars.Select(bar => Branch(grant, "is barred by", Outline.Of(bar))))
            .Concat(grant.Required is { } required ? Parts(required).Select(part => Branch(grant, "is required when", part)) : [])
            .GroupBy(static entry => entry.Question).Select(static same => same.First());

    private static IReadOnlyList<Outline> Parts(Formula formula) =>
        Outline.Of(formula) is { Joint: Joint.All } all ? all.Parts : [Outline.Of(formula)];

    private static LawEntry Branch(Grant grant, string joins, Outline part) => new(
        $"{grant.Rule.Id} {joins} {part}",
        part.Leaf is { Rule.IsAttested: true } ? "yes, said by the officer" : "yes",
        part.Leaf?.Rule.Citation ?? grant.Rule.Citation);

    /// <summary>What a rule asks, as it prints itself; and how it behaves.</summary>
    private static IEnumerable<LawEntry> Asked(Leaf leaf)
    {
        var asks = leaf switch
        {
            Definition definition => Outline.Of(definition.Means).ToString(),
            Condition condition => condition.Clock?.ToString(),
            _ => leaf.ToString(),
        };
        if (asks is not null)
        {
            yield return new LawEntry($"{leaf.Rule.Id} asks", asks, null);
        }
    }

    private static IEnumerable<LawEntry> AgreementTerms()
    {
        foreach (var agreement in Agreements.All)
        {
            var type = Wording.Camel(agreement.Terms.Type.ToString());
            var forms = agreement.Terms.Forms.Select(static form => form.ToString());
            var steps = agreement.WayIn?.Select(static step => step.Rule.Id) ?? [];
            yield return new LawEntry($"{type} has forms", Listed(forms), null);
            yield return new LawEntry($"{type} asks of a candidate", Listed(steps), null);
        }
    }

    private static string Listed(IEnumerable<string> items) => string.Join(", ", items.DefaultIfEmpty("none"));

    private static LawEntry DueOf(DutyRule duty)
    {
        var forms = duty.Forms.Length == 0 ? "every form" : string.Join(", ", duty.Forms);
        return new LawEntry(
            duty.Rule.Id + " is due",
            $"{duty.Due?.ToString() ?? "no clock"}; {Wording.Camel(duty.Force.ToString())}; {forms}",
            duty.Rule.Citation);
    }

    private static IEnumerable<LawEntry> RowOf(StateLawSpan span)
    {
        var state = span.State.ToString().ToLowerInvariant();
        var from = span.From is { } first ? " from " + Wording.Iso(first) : " from the beginning";
        yield return new LawEntry($"{state}.law{from}", span.Until is { } until ? "until " + Wording.Iso(until) : "in force", null);
        foreach (var question in StateCautions.Questions)
        {
            var answer = span.AnswerTo(question);
            yield return new LawEntry($"{state}.{Kebab(question)}{from}", Wording.Of(answer), answer.IsFound ? answer.Citation : null);
        }

        foreach (var entry in StateEntries.Besides(span))
        {
            var id = entry.Question.StartsWith("duty ", StringComparison.Ordinal)
                ? entry.Question.Substring("duty ".Length)
                : $"{state}.{entry.Question.Replace(' ', '-')}";
            yield return entry with { Question = id + from };
        }
    }

    private static string Kebab(LocalLawQuestion question) =>
        string.Concat(Wording.Camel(question.ToString())
            .Select(static letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));
}
