using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using global::Wso.Screens;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>What a county's lawyer gets from <c>wso audit</c> over made cases whose breaches are known.</summary>
public sealed class AuditTests : IDisposable
{
    private const int Cases = 600;
    private static readonly Lazy<(string Cases, string Injected)> Made = new(MakeOnce);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wso-audit");

    private string Input => In("cases.jsonl");

    private string Found => In("found.jsonl");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_breach_that_was_put_in_is_found_and_no_other()
    {
        Make();
        var (exitCode, output, errors) = Wso.Run(["audit", Input, "--output", Found]);

        Assert.Equal((0, string.Empty, string.Empty), (exitCode, output, errors));
        var comparison = Wso.MadeCounty("compare", In("injected.jsonl"), Found);
        Assert.True(comparison.ExitCode == 0, comparison.Output);
        Assert.True(File.ReadLines(Found).Count() > Cases / 50, comparison.Output);
    }

    [Fact]
    public void The_comparison_tells_a_breach_that_is_missing_and_one_that_is_extra()
    {
        Make();
        var injected = File.ReadAllLines(In("injected.jsonl"));
        File.WriteAllLines(
            In("more.jsonl"),
            [.. injected, injected[0].Replace(
                "-01T", "-02T", StringComparison.Ordinal).Replace("\"line\":", "\"line\":9", StringComparison.Ordinal)]);

        Assert.Contains("1 missed", Wso.MadeCounty("compare", In("more.jsonl"), In("injected.jsonl")).Output, StringComparison.Ordinal);
        Assert.Contains(
            "1 found that were not put in",
            Wso.MadeCounty("compare", In("injected.jsonl"), In("more.jsonl")).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_keep_the_order_of_the_input_and_a_bad_line_is_told_by_its_number()
    {
        Make();
        var lines = File.ReadAllLines(Input);
        (lines[6], lines[500]) = ("{\"id\": 7", "not JSON");
        File.WriteAllLines(Input, lines);
        var (exitCode, output, errors) = Wso.Run(["audit", Input]);
        var rows = output.TrimEnd('\n').Split('\n').Select(row => JsonDocument.Parse(row).RootElement).ToList();

        Assert.Equal(2, exitCode);
        Assert.Equal(
            [7, 501],
            rows.Where(row => row.GetProperty("kind").GetString() == "invalid").Select(row => row.GetProperty("line").GetInt32()));
        Assert.Equal(
            rows.Select(row => row.GetProperty("line").GetInt32()).Order(),
            rows.Select(row => row.GetProperty("line").GetInt32()));
        Assert.StartsWith("2 of 600 cases could not be read: line 7, 501.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--csv")]
    [InlineData(null)]
    public void After_a_kill_at_any_byte_resuming_gives_the_very_bytes_and_the_summary_of_an_audit_never_stopped(string? csv)
    {
        Make();
        string[] options = csv is null ? ["--text"] : ["--text", csv];
        var whole = Wso.Run(["audit", Input, "--output", In("whole"), .. options]).Output;
        var bytes = File.ReadAllBytes(In("whole"));
        foreach (var kept in new[] { 1, bytes.Length / 3, bytes.Length - 1, bytes.Length })
        {
            File.WriteAllBytes(In("resumed"), bytes[..kept]);
            var (exitCode, output, errors) = Wso.Run(["audit", Input, "--output", In("resumed"), "--resume", .. options]);

            Assert.True((exitCode, errors) == (0, string.Empty), $"resumed after {kept} bytes: {errors}");
            Assert.Equal(bytes, File.ReadAllBytes(In("resumed")));
            Assert.Equal(whole, output);
        }
    }

    [Fact]
    public void Resuming_is_refused_behind_something_else()
    {
        Make();
        Wso.Run(["audit", Input, "--output", Found]);
        File.WriteAllText(
            In("other-law.jsonl"),
            File.ReadAllText(Found).Replace(RuleBook.Current.LawVersion, "2019.01.01", StringComparison.Ordinal));
        File.WriteAllText(In("no-audit.jsonl"), "{}\n");
        File.WriteAllLines(
            In("other-cases.jsonl"),
            File.ReadLines(Input).Select(line => line.Replace("\"id\":\"2025-", "\"id\":\"1999-", StringComparison.Ordinal)));

        Assert.Contains("is there already", Refusal(Input, Found, resume: false), StringComparison.Ordinal);
        Assert.Contains("judged by the law of 2019.01.01", Refusal(Input, In("other-law.jsonl")), StringComparison.Ordinal);
        Assert.Contains("line 1 is not a row of an audit", Refusal(Input, In("no-audit.jsonl")), StringComparison.Ordinal);
        Assert.Contains("has another case there", Refusal(In("other-cases.jsonl"), Found), StringComparison.Ordinal);
        Assert.Equal(64, Wso.Run(["audit", Input, "--resume"]).ExitCode);
    }

    [Fact]
    public void Nothing_is_written_over_and_nothing_is_cut_that_is_no_audit()
    {
        Make();
        Wso.Run(["audit", Input, "--output", Found]);
        File.WriteAllText(In("notes.txt"), "notes without a line end");
        File.WriteAllLines(In("short.jsonl"), File.ReadLines(Input).Take(3));

        Assert.Contains("cut off, is not a row of an audit", Refusal(Input, In("notes.txt")), StringComparison.Ordinal);
        Assert.Contains("ends at line 3", Refusal(In("short.jsonl"), Found), StringComparison.Ordinal);
        Assert.Contains("is the input itself", Refusal(Input, Input), StringComparison.Ordinal);
        Assert.Contains("is there already", HtmlRefusal(In("notes.txt")), StringComparison.Ordinal);
        Assert.Contains("is the input itself", HtmlRefusal(Input), StringComparison.Ordinal);
        Assert.Contains("There is no folder", HtmlRefusal(In("nowhere/page.html")), StringComparison.Ordinal);
    }

    private string HtmlRefusal(string page)
    {
        var before = File.Exists(page) ? File.ReadAllText(page) : null;
        var (exitCode, _, errors) = Wso.Run(["audit", Input, "--text", "--html", page]);

        Assert.Equal(64, exitCode);
        Assert.Equal(before, File.Exists(page) ? File.ReadAllText(page) : null);
        return errors;
    }

    [Fact]
    public async Task Ctrl_C_stops_with_what_was_found_and_resuming_finishes_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl-C is sent as a signal.");
        Make();
        var all = await File.ReadAllLinesAsync(Input, TestContext.Current.CancellationToken);
        using var process = Wso.Start(["audit", "-", "--output", Found]);
        foreach (var line in all.Take(400))
        {
            await process.StandardInput.WriteLineAsync(line);
        }

        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var waited = Stopwatch.StartNew();
        while (!File.Exists(Found) || new FileInfo(Found).Length == 0)
        {
            Assert.True(
                !process.HasExited,
                $"It ended with exit code {(process.HasExited ? process.ExitCode : null)} before it found anything.");
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(10), $"Waited {waited.Elapsed} for the first breach in {Found}.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using (var kill = Process.Start("kill", [IsInterruptIgnored() ? "-TERM" : "-INT", process.Id.ToString()]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "Waited five minutes for the audit to stop after Ctrl-C.");
        Assert.Equal(130, process.ExitCode);
        Assert.StartsWith(
            "Stopped behind line ",
            await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        Assert.EndsWith("}\n", await File.ReadAllTextAsync(Found, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Assert.Equal(0, Wso.Run(["audit", Input, "--output", Found, "--resume"]).ExitCode);
        Assert.Equal(0, Wso.MadeCounty("compare", In("injected.jsonl"), Found).ExitCode);
    }

    [Fact]
    public void The_summary_adds_up_and_fits_100_columns()
    {
        Make();
        var (_, text, _) = Wso.Run(["audit", Input, "--text", "--output", Found]);
        var rows = File.ReadLines(Found).Select(row => JsonDocument.Parse(row).RootElement).ToList();
        var heldOver = rows.Where(row => row.TryGetProperty("action", out var action) && action.GetString() == "holdForIce")
            .Sum(row => row.GetProperty("hours").GetDouble());

        Assert.Contains(
            $"{rows.Select(row => row.GetProperty("line").GetInt32()).Distinct().Count()} of them with a breach",
            text,
            StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"held over {heldOver:N1} hours"), text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void A_case_whose_facts_do_not_decide_its_custody_has_a_row_that_says_so()
    {
        var found = Wso.Run(["audit", "-"], """
            {
              "id": "bare", "ask": { "at": "2025-06-01T12:00:00Z" },
              "facility": { "id": "jail", "state": "WY", "timeZone": "America/Denver" }, "acts": []
            }
            """).Output;

        Assert.Equal("undetermined", JsonDocument.Parse(found).RootElement.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("[]", "1 of the 1 findings of custody are of people without any paper from ICE")]
    [InlineData("null", null)]
    [InlineData("""[{ "form": "I-247A", "received": "2025-06-01T10:00:00Z", "signed": false }]""", null)]
    public void The_summary_says_so_where_most_findings_are_of_people_without_a_paper_from_ICE(string papers, string? expected)
    {
        var held = $$"""
            {
              "id": "held", "ask": { "at": "2025-06-09T12:00:00Z" },
              "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" },
              "agency": { "agreements": [], "detentionServices": "none" }, "papers": {{papers}}, "person": { "citizenshipQuestions": [] },
              "custody": {
                "booked": "2025-06-01T12:00:00Z", "releaseDue": "2025-06-02T12:00:00Z", "released": "2025-06-05T12:00:00Z",
                "iceTookCustody": "never"
              },
              "acts": []
            }
            """;
        var text = Regex.Replace(Wso.Run(["audit", "-", "--text", "--html", In("note.html")], held).Output, @"\s+", " ");

        Assert.Contains("1 of them with a breach", text, StringComparison.Ordinal);
        Assert.Equal(expected is not null, text.Contains(expected ?? "without any paper", StringComparison.Ordinal));
        Assert.Equal(
            expected is not null,
            File.ReadAllText(In("note.html")).Contains(expected ?? "without any paper", StringComparison.Ordinal));
        Assert.Contains("The longest facility line hours case from what happened", text, StringComparison.Ordinal);
        Assert.Equal(expected is not null, Wso.Run(["audit", "-"], held).Output.Contains("\"papers\":\"none\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_summary_without_rows_says_itself_why_a_case_could_not_be_read()
    {
        var (exitCode, _, errors) = Wso.Run(["audit", "-", "--text"], "{\"id\":\"a\",\"acts\":[]}\n{\"id\":\"b\",\"acts\":[]}\n");

        Assert.Equal(2, exitCode);
        Assert.StartsWith(
            "2 of 2 cases could not be read: line 1, 2.\n  line 1: $.ask: This property is required.",
            errors,
            StringComparison.Ordinal);
        Assert.Contains("\n  line 2: $.ask: ", errors, StringComparison.Ordinal);
    }

    /// <summary>
    /// Each row of the rows file is counted once on the page, under what happened, with the rule and its source in the form to paste.
    /// </summary>
    [Fact]
    public void The_tables_of_the_page_count_every_breach_under_what_happened_with_its_rule_and_its_source()
    {
        Make();
        Wso.Run(["audit", Input, "--output", Found]);
        Wso.Run(["audit", Input, "--text", "--html", In("tables.html")]);
        var page = File.ReadAllText(In("tables.html"));
        var breaches = File.ReadLines(Found)
            .Select(static line => JsonDocument.Parse(line).RootElement)
            .Where(static row => row.GetProperty("kind").GetString() == "breach")
            .GroupBy(static row =>
                (
                    Severity: row.GetProperty("severity").GetString(),
                    Says: row.GetProperty("says").GetString()!,
                    Rule: row.GetProperty("rule").GetString()!,
                    Cite: row.GetProperty("cite").GetString()!))
                .ToList();
        static string Cell(string text) => $"<td>{System.Net.WebUtility.HtmlEncode(text)}</td>";
        var pasted = RuleBook.Current.Rules.Select(static rule => rule.Citation)
            .Concat(
                RuleBook.Current.States.SelectMany(
                    static span => Enum.GetValues<LocalLawQuestion>().Select(question => span.AnswerTo(question).Citation)))
            .Concat(RuleBook.Current.States.SelectMany(static span => span.Duties).Select(static duty => duty.Citation))
            .ToLookup(static citation => citation.ToString(), static citation => LegalCitation.Of(citation));

        Assert.True(breaches.Count > 3, $"{breaches.Count} kinds of breach.");
        Assert.All(breaches, broken =>
        {
            var cells = Cell(broken.Key.Says) + Cell(broken.Key.Rule) + Cell(pasted[broken.Key.Cite].FirstOrDefault() ?? broken.Key.Cite);
            var row = page.Split("<tr>").Single(line => line.Contains(cells, StringComparison.Ordinal));
            Assert.StartsWith(FormattableString.Invariant($"<td class=\"number\">{broken.Count():N0}</td>"), row, StringComparison.Ordinal);
        });
        Assert.Equal(
            breaches.Count,
            Regex.Count(
                page,
                "<tr><td class=\"number\">[0-9,]+</td>(<td class=\"number\">[0-9.,]*</td>)?<td>[^<]*</td><td>[a-z0-9.-]+</td><td>"));
    }

    [Fact]
    public void A_real_browser_shows_the_page_without_asking_for_anything_else()
    {
        Make();
        Wso.Run(["audit", Input, "--text", "--html", In("page.html")]);
        var page = File.ReadAllText(In("page.html"));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", page, StringComparison.OrdinalIgnoreCase);
        Browser.Screenshot(In("page.html"), In("page.png"));
        Assert.Equal(3, Count(Browser.Dom(In("page.html")), "<svg"));
        Assert.True(new FileInfo(In("page.png")).Length > 30_000, "The screenshot is all but empty.");
    }

    /// <summary>Whether a shell started these tests in the background: then they, and what they start, never hear of Ctrl-C.</summary>
    private static bool IsInterruptIgnored() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var ignored
        && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & 0b10) != 0;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Refusal(string input, string output, bool resume = true)
    {
        var before = File.ReadAllBytes(output);
        string[] arguments = ["audit", input, "--output", output];
        var (exitCode, _, errors) = Wso.Run(resume ? [.. arguments, "--resume"] : arguments);

        Assert.Equal(64, exitCode);
        Assert.Equal(before, File.ReadAllBytes(output));
        return errors;
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    /// <summary>The same cases in the folder of each test: the same seed makes the same bytes, so they are made once.</summary>
    private void Make()
    {
        File.WriteAllText(Input, Made.Value.Cases);
        File.WriteAllText(In("injected.jsonl"), Made.Value.Injected);
    }

    private static (string Cases, string Injected) MakeOnce()
    {
        var injected = Path.GetTempFileName();
        try
        {
            var cases = Wso.MadeCounty("make", "--cases", $"{Cases}", "--injected", injected).Output;
            return (cases, File.ReadAllText(injected));
        }
        finally
        {
            File.Delete(injected);
        }
    }
}
