using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>What a command does where it cannot write, and with input that is broken or huge: one line, a code that is documented, and no work for nobody.</summary>
public sealed class FailingTests : IDisposable
{
    private static readonly string Pinellas = Wso.Case("pinellas-before-service");
    private static readonly string OneLine = JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(Pinellas)).RootElement);
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("WSO_LONG") == "1";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wso-failing-");

    public static TheoryData<string> Writing =>
    [
        "decide {case}", "decide {case} --text", "duties {case}", "schema", "rules", "rules --snapshot", "states", "programs",
        "diff --agreement wso --from 2019 --to 2025", "replay {case} {answer}", "replay {case} {answer} --text", "audit {late}", "audit {late} --csv",
        "audit {late} --text", "import {tables}/charges.csv --mapping {tables}/charges.mapping.json",
    ];

    [Theory]
    [MemberData(nameof(Writing))]
    public void A_full_disk_ends_a_command_with_one_line_and_code_74(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var (code, errors) = Wso.Run(Filled(command).Split(' '), "", full);
        Assert.Equal(74, code);
        Assert.StartsWith("Standard output cannot be written to: ", Assert.Single(Lines(errors)), StringComparison.Ordinal);
    }

    /// <summary>Bytes, text, and text for people are written in three ways.</summary>
    [Theory]
    [InlineData("decide {case}")]
    [InlineData("schema")]
    [InlineData("audit {late} --text")]
    public void A_full_disk_ends_the_process_of_a_command_in_the_same_way(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        var (code, errors) = Shell($"{{wso}} {Filled(command)} > /dev/full");
        Assert.Equal(74, code);
        Assert.StartsWith("Standard output cannot be written to: ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decide {many}")]
    [InlineData("decide {many} --text")]
    [InlineData("rules")]
    [InlineData("audit {many}")]
    public void A_pipe_that_nobody_reads_any_more_ends_a_command_at_once(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "The shell's pipes are those of Unix.");
        var many = Path.Combine(folder.FullName, "many.jsonl");
        using (var file = File.CreateText(many))
        {
            for (var i = 0; i < (IsLong ? 40_000 : 1_000); i++)
            {
                file.WriteLine(Late.Replace("\"2019-000441\"", $"\"case-{i}\"", StringComparison.Ordinal));
            }
        }

        var filled = command.Replace("{many}", many, StringComparison.Ordinal);
        var whole = Stopwatch.StartNew();
        if (IsLong)
        {
            Shell($"{{wso}} {filled} > /dev/null");
        }

        whole.Stop();
        var clock = Stopwatch.StartNew();
        var (code, errors) = Shell($"{{wso}} {Filled(filled)} | head -n 1 > /dev/null; exit ${{PIPESTATUS[0]}}");
        Assert.Equal(74, code);
        Assert.StartsWith("Standard output cannot be written to: ", Assert.Single(errors), StringComparison.Ordinal);
        Assert.True(!IsLong || clock.Elapsed < whole.Elapsed, $"It took {clock.Elapsed} with nobody there to read, and {whole.Elapsed} in all before.");
    }

    [Fact]
    public void An_audit_whose_disk_is_full_keeps_its_whole_rows_and_can_be_gone_on_with()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit on the size of files is set by bash.");
        var (cases, rows) = (Path.Combine(folder.FullName, "cases.jsonl"), Path.Combine(folder.FullName, "rows.jsonl"));
        File.WriteAllLines(cases, Enumerable.Range(0, 400).Select(i => Late.Replace("\"2019-000441\"", $"\"case-{i}\"", StringComparison.Ordinal)));
        var (code, errors) = Shell($"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 64; {{wso}} audit {cases} --output {rows}");
        Assert.Equal(74, code);
        Assert.Contains("cannot be written to", Assert.Single(errors));
        Assert.Equal(0, Wso.Run(["audit", cases, "--output", rows, "--resume"]).ExitCode);
        Assert.Equal(Wso.Run(["audit", cases]).Output, File.ReadAllText(rows));
    }

    [Theory]
    [InlineData("o1", "./o1")]
    [InlineData("o1", "../{folder}/o1")]
    [InlineData("o1", "link-to-o1")]
    [InlineData("link-to-o1", "o1")]
    public void The_page_never_takes_the_place_of_the_rows_however_it_is_spelled(string output, string html)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a link needs a privilege there.");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "link-to-o1"), Path.Combine(folder.FullName, "o1"));
        File.WriteAllText(Path.Combine(folder.FullName, "cases.jsonl"), Late + "\n");
        var (code, errors) = Shell($"cd {folder.FullName} && {{wso}} audit cases.jsonl --output {output} --html {html.Replace("{folder}", folder.Name, StringComparison.Ordinal)}");
        Assert.Equal(64, code);
        Assert.Contains("Give --html another file", Assert.Single(errors));
        Assert.False(File.Exists(Path.Combine(folder.FullName, "o1")));
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\ufeff")]
    public void Rows_that_another_program_changed_are_not_gone_on_behind(string newLine, string begin)
    {
        foreach (var format in new[] { "", "--csv" })
        {
            var (cases, rows) = (Path.Combine(folder.FullName, "cases.jsonl"), Path.Combine(folder.FullName, "rows" + format));
            File.WriteAllLines(cases, Enumerable.Range(0, 5).Select(i => Late.Replace("\"2019-000441\"", $"\"case-{i}\"", StringComparison.Ordinal)));
            string[] command = ["audit", cases, "--output", rows, .. format.Length > 0 ? [format] : Array.Empty<string>()];
            Assert.Equal(0, Wso.Run(command).ExitCode);
            var changed = Encoding.UTF8.GetBytes(begin + File.ReadAllText(rows).Replace("\n", newLine, StringComparison.Ordinal));
            File.WriteAllBytes(rows, changed);
            var (code, _, errors) = Wso.Run([.. command, "--resume"]);
            Assert.Equal(64, code);
            Assert.Contains("another program has changed the file", errors);
            Assert.Equal(changed, File.ReadAllBytes(rows));
        }
    }

    [Theory]
    [InlineData("'apostrophe")]
    [InlineData("''two")]
    [InlineData("=formula")]
    [InlineData("@at, and a comma")]
    [InlineData("\\\"quoted\\\"")]
    [InlineData("\ufffd")]
    public void An_audit_goes_on_behind_its_own_rows_whatever_the_id_is(string id)
    {
        foreach (var format in new[] { "", "--csv" })
        {
            var (cases, rows) = (Path.Combine(folder.FullName, "cases.jsonl"), Path.Combine(folder.FullName, "rows" + format));
            File.WriteAllLines(cases, Enumerable.Range(0, 3).Select(_ => Late.Replace("\"2019-000441\"", $"\"{id}\"", StringComparison.Ordinal)));
            string[] command = ["audit", cases, "--output", rows, .. format.Length > 0 ? [format] : Array.Empty<string>()];
            Assert.Equal(0, Wso.Run(command).ExitCode);
            var whole = File.ReadAllBytes(rows);
            Assert.NotEmpty(whole);
            File.WriteAllBytes(rows, whole[..^7]);
            var (code, _, errors) = Wso.Run([.. command, "--resume"]);
            Assert.True(code == 0, errors);
            Assert.Equal(whole, File.ReadAllBytes(rows));
        }
    }

    [Theory]
    [InlineData("{\"id\":\"x\",\"facility\":{", "{\"id\":\"y\"")]
    [InlineData("{\"id\":1,", "{\"id\":")]
    [InlineData("{", "{")]
    [InlineData("{\"papers\":[", "{\"form\":")]
    [InlineData("no JSON", "neither")]
    [InlineData("{\"id\":\"cut", "{\"id\":\"off")]
    public void Two_broken_lines_at_the_beginning_take_no_good_case_with_them(string first, string second)
    {
        var (code, output, _) = Wso.Run(["decide", "-", "--brief"], $"{first}\n{second}\n{OneLine}\n{OneLine}\n{OneLine}\n");
        var answers = output.TrimEnd('\n').Split('\n').Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(2, code);
        Assert.Equal(5, answers.Count);
        Assert.Equal(3, answers.Count(static answer => answer.TryGetProperty("verdicts", out _)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void One_document_over_many_lines_is_one_whatever_its_indentation(string newLine)
    {
        foreach (var indent in new[] { 0, 1, 4 })
        {
            var document = Indented(indent, newLine);
            Assert.Equal(Wso.Run(["decide", Pinellas]).Output, Wso.Run(["decide", "-"], document).Output);
        }

        var slip = Indented(2, newLine).Replace("\"state\"", "state", StringComparison.Ordinal);
        Assert.Single(Wso.Run(["decide", "-"], slip).Output.TrimEnd('\n').Split('\n'));
    }

    /// <summary>Measured as a ratio to a quarter of it: what is linear takes four times as long, and what is not takes sixteen.</summary>
    [Fact]
    public void Long_lines_and_blank_lines_take_time_in_proportion_to_their_length()
    {
        Assert.SkipUnless(IsLong, "Timed, so only in .ci/long: WSO_LONG=1.");
        const int size = 64;
        foreach (var make in new Func<int, string>[] { static megabytes => OneLine.Insert(1, new string(' ', megabytes << 20)), static megabytes => new string('\n', megabytes << 20) + OneLine })
        {
            var (quarter, whole) = (Time(make(size / 4)), Time(make(size)));
            Assert.True(whole < (8 * quarter) + TimeSpan.FromSeconds(1), $"{size / 4} MB took {quarter}, {size} MB took {whole}");
        }

        static TimeSpan Time(string input)
        {
            var clock = Stopwatch.StartNew();
            Assert.Equal(0, Wso.Run(["decide", "-", "--brief"], input).ExitCode);
            return clock.Elapsed;
        }
    }

    [Theory]
    [InlineData("\"why\":\"\\ud800\"")]
    [InlineData("\"\\udc00\":1")]
    [InlineData("\"verdicts\":[1,{\"action\":\"release\"},null,[{}]]")]
    [InlineData("\"duties\":{}")]
    [InlineData("\"verdicts\":[{\"rule\":\"\\ud800\"}]")]
    public void An_answer_that_is_none_is_not_compared_or_is_another_and_never_a_stack_trace(string part)
    {
        var (cases, answers) = (Path.Combine(folder.FullName, "cases.jsonl"), Path.Combine(folder.FullName, "answers.jsonl"));
        File.WriteAllText(cases, OneLine + "\n" + OneLine + "\n");
        var answer = Wso.Run(["decide", cases, "--receipt"]).Output.Split('\n')[0];
        File.WriteAllText(answers, "{" + part + "," + answer[1..] + "\n" + answer + "\n");
        var (code, output, errors) = Wso.Run(["replay", cases, answers]);
        var told = output.TrimEnd('\n').Split('\n').Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Empty(errors);
        Assert.Equal(2, told.Count);
        Assert.Equal(told[0].TryGetProperty("refused", out _) ? 2 : told[0].GetProperty("differences").GetArrayLength() > 0 ? 1 : 0, code);
        Assert.Empty(told[1].GetProperty("differences").EnumerateArray());
    }

    [Fact]
    public void A_large_answer_is_compared_in_time_in_proportion_to_its_length()
    {
        var (cases, answers) = (Path.Combine(folder.FullName, "cases.jsonl"), Path.Combine(folder.FullName, "answers.jsonl"));
        File.WriteAllText(cases, OneLine + "\n");
        var answer = Wso.Run(["decide", cases, "--receipt"]).Output.Split('\n')[0];
        var (parts, most) = IsLong ? (1_000_000, TimeSpan.FromMinutes(1)) : (300_000, TimeSpan.FromSeconds(30));
        var clock = Stopwatch.StartNew();
        File.WriteAllText(answers, "{\"more\":[" + string.Join(',', Enumerable.Repeat("{\"a\":1}", parts)) + "]," + answer[1..]);
        var (code, output, _) = Wso.Run(["replay", cases, answers]);
        Assert.Equal(1, code);
        Assert.Equal(Replay.MostDifferences + JsonDocument.Parse(output).RootElement.GetProperty("differencesLeftOut").GetInt32(), parts);
        Assert.True(clock.Elapsed < most, $"An answer of {parts} parts took {clock.Elapsed}, and {most} at the most was expected.");
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>A case whose custody after release due was on nothing, so that an audit has a row of it.</summary>
    private static string Late { get; } = OneLine.Replace("\"released\":\"never\"", "\"released\":null", StringComparison.Ordinal);

    private static string Indented(int indent, string newLine)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, IndentSize = indent, NewLine = newLine }))
        {
            JsonDocument.Parse(OneLine).RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private string Filled(string command)
    {
        var (late, answer) = (Path.Combine(folder.FullName, "late.jsonl"), Path.Combine(folder.FullName, "answer.jsonl"));
        File.WriteAllText(late, Late + "\n");
        if (command.Contains("{answer}", StringComparison.Ordinal))
        {
            File.WriteAllText(answer, Wso.Run(["decide", Pinellas, "--receipt"]).Output);
        }

        return command
            .Replace("{tables}", Path.Combine(Checkout.Root, "samples", "tables"), StringComparison.Ordinal)
            .Replace("{case}", Pinellas, StringComparison.Ordinal)
            .Replace("{answer}", answer, StringComparison.Ordinal)
            .Replace("{late}", late, StringComparison.Ordinal);
    }

    /// <summary>A line of bash in which {wso} is the command; what it said on standard error, a line each.</summary>
    private static (int Code, string[] Errors) Shell(string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", line.Replace("{wso}", $"dotnet {Wso.Program}", StringComparison.Ordinal)]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, Lines(errors));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
