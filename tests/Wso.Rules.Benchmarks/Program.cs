using System;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Wso.Rules.Benchmarks;

SameAnswers.Check();
if (args is ["page"])
{
    // Under three minutes: short rounds in this process. A machine is not equally fast from one second to the next; what is compared in a
    // round is measured within a few.
    var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
        .WithWarmupCount(1)
        .WithIterationCount(3)
        .WithIterationTime(TimeInterval.FromMilliseconds(80))
        .WithEvaluateOverhead(false)
        .WithGcForce(false);
    var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance);
    (Type Type, int Rounds)[] all = [(typeof(Decisions), 5), (typeof(Deadlines), 3), (typeof(Reading), 3), (typeof(Growth), 3)];
    ResultsPage.Write(
        [.. all.SelectMany(one => Enumerable.Range(0, one.Rounds).SelectMany(_ => BenchmarkRunner.Run(one.Type, config).Reports))]);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(SameAnswers).Assembly).Run(args);
return 0;
