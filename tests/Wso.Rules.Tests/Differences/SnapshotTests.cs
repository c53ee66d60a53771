using System;
using System.Linq;
using NodaTime;
using Wso.Rules.Tests.Generated;
using Xunit;

namespace Wso.Rules.Tests.Differences;

/// <summary>The rule book as text: whole, stable, and each line of it a difference where it is another.</summary>
public sealed class SnapshotTests
{
    private static readonly string Present = RuleBook.Current.Snapshot();

    private static readonly string[] Lines = Present.TrimEnd('\n').Split('\n');

    [Fact]
    public void Two_snapshots_of_one_rule_book_are_the_same() =>
        Assert.Empty(RuleBook.Current.Compare.Snapshots(Present, RuleBook.Current.Snapshot()));

    [Fact]
    public void Every_rule_every_branch_of_a_grant_and_every_span_of_a_state_has_a_line_of_its_own()
    {
        var questions = Lines.Skip(1).Select(line => line.Split('\t')[0]).ToList();
        Assert.Equal(questions.Count, questions.Distinct().Count());
        Assert.Empty(RuleBook.Current.Rules.Select(rule => rule.Id).Except(questions));
        var branches = Wso.Rules.Law.AllRules.Grants.SelectMany(grant =>
            grant.When.Leaves.Concat(grant.Bars)
                .Concat(grant.Required is { } required ? required.Leaves : [])
                .Select(leaf => (grant.Rule.Id, Leaf: leaf.Rule.Id)));
        Assert.All(branches, branch =>
            Assert.Contains(questions, question =>
                question.StartsWith(branch.Id + " ", StringComparison.Ordinal) && question.Split(' ', '(', ')').Contains(branch.Leaf)));
        Assert.Equal(
            RuleBook.Current.States.Count,
            questions.Count(question => question.Split(' ')[0].EndsWith(".law", StringComparison.Ordinal)));
        Assert.Empty(
            RuleBook.Current.States.SelectMany(span => span.Duties)
                .Select(duty => duty.Id)
                .Except(questions.Select(question => question.Split(' ')[0])));
    }

    /// <summary>Every thirty-seventh line, or a tenth of them: they are read alike, and a snapshot is long.</summary>
    [Fact]
    public void Each_line_left_out_is_a_question_that_falls_away()
    {
        for (var i = 1; i < Lines.Length; i += Sample.IsWhole ? 37 : 370)
        {
            var without = string.Join("\n", Lines.Where((_, line) => line != i));
            var change = Assert.Single(RuleBook.Current.Compare.Snapshots(Present, without));
            Assert.True(
                change.Question == Lines[i].Split('\t')[0] && change.From == Lines[i].Split('\t')[1] && change.To is null,
                Lines[i]);
            Assert.Null(Assert.Single(RuleBook.Current.Compare.Snapshots(without, Present)).From);
        }
    }

    /// <summary>Every column counts: the answer, and the document, place, days and verification of its source.</summary>
    [Fact]
    public void Each_column_changed_is_a_change()
    {
        var line =
            Array.FindIndex(Lines, line => line.Split('\t') is { Length: 7 } columns && columns[4].Length > 0 && columns[5].Length > 0);
        string[] others = ["", "another answer", "Another Act", "s. 99", "1999-01-01", "2099-01-01", nameof(Verification.Unsettled)];
        for (var column = 1; column < others.Length; column++)
        {
            var columns = Lines[line].Split('\t');
            columns[column] = others[column];
            var change = Assert.Single(
                RuleBook.Current.Compare.Snapshots(
                    Present,
                    Present.Replace(Lines[line], string.Join("\t", columns), StringComparison.Ordinal)));
            Assert.Equal(columns[0], change.Question);
        }
    }

    [Fact]
    public void The_order_of_the_lines_the_version_and_the_ends_of_lines_are_no_change() =>
        Assert.Empty(RuleBook.Current.Compare.Snapshots(Present, "law 2030.01.01\r\n" + string.Join("\r\n", Lines.Skip(1).Reverse())));

    [Theory]
    [InlineData("", "first line")]
    [InlineData("rules", "first line")]
    [InlineData("law 1\nwso.hold", "Line 2")]
    [InlineData("law 1\nwso.hold\tyes\nwso.hold\tno", "Line 3")]
    [InlineData("law 1\nwso.hold\tyes\tMOA\ts. I\tyesterday\t\tUnsettled", "Line 2")]
    [InlineData("law 1\nwso.hold\tyes\tMOA\ts. I\t\t\tHearsay", "Line 2")]
    [InlineData("law 1\nwso.hold\tyes\t\ts. I\t\t\tUnsettled", "Line 2")]
    public void What_is_no_snapshot_is_refused_with_its_line(string text, string where) =>
        Assert.Contains(
            where,
            Assert.Throws<ArgumentException>(() => RuleBook.Current.Compare.Snapshots(text, Present)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2019-04-23", "2019-04-24", "wso.hold", null)]
    [InlineData("2020-06-08", "2020-06-09", "jem.hold", null)]
    [InlineData("2025-02-11", "2025-02-12", "tfm.hold", null)]
    [InlineData("2018-01-16", "2018-01-17", "boa.hold", null)]
    [InlineData("2025-09-30", "2025-10-01", "NC ceiling of a hold", "48 hours from receipt of detainer and warrant")]
    public void Between_two_days_a_rule_begins_with_its_source_and_a_state_changes_with_its_span(
        string from,
        string to,
        string question,
        string? before)
    {
        var changes = RuleBook.Current.Compare.Days(Day(from), Day(to));
        Assert.Equal(before, Assert.Single(changes, change => change.Question == question).From);
        Assert.DoesNotContain(RuleBook.Current.Compare.Days(Day(to), Day(to).PlusDays(1)), change => change.Question == question);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
