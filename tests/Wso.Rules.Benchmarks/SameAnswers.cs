using System;

namespace Wso.Rules.Benchmarks;

/// <summary>Nothing is timed before every engine is seen to give the same answers.</summary>
public static class SameAnswers
{
    public static void Check()
    {
        var engine = new RulesEngineBook();
        foreach (var (file, ask) in Questions.All)
        {
            var ours = RuleBook.Current.Decide(file, ask).Ruling;
            var (floor, bare, reasoned) =
                (HandWritten.ExecuteArrestWarrant(file, ask), engine.Decide(file, ask), engine.Explain(file, ask).Ruling);
            if (ours != floor || ours != bare || ours != reasoned)
            {
                throw new InvalidOperationException(
                    $"They do not agree: the library {ours}, by hand {floor}, RulesEngine {bare} and, with reasons, {reasoned}.");
            }
        }
    }
}
