using System;
using BenchmarkDotNet.Attributes;

namespace Wso.Rules.Benchmarks;

/// <summary>One question, answered in each way; every figure is for one case.</summary>
[MemoryDiagnoser]
public class Decisions
{
    private static readonly (CaseFile File, Act Ask)[] Cases = Questions.All;
    private static readonly JailAction[] Actions = Enum.GetValues<JailAction>();
    private readonly RulesEngineBook engine = new();

    [GlobalSetup]
    public void Setup() => SameAnswers.Check();

    [Benchmark(Baseline = true, OperationsPerInvoke = 18, Description = "by hand, a bare enum")]
    public int ByHand()
    {
        var sum = 0;
        foreach (var (file, ask) in Cases)
        {
            sum += (int)HandWritten.ExecuteArrestWarrant(file, ask);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 18, Description = "Decide")]
    public int Decide()
    {
        var sum = 0;
        foreach (var (file, ask) in Cases)
        {
            sum += (int)RuleBook.Current.Decide(file, ask).Ruling;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 18, Description = "Decide, all thirteen, and Hold")]
    public int All()
    {
        var sum = 0;
        foreach (var (file, ask) in Cases)
        {
            foreach (var action in Actions)
            {
                sum += (int)RuleBook.Current.Decide(file, ask, action).Ruling;
            }

            sum += (int)RuleBook.Current.Hold(file, ask.At).Ruling;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 18, Description = "Explain, every reason read")]
    public int Explain()
    {
        var sum = 0;
        foreach (var (file, ask) in Cases)
        {
            foreach (var reason in RuleBook.Current.Decide(file, ask).Explain().Because)
            {
                sum += (int)reason.Truth;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 18, Description = "RulesEngine")]
    public int RulesEngine()
    {
        var sum = 0;
        foreach (var (file, ask) in Cases)
        {
            sum += (int)engine.Decide(file, ask);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 18, Description = "RulesEngine, every reason read")]
    public int RulesEngineReasons()
    {
        var sum = 0;
        foreach (var (file, ask) in Cases)
        {
            sum += engine.Explain(file, ask).Met;
        }

        return sum;
    }
}
