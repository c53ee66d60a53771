using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;
using Spectre.Console;
using Wso.Rules.CaseFiles;
using Xunit;

namespace Wso.HoldWatch.Tests;

/// <summary>The table of the failure test can fail: each thing that must not be is put in, one at a time.</summary>
public sealed class Ledgers
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 12, 0);
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);
    private readonly List<CaseFileDocument> holds = [.. LiveHolds.Make(4, Now, Duration.FromMinutes(10), Duration.FromMinutes(8))];

    [Fact]
    public void Nothing_is_wrong() => Assert.Empty(Wrong(Ends()));

    [Fact]
    public void A_repeat_is_dropped() => Assert.Empty(Wrong([.. Ends(), Ends()[0] with { Announced = Ends()[0].At.AddSeconds(3) }]));

    [Fact]
    public void A_notice_of_another_custody_is_left_out() =>
        Assert.Empty(Wrong([.. Ends(), Ends()[0] with { Custody = "of another feed", At = Ends()[0].At.AddHours(1) }]));

    [Fact]
    public void A_missing_end() => Assert.Equal(["ends missed"], Wrong(Ends()[1..]));

    [Fact]
    public void An_end_at_another_instant() =>
        Assert.Contains(
            "ends missed",
            Wrong([Ends()[0] with { At = Ends()[0].At.AddSeconds(1), Announced = Ends()[0].At.AddSeconds(1) }, .. Ends()[1..]]));

    [Fact]
    public void A_repeat_that_says_otherwise() =>
        Assert.Equal(
            ["repeats that differ"],
            Wrong([.. Ends(), Ends()[0] with { From = "required", Announced = Ends()[0].At.AddSeconds(3) }]));

    [Fact]
    public void A_notice_before_its_instant() =>
        Assert.Equal(["announced too early"], Wrong([Ends()[0] with { Announced = Ends()[0].At.AddTicks(-1) }, .. Ends()[1..]]));

    [Fact]
    public void A_custody_out_of_order()
    {
        var end = Ends()[0];
        var before =
            end with { Change = "ruling holdForIce", At = end.At.AddMinutes(-1), To = "permitted", Announced = end.At.AddSeconds(5) };
        Assert.Equal(["custodies out of order"], Wrong([.. Ends(), before]));
    }

    [Fact]
    public void Another_decision_than_the_rule_books() =>
        Assert.Equal(["differ from the rule book"], Wrong([.. Ends(), Ends()[0] with { Change = "ruling release", To = "prohibited" }]));

    [Theory]
    [InlineData(10, true)]
    [InlineData(10.001, false)]
    public void A_notice_later_than_the_bound_in_real_time(double seconds, bool isIn) =>
        Assert.Equal(isIn, Print([Ends()[0] with { Announced = Ends()[0].At.AddSeconds(seconds * 2) }, .. Ends()[1..]]).IsRight);

    private Notice[] Ends() =>
    [
        .. holds.Select((hold, i) => Now + Duration.FromMinutes(10 + (2 * i)))
            .Zip(holds, (end, hold) =>
                new Notice(
                    hold.CaseFile.Id, "hold", end.ToDateTimeOffset(), "permitted", "prohibited", end.ToDateTimeOffset().AddSeconds(1))),
    ];

    /// <summary>The rows that count something that must not be; what is said must agree with the exit code.</summary>
    private IReadOnlyList<string> Wrong(IReadOnlyList<Notice> notices)
    {
        var (isRight, text) = Print(notices);
        var wrong = text.Split('\n').Select(line => line.Split('│')).Where(cells => cells.Length > 2)
            .Select(cells => (Row: cells[1].Trim(), Value: cells[2].Trim()))
            .Where(
                row =>
                    row.Row is "ends missed"
                        or "repeats that differ"
                        or "announced too early"
                        or "custodies out of order"
                        or "differ from the rule book"
                    && row.Value[0] != '0')
            .Select(row => row.Row).ToList();
        Assert.Equal(wrong.Count == 0, isRight);
        return wrong;
    }

    private (bool IsRight, string Text) Print(IReadOnlyList<Notice> notices)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 100;
        var ledger = new Ledger(holds, notices, 2);
        return (ledger.Print(console, ledger.Asked().Select(asked => AnswerWriter.ToJson(asked)), Bound), output.ToString());
    }
}
