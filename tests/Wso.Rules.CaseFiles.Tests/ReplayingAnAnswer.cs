using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>A stored answer is compared with what the case is decided now.</summary>
public sealed class ReplayingAnAnswer
{
    private static readonly CaseFileDocument Document =
        CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json"))).Document!;
    private static readonly string Case = CaseFileWriter.ToJson(Document);
    private static readonly string Answer = AnswerWriter.ToJson(Document, receipt: true);

    public static TheoryData<string> Hostile =>
    [
        "", "null", "[]", "7", "{", "{}", """{"receipt":7}""", """{"receipt":{"law":"2026.01.01"}}""",
        """{"receipt":{"law":1,"library":2,"tzdb":3,"caseFile":4}}""",
        Answer + Answer, Answer.Replace("\"hold\"", "\"\\ud800\"", StringComparison.Ordinal),
        Answer.Replace("permitted", "\\ud800", StringComparison.Ordinal), "\ud800",
        string.Concat(Enumerable.Repeat("[", 100_000)),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_answer_of_this_version_is_the_same(bool brief)
    {
        var replay = Replay.Of(Case, AnswerWriter.ToJson(Document, brief, receipt: true));
        Assert.True(replay.IsSame, replay.ToString());
        Assert.Equal(
            (Document.CaseFile.Id, RuleBook.Current.LawVersion, replay.Then!.CaseFile),
            (replay.Id, replay.Then.Law, replay.Now!.CaseFile));
        Assert.Contains("wso.48-hours", Replay.Of(Case, Answer).Rules);
    }

    [Fact]
    public void What_differs_is_listed_by_what_it_is_about_and_the_versions_are_no_difference()
    {
        var stored = Answer.Replace($"\"law\":\"{RuleBook.Current.LawVersion}\"", "\"law\":\"2020.01.01\"", StringComparison.Ordinal)
            .Replace("\"hold\":{\"ruling\":\"permitted\"", "\"hold\":{\"ruling\":\"required\"", StringComparison.Ordinal);
        Assert.NotEqual(Answer, stored);
        var replay = Replay.Of(Case, stored);
        Assert.True(replay.IsCompared);
        Assert.Equal(("2020.01.01", RuleBook.Current.LawVersion), (replay.Then.Law, replay.Now.Law));
        Assert.Equal(["hold.ruling: required, now permitted"], replay.Differences.Select(static one => one.ToString()));
    }

    [Fact]
    public void A_part_that_only_one_of_the_answers_has_is_a_difference()
    {
        var stored =
            Answer.Replace("\"nextChange\":", "\"earlier\":{\"a\":1,\"b\":[{\"rule\":\"x\"}]},\"next\":", StringComparison.Ordinal);
        var differences = Replay.Of(Case, stored).Differences.ToDictionary(static one => one.At, static one => (one.Then, one.Now));
        Assert.Equal(["nextChange", "earlier.a", "earlier.b[x].rule", "next"], differences.Keys);
        Assert.Equal(("1", null), differences["earlier.a"]);
        Assert.Null(differences["nextChange"].Then);
    }

    [Fact]
    public void Another_case_file_is_refused_and_so_is_an_answer_without_a_receipt()
    {
        Assert.Contains(
            "another digest",
            Replay.Of(Case.Replace("2019-05-08T20:00:00Z", "2019-05-08T20:00:01Z", StringComparison.Ordinal), Answer).Refused,
            StringComparison.Ordinal);
        Assert.Contains("no receipt", Replay.Of(Case, AnswerWriter.ToJson(Document)).Refused, StringComparison.Ordinal);
        Assert.Contains("$.ask", Replay.Of("{\"id\":\"a\"}", Answer).Refused, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Replay.Of(null!, Answer));
        Assert.Throws<ArgumentNullException>(() => Replay.Of(Case, null!));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_document_is_refused_in_a_sentence_and_never_throws(string hostile)
    {
        foreach (var replay in
            new[]
            {
                Replay.Of(Case, hostile), Replay.Of(hostile, Answer), Replay.Of(hostile, hostile),
                Replay.Of(Encoding.UTF8.GetBytes(Case), Encoding.UTF8.GetBytes(hostile))
            })
        {
            Assert.False(replay.IsSame);
            Assert.True(replay.Refused is { } why && why.EndsWith('.'), replay.ToString());
        }
    }

    [Fact]
    public void Any_byte_of_an_answer_may_be_broken()
    {
        var random = new Random(20261130);
        var (utf8Case, good) =
            (Encoding.UTF8.GetBytes(Case), Encoding.UTF8.GetBytes(AnswerWriter.ToJson(Document, brief: true, receipt: true)));
        for (var round = 0; round < 300; round++)
        {
            var broken = (byte[])good.Clone();
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
            _ = Replay.Of(utf8Case, broken).ToString();
        }
    }

    [Fact]
    public void At_most_so_many_differences_are_listed_and_a_long_name_above_many_of_them_costs_nothing()
    {
        var many = string.Join(",", Enumerable.Range(0, 100_000).Select(static i => $"\"{i}\":{i}"));
        var stored =
            Answer.Replace("\"nextChange\":", $"\"{new string('n', 1_000_000)}\":{{{many}}},\"nextChange\":", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        var replay = Replay.Of(Case, stored);
        Assert.Equal((Replay.MostDifferences, 100_000 - Replay.MostDifferences), (replay.Differences.Count, replay.DifferencesLeftOut));
        Assert.True(replay.Differences.Sum(static one => one.At.Length) < 300_000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
