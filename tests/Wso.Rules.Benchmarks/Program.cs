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
    // Under three minutes: short iterations, all in this process.
    var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(120));
    var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance).WithOptions(ConfigOptions.JoinSummary);
    ResultsPage.Write(BenchmarkRunner.Run([typeof(Decisions), typeof(Deadlines), typeof(Reading), typeof(Growth)], config).SelectMany(one => one.Reports));
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(SameAnswers).Assembly).Run(args);
return 0;
