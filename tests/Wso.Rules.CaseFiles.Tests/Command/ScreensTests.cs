using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Wso.Rules.CaseFiles.Tests.Screens;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>
/// What a person reads on the screen: text where it is asked for, JSON in a pipe, no wider than 80 columns, and no word of a program where
/// a sentence belongs.
/// </summary>
public sealed class ScreensTests : IDisposable
{
    private static readonly string Pinellas = Wso.Case("pinellas-after-service");
    private static readonly Lazy<string> Decided = new(static () => Text("decide"));
    private readonly string roster = Path.GetTempFileName();

    public ScreensTests() => File.WriteAllText(roster, "officer,start,end\nd-1042,2019-05-09T06:00,2019-05-10T18:00\n");

    public static TheoryData<string> Commands =>
    [
        "decide {case}", "decide {all}", "duties {case}", "duties {case} --agency", "officers {case}", "signable {case}",
        "coverage {case} {roster}", "rules wso.hold", "states", "states FL", "programs",
        "diff --agreement wso --from 2019 --to 2025", "agencies {list} --state FL --on 2025-07-18",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_writes_JSON_into_a_pipe_and_text_where_it_is_asked_for(string command)
    {
        var (piped, said) = (Run(command), Run(command + " --text"));

        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(piped).RootElement.ValueKind);
        Assert.Equal(piped, Run(command + " --json"));
        Assert.NotEqual('{', said[0]);
        Assert.DoesNotContain('\u001b', said);
        Assert.DoesNotContain('\u00a0', said);
        Assert.All(said.Split('\n'), static line => Assert.True(line.Length <= 80 && !line.EndsWith(' '), line));
    }

    [Fact]
    public void No_rule_id_stands_where_a_sentence_is_meant_unless_ids_are_asked_for()
    {
        var ids = RuleBook.Current.Rules.Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        bool IsId(string word) => ids.Contains(word.Trim('(', ')', '[', ']', ',', ';', ':', '.'));

        Assert.DoesNotContain(Words(Decided.Value), IsId);
        Assert.Contains(Words(Run("decide {case} --ids")), IsId);
    }

    [Fact]
    public void Where_release_is_required_it_comes_first_and_nothing_is_said_of_what_would_allow_a_hold()
    {
        foreach (var name in ScreenCases.Names)
        {
            var (file, ask) = ScreenCases.Read(name);
            if (RuleBook.Current.Decide(file, ask, JailAction.Release).Ruling == Ruling.Required)
            {
                var said = Block(Decided.Value, file.Id);
                Assert.True(said[0].Contains("RELEASE NOW", StringComparison.Ordinal)
                    || said[0].Contains("RELEASE AS SOON AS PROCESSED", StringComparison.Ordinal), name);
                Assert.True(!said.Any(static line => line.Contains("would be permitted", StringComparison.Ordinal)), name);
            }
        }
    }

    /// <summary>As the README of the small inputs says.</summary>
    [Fact]
    public void The_small_inputs_about_texts_come_out_right()
    {
        var undetermined = string.Join(' ', Block(Decided.Value, "ut-2025-faq-counts-weekends").Select(static line => line.Trim()));
        Assert.Contains(
            "NOT KNOWN, PAST RELEASE DUE. Do not hold on this: ask the county attorney.",
            undetermined,
            StringComparison.Ordinal);
        Assert.Contains("Whatever the answer, no hold lasts past Sun Jul 6, 18:00 MDT", undetermined, StringComparison.Ordinal);

        var every = Block(Decided.Value, "ca-2021-notice-for-a-listed-conviction");
        Assert.Contains(
            every,
            static line => line.StartsWith("  caution   State law (notify ICE of the release)", StringComparison.Ordinal));
        Assert.Contains(every, static line => line.Contains("7282.5", StringComparison.Ordinal));

        var one = string.Join(' ', Block(Decided.Value, "ca-nothing-can-be-changed-though-exception"));
        Assert.Contains("unless counsel finds that the", one, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing can change", one, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caution_is_named_and_stands_once_in_every_view()
    {
        foreach (var name in new[] { "pinellas-before-service", "all-actions-text-drops-cautions", "pinellas-with-boa" })
        {
            var cautions = Block(Decided.Value, ScreenCases.Read(name).CaseFile.Id)
                .Where(static line => line.StartsWith("  caution", StringComparison.Ordinal))
                .ToList();
            Assert.NotEmpty(cautions);
            Assert.Equal(cautions.Distinct(), cautions);
            Assert.All(cautions, static line => Assert.True(char.IsUpper(line[12]), line));
        }
    }

    [Fact]
    public void An_error_says_line_and_column_what_stands_there_what_was_expected_and_a_guess()
    {
        var text = File.ReadAllText(Wso.Case("pinellas-before-service"))
            .Replace("\"FL\"", "\"Florida\"", StringComparison.Ordinal)
            .Replace("\"papers\"", "\"paper\"", StringComparison.Ordinal)
            .Replace("\"form\": \"I-200\"", "\"form\": \"I200\"", StringComparison.Ordinal);
        var (exitCode, output, errors) = Wso.Run(["decide", "-", "--text"], text);
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, static one => one.Contains("Florida", StringComparison.Ordinal));

        Assert.Equal((2, "1 case has errors and was not decided.\n"), (exitCode, errors));
        Assert.Contains(
            $"line {line + 1}, column {lines[line].IndexOf("\"state\"", StringComparison.Ordinal) + 1}, at $.facility.state\n    > "
                + "\"state\": \"Florida\"\n    Unknown value. Did you mean FL? Expected: one of AL",
            output,
            StringComparison.Ordinal);
        Assert.Contains("Unknown property. Did you mean papers?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stops_being_JSON_is_shown_with_its_place()
    {
        var (_, output, _) = Wso.Run(["decide", "-", "--text"], "{\n  \"id\": \"x\"\n  \"ask\": 1\n}\n");

        Assert.Contains("line 3, column 3", output, StringComparison.Ordinal);
        Assert.Contains("> \"ask\": 1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decide --txt {case}", "'--txt' is not an option of 'wso decide'. Did you mean '--text'?")]
    [InlineData("decide {case} --receit", "'--receit' is not an option of 'wso decide'. Did you mean '--receipt'?")]
    [InlineData("decid {case}", "'decid' is not a command. Did you mean 'decide'?")]
    [InlineData("states Texs", "'Texs' is not a state. Did you mean 'Texas'?")]
    [InlineData("rules wso.officer-jail", "No rule is called 'wso.officer-jail'. Did you mean 'wso.officers-jail'?")]
    public void A_slip_on_the_command_line_gets_a_guess(string command, string error)
    {
        var (exitCode, output, errors) = Wso.Run(Filled(command));

        Assert.Equal((64, ""), (exitCode, output));
        Assert.StartsWith(error, errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Pinellas, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_explained_with_its_words_its_citation_and_its_test()
    {
        var said = Run("rules wso.hold --text");

        Assert.Contains("needs     wso.in-force: a Warrant Service Officer agreement", said, StringComparison.Ordinal);
        Assert.Contains("barred by bar.citizenship", said, StringComparison.Ordinal);
        Assert.Contains("cite      WSO MOA, App. A, Authorized Functions", said, StringComparison.Ordinal);
        Assert.Contains("the alien", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memo_is_one_page_with_citations_to_paste_and_a_line_to_sign()
    {
        var (markdown, html) = (Run("memo {case}"), Run("memo {case} --html"));

        Assert.InRange(markdown.Split('\n').Length, 30, 75);
        foreach (var part in
            new[]
            {
                "RELEASE AT Fri May 10, 16:00 EDT", "Form I-200 received", "WSO MOA (form of 2019), App. A, Authorized Functions",
                "What is not known", "What counsel answered", "Answered by, on what day:", "Name, rank, date and time:"
            })
        {
            Assert.Contains(part, markdown, StringComparison.Ordinal);
            Assert.Contains(part, html, StringComparison.Ordinal);
        }

        Assert.Contains("<svg ", html, StringComparison.Ordinal);
        Assert.Contains("```text\n-----PDSC", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memo_shows_who_answered_for_counsel_and_when_and_each_answer_beside_its_question()
    {
        var text = File.ReadAllText(Pinellas);
        var answered = text.Replace(
            "\"localLaw\": {",
            "\"localLaw\": { \"answeredBy\": \"County attorney\", \"answeredOn\": \"2019-05-01\", \"holdNeedsOrder\": false,",
            StringComparison.Ordinal)
            .Replace("\"transferDaysBefore\": \"none\"", "\"transferDaysBefore\": 7", StringComparison.Ordinal);
        Assert.NotEqual(text, answered);
        var (_, markdown, errors) = Wso.Run(["memo", "-"], answered);

        Assert.Equal("", errors);
        Assert.Contains("Answered by County attorney on 2019-05-01.", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Answered by, on what day:", markdown, StringComparison.Ordinal);
        Assert.Contains("- May an officer arrest for a civil immigration violation? ", markdown, StringComparison.Ordinal);
        Assert.Contains("- A hold needs the order of a judicial official: no.", markdown, StringComparison.Ordinal);
        Assert.Contains("- ICE may take the person 7 days before release is due, at the earliest.", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memo_says_so_if_only_half_of_it_is_recorded()
    {
        var text = File.ReadAllText(Pinellas)
            .Replace("\"localLaw\": {", "\"localLaw\": { \"answeredOn\": \"2019-05-01\",", StringComparison.Ordinal);

        Assert.Contains(
            "Answered by somebody who is not recorded on 2019-05-01.",
            Wso.Run(["memo", "-"], text).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_memo_links_the_law_that_can_be_read_at_a_public_address()
    {
        var (_, markdown, _) = Wso.Run(["memo", ScreenCases.PathOf("undetermined-hold-text-shows-no-deadline")]);
        var html = Wso.Run(["memo", Wso.Case("new-jersey-end-of-day"), "--html"]).Output;

        Assert.DoesNotContain("USC", markdown, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://www.law.cornell.edu/cfr/text/8/287.7\">", html, StringComparison.Ordinal);
    }

    /// <summary>The form of JSON is "8 USC 1357(g)(1)", that of people "8 U.S.C. § 1357(g)(1)".</summary>
    [Theory]
    [InlineData("decide {all} --all")]
    [InlineData("duties {case}")]
    [InlineData("programs")]
    [InlineData("counsel --state CA --agreements wso,jem,tfm,boa,igsa")]
    [InlineData("diff --state NC --from 2025-09-30 --to 2025-10-01")]
    public void Citations_have_the_form_to_paste_on_every_screen(string command)
    {
        var said = Run(command.StartsWith("counsel", StringComparison.Ordinal) ? command : command + " --text")
            .Replace("\n            ", " ", StringComparison.Ordinal);

        Assert.DoesNotContain(
            new[] { "8 USC", "8 CFR", "Cal. Gov. Code,", "Service Officer MOA", "N.C.G.S. 162-62(" },
            form => said.Contains(form, StringComparison.Ordinal) && !said.Contains('"' + form, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_an_id_holds_it_is_no_markup_in_a_memo()
    {
        var text = File.ReadAllText(Pinellas).Replace("2019-000441-b", "<script>*x*", StringComparison.Ordinal);

        Assert.Contains(@"\<script>\*x\*", Wso.Run(["memo", "-"], text).Output, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", Wso.Run(["memo", "-", "--html"], text).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", Wso.Run(["memo", "-", "--html"], text).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_behind_the_end_of_a_roster_is_no_gap()
    {
        var said = Run("coverage {case} {roster} --text");

        Assert.DoesNotContain("GAP", said, StringComparison.Ordinal);
        Assert.Contains("The roster ends Fri May 10, 18:00 EDT; 28 days 15 h of the days asked about are", said, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(roster);

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All cases at once, as JSON Lines.</summary>
    private static string Text(string command)
    {
        var lines = string.Concat(
            ScreenCases.Names.Select(
                static name =>
                    JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(ScreenCases.PathOf(name))).RootElement) + "\n"));
        var (exitCode, output, errors) = Wso.Run([command, "-", "--text"], lines);
        Assert.True(exitCode == 0, errors);
        return output;
    }

    /// <summary>The lines about one case: from the two first lines, which stand before the line with its id, to the next case.</summary>
    private static string[] Block(string text, string id)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith($"    {id} · ", StringComparison.Ordinal));
        Assert.True(at > 0, id);
        var from = Array.FindLastIndex(lines, at, static line => line.Length == 0) + 1;
        var next = Array.FindIndex(lines, at + 1, static line => line.Contains(" · as of ", StringComparison.Ordinal));
        var until = next < 0 ? lines.Length : Array.FindLastIndex(lines, next, static line => line.Length == 0);
        return lines[from..until];
    }

    private string Run(string command)
    {
        var (exitCode, output, errors) = Wso.Run(Filled(command));
        Assert.True(exitCode == 0, errors);
        return output;
    }

    private string[] Filled(string command) => [.. command.Split(' ').Select(word => word switch
    {
        "{case}" => Pinellas,
        "{all}" => ScreenCases.PathOf("all-actions-text-drops-cautions"),
        "{roster}" => roster,
        "{list}" => Path.Combine(Checkout.Root, "samples", "agencies", "ice-287g-agreements-2025-07-18.csv"),
        _ => word,
    })];
}
