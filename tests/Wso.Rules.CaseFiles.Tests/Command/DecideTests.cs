using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>What a shell, a pipe and a person get from <c>wso decide</c>.</summary>
public sealed class DecideTests
{
    private static readonly string Pinellas = Wso.Case("pinellas-before-service");
    private static readonly string OneLine = JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(Pinellas)).RootElement);

    [Fact]
    public void The_answer_for_people_fits_40_lines_of_80_columns_without_color_in_a_pipe()
    {
        var (exitCode, output, _) = Wso.Run(["decide", Pinellas, "--text"]);
        var lines = output.TrimEnd('\n').Split('\n');

        Assert.Equal(0, exitCode);
        Assert.True(lines.Length <= 40, $"{lines.Length} lines:\n{output}");
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain('\u001b', output);
        Assert.StartsWith(
            "    PERMITTED. d-1042 may serve a Form I-200. Once it is served, the jail may",
            lines[0],
            StringComparison.Ordinal);
        Assert.StartsWith("    hold until Fri May 10, 16:00 EDT.", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("    NOT KNOWN. Do not hold: keep processing, and ask", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_case_gives_the_same_bytes_whatever_the_culture_and_time_zone_of_the_machine()
    {
        var here = Wso.Run(["decide", Pinellas]).Output;

        Assert.NotEmpty(here);
        Assert.Equal(
            here,
            Wso.AsProcess(["decide", Pinellas], environment: new() { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Apia" }).Output);
        Assert.Equal(
            here,
            Wso.AsProcess(["decide", Pinellas], environment: new() { ["LC_ALL"] = "C", ["TZ"] = "America/Anchorage" }).Output);
    }

    [Fact]
    public void Each_line_of_JSON_Lines_is_answered_in_order_and_a_bad_one_does_not_stop_the_next()
    {
        var (exitCode, output, errors) = Wso.Run(
            ["decide", "-", "--brief"],
            $"{OneLine}\n{{\"id\":\"cut off\"\n\n{OneLine.Replace("2019-000441", "second", StringComparison.Ordinal)}\n");
        var answers = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(2, exitCode);
        Assert.Equal(3, answers.Count);
        Assert.Equal("2019-000441", answers[0].GetProperty("id").GetString());
        Assert.Equal(2, answers[1].GetProperty("line").GetInt32());
        Assert.Equal("second", answers[2].GetProperty("id").GetString());
        Assert.StartsWith("1 case has errors", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_lines_are_answered_on_all_cores_in_the_order_they_came_in()
    {
        var ids = Enumerable.Range(1, 1000).Select(static number => $"case-{number}").ToList();
        var (exitCode, output, _) = Wso.Run(
            ["decide", "-", "--brief"],
            string.Concat(ids.Select(id => OneLine.Replace("2019-000441", id, StringComparison.Ordinal) + "\n")));

        Assert.Equal(0, exitCode);
        Assert.Equal(
            ids,
            output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void One_document_over_many_lines_and_the_same_on_one_line_give_the_same_answer() =>
        Assert.Equal(Wso.Run(["decide", Pinellas]).Output, Wso.Run(["decide", "-"], OneLine).Output);

    [Fact]
    public void A_question_without_an_action_is_answered_for_all_thirteen()
    {
        var asked = OneLine.Replace("\"action\":\"executeArrestWarrant\",", string.Empty, StringComparison.Ordinal);
        var verdicts = JsonDocument.Parse(Wso.Run(["decide", "-"], asked).Output).RootElement.GetProperty("verdicts");

        Assert.Equal(Enum.GetNames<JailAction>().Length, verdicts.GetArrayLength());
    }

    public static TheoryData<string[], int> Calls() => new()
    {
        { ["decide"], 64 },
        { ["decide", "there-is-no-such-file.json"], 64 },
        { ["decide", "-", "--text", "--brief"], 64 },
        { ["decide", "-", "--all", "--json"], 64 },
        { ["decide", "-", "--ids", "--brief"], 64 },
        { ["decide", "-", "--text", "--json"], 64 },
        { ["memo", "-"], 2 },
        { ["help"], 0 },
        { ["help", "decide"], 0 },
        { ["help", "decid"], 64 },
        { ["rules", "no-such-rule"], 64 },
        { ["rules", "wso.officers-jail"], 0 },
        { ["schema"], 0 },
        { ["decide", "-"], 2 },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void The_exit_code_says_what_happened(string[] arguments, int expected)
    {
        var (exitCode, output, errors) = Wso.Run(arguments, "not JSON");

        Assert.Equal(expected, exitCode);
        Assert.NotEmpty(expected == 0 ? output : errors);
    }

    [Theory]
    [InlineData("decide - --brief", true)]
    [InlineData("decide -", false)]
    [InlineData("officers - --text", true)]
    [InlineData("states FL --text", true)]
    [InlineData("decide - --breif", true)]
    public void As_a_process_of_its_own_it_writes_what_it_writes_in_the_process_of_a_test(string command, bool isJson)
    {
        var (arguments, input) = (command.Split(' '), isJson ? OneLine : "not JSON");

        Assert.Equal(Wso.Run(arguments, input), Wso.AsProcess(arguments, input));
    }
}
