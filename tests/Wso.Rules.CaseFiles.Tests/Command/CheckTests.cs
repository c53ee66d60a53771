using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>A jail's standing data looked over: <c>wso check</c>.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Jail = """
        {
          "facility": { "id": "jail-a", "state": "FL", "timeZone": "America/New_York" },
          "agency": {
            "id": "so", "facilities": ["jail-a", "jail-b"], "detentionServices": "none", "complaints": [],
            "agreements": [
              { "type": "warrantServiceOfficer", "edition": "2025", "effective": "2025-03-01", "ended": "2027-01-15", "notices": [], "facilities": ["jail-a"], "continues": false },
              { "type": "taskForce", "edition": "2025", "effective": "2025-02-20", "ended": "never", "notices": [], "continues": false }
            ]
          },
          "officers": [
            { "id": "d-1", "unitedStatesCitizen": true, "designations": [{ "under": "taskForce", "certified": "2025-02-26", "authorized": "2025-02-26", "renewed": "never", "withdrawn": "never" }] },
            { "id": "d-2", "unitedStatesCitizen": true, "designations": [{ "under": "warrantServiceOfficer", "certified": "2020-05-01", "authorized": "2020-05-01", "form70006": true, "withdrawn": "never", "facilities": ["jail-a"] }] },
            { "id": "d-3", "unitedStatesCitizen": true, "designations": [{ "under": "warrantServiceOfficer", "certified": "2025-05-01", "authorized": "2025-05-01", "form70006": true, "withdrawn": "never", "facilities": ["jail-a"] }] },
            { "id": "d-4", "unitedStatesCitizen": true, "designations": [{ "under": "warrantServiceOfficer", "certified": "2025-05-01", "authorized": "2025-05-01", "withdrawn": "never", "facilities": ["jail-a"] }] }
          ],
          "localLaw": { "detainerHold": "allowed", "transfer": "allowed", "answeredBy": "County attorney", "answeredOn": "2019-06-30" }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("now", "officer d-2, WSO", "")]
    [InlineData("notKnown", "officer d-4, WSO", "70-006")]
    [InlineData("now", "facility jail-b", "WSO")]
    [InlineData("now", "counsel, detainerHold", "answered 2019-06-30")]
    [InlineData("soon", "agreement WSO", "2027")]
    [InlineData("soon", "officer d-1, TFM", "2027")]
    public void What_no_longer_holds_ends_soon_or_is_not_known_is_found(string kind, string about, string says)
    {
        var finding = Found("2026-12-15T08:00:00-05:00").First(one => one.Kind == kind && one.About == about);

        Assert.Contains(says, finding.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void An_officer_in_order_is_not_among_what_does_not_hold() =>
        Assert.DoesNotContain(Found("2026-12-15T08:00:00-05:00"), finding => finding.About.StartsWith("officer d-3", StringComparison.Ordinal) && finding.Kind != "soon");

    [Theory]
    [InlineData("2026-11-27T23:59:59-05:00", false)]
    [InlineData("2026-11-29T00:00:00-05:00", true)]
    public void A_two_year_authorization_shows_ninety_days_before_it_lapses(string at, bool isShown) =>
        Assert.Equal(isShown, Found(at).Any(finding => finding is ("soon", "officer d-1, TFM", _)));

    [Theory]
    [InlineData("2019-06-30", true)]
    [InlineData("2025-02-13", false)]
    public void An_answer_is_old_where_the_law_began_after_it(string answered, bool isOld) =>
        Assert.Equal(isOld, Found("2026-11-15T08:00:00-05:00", Jail.Replace("2019-06-30", answered, StringComparison.Ordinal)).Any(finding => finding is ("now", "counsel, detainerHold", _)));

    [Fact]
    public void What_a_bare_jail_file_does_not_say_is_not_known_and_no_fault() =>
        Assert.Equal(
            ["agreements", "officers", "counsel, detainerHold"],
            Found("2026-11-15T08:00:00-05:00", """{ "facility": { "id": "jail-a", "state": "OH", "timeZone": "America/New_York" } }""").Where(finding => finding.Kind == "notKnown").Select(finding => finding.About).Take(3));

    [Fact]
    public void The_text_says_what_to_do()
    {
        var (exitCode, output, _) = Check("2026-12-15T08:00:00-05:00", Jail);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("jail-a, FL, Tue Dec 15, 2026, 08:00 EST: ", output, StringComparison.Ordinal);
        Assert.Contains("  facility jail-b\n", output, StringComparison.Ordinal);
        Assert.Contains("  do        Ask counsel again.", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("2026-12-15", Jail, 64, "'2026-12-15' is not a time with an offset.")]
    [InlineData("2026-12-15T08:00:00-05:00", "{}", 2, "$.facility")]
    public void What_cannot_be_read_is_refused(string at, string jail, int code, string reason)
    {
        var (exitCode, output, errors) = Check(at, jail);

        Assert.Equal((code, ""), (exitCode, output));
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    private (string Kind, string About, string Says)[] Found(string at, string jail = Jail)
    {
        var (exitCode, output, errors) = Check(at, jail, "--json");
        Assert.True(exitCode == 0, errors);
        return [.. JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("kind").GetString()!, finding.GetProperty("about").GetString()!, finding.GetProperty("says").GetString()!))];
    }

    private (int ExitCode, string Output, string Errors) Check(string at, string jail, params string[] options)
    {
        var file = Path.Combine(folder.FullName, "jail.json");
        File.WriteAllText(file, jail);
        return Wso.Run(["check", file, "--at", at, .. options]);
    }
}
