using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Wso.Cli;
using Wso.Rules.Tests;
using Wso.Screens;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>How a command ends where there is nothing to read, where it is stopped, and what its exit codes mean.</summary>
public sealed class EndingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wso-ending-");

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string> Commands =>
        new("decide", "duties", "memo", "audit", "replay", "rules", "diff", "states", "officers", "coverage", "programs", "signable",
            "agencies", "import", "counsel", "check", "schema");

    [Fact]
    public void Every_exit_code_is_in_the_list_of_the_help_once() =>
        Assert.Equal(
            typeof(WsoCommand).Assembly.GetType("Wso.Cli.ExitCode")!.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(code => (int)code.GetRawConstantValue()!)
                .Order(),
            Listed(Wso.Run(["--help"]).Output).Select(row => row.Code));

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_lists_the_exit_codes_as_README_does(string command)
    {
        var readme = File.ReadAllLines(Path.Combine(Checkout.Root, "README.md"))
            .SkipWhile(line => line != "| exit code | means |")
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|'))
            .Select(cells => (Code: int.Parse(cells[1].Trim(), null), Means: cells[2].Trim()))
            .ToList();

        Assert.NotEmpty(readme);
        Assert.Equal(readme, Listed(Wso.Run(["help", command]).Output));
        Assert.Equal(readme, Listed(Wso.Run([command, "--help"]).Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("\ufeff")]
    public void Where_there_is_no_case_a_command_says_so(string input)
    {
        foreach (var command in new[] { "decide -", "decide - --text", "duties -", "memo -", "audit -", "audit - --text" })
        {
            var (code, _, errors) = Wso.Run(command.Split(' '), input);
            Assert.True(code == 2, $"{command} ended with {code}: {errors}");
            Assert.StartsWith("There is no case in standard input: it is empty or blank. ", errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("decide -")]
    [InlineData("audit -")]
    public void A_command_that_was_started_without_standard_input_ends_at_once(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only there can it be seen.");
        var (code, errors) = Shell($"timeout 60 {{wso}} {command} <&-");
        Assert.True(code == 64, $"It ended with {code}: {errors}");
        Assert.StartsWith("Standard input is closed, so no case can be read from it.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import {pipe} --suggest")]
    [InlineData("import {pipe} --mapping {mapping}")]
    [InlineData("agencies {pipe} --state OH --on 2025-01-01")]
    public void A_table_that_comes_from_a_pipe_is_refused_in_words(string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Pipes have no such names there.");
        var pipe = Path.Combine(folder.FullName, "pipe");
        var filled = command.Replace("{pipe}", pipe, StringComparison.Ordinal)
            .Replace("{mapping}", Mapping(), StringComparison.Ordinal);
        var (code, errors) = Shell($"mkfifo {pipe}; (timeout 50 bash -c 'printf ID > {pipe}') & timeout 60 {{wso}} {filled}");
        Assert.True(code == 64, $"It ended with {code}: {errors}");
        Assert.Contains("It is a pipe, and a table is read more than once.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_that_fails_midway_leaves_no_file()
    {
        var table = Path.Combine(folder.FullName, "table.csv");
        var rows = Enumerable.Range(0, 20_000).Select(i => i < 9_000 ? $"key-{i}" : "same");
        File.WriteAllLines(table, rows.Prepend("ID"));
        var (code, _, errors) = Wso.Run(
            ["import", table, "--mapping", Mapping(), "--output", Path.Combine(folder.FullName, "cases.jsonl")]);

        Assert.True(code == 64, errors);
        Assert.Contains("have the key 'same'", errors, StringComparison.Ordinal);
        Assert.Equal(["mapping.json", "table.csv"], folder.GetFiles().Select(file => file.Name).Order());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void An_import_that_is_stopped_leaves_no_file_and_says_so(string signal, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals there.");
        var (table, output) = (Path.Combine(folder.FullName, "table.csv"), Path.Combine(folder.FullName, "cases.jsonl"));
        File.WriteAllLines(table, Enumerable.Range(0, 400_000).Select(i => $"key-{i}").Prepend("ID"));
        using var import = Wso.Start(["import", table, "--mapping", Mapping(), "--output", output]);
        var clock = Stopwatch.StartNew();
        while (!import.HasExited && !folder.GetFiles("*.part").Any(part => part.Length > 0) && clock.Elapsed < TimeSpan.FromMinutes(2))
        {
            Thread.Sleep(20);
        }

        Process.Start("kill", ["-" + signal, import.Id.ToString(null, null)]).WaitForExit();
        var errors = import.StandardError.ReadToEnd();
        import.WaitForExit();
        Assert.True(import.ExitCode == expected, $"It ended with {import.ExitCode}: {errors}");
        Assert.Contains($"Stopped. {output} was not written.", errors, StringComparison.Ordinal);
        Assert.Equal(["mapping.json", "table.csv"], folder.GetFiles().Select(file => file.Name).Order());
    }

    [Theory]
    [InlineData("import {table} --mapping {mapping} --output {output}")]
    [InlineData("counsel --state OH --html {output}")]
    [InlineData("audit {case} --html {output}")]
    public void A_file_that_is_written_whole_replaces_none_and_leaves_no_part(string command)
    {
        var (table, output) = (Path.Combine(folder.FullName, "table.csv"), Path.Combine(folder.FullName, "output"));
        File.WriteAllText(table, "ID\n1\n");
        string[] arguments =
        [
            .. command.Split(' ').Select(part => part switch
            {
                "{table}" => table,
                "{mapping}" => Mapping(),
                "{output}" => output,
                "{case}" => Wso.Case("pinellas-before-service"),
                _ => part,
            })
        ];
        Assert.Equal(0, Wso.Run(arguments).ExitCode);
        var written = File.ReadAllBytes(output);
        var (code, _, errors) = Wso.Run(arguments);

        Assert.Equal(64, code);
        Assert.Contains("is there already", errors, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllBytes(output));
        Assert.Empty(folder.GetFiles("*.part"));
    }

    [Theory]
    [InlineData("\u202E", "\\u202E")]
    [InlineData("\u2066", "\\u2066")]
    [InlineData("\u200F", "\\u200F")]
    [InlineData("\u061C", "\\u061C")]
    [InlineData("\u200B", "\\u200B")]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("\U000E0041", "\\uDB40\\uDC41")]
    public void A_character_that_turns_or_hides_letters_is_shown_by_its_number_on_every_screen(string letter, string shown)
    {
        var file = Path.Combine(folder.FullName, "case.json");
        File.WriteAllText(
            file,
            File.ReadAllText(Wso.Case("pinellas-before-service")).Replace("\"2019-000441\"", $"\"A{letter}B\"", StringComparison.Ordinal)
                .Replace("\"pinellas-county-jail\"", $"\"P{letter}Q\"", StringComparison.Ordinal));
        var broken = Path.Combine(folder.FullName, "broken.json");
        File.WriteAllText(broken, "{\"id\":\"A" + letter + "B\",\"x" + letter + "\":1}");
        var page = Path.Combine(folder.FullName, "page.html");
        foreach (var (arguments, isWhole) in new (string[], bool)[]
        {
            (["decide", file, "--text"], true), (["decide", file, "--text", "--all"], true), (["duties", file, "--text"], true),
            (["memo", file], false), (["memo", file, "--html"], true), (["audit", file, "--text", "--html", page], false),
            (["decide", broken, "--text"], true), (["memo", broken], true), (["decide", $"no{letter}file"], true),
        })
        {
            var (_, output, errors) = Wso.Run(arguments);
            var text = output + errors + (File.Exists(page) ? File.ReadAllText(page) : "");
            Assert.False(text.Contains(letter, StringComparison.Ordinal), $"wso {string.Join(' ', arguments)}: {text}");
            Assert.True(!isWhole || text.Contains(shown, StringComparison.Ordinal), $"wso {string.Join(' ', arguments)}: {text}");
        }
    }

    [Theory]
    [InlineData("2019-000441 § 5, Doña Ana, 東京, 👮")]
    [InlineData("line\n\ttab\r\n")]
    [InlineData("")]
    public void Text_in_which_everything_is_seen_stays_as_it_is(string text) => Assert.Same(text, VisibleText.Of(text));

    [Theory]
    [InlineData("a\u001b[2Jb", "a\\u001B[2Jb")]
    [InlineData("a\u0000b\u007f\u009b", "a\\u0000b\\u007F\\u009B")]
    public void A_character_that_moves_the_cursor_is_shown_by_its_number(string text, string shown) =>
        Assert.Equal(shown, VisibleText.Of(text));

    private string Mapping()
    {
        var file = Path.Combine(folder.FullName, "mapping.json");
        File.WriteAllText(
            file,
            """
            {
              "case": {
                "id": { "column": "ID" }, "ask": { "at": "2025-12-31T12:00:00-05:00" },
                "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" }
              }
            }
            """,
            Encoding.UTF8);
        return file;
    }

    private static (int Code, string Means)[] Listed(string help) =>
    [
        .. help.Split('\n')
            .SkipWhile(line => line != "Exit codes:")
            .Skip(1)
            .TakeWhile(line => line.Length > 0)
            .Select(line => (int.Parse(line[..5], null), line[5..].Trim()))
    ];

    private static (int Code, string Errors) Shell(string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", line.Replace("{wso}", $"dotnet {Wso.Program}", StringComparison.Ordinal)])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }
}
