using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Wso.Rules.CaseFiles;

namespace Wso.Rules.Benchmarks;

/// <summary>One case from its bytes to its answer.</summary>
[MemoryDiagnoser]
public class Reading
{
    private static readonly byte[] Utf8Json = Questions.Utf8Json;

    [Benchmark(Description = "System.Text.Json: the bytes to a tree")]
    public JsonValueKind Json()
    {
        using var json = JsonDocument.Parse(Utf8Json);
        return json.RootElement.ValueKind;
    }

    [Benchmark(Baseline = true, Description = "the bytes to a case file, validated")]
    public bool Read() => CaseFileReader.Read(Utf8Json).IsValid;

    [Benchmark(Description = "the bytes to a brief answer")]
    public int Brief() => AnswerWriter.ToJson(CaseFileReader.Read(Utf8Json).Document!, brief: true).Length;

    [Benchmark(Description = "the bytes to a full answer")]
    public int Full() => AnswerWriter.ToJson(CaseFileReader.Read(Utf8Json).Document!).Length;
}
