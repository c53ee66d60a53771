using System;
using System.Collections.Generic;
using System.Linq;
using Wso.Rules.Law.States;

namespace Wso.Rules.Law;

/// <summary>The whole rule book as a list of questions: which grants an action has, each rule, each branch of a grant, the time of each duty, and the law of the states. Each begins with an id.</summary>
internal static class BookEntries
{
    public static IEnumerable<LawEntry> All() =>
        Actions().Concat(Contents.Rules.Select(static rule => new LawEntry(rule.Id, $"{Wording.Camel(rule.Kind.ToString())}: {rule.Says}", rule.Citation)))
            .Concat(Contents.Grants.SelectMany(Branches))
            .Concat(Duties.All.Select(DueOf))
            .Concat(StateTable.Spans.SelectMany(RowOf));

    private static IEnumerable<LawEntry> Actions()
    {
        for (var action = JailAction.ExecuteArrestWarrant; action <= JailAction.Release; action++)
        {
            yield return new LawEntry(Wording.Camel(action.ToString()), "given by " + string.Join(", ", Powers.Of(action).Select(static grant => grant.Rule.Id)), null);
        }
    }

    private static IEnumerable<LawEntry> Branches(Grant grant) =>
        Flat<AllOf>(grant.When).Select(part => Branch(grant, "needs", part))
            .Concat(grant.Bars.Select(bar => Branch(grant, "is barred by", bar)))
            .Concat(grant.Required is { } required ? Flat<AllOf>(required).Select(part => Branch(grant, "is required when", part)) : [])
            .GroupBy(static entry => entry.Question).Select(static same => same.First());

    private static LawEntry Branch(Grant grant, string joins, Test part) =>
        new($"{grant.Rule.Id} {joins} {Expression(part)}", part is Condition { IsAttested: true } ? "yes, said by the officer" : "yes", (part as Condition)?.Rule.Citation ?? grant.Rule.Citation);

    /// <summary>The order and the nesting in which a test is written are no part of the law.</summary>
    private static string Expression(Test test) => test switch
    {
        Condition condition => condition.Rule.Id,
        AllOf => Joined(" and ", Flat<AllOf>(test)),
        AnyOf => Joined(" or ", Flat<AnyOf>(test)),
        Negation not => "not " + Expression(not.Part),
        _ => throw new InvalidOperationException("The algebra of the rules is closed: condition, all, any, not."),
    };

    private static string Joined(string word, IEnumerable<Test> parts) =>
        "(" + string.Join(word, parts.Select(Expression).Distinct().OrderBy(static part => part, StringComparer.Ordinal)) + ")";

    private static IEnumerable<Test> Flat<T>(Test test)
        where T : Test => test is not T ? [test] : (test is AllOf all ? all.Parts : ((AnyOf)test).Parts).SelectMany(Flat<T>);

    private static LawEntry DueOf(DutyRule duty) => new(
        duty.Rule.Id + " is due",
        $"{duty.Within?.ToString() ?? "no clock"}; {Wording.Camel(duty.Force.ToString())}; {(duty.Forms.Length == 0 ? "every form" : string.Join(", ", duty.Forms))}",
        duty.Rule.Citation);

    private static IEnumerable<LawEntry> RowOf(StateLawSpan span)
    {
        var state = span.State.ToString().ToLowerInvariant();
        var from = span.From is { } first ? " from " + Wording.Iso(first) : " from the beginning";
        yield return new LawEntry($"{state}.law{from}", span.Until is { } until ? "until " + Wording.Iso(until) : "in force", null);
        foreach (var question in StateCautions.Questions)
        {
            yield return new LawEntry($"{state}.{Kebab(question)}{from}", Wording.Of(span.AnswerTo(question)), span.AnswerTo(question) is { IsFound: true } answer ? answer.Citation : null);
        }

        foreach (var entry in StateEntries.Besides(span))
        {
            var id = entry.Question.StartsWith("duty ", StringComparison.Ordinal) ? entry.Question.Substring("duty ".Length) : $"{state}.{entry.Question.Replace(' ', '-')}";
            yield return entry with { Question = id + from };
        }
    }

    private static string Kebab(LocalLawQuestion question) =>
        string.Concat(Wording.Camel(question.ToString()).Select(static letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));
}
