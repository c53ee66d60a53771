using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>What changed in the law, as text that fits a screen and as data; and what cannot be compared, said with what to do.</summary>
public sealed class DiffTests
{
    private static readonly string[] NorthCarolina = ["diff", "--state", "NC", "--from", "2025-09-30", "--to", "2025-10-01"];

    [Fact]
    public void Text_fits_eighty_columns_and_has_both_acts()
    {
        var (exit, output, errors) = Wso.Run([.. NorthCarolina, "--text"]);
        Assert.Equal((0, string.Empty), (exit, errors));
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        output = string.Join(' ', output.Split([' ', '\n'], System.StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("48 hours from receipt of detainer and warrant", output, StringComparison.Ordinal);
        Assert.Contains("48 hours from release due", output, StringComparison.Ordinal);
        Assert.Contains("HB 10", output, StringComparison.Ordinal);
        Assert.Contains("HB 318", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_each_question_with_both_answers_and_sources()
    {
        using var json = JsonDocument.Parse(Wso.Run([.. NorthCarolina, "--json"]).Output);
        var ceiling = json.RootElement.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("question").GetString() == "ceiling of a hold");
        Assert.Equal("N.C.G.S. 162-62(b1), S.L. 2024-55 (HB 10)", ceiling.GetProperty("before").GetProperty("cite").GetString());
        Assert.Equal("48 hours from release due", ceiling.GetProperty("after").GetProperty("answer").GetString());
        Assert.Equal("2025-10-01", ceiling.GetProperty("after").GetProperty("from").GetString());
    }

    [Fact]
    public void A_snapshot_kept_is_compared_with_the_present_rule_book_and_with_another()
    {
        var released = Path.Combine(Checkout.Root, "src", "Wso.Rules", "Law", "rulebook.released.txt");
        var present = Path.GetTempFileName();
        File.WriteAllText(present, Wso.Run(["rules", "--snapshot"]).Output.Replace("less than 48 hours", "less than 72 hours", StringComparison.Ordinal));
        Assert.Contains("wso.48-hours", Wso.Run(["diff", "--snapshot", present]).Output, StringComparison.Ordinal);
        Assert.Equal(0, Wso.Run(["diff", "--snapshot", released, "--to", present]).ExitCode);
    }

    [Theory]
    [InlineData("diff", "wso diff --agreement wso --from 2019 --to 2025")]
    [InlineData("diff --state QQ --from 2025-01-01 --to 2026-01-01", "'QQ' is not a state")]
    [InlineData("diff --state NC --from yesterday --to 2026-01-01", "'yesterday' is not a day")]
    [InlineData("diff --agreement jem --from 2019 --to 2025", "known: 2020, 2025")]
    [InlineData("diff --agreement nta --from 2019 --to 2025", "Give one of: wso, jem, tfm, boa")]
    [InlineData("diff --agreement wso --from 1999 --to 2025", "Give one of: 2018, 2019")]
    [InlineData("diff --snapshot no-such-file", "no-such-file")]
    public void What_cannot_be_compared_is_refused_with_what_to_do(string arguments, string said)
    {
        var (exit, output, errors) = Wso.Run(arguments.Split(' '));
        Assert.Equal((64, string.Empty), (exit, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }
}
