using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Wso.Rules.CaseFiles;

namespace Wso.Rules.Benchmarks;

/// <summary>One case from its bytes to its answer.</summary>
[MemoryDiagnoser]
public class Reading
{
    private static readonly byte[] Utf8Json = Questions.Utf8Json;

    private static readonly CaseFileDocument Document = CaseFileReader.Read(Utf8Json).Document!;
    private static readonly CaseFileValidator Validator = new();

    [Benchmark(Baseline = true, Description = "System.Text.Json: the bytes to a tree")]
    public JsonValueKind Json()
    {
        using var json = JsonDocument.Parse(Utf8Json);
        return json.RootElement.ValueKind;
    }

    [Benchmark(Description = "the bytes to facts")]
    public bool Facts() => CaseFileReader.Facts(Utf8Json, null, new Told(), out _) is not null;

    [Benchmark(Description = "FluentValidation: the facts against each other")]
    public bool Validate() => Validator.Validate(Document).IsValid;

    [Benchmark(Description = "the bytes to a case file, validated")]
    public bool Read() => CaseFileReader.Read(Utf8Json).IsValid;

    [Benchmark(Description = "the bytes to a brief answer")]
    public int Brief() => AnswerWriter.ToJson(CaseFileReader.Read(Utf8Json).Document!, brief: true).Length;

    [Benchmark(Description = "the bytes to a full answer")]
    public int Full() => AnswerWriter.ToJson(CaseFileReader.Read(Utf8Json).Document!).Length;
}
