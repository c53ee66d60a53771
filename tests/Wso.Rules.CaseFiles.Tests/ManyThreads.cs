using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Wso.Rules.Tests;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>Nothing that changes is shared: whoever reads and answers beside another gets what he would have got alone.</summary>
public sealed class ManyThreads
{
    private const int Threads = 16;
    private static readonly int Rounds = Sample.IsWhole ? 4 : 1;

    [Fact]
    public void Answer_the_same_cases_at_once_with_the_same_bytes_as_one()
    {
        var cases = Directory.GetFiles(Path.Combine(Checkout.Root, "samples", "cases"), "*.json").Where(static path => !path.EndsWith(".expected.json", StringComparison.Ordinal)).Select(File.ReadAllBytes).ToArray();
        var alone = cases.Select(Answer).ToArray();

        // Each thread begins with another case, so that every case is beside every other; one document is read once and answered by all.
        var shared = cases.Select(json => CaseFileReader.Read(json).Document!).ToArray();
        Parallel.For(0, Threads * Rounds, new ParallelOptions { MaxDegreeOfParallelism = Threads }, round =>
        {
            for (var i = 0; i < cases.Length; i++)
            {
                var which = (i + round) % cases.Length;
                Assert.Equal(alone[which], Answer(cases[which]));
                Assert.Equal(alone[which], AnswerWriter.ToJson(shared[which]));
            }
        });
    }

    private static string Answer(byte[] utf8Json) => AnswerWriter.ToJson(CaseFileReader.Read(utf8Json).Document!);
}
