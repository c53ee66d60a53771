using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>ICE's published list of 2025-07-18, all 832 rows of it, through <c>wso agencies</c>.</summary>
public sealed class AgenciesTests
{
    private const string Header = "state,agency,agency_type,county,support_type,signed";

    private static readonly string Published = Path.Combine(Checkout.Root, "samples", "agencies", "ice-287g-agreements-2025-07-18.csv");

    private static readonly Lazy<JsonElement> Florida = new(() => Agencies(Published, "FL", "2025-07-18"));

    [Fact]
    public void All_832_rows_are_read_or_reported_with_line_and_reason()
    {
        var notRead = Florida.Value.GetProperty("rowsNotRead").EnumerateArray().ToArray();

        Assert.Equal((832, 829), (Florida.Value.GetProperty("rows").GetInt32(), Florida.Value.GetProperty("rowsRead").GetInt32()));
        Assert.Equal(
            ["639 TN Grundy County Sheriff's Office", "775 UT Tooele County Sheriff's Office", "785 VA Campbell County Sheriff's Office"],
            notRead.Select(Told));
        Assert.All(notRead.Zip(["5025-07-07", "7/72025", "05/082025"]), row =>
            Assert.Contains(
                $"'{row.Second}' cannot be read as a date",
                row.First.GetProperty("reason").GetString(),
                StringComparison.Ordinal));
    }

    /// <summary>
    /// Every line of the file, counted without the command: each is an agreement of some state's agency, or among the three.
    /// </summary>
    [Fact]
    public void Every_row_that_was_read_comes_out_as_an_agreement_of_its_agency_on_its_line()
    {
        var lines = File.ReadLines(Published)
            .Select((text, i) => (Line: i + 1, Fields: Fields(text)))
            .Where(line => line.Fields[0] == "FLORIDA")
            .ToArray();
        var told = Florida.Value.GetProperty("agencies").EnumerateArray()
            .SelectMany(agency =>
                agency.GetProperty("agreements")
                    .EnumerateArray()
                    .Select(agreement =>
                        $"{agreement.GetProperty("line").GetInt32()} {agency.GetProperty("agency").GetString()} "
                            + $"{agreement.GetProperty("type").GetString()} {agreement.GetProperty("signed").GetString()}"));
        var models = new Dictionary<string, string>
        {
            ["Task Force Model"] = "taskForce",
            ["Warrant Service Officer"] = "warrantServiceOfficer",
            ["Jail Enforcement Model"] = "jailEnforcement",
        };

        Assert.Equal(309, lines.Length);
        Assert.Equal(lines.Select(line => $"{line.Line} {line.Fields[1]} {models[line.Fields[4]]} {line.Fields[5]}").Order(), told.Order());
    }

    public static TheoryData<string, string, string, string> Three => new()
    {
        {
            "Pinellas County Sheriff's Office", "warrantServiceOfficer 2019-04-24, taskForce 2025-02-26",
            "serveRemovalWarrant questionAlienage arrestWithoutWarrant", ""
        },
        {
            "Pasco County Sheriff's Office", "taskForce 2025-02-26",
            "executeArrestWarrant questionAlienage arrestWithoutWarrant transportToIce", "serveRemovalWarrant"
        },
        {
            "Pasco County Board of County Commissioners", "warrantServiceOfficer 2025-02-26", "executeArrestWarrant serveRemovalWarrant",
            "arrestWithoutWarrant questionAlienage processForRemoval takeSwornStatement prepareChargingDocument issueDetainer"
        },
        {
            "Hernando County Sheriff's Office", "warrantServiceOfficer 2019-05-06, jailEnforcement 2020-06-09, taskForce 2025-02-26",
            "serveRemovalWarrant issueDetainer", ""
        },
    };

    [Theory]
    [MemberData(nameof(Three))]
    public void Pinellas_Pasco_and_Hernando_come_out_as_the_list_says(string name, string agreements, string could, string couldNot)
    {
        var agency = Florida.Value.GetProperty("agencies").EnumerateArray().Single(one => one.GetProperty("agency").GetString() == name);

        Assert.Equal(
            agreements.Split(", ").Order(),
            agency.GetProperty("agreements")
                .EnumerateArray()
                .Select(one => $"{one.GetProperty("type").GetString()} {one.GetProperty("signed").GetString()}")
                .Order());
        Assert.Empty(could.Split(' ').Except(Strings(agency, "could")));
        Assert.Equal(couldNot.Split(' ', StringSplitOptions.RemoveEmptyEntries), Strings(agency, "couldNot"));
        Assert.Equal(9, Strings(agency, "could").Concat(Strings(agency, "couldNot")).Distinct().Count());
    }

    [Theory]
    [InlineData("2019-04-23", 0)]
    [InlineData("2019-04-24", 1)]
    public void An_agreement_counts_from_the_day_on_which_it_was_signed(string on, int expected) =>
        Assert.Equal(
            expected,
            Agencies(Published, "FL", on)
                .GetProperty("agencies")
                .EnumerateArray()
                .Count(agency => agency.GetProperty("agency").GetString() == "Pinellas County Sheriff's Office"));

    [Fact]
    public void Likely_one_agency_under_two_spellings_is_reported_and_not_merged()
    {
        var texas = Agencies(Published, "TX", "2025-07-18");
        var spelledTwice = texas.GetProperty("toLookAt")
            .EnumerateArray()
            .Where(finding => finding.GetProperty("reason").GetString()!.StartsWith("likely the same agency", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(
            ["Calhoun", "Galveston", "Goliad", "Lavaca", "Wharton"],
            spelledTwice.Select(finding => finding.GetProperty("agency").GetString()!.Split(' ')[0]));
        Assert.Equal(
            2,
            texas.GetProperty("agencies")
                .EnumerateArray()
                .Count(agency => agency.GetProperty("agency").GetString()!.StartsWith("Goliad County Sheriff", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dirty_row_is_reported_with_its_line_and_the_rows_around_it_are_read()
    {
        (string Row, string Reason)[] dirty =
        [
            ("ATLANTIS,Sunken Sheriff,County,#N/A,Task Force Model,2025-02-26", "'ATLANTIS' is not one of the fifty states"),
            ("FLORIDA,#N/A,County,#N/A,Task Force Model,2025-02-26", "the agency is not named"),
            ("FLORIDA,Some Sheriff,County,#N/A,#N/A,2025-02-26", "'#N/A' is not a 287(g) model"),
            ("FLORIDA,Some Sheriff,County,#N/A,Task Force Model,2025-02-30", "'2025-02-30' cannot be read as a date"),
            ("FLORIDA,Some Sheriff,County,#N/A,Task Force Model,26/02/2025", "'26/02/2025' cannot be read as a date"),
            ("FLORIDA,Some Sheriff,County,#N/A,Tribal Task Force Model,2025-02-26", "'Tribal Task Force Model' is not a 287(g) model"),
            ("FLORIDA,Some Sheriff,County,Task Force Model,2025-02-26", "5 cells"),
            ("FLORIDA,Some, Sheriff,County,#N/A,Task Force Model,2025-02-26", "7 cells"),
            ("FLORIDA,Some \"Sheriff,County,#N/A,Task Force Model,2025-02-26", "quotation marks"),
        ];
        var lines =
            dirty.SelectMany((one, i) => new[] { one.Row, $"FLORIDA,Sheriff {i},County,#N/A,Jail Enforcement Model,2025-02-26", "" });
        var told = Of($"{Header}\n{string.Join("\n", lines)}\nFLORIDA,Sheriff 0,County,#N/A,Jail Enforcement Model,2025-02-27\n");
        var findings = told.GetProperty("rowsNotRead").EnumerateArray().ToArray();

        Assert.Equal((19, 10), (told.GetProperty("rows").GetInt32(), told.GetProperty("rowsRead").GetInt32()));
        Assert.Equal(dirty.Select((_, i) => 2 + (3 * i)), findings.Select(finding => finding.GetProperty("line").GetInt32()));
        Assert.All(
            findings.Zip(dirty),
            one => Assert.Contains(one.Second.Reason, one.First.GetProperty("reason").GetString(), StringComparison.Ordinal));
        Assert.Equal(
            dirty.Select((_, i) => (3 + (3 * i), $"Sheriff {i}")),
            told.GetProperty("agencies")
                .EnumerateArray()
                .Select(agency =>
                    (agency.GetProperty("agreements")[0].GetProperty("line").GetInt32(), agency.GetProperty("agency").GetString()!)));
        Assert.Equal(2, told.GetProperty("agencies")[0].GetProperty("agreements").GetArrayLength());
        Assert.Contains(
            "the same agreement as on line 3",
            Assert.Single(told.GetProperty("toLookAt").EnumerateArray()).GetProperty("reason").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agencies-blank-rows.csv", "Lake County Sheriff's Office: WSO 2019-09-12", 1)]
    [InlineData("agencies-ice-own-header.csv", "Lake County Sheriff's Office: WSO 2019-09-12", 1)]
    [InlineData("agencies-serial-date.csv", "Lake County Sheriff's Office: WSO 2019-09-12", 1)]
    [InlineData("agencies-trailing-empty-cells.csv", "Jefferson County Sheriff's Office: WSO 2019-10-15", 1)]
    [InlineData("agencies-ice-own.xlsx", "Largo Police Department: TFM not signed", 26)]
    public void A_list_as_ICE_publishes_it_is_read_whole(string file, string agency, int rows)
    {
        var (exitCode, output, errors) = Wso.Run(["agencies", Data(file), "--state", "FL", "--on", "2025-07-18", "--text"]);

        Assert.True(exitCode == 0, errors);
        Assert.Contains($"  {agency}\n", output, StringComparison.Ordinal);
        Assert.Contains($"Of {rows} rows {rows} were read, 0 could not be.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pending_list_shows_no_agreement_as_signed()
    {
        var pending = Agencies(Data("agencies-ice-own.xlsx"), "TX", "2019-01-01");
        var agreements = pending.GetProperty("agencies")
            .EnumerateArray()
            .SelectMany(agency => agency.GetProperty("agreements").EnumerateArray())
            .ToArray();

        Assert.True(pending.GetProperty("pending").GetBoolean());
        Assert.Equal([18, 19, 20, 21, 22, 23, 24], agreements.Select(agreement => agreement.GetProperty("line").GetInt32()));
        Assert.All(agreements, agreement => Assert.False(agreement.TryGetProperty("signed", out _)));
    }

    [Theory]
    [InlineData("Florida ,Some Sheriff,County,,WSO,2/26/2025", "warrantServiceOfficer 2025-02-26")]
    [InlineData("FL,Some Sheriff,County,#NA,Jail Enforcement,2/26/25", "jailEnforcement 2025-02-26")]
    [InlineData("FL,Some Sheriff,County,#NA,task force model ,\"February 26, 2025\"", "taskForce 2025-02-26")]
    [InlineData("FL,Some Sheriff,County,#NA,JEM/WSO,26-Feb-25", "jailEnforcement 2025-02-26, warrantServiceOfficer 2025-02-26")]
    [InlineData("FL,Some Sheriff,County,#NA,TFM,2025-02-26 00:00:00,,,", "taskForce 2025-02-26")]
    [InlineData("FL,Some Sheriff,County,#NA,TFM,45714", "taskForce 2025-02-26")]
    public void The_common_variants_of_the_words_are_read(string row, string expected)
    {
        var agency = Assert.Single(Of($"Participating agencies as of today\n\n{Header}\n{row}\n").GetProperty("agencies").EnumerateArray());

        Assert.Equal(
            expected,
            string.Join(
                ", ",
                agency.GetProperty("agreements")
                    .EnumerateArray()
                    .Select(one => $"{one.GetProperty("type").GetString()} {one.GetProperty("signed").GetString()}")));
    }

    [Theory]
    [InlineData(
        "state,agency,signed\nFL,Some Sheriff,2025-02-26\n",
        "No row names the columns state, law enforcement agency, and support type. Line 1 holds: state | agency | signed.")]
    [InlineData("", "It has no rows.")]
    [InlineData(
        Header + "\nFL,Some Sheriff,County,,WSO,soon\nFL,Other Sheriff,County,,WSO,later\n",
        "None of its 2 rows can be read. Line 2: 'soon' cannot be read as a date")]
    [InlineData("PK\u0003\u0004and no workbook", "It begins like a workbook and cannot be read as one")]
    public void A_file_that_is_no_such_list_is_refused_with_the_reason(string text, string reason)
    {
        var (exitCode, output, errors) = RunOn(text);

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pinellas", "LISTED  Signed by 2025-07-18", "  Pinellas County Sheriff's Office: WSO 2019-04-24, TFM 2025-02-26\n")]
    [InlineData("atlantis shore", "NOT LISTED  No agency of FL with 'atlantis shore' in its name had signed by 2025-07-18.", "")]
    public void One_agency_is_asked_for_by_name(string name, string first, string then)
    {
        var (exitCode, output, _) = Wso.Run(["agencies", Published, "--state", "FL", "--on", "2025-07-18", "--agency", name, "--text"]);

        Assert.Equal(0, exitCode);
        Assert.StartsWith(first, output.Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(then, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_for_people_names_each_agency_and_each_row_that_was_not_read()
    {
        var (exitCode, output, _) = Wso.Run(["agencies", Published, "--state", "FL", "--on", "2025-07-18", "--text"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("  Pinellas County Sheriff's Office: WSO 2019-04-24, TFM 2025-02-26\n", output, StringComparison.Ordinal);
        Assert.Contains("Of 832 rows 829 were read, 3 could not be:", output, StringComparison.Ordinal);
        Assert.All(["line 639", "line 775", "line 785"], line => Assert.Contains(line, output, StringComparison.Ordinal));
        var unwrapped = output.Replace("\n    ", " ", StringComparison.Ordinal);
        Assert.All(
            Florida.Value.GetProperty("agencies").EnumerateArray(),
            agency => Assert.Contains($"  {agency.GetProperty("agency").GetString()}: ", unwrapped, StringComparison.Ordinal));
    }

    private static string[] Fields(string line) =>
        Regex.Matches(line, "(?<=^|,)(?:\"(?<field>[^\"]*)\"|(?<field>[^,]*))").Select(match => match.Groups["field"].Value).ToArray();

    private static string Told(JsonElement finding) =>
        $"{finding.GetProperty("line").GetInt32()} {finding.GetProperty("state").GetString()} {finding.GetProperty("agency").GetString()}";

    private static string[] Strings(JsonElement from, string name) =>
        from.GetProperty(name).EnumerateArray().Select(one => one.GetString()!).ToArray();

    private static string Data(string name) => Path.Combine(Checkout.Root, "tests", "Wso.Rules.CaseFiles.Tests", "Data", name);

    private static JsonElement Of(string csv)
    {
        var (exitCode, output, errors) = RunOn(csv, "--json");
        Assert.True(exitCode == 0, errors);
        return JsonDocument.Parse(output).RootElement;
    }

    private static (int ExitCode, string Output, string Errors) RunOn(string csv, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, csv);
            return Wso.Run(["agencies", file, "--state", "fl", "--on", "2025-07-18", .. options]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static JsonElement Agencies(string file, string state, string on)
    {
        var (exitCode, output, errors) = Wso.Run(["agencies", file, "--state", state, "--on", on, "--json"]);
        Assert.True(exitCode == 0, errors);
        return JsonDocument.Parse(output).RootElement;
    }
}
