using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>What counsel must answer once for a jail: <c>wso counsel</c>.</summary>
public sealed class CounselTests
{
    private static readonly Lazy<JsonElement> Ohio = new(() => Counsel("--state", "OH", "--agreements", "wso,boa,igsa"));

    [Fact]
    public void Every_question_that_leaves_something_undetermined_must_be_answered_and_stands_first()
    {
        var questions = Ohio.Value.GetProperty("questions").EnumerateArray().ToArray();
        bool Undetermined(JsonElement question) => question.GetProperty("decides").EnumerateArray().Any(effect => effect.GetProperty("now").GetString() == "undetermined");

        Assert.Equal(7, questions.Length);
        Assert.All(questions, question => Assert.Equal(Undetermined(question), question.GetProperty("mustBeAnswered").GetBoolean()));
        Assert.Equal(questions.OrderBy(question => !question.GetProperty("mustBeAnswered").GetBoolean()).Select(Name), questions.Select(Name));
        Assert.Contains("detainerHold", questions.Where(question => question.GetProperty("mustBeAnswered").GetBoolean()).Select(Name));
    }

    [Theory]
    [InlineData("detainerHold", "a detainer alone", "holdForIce", "prohibited permitted required")]
    [InlineData("detainerHold", "a BOA", "holdForIce", "prohibited permitted required")]
    [InlineData("detentionContract", "an IGSA", "holdForIce", "prohibited permitted permitted")]
    [InlineData("agreement287g", "a WSO agreement", "executeArrestWarrant", "prohibited permitted permitted")]
    [InlineData("civilArrest", "a WSO agreement", "executeArrestWarrant", "prohibited permitted permitted")]
    [InlineData("releaseNotice", "a detainer alone", "notifyIceOfRelease", "prohibited permitted required")]
    [InlineData("transfer", "a detainer alone", "transferToIce", "prohibited permitted permitted")]
    [InlineData("transport", "a detainer alone", "transportToIce", "prohibited permitted permitted")]
    public void Each_answer_changes_what_rests_on_it(string question, string basis, string action, string rulings)
    {
        var effect = Ohio.Value.GetProperty("questions").EnumerateArray().Single(one => Name(one) == question).GetProperty("decides").EnumerateArray()
            .Single(one => one.GetProperty("basis").GetString() == basis && one.GetProperty("action").GetString() == action);

        Assert.Equal(rulings.Split(' '), new[] { "forbidden", "allowed", "commanded" }.Select(answer => effect.GetProperty(answer).GetString()));
    }

    [Fact]
    public void What_the_library_found_stands_beside_the_question()
    {
        var hold = Counsel("--state", "FL").GetProperty("questions").EnumerateArray().Single(question => Name(question) == "detainerHold");

        Assert.False(hold.GetProperty("mustBeAnswered").GetBoolean());
        Assert.Equal("primaryTextRead", hold.GetProperty("found").GetProperty("verification").GetString());
        Assert.StartsWith("Fla. Stat. 908.105", hold.GetProperty("found").GetProperty("cite").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The localLaw to fill in, filled in, answers the case that waited for it; who answered and when stands in the reasons.</summary>
    [Fact]
    public void The_answers_filled_in_decide_and_are_shown_in_the_reasons()
    {
        var names = Ohio.Value.GetProperty("localLaw").EnumerateObject().Select(member => member.Name);
        var answers = names.Select(name => name switch { "answeredBy" => "\"answeredBy\": \"County attorney\"", "answeredOn" => "\"answeredOn\": \"2026-11-02\"", "detainerHold" => "\"detainerHold\": \"forbidden\"", _ => $"\"{name}\": null" });
        var (exitCode, output, errors) = Wso.Run(["decide", "-"], $$"""{ "id": "1", "ask": { "action": "holdForIce", "at": "2026-11-03T12:00:00-05:00" }, "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" }, "agency": { "agreements": [], "detentionServices": "none" }, "acts": [], "custody": { "booked": "2026-11-01T12:00:00-05:00" }, "localLaw": { {{string.Join(", ", answers)}} } }""");

        Assert.True(exitCode == 0, errors);
        Assert.Equal("prohibited", JsonDocument.Parse(output).RootElement.GetProperty("verdicts")[0].GetProperty("ruling").GetString());
        Assert.Contains("\"cite\":\"counsel's own answer, County attorney, 2026-11-02\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_to_sign_needs_nothing_else()
    {
        var page = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        try
        {
            Assert.Equal(0, Wso.Run(["counsel", "--state", "OH", "--html", page]).ExitCode);
            var html = File.ReadAllText(page);
            Assert.Equal(64, Wso.Run(["counsel", "--state", "OH", "--html", page]).ExitCode);

            Assert.Equal(28, html.Split("class=\"box\"").Length - 1);
            Assert.Contains("Signature:", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("http:", html, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            File.Delete(page);
        }
    }

    [Theory]
    [InlineData("XX", "wso", "'XX' is not a state.")]
    [InlineData("OH", "wso,abc", "'abc' is not an agreement. Give some of wso, jem, tfm, boa, igsa")]
    public void What_there_is_not_is_refused(string state, string agreements, string reason)
    {
        var (exitCode, output, errors) = Wso.Run(["counsel", "--state", state, "--agreements", agreements]);

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    private static string Name(JsonElement question) => question.GetProperty("question").GetString()!;

    private static JsonElement Counsel(params string[] options)
    {
        var (exitCode, output, errors) = Wso.Run(["counsel", "--json", .. options]);
        Assert.True(exitCode == 0, errors);
        return JsonDocument.Parse(output).RootElement;
    }
}
