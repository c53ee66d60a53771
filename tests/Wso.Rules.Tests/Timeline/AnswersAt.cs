using System;
using System.Linq;
using NodaTime;

namespace Wso.Rules.Tests;

/// <summary>Everything that the public door answers about a case at an instant, as one line of text: equal lines, equal answers.</summary>
internal static class AnswersAt
{
    public static string Of(CaseFile file, Act ask, Instant at)
    {
        var act = Moved(ask, at);
        var hold = RuleBook.Current.Hold(file, at);
        return string.Join(
            "; ",
            Enum.GetValues<JailAction>().Select(action => RuleBook.Current.Decide(file, act, action).ToString())
                .Append(
                    $"hold {hold.Ruling} on {string.Join(", ", hold.Bases)} from {hold.Start} to {hold.End} by {hold.BindingLimit?.Rule} "
                        + $"of {hold.BindingLimit?.Basis}")
                .Concat(RuleBook.Current.Duties(file, at).Select(duty => $"{duty.Rule} for {duty.For}: {duty.State} by {duty.Due}")));
    }

    private static Act Moved(Act act, Instant to)
    {
        var moved = new Act.Builder(to);
        foreach (var fact in typeof(Act.Builder).GetProperties())
        {
            fact.SetValue(moved, typeof(Act).GetProperty(fact.Name)!.GetValue(act));
        }

        moved.At = to;
        return moved.Build();
    }
}
