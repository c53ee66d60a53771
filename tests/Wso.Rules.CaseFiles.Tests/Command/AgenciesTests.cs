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

        Assert.Equal((832, 830), (Florida.Value.GetProperty("rows").GetInt32(), Florida.Value.GetProperty("rowsRead").GetInt32()));
        Assert.Equal(["775 UT Tooele County Sheriff's Office", "785 VA Campbell County Sheriff's Office"], notRead.Select(Told));
        Assert.All(notRead.Zip(["7/72025", "05/082025"]), row => Assert.Contains($"'{row.Second}' is no date", row.First.GetProperty("reason").GetString(), StringComparison.Ordinal));
    }

    /// <summary>Every line of the file, counted without the command: each is an agreement of some state's agency, or among the two.</summary>
    [Fact]
    public void Every_row_that_was_read_comes_out_as_an_agreement_of_its_agency_on_its_line()
    {
        var lines = File.ReadLines(Published).Select((text, i) => (Line: i + 1, Fields: Fields(text))).Where(line => line.Fields[0] == "FLORIDA").ToArray();
        var told = Florida.Value.GetProperty("agencies").EnumerateArray()
            .SelectMany(agency => agency.GetProperty("agreements").EnumerateArray().Select(agreement => $"{agreement.GetProperty("line").GetInt32()} {agency.GetProperty("agency").GetString()} {agreement.GetProperty("type").GetString()} {agreement.GetProperty("signed").GetString()}"));
        var models = new Dictionary<string, string> { ["Task Force Model"] = "taskForce", ["Warrant Service Officer"] = "warrantServiceOfficer", ["Jail Enforcement Model"] = "jailEnforcement" };

        Assert.Equal(309, lines.Length);
        Assert.Equal(lines.Select(line => $"{line.Line} {line.Fields[1]} {models[line.Fields[4]]} {line.Fields[5]}").Order(), told.Order());
    }

    public static TheoryData<string, string, string, string> Three => new()
    {
        { "Pinellas County Sheriff's Office", "warrantServiceOfficer 2019-04-24, taskForce 2025-02-26", "serveRemovalWarrant questionAlienage arrestWithoutWarrant", "" },
        { "Pasco County Sheriff's Office", "taskForce 2025-02-26", "executeArrestWarrant questionAlienage arrestWithoutWarrant transportToIce", "serveRemovalWarrant" },
        { "Pasco County Board of County Commissioners", "warrantServiceOfficer 2025-02-26", "executeArrestWarrant serveRemovalWarrant", "arrestWithoutWarrant questionAlienage processForRemoval takeSwornStatement prepareChargingDocument issueDetainer" },
        { "Hernando County Sheriff's Office", "warrantServiceOfficer 2019-05-06, jailEnforcement 2020-06-09, taskForce 2025-02-26", "serveRemovalWarrant issueDetainer", "" },
    };

    [Theory]
    [MemberData(nameof(Three))]
    public void Pinellas_Pasco_and_Hernando_come_out_as_the_list_says(string name, string agreements, string could, string couldNot)
    {
        var agency = Florida.Value.GetProperty("agencies").EnumerateArray().Single(one => one.GetProperty("agency").GetString() == name);

        Assert.Equal(agreements.Split(", ").Order(), agency.GetProperty("agreements").EnumerateArray().Select(one => $"{one.GetProperty("type").GetString()} {one.GetProperty("signed").GetString()}").Order());
        Assert.Empty(could.Split(' ').Except(Strings(agency, "could")));
        Assert.Equal(couldNot.Split(' ', StringSplitOptions.RemoveEmptyEntries), Strings(agency, "couldNot"));
        Assert.Equal(9, Strings(agency, "could").Concat(Strings(agency, "couldNot")).Distinct().Count());
    }

    [Theory]
    [InlineData("2019-04-23", 0)]
    [InlineData("2019-04-24", 1)]
    public void An_agreement_counts_from_the_day_on_which_it_was_signed(string on, int expected) =>
        Assert.Equal(expected, Agencies(Published, "FL", on).GetProperty("agencies").EnumerateArray().Count(agency => agency.GetProperty("agency").GetString() == "Pinellas County Sheriff's Office"));

    [Fact]
    public void Likely_one_agency_under_two_spellings_is_reported_and_not_merged()
    {
        var texas = Agencies(Published, "TX", "2025-07-18");
        var spelledTwice = texas.GetProperty("toLookAt").EnumerateArray().Where(finding => finding.GetProperty("reason").GetString()!.StartsWith("likely the same agency", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["Calhoun", "Galveston", "Goliad", "Lavaca", "Wharton"], spelledTwice.Select(finding => finding.GetProperty("agency").GetString()!.Split(' ')[0]));
        Assert.Equal(2, texas.GetProperty("agencies").EnumerateArray().Count(agency => agency.GetProperty("agency").GetString()!.StartsWith("Goliad County Sheriff", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dirty_row_is_reported_with_its_line_and_the_rows_around_it_are_read()
    {
        (string Row, string Reason)[] dirty =
        [
            ("ATLANTIS,Sunken Sheriff,County,#N/A,Task Force Model,2025-02-26", "'ATLANTIS' is no state"),
            ("FLORIDA,#N/A,County,#N/A,Task Force Model,2025-02-26", "the agency is not named"),
            ("FLORIDA,Some Sheriff,County,#N/A,#N/A,2025-02-26", "'#N/A' is no model"),
            ("FLORIDA,Some Sheriff,County,#N/A,Task Force Model,2025-02-30", "'2025-02-30' is no date"),
            ("FLORIDA,Some Sheriff,County,#N/A,Task Force Model,02/26/2025", "'02/26/2025' is no date"),
            ("FLORIDA,Some Sheriff,County,Task Force Model,2025-02-26", "5 fields"),
            ("FLORIDA,Some, Sheriff,County,#N/A,Task Force Model,2025-02-26", "7 fields"),
            ("FLORIDA,Some \"Sheriff,County,#N/A,Task Force Model,2025-02-26", "quotation marks"),
        ];
        var lines = dirty.SelectMany((one, i) => new[] { one.Row, $"FLORIDA,Sheriff {i},County,#N/A,Jail Enforcement Model,2025-02-26", "" });
        var told = Of($"{Header}\n{string.Join("\n", lines)}\nFLORIDA,Sheriff 0,County,#N/A,Jail Enforcement Model,2025-02-27\n");
        var findings = told.GetProperty("rowsNotRead").EnumerateArray().ToArray();

        Assert.Equal((17, 9), (told.GetProperty("rows").GetInt32(), told.GetProperty("rowsRead").GetInt32()));
        Assert.Equal(dirty.Select((_, i) => 2 + (3 * i)), findings.Select(finding => finding.GetProperty("line").GetInt32()));
        Assert.All(findings.Zip(dirty), one => Assert.Contains(one.Second.Reason, one.First.GetProperty("reason").GetString(), StringComparison.Ordinal));
        Assert.Equal(dirty.Select((_, i) => (3 + (3 * i), $"Sheriff {i}")), told.GetProperty("agencies").EnumerateArray().Select(agency => (agency.GetProperty("agreements")[0].GetProperty("line").GetInt32(), agency.GetProperty("agency").GetString()!)));
        Assert.Equal(2, told.GetProperty("agencies")[0].GetProperty("agreements").GetArrayLength());
        Assert.Contains("the same agreement as on line 3", Assert.Single(told.GetProperty("toLookAt").EnumerateArray()).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_for_people_names_each_agency_and_each_row_that_was_not_read()
    {
        var (exitCode, output, _) = Wso.Run(["agencies", Published, "--state", "FL", "--on", "2025-07-18"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("  Pinellas County Sheriff's Office: WSO 2019-04-24, TFM 2025-02-26\n", output, StringComparison.Ordinal);
        Assert.Contains("Of 832 rows 830 were read, 2 could not be:", output, StringComparison.Ordinal);
        Assert.All(["line 775", "line 785"], line => Assert.Contains(line, output, StringComparison.Ordinal));
        Assert.All(Florida.Value.GetProperty("agencies").EnumerateArray(), agency => Assert.Contains($"  {agency.GetProperty("agency").GetString()}: ", output, StringComparison.Ordinal));
    }

    private static string[] Fields(string line) => Regex.Matches(line, "(?<=^|,)(?:\"(?<field>[^\"]*)\"|(?<field>[^,]*))").Select(match => match.Groups["field"].Value).ToArray();

    private static string Told(JsonElement finding) => $"{finding.GetProperty("line").GetInt32()} {finding.GetProperty("state").GetString()} {finding.GetProperty("agency").GetString()}";

    private static string[] Strings(JsonElement from, string name) => from.GetProperty(name).EnumerateArray().Select(one => one.GetString()!).ToArray();

    private static JsonElement Of(string csv)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, csv);
            return Agencies(file, "fl", "2025-07-18");
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
