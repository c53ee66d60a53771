using BenchmarkDotNet.Running;
using Wso.Rules.Benchmarks;

SameAnswers.Check();
BenchmarkSwitcher.FromAssembly(typeof(SameAnswers).Assembly).Run(args);
