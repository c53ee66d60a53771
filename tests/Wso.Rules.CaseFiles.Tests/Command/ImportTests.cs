using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.CaseFiles.Tests.Command;

/// <summary>A jail's own table becomes cases with <c>wso import</c>: every row is read, or reported with line, column and reason.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Facility =
        """ "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" }, "ask": { "at": "2025-12-31T12:00:00-05:00" } """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("charges", 6, 3)]
    [InlineData("daily-log", 6, 0)]
    public void A_sample_table_becomes_cases_that_can_be_audited(string table, int cases, int decided)
    {
        var output = Path.Combine(folder.FullName, "cases.jsonl");
        var (exitCode, _, summary) =
            Wso.Run(["import", Sample(table + ".csv"), "--mapping", Sample(table + ".mapping.json"), "--output", output]);
        var audit = Wso.Run(["audit", output, "--text"]);

        Assert.Equal(0, exitCode);
        Assert.Contains($"{cases} cases written, 0 rows not read.", summary, StringComparison.Ordinal);
        Assert.Contains(
            $"Of the {cases} cases the facts decide all custody in {decided}, and leave some open in {cases - decided}.",
            summary,
            StringComparison.Ordinal);
        Assert.Equal(0, audit.ExitCode);
        Assert.Contains($"{cases - decided} cases", audit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_names_the_fact_that_the_open_cases_lack()
    {
        var daily = Wso.Run(["import", Sample("daily-log.csv"), "--mapping", Sample("daily-log.mapping.json")]).Errors;
        var charges = Wso.Run(["import", Sample("charges.csv"), "--mapping", Sample("charges.mapping.json")]).Errors;

        Assert.Contains("What the open cases lack first", daily, StringComparison.Ordinal);
        Assert.Contains("\n          6  custody.releaseDue\n", daily, StringComparison.Ordinal);
        Assert.Contains("3  papers, I-200: received, signed, withdrawn\n", charges, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "charges.csv",
        "\"releaseDue\": { \"column\": \"CHARGE_RELEASE\", \"where\": { \"column\": \"CHARGE\", \"isNot\": [\"IMMIGRATION HOLD (ICE)\"] "
            + "}, \"take\": \"latest\", \"empty\": \"?\" }")]
    [InlineData(
        "charges.csv", "say that ICE took the person? Put them in the place of \"?\", or take \"?\" out: RELEASED TO AGENCY\n")]
    [InlineData("charges.csv", "did ICE itself call its hold off where CHARGE_DISPOSITION says HOLD LIFTED?")]
    [InlineData(
        "daily-log.csv", "\"booked\": { \"column\": \"Booked\" }, // sure: a day without a time, so it may be any hour of that day")]
    [InlineData(
        "daily-log.csv",
        "\"iceTookCustody\": { \"column\": \"Released\", \"where\": { \"column\": \"Release Type\", \"is\": [\"RELEASED TO ICE\"] }")]
    public void A_suggestion_says_what_is_sure_and_asks_the_rest(string table, string expected)
    {
        var (exitCode, mapping, _) = Wso.Run(["import", Sample(table), "--suggest"]);

        Assert.Equal(0, exitCode);
        Assert.Contains(expected, mapping, StringComparison.Ordinal);
    }

    /// <summary>The layout of a jail that writes how each charge ended, and when: the last of those times is release due.</summary>
    [Fact]
    public void A_suggestion_takes_the_time_of_the_last_disposition_for_release_due_and_releases_nobody_whom_ICE_took()
    {
        const string Table = """
            Booking #,Book Date/Time,Charge Description,Disposition,Disp Date/Time,Rel Date/Time
            B1,03/03/2025 22:14,NO DRIVERS LICENSE,BOND,03/04/2025 09:05,03/06/2025 11:30
            B1,03/03/2025 22:14,HOLD FOR IMMIGRATION (I-247A),TOT ICE,03/06/2025 11:30,03/06/2025 11:30
            B2,03/04/2025 01:40,DUI,TIME SERVED,03/05/2025 08:00,03/05/2025 09:45

            """;
        var file = Path.Combine(folder.FullName, "dispositions.csv");
        File.WriteAllText(file, Table);
        var suggested = Wso.Run(["import", file, "--suggest"]).Output;

        Assert.Contains(
            "\"releaseDue\": { \"column\": \"Disp Date/Time\", \"where\": { \"column\": \"Charge Description\", \"isNot\": [\"HOLD FOR "
                + "IMMIGRATION (I-247A)\"] }, \"take\": \"latest\"",
            suggested,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"released\": { \"column\": \"Rel Date/Time\", \"unless\": { \"column\": \"Disposition\", \"is\": [\"TOT ICE\"] }",
            suggested,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_is_not_taken_before_its_questions_are_answered()
    {
        var suggested = Wso.Run(["import", Sample("charges.csv"), "--suggest"]).Output;
        var (exitCode, output, errors) = Run(File.ReadAllText(Sample("charges.csv")), suggested);

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains("of its questions are not answered yet.", errors, StringComparison.Ordinal);
        var lines = suggested.Split('\n').ToList();
        Assert.Contains(
            $"\n  line {lines.FindIndex(line => line.Contains("\"at\": \"?\"", StringComparison.Ordinal)) + 1}: $.case.ask.at\n",
            errors,
            StringComparison.Ordinal);
        Assert.Contains(
            $"\n  line {lines.FindIndex(line => line.Contains("\"empty\": \"?\"", StringComparison.Ordinal)) + 1}: "
                + "$.case.custody.releaseDue.empty\n",
            errors,
            StringComparison.Ordinal);
    }

    private static readonly (string Cell, string Booked)[] Times =
    [
        ("2025-07-04,", "2025-07-04T00:00:00-04:00/2025-07-04T23:59:59-04:00"),
        ("7/4/2025,", "2025-07-04T00:00:00-04:00/2025-07-04T23:59:59-04:00"),
        ("45842,", "2025-07-04T00:00:00-04:00/2025-07-04T23:59:59-04:00"),
        ("7/4/2025 10:10 PM,", "2025-07-04T22:10:00-04:00"),
        ("2025-07-04T22:10:30,", "2025-07-04T22:10:30-04:00"),
        ("2025-07-05T02:10:00Z,", "2025-07-04T22:10:00-04:00"),
        ("2025-11-02 01:30,", "2025-11-02T01:30:00-04:00/2025-11-02T01:30:00-05:00"),
        ("2025-11-02,", "2025-11-02T00:00:00-04:00/2025-11-02T23:59:59-05:00"),
        ("2025-07-04 00:00,", "2025-07-04T00:00:00-04:00"),
    ];

    private static readonly (string Cell, string Booked)[] InTwoColumns =
    [
        ("2025-07-04,22:10", "2025-07-04T22:10:00-04:00"),
        ("2025-07-04 00:00:00,2210", "2025-07-04T22:10:00-04:00"),
        ("2025-07-04,10:10 pm", "2025-07-04T22:10:00-04:00"),
        ("2025-07-04,", "2025-07-04T00:00:00-04:00/2025-07-04T23:59:59-04:00"),
        ("2025-07-04 00:00:00,", "2025-07-04T00:00:00-04:00/2025-07-04T23:59:59-04:00"),
    ];

    [Fact]
    public void A_time_is_read_as_it_is_and_a_day_without_a_time_is_a_span_of_that_local_day() =>
        Assert.Equal(Times.Select(time => time.Booked), Booked(Times, """ "booked": { "column": "DAY" } """));

    [Fact]
    public void Date_and_time_may_stand_in_two_columns() =>
        Assert.Equal(
            InTwoColumns.Select(time => time.Booked),
            Booked(InTwoColumns, """ "booked": { "column": "DAY", "time": "CLOCK" } """));

    [Fact]
    public void A_midnight_that_says_nothing_is_a_day_where_the_mapping_says_so() =>
        Assert.Equal(
            "2025-07-04T00:00:00-04:00/2025-07-04T23:59:59-04:00",
            Case("ID,BOOKED\n1,2025-07-04 00:00", """ "booked": { "column": "BOOKED", "midnight": "noTime" } """)
                .GetProperty("custody")
                .GetProperty("booked")
                .GetString());

    [Theory]
    [InlineData("", "null", null)]
    [InlineData(""", "empty": "never" """, "null", "never")]
    [InlineData(""", "words": { "STILL IN": "never" } """, "STILL IN", "never")]
    public void An_empty_cell_is_unknown_unless_the_mapping_says_what_it_means(string more, string cell, string? expected)
    {
        var custody = Case("ID,OUT,X\n1," + (cell == "null" ? "" : cell) + ",x", $$""" "released": { "column": "OUT"{{more}} } """)
            .GetProperty("custody");

        Assert.Equal(expected, custody.TryGetProperty("released", out var released) ? released.GetString() : null);
    }

    [Fact]
    public void Release_is_due_when_the_last_charge_has_ended()
    {
        (string One, string Other, string Due)[] charges =
        [
            ("2025-07-04 10:00", "2025-07-05 09:00", "2025-07-05T09:00:00-04:00"),
            ("2025-07-05", "2025-07-04 10:00", "2025-07-05T00:00:00-04:00/2025-07-05T23:59:59-04:00"),
            ("2025-07-04", "2025-07-04 10:00", "2025-07-04T10:00:00-04:00/2025-07-04T23:59:59-04:00"),
            ("2025-07-04 10:00", "", "never"),
        ];
        var (exitCode, output, errors) = Run(
            "ID,CHARGE,END\n"
                + string.Concat(charges.Select((of, i) => $"{i},THEFT,{of.One}\n{i},ICE HOLD,2025-07-09\n{i},OVI,{of.Other}\n")),
            Mapping("""
                "releaseDue": { "column": "END", "where": { "column": "CHARGE", "hasNot": ["ICE"] }, "take": "latest", "empty": "never" }
                """));

        Assert.True(exitCode == 0, errors);
        Assert.Equal(
            charges.Select(of => of.Due),
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("custody").GetProperty("releaseDue").GetString()));
    }

    [Fact]
    public void A_charge_whose_end_nobody_knows_leaves_release_due_unknown() =>
        Assert.False(
            Case("ID,CHARGE,END\n1,THEFT,2025-07-04\n1,OVI,\n", """ "releaseDue": { "column": "END", "take": "latest" } """)
                .GetProperty("custody")
                .TryGetProperty("releaseDue", out _));

    [Fact]
    public void A_row_that_cannot_be_read_is_reported_and_the_others_are_cases()
    {
        (string Row, string Reason)[] bad =
        [
            (",2025-07-04,x", "line 2, column ID: the key of the case is empty"),
            ("1,2025-13-04,x", "line 3, column BOOKED: '2025-13-04' cannot be read as a date or time"),
            ("3,2025-07-04", "line 4: the row has 2 cells where the header has 3"),
            ("4,2025-07-04,x,y", "line 5: the row has 4 cells where the header has 3"),
            ("5,2025-\"07-04,x", "line 6: quotation marks are where CSV does not allow them"),
            ("6,2025-07-04,x\n6,2025-07-05,x", "line 8, column BOOKED: '2025-07-05' here and '2025-07-04' on line 7 of the same case"),
            ("never,2025-07-04,x", "line 9, column ID: "),
            ("8,2250-07-04,x", "line 10, column BOOKED: '2250-07-04' cannot be read"),
        ];
        var (exitCode, output, errors) = Run(
            $"ID,BOOKED,X\n{string.Join("\n", bad.Select(one => one.Row))}\n98,2025-07-04,x\n99,2025-07-05 10:00,x\n",
            Mapping(""" "booked": { "column": "BOOKED" } """));

        Assert.Equal(2, exitCode);
        Assert.All(bad, one => Assert.Contains(one.Reason, errors, StringComparison.Ordinal));
        Assert.Equal(
            ["98", "99"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.Contains("11 rows: 2 cases written, 9 rows not read, each reported above.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_gives_two_facts_is_reported_once() =>
        Assert.Equal(
            1,
            Run("ID,OUT\n1,x\n", Mapping(""" "released": { "column": "OUT" }, "releaseDue": { "column": "OUT" } """)).Errors
                .Split("line 2, column OUT").Length - 1);

    [Fact]
    public void A_contradiction_names_the_column_it_comes_from()
    {
        var (exitCode, _, errors) = Run(
            "ID,BOOKED,OUT\n1,2025-07-04 10:00,2025-07-03 10:00\n",
            Mapping(""" "booked": { "column": "BOOKED" }, "released": { "column": "OUT" } """));

        Assert.Equal(2, exitCode);
        Assert.Contains("line 2, column OUT: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_comes_back_is_reported_and_never_a_second_case()
    {
        var (exitCode, output, errors) = Run("ID,X\n1,a\n2,b\n1,c\n", Mapping(""" "arrestedFor": null """));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("{\"id\":\"2\",", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"id\":\"1\"", output, StringComparison.Ordinal);
        Assert.Contains("line 2, column ID: the key '1' comes back on line 4", errors, StringComparison.Ordinal);
        Assert.Contains("line 4, column ID: the key '1' already occurs further up", errors, StringComparison.Ordinal);
        Assert.Contains("Columns that the mapping does not mention: X.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """ "booked": { "column": "NOWHERE" } """,
        "$.case.custody.booked.column names the column 'NOWHERE', which the table does not have. It has: ID, BOOKED, X.")]
    [InlineData(""" "bookd": { "column": "BOOKED" } """, "$.case.custody.bookd is nothing that a case file has.")]
    [InlineData(
        """ "booked": { "column": "BOOKED", "empty": "unknown" } """,
        "$.case.custody.booked has the meaning \"unknown\". A word or an empty cell of a time means \"never\", or null")]
    [InlineData(""" "booked": { "column": "BOOKED", "takes": "first" } """, "$.case.custody.booked.takes is nothing that a mapping has.")]
    [InlineData(
        """ "booked": { "column": "BOOKED", "take": "most" } """,
        "$.case.custody.booked.take is 'most'. Allowed: same, first, last, earliest, latest.")]
    public void A_mapping_that_cannot_be_used_is_refused_with_its_place(string custody, string reason)
    {
        var (exitCode, output, errors) = Run("ID,BOOKED,X\n1,2025-07-04,x\n", Mapping(custody));

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_jail_file_gives_every_case_its_facility_and_counsels_answers()
    {
        var jail = Write("jail.json", """
            {
              "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" },
              "localLaw": { "detainerHold": "forbidden" }
            }
            """);
        var (exitCode, output, errors) = Run(
            "ID,BOOKED\n1,2025-07-04 10:00\n",
            """
            {
              "case": {
                "id": { "column": "ID" }, "ask": { "at": "2025-12-31T12:00:00-05:00" }, "custody": { "booked": { "column": "BOOKED" } }
              }
            }
            """,
            "--jail",
            jail);

        Assert.True(exitCode == 0, errors);
        Assert.Equal("forbidden", JsonDocument.Parse(output).RootElement.GetProperty("localLaw").GetProperty("detainerHold").GetString());
    }

    [Fact]
    public void A_table_may_be_a_workbook()
    {
        var (exitCode, output, errors) = Wso.Run(
            [
                "import", Path.Combine(Checkout.Root, "tests", "Wso.Rules.CaseFiles.Tests", "Data", "agencies-ice-own.xlsx"), "--mapping",
                Write("m.json", $$"""{ "case": { "id": { "column": "law enforcement agency" }, {{Facility}} } }""")
            ]);

        Assert.True(exitCode == 0, errors);
        Assert.Contains("{\"id\":\"Madison County Sheriff's Office\",", output, StringComparison.Ordinal);
        Assert.Contains("26 rows: 25 cases written, 0 rows not read.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_048_576, 0)]
    [InlineData(1_048_577, 64)]
    [InlineData(2_000_000_000, 64)]
    public void A_workbook_has_no_row_behind_the_last_that_a_sheet_can_have(int last, int exitCode)
    {
        var (code, _, errors) = Wso.Run(
            ["import", Workbook(Row(1, "ID", "DUE") + Row(last, "a", "2025-07-04 08:00")), "--mapping", Write("m.json", Mapping(""))]);

        Assert.True(exitCode == code, errors);
        Assert.Equal(exitCode == 64, errors.Contains("which no sheet can have", StringComparison.Ordinal));
    }

    private const string InAndOut =
        """ "booked": { "column": "BOOKED" }, "released": { "column": "OUT", "empty": "never" } """;

    [Theory]
    [InlineData("<c r=\"C2\" t=\"e\"><v>#REF!</v></c>", "line 2, column OUT: the cell shows the error #REF!.")]
    [InlineData("<c t=\"e\"><f>A9</f><v>#N/A</v></c>", "line 2, column OUT: the cell shows the error #N/A.")]
    [InlineData("<c r=\"C2\" t=\"e\"/>", "line 2, column OUT: the cell shows the error #ERROR!.")]
    [InlineData("<c r=\"C2\"><f>B2+1</f></c>", "line 2, column OUT: the formula of this cell was never calculated.")]
    public void A_cell_that_shows_an_error_is_reported_and_never_read_as_empty(string cell, string expected)
    {
        var table = Workbook(
            Row(1, "ID", "BOOKED", "OUT")
                + Row(2, "a", "2025-07-04 08:00").Replace("</row>", cell + "</row>", StringComparison.Ordinal)
                + Row(3, "b", "2025-07-04 08:00"));
        var (exitCode, output, errors) = Wso.Run(["import", table, "--mapping", Write("m.json", Mapping(InAndOut))]);

        Assert.True(exitCode == 2, errors);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"b\",", Assert.Single(output.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#REF!,2025-07-04 08:00,,x", "line 2, column ID: the cell shows the error #REF!.")]
    [InlineData("a,#NAME?,,x", "line 2, column BOOKED: the cell shows the error #NAME?.")]
    [InlineData("a,2025-07-04 08:00,,#DIV/0!", null)]
    [InlineData("#12,2025-07-04 08:00,,x", null)]
    public void An_error_that_a_spreadsheet_wrote_into_CSV_is_reported_in_the_columns_that_are_read(string row, string? expected)
    {
        var (exitCode, _, errors) = Run($"ID,BOOKED,OUT,OTHER\n{row}\n", Mapping(InAndOut));

        Assert.True(exitCode == (expected is null ? 0 : 2), errors);
        Assert.Contains(expected ?? "1 cases written, 0 rows not read.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_may_have_a_meaning_in_the_mapping()
    {
        var (exitCode, output, errors) = Run(
            "ID,BOOKED,OUT\na,2025-07-04 08:00,#N/A\n",
            Mapping(InAndOut.Replace("\"empty\"", "\"words\": { \"#N/A\": \"never\" }, \"empty\"", StringComparison.Ordinal)));

        Assert.True(exitCode == 0, errors);
        Assert.Contains("\"released\":\"never\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Row 2, column 3 of sheet S is to show shared text 7, and the workbook has 0 shared texts: it is damaged.")]
    [InlineData(7, "Row 2, column 3 of sheet S is to show shared text 7, and the workbook has 7 shared texts: it is damaged.")]
    [InlineData(8, null)]
    public void A_shared_text_that_is_not_there_makes_a_workbook_a_damaged_one(int count, string? expected)
    {
        var table = Workbook(
            Row(1, "ID", "BOOKED", "OUT")
                + Row(2, "a", "2025-07-04 08:00").Replace("</row>", "<c r=\"C2\" t=\"s\"><v>7</v></c></row>", StringComparison.Ordinal),
            texts: count);
        var (exitCode, output, errors) = Wso.Run(["import", table, "--mapping", Write("m.json", Mapping(InAndOut))]);

        Assert.True(exitCode == (expected is null ? 0 : 64), errors);
        Assert.Contains(expected ?? "1 cases written", errors, StringComparison.Ordinal);
        Assert.Equal(expected is null, output.Length > 0);
    }

    [Fact]
    public void A_small_workbook_that_would_fill_the_memory_is_refused()
    {
        var table = Workbook(Row(1, "ID", "DUE"), fill: 70_000_000);
        Assert.True(new FileInfo(table).Length < 1_000_000);
        var (code, _, errors) = Wso.Run(["import", table, "--mapping", Write("m.json", Mapping(""))]);

        Assert.Equal(64, code);
        Assert.Contains("unpacks to 70 MB, which no table needs", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "It is not a mapping.")]
    [InlineData("[]", "It is not a mapping.")]
    [InlineData("1", "It is not a mapping.")]
    [InlineData("""{ "zone": 5, "case": { CASE } }""", "$.zone is '5', and the facility's zone is America/New_York.")]
    [InlineData("""{ "case": { CASE, "custody": { "booked": { "column": "DAY", "take": 1 } } } }""", "$.case.custody.booked.take is '1'.")]
    [InlineData(
        """{ "case": { CASE, "custody": { "booked": { "column": "DAY", "midnight": 0 } } } }""", "$.case.custody.booked.midnight is '0'.")]
    [InlineData(
        """{ "case": { CASE, "custody": { "booked": { "column": "DAY", "words": ["x"] } } } }""",
        "$.case.custody.booked.words must be an object")]
    [InlineData(
        """{ "case": { CASE, "custody": { "booked": { "column": "DAY", "words": { "OUT": "never", "out": null } } } } }""",
        "$.case.custody.booked.words has 'out' twice")]
    [InlineData("""{ "case": {}, "case": { CASE } }""", "It has a property twice in one object.")]
    [InlineData(
        """{ "case": { CASE, "custody": { "released": "never", "released": { "column": "DAY" } } } }""",
        "It has a property twice in one object.")]
    public void A_mapping_that_makes_no_sense_is_refused_in_words_and_never_read_in_part(string mapping, string expected)
    {
        var (exitCode, output, errors) =
            Run("ID,DAY\n1,2025-07-04\n", mapping.Replace("CASE", "\"id\": { \"column\": \"ID\" }, " + Facility, StringComparison.Ordinal));

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    /// <summary>PowerShell 5 writes UTF-16 with a mark behind its ">", and Notepad may write a mark before UTF-8.</summary>
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_mapping_and_a_jail_file_are_read_as_Windows_writes_them(string encoding)
    {
        var asWindowsDoes = Encoding.GetEncoding(encoding);
        var (mapping, jail) = (Path.Combine(folder.FullName, "m.json"), Path.Combine(folder.FullName, "jail.json"));
        File.WriteAllText(
            mapping,
            """{ "case": { "id": { "column": "ID" }, "ask": { "at": "2025-12-31T12:00:00-05:00" } } }""",
            asWindowsDoes);
        File.WriteAllText(jail, """{ "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" } }""", asWindowsDoes);
        var (exitCode, output, errors) = Wso.Run(["import", Write("t.csv", "ID\n1\n"), "--mapping", mapping, "--jail", jail]);

        Assert.True(exitCode == 0, errors);
        Assert.StartsWith("{\"id\":\"1\",", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DETAINER LIFTED")]
    [InlineData("DETAINER EXPIRED")]
    [InlineData("ICE NO SHOW - RELEASED")]
    [InlineData("NOT RELEASED TO ICE")]
    [InlineData("RELEASED TO ICE - CANCELLED")]
    [InlineData("ICE DECLINED PICKUP")]
    [InlineData("REFUSED TRANSFER TO ICE")]
    [InlineData("RELEASED PRIOR TO ICE PICKUP")]
    [InlineData("ICE")]
    [InlineData("IMMIGRATION DETAINER")]
    public void Words_about_ICE_that_do_not_say_that_ICE_took_the_person_are_asked_and_never_suggested(string word)
    {
        var suggested = Suggested($"BOOKING NO,BOOKED,RELEASED,RELEASE TYPE\n1,2025-07-04 10:00,2025-07-05 10:00,{word}\n");

        Assert.Contains(
            "\"iceTookCustody\": { \"column\": \"RELEASED\", \"where\": { \"column\": \"RELEASE TYPE\", \"is\": [\"?\"] }",
            suggested,
            StringComparison.Ordinal);
        Assert.Contains(
            suggested.Split('\n'),
            line => line.TrimStart().StartsWith("// ask: ", StringComparison.Ordinal) && line.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RELEASED TO ICE")]
    [InlineData("Rel. to U.S. Immigration")]
    [InlineData("TRANSFER TO ICE")]
    [InlineData("TOT ICE")]
    [InlineData("T/O ICE")]
    [InlineData("ICE PICKUP")]
    [InlineData("PICKED UP BY ICE")]
    public void Words_that_say_that_ICE_took_the_person_are_suggested(string word) =>
        Assert.Contains(
            $"\"iceTookCustody\": {{ \"column\": \"RELEASED\", \"where\": {{ \"column\": \"RELEASE TYPE\", \"is\": [\"{word}\"] }}",
            Suggested($"BOOKING NO,BOOKED,RELEASED,RELEASE TYPE\n1,2025-07-04 10:00,2025-07-05 10:00,{word}\n"),
            StringComparison.Ordinal);

    [Fact]
    public void A_hold_that_was_called_off_is_suggested_as_a_question_that_must_be_answered()
    {
        var suggested = Suggested("BOOKING NO,BOOKED,RELEASED,RELEASE TYPE\n1,2025-07-04 10:00,2025-07-05 10:00,ICE HOLD LIFTED\n");

        Assert.Contains("\"iceCancelled\": \"?\",", suggested, StringComparison.Ordinal);
        Assert.Contains(
            "// \"iceCancelled\": { \"column\": \"RELEASED\", \"where\": { \"column\": \"RELEASE TYPE\", \"is\": [\"ICE HOLD LIFTED\"] }",
            suggested,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_detainer_that_may_be_another_agencys_is_asked()
    {
        var suggested = Suggested("BOOKING NO,BOOKED,HOLD\n1,2025-07-04 10:00,ICE HOLD\n2,2025-07-04 10:00,DETAINER\n");

        Assert.Contains("\"if\": { \"column\": \"HOLD\", \"is\": [\"ICE HOLD\", \"?\"] }", suggested, StringComparison.Ordinal);
        Assert.Contains(
            "stand for a hold of ICE? Put them in the place of each \"?\", or take it out: DETAINER\n",
            suggested,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POLICE DEPT")]
    [InlineData("JUSTICE CENTER")]
    [InlineData("PUBLIC NUISANCE")]
    [InlineData("NO PROOF OF INS")]
    public void ICE_within_another_word_is_not_ICE(string word)
    {
        var cases = Case(
            $"ID,CHARGE\n1,{word}\n",
            """ "booked": null }, "papers": [{ "if": { "column": "CHARGE", "has": ["ICE"] }, "form": "I-247A" }], "person": { """);

        Assert.Empty(cases.GetProperty("papers").EnumerateArray());
        Assert.Contains(
            "no column has words such as ICE",
            Suggested($"BOOKING NO,BOOKED,HOLD\n1,2025-07-04 10:00,{word}\n"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ICE", 1)]
    [InlineData("HOLD/ICE", 1)]
    [InlineData("(ICE) HOLD", 1)]
    [InlineData("POLICE, ICE", 1)]
    [InlineData("POLICE", 0)]
    [InlineData("ICEBOX", 0)]
    [InlineData("ICE9", 0)]
    public void Has_finds_whole_words(string cell, int papers) =>
        Assert.Equal(
            papers,
            Case(
                $"ID,CHARGE\n1,\"{cell}\"\n",
                """ "booked": null }, "papers": [{ "if": { "column": "CHARGE", "has": ["ICE"] }, "form": "I-247A" }], "person": { """)
                .GetProperty("papers").GetArrayLength());

    [Fact]
    public void A_suggestion_shows_nothing_of_the_person_and_no_cell_of_a_column_without_a_place()
    {
        var suggested = Suggested("""
            BOOKING NO,BOOKED,AKA,FBI NO,ALIEN_NO,REMARKS,WHO,SUSPECT NO
            1,2025-07-04 10:00,ICE MAN,F77,A111,KNOWS LALO,"DOE, JANE",A123456789
            2,2025-07-04 10:00,PACO,F78,A112,KNOWS LALO,"ROE, JOHN",A123456788

            """);

        Assert.All(
            ["ICE MAN", "F77", "A111", "LALO", "DOE", "A123456789"],
            secret => Assert.DoesNotContain(secret, suggested, StringComparison.Ordinal));
        Assert.Contains("\"ignore\": [\"AKA\", \"FBI NO\", \"ALIEN_NO\", \"WHO\", \"SUSPECT NO\"]", suggested, StringComparison.Ordinal);
        Assert.Contains("//   REMARKS: 1 different texts\n", suggested, StringComparison.Ordinal);
        Assert.Contains("The key should say nothing about the person", suggested, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_times_with_some_odd_cells_is_suggested_and_they_are_named()
    {
        var suggested = Suggested(
            "BOOKING NO,BOOKED,RELEASED,BOND,NEXT COURT\n1,2025-07-04 10:00,2025-07-05,75000,2025-09-01\n2,2025-07-04 "
                + "10:00,UNK,75000,2025-09-01\n"
                + "3,2025-07-09 10:00,02/30/2025,75000,2025-09-01\n4,2025-07-04 10:00,2025-07-05,75000,2025-09-01\n"
                + "5,2025-07-04 10:00,2025-07-05,75000,2025-09-01\n6,2025-07-04 10:00,2025-07-05,75000,2025-09-01\n");

        Assert.Contains("\"released\": { \"column\": \"RELEASED\", \"words\": { \"UNK\": \"?\" }", suggested, StringComparison.Ordinal);
        Assert.Contains(
            "RELEASED has cells that are no time. Mend them in the table, or their rows will be reported: 02/30/2025\n",
            suggested,
            StringComparison.Ordinal);
        Assert.Contains("The last time in these rows is 2025-07-09 10:00\n", suggested, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Booked Dt", "Booked Tm")]
    [InlineData("BOOK_DATE", "BOOK_TIME")]
    [InlineData("Date Booked", "Time Booked")]
    public void A_column_of_times_is_suggested_beside_the_dates_it_belongs_to(string day, string time) =>
        Assert.Contains(
            $"\"booked\": {{ \"column\": \"{day}\", \"time\": \"{time}\" }}",
            Suggested($"BOOKING NO,{day},{time}\n1,7/4/2025,2210\n2,7/5/2025,0910\n"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("NO,BOOKED,WHY\n1,2025-07-04,ICE HOLD\n1,2025-07-04,ICE\n", "\"id\": { \"column\": \"?\" }")]
    [InlineData("NO,BOOKED\n", "// The table has a header and no row below it")]
    public void A_suggestion_says_what_it_cannot_know(string table, string expected) =>
        Assert.Contains(expected, Suggested(table), StringComparison.Ordinal);

    [Fact]
    public void A_column_that_says_which_jail_is_suggested_for_the_facility() =>
        Assert.Contains(
            "\"facility\": { \"id\": { \"column\": \"FACILITY\" }, \"state\": \"?\", \"timeZone\": \"?\" }",
            Suggested("BOOKING NO,BOOKED,FACILITY\n1,2025-07-04 10:00,MAIN\n2,2025-07-04 10:00,ANNEX\n3,2025-07-04 10:00,MAIN\n"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(
        """{ "case": { CASE, "custody": { "booked": { "column": "DAY", "where": { "column": "ID" } } } } }""",
        "does not say which rows it means")]
    [InlineData("""{ "ignore": ["NOWHERE"], "case": { CASE } }""", "$.ignore names the column 'NOWHERE', which the table does not have.")]
    [InlineData("""{ "zone": "EST", "case": { CASE } }""", "$.zone is 'EST', and the facility's zone is America/New_York.")]
    [InlineData("""{ "zone": "America/Chicago", "case": { CASE } }""", "$.zone is 'America/Chicago', and the facility's zone is")]
    [InlineData(
        """{ "case": { CASE, "papers": [{ "if": { "column": "ID", "is": ["9"] }, "form": "I-9" }] } }""",
        "$.case.papers[0].form: Unknown value.")]
    [InlineData(
        """{ "case": { "id": { "column": "ID" }, "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" } } }""",
        "$.case.ask: This property is required.")]
    [InlineData(
        """{ "case": { "id": { "column": "ID" }, "facility": { "id": "jail", "state": "OH", "timeZone": "EST" }, ASK } }""",
        "$.case.facility.timeZone: ")]
    [InlineData(
        """{ "case": { "id": { "column": "ID" }, "facility": { "id": "jail", "state": "OH" }, ASK } }""",
        "$.case.facility.timeZone is missing")]
    public void What_is_wrong_in_the_mapping_is_reported_once_and_not_for_each_row(string mapping, string expected)
    {
        var (exitCode, output, errors) =
            Run(
                "ID,DAY\n1,2025-07-04\n2,2025-07-04\n",
                mapping.Replace("ASK", Facility[Facility.IndexOf("\"ask\"", StringComparison.Ordinal)..], StringComparison.Ordinal)
                    .Replace("CASE", "\"id\": { \"column\": \"ID\" }, " + Facility, StringComparison.Ordinal));

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.Equal(1, errors.Split(expected).Length - 1);
    }

    [Fact]
    public void A_zone_may_be_another_name_of_the_facilitys_own() =>
        Assert.Equal(
            0,
            Run("ID,DAY\n1,2025-07-04\n", $$"""{ "zone": "US/Eastern", "case": { "id": { "column": "ID" }, {{Facility}} } }""").ExitCode);

    [Fact]
    public void A_time_that_the_clocks_skipped_is_reported_and_no_hour_is_invented()
    {
        var (exitCode, output, errors) = Run("ID,BOOKED\n1,2025-03-09 02:30\n", Mapping(""" "booked": { "column": "BOOKED" } """));

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("line 2, column BOOKED: '2025-03-09 02:30' never was in America/New_York", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("05/06/2025", "may have its day or its month first: the column also has '25/12/2025', on line 3")]
    [InlineData("6-5-2025 10:00", "may have its day or its month first")]
    [InlineData("7/4/68", "with all four digits of the year")]
    [InlineData("7/4/50", "with all four digits of the year")]
    [InlineData("12/25/2025", null)]
    [InlineData("2025-05-06", null)]
    [InlineData("12/31/49", null)]
    public void A_date_that_may_be_another_is_reported(string cell, string? expected)
    {
        var (_, output, errors) = Run($"ID,BOOKED\n1,{cell}\n2,25/12/2025\n", Mapping(""" "booked": { "column": "BOOKED" } """));

        Assert.Equal(expected is null, output.Length > 0);
        Assert.Contains("line 3, column BOOKED: '25/12/2025' cannot be read", errors, StringComparison.Ordinal);
        Assert.Contains(expected is null ? "1 cases written" : $"line 2, column BOOKED: '{cell}' ", errors, StringComparison.Ordinal);
        Assert.Contains(expected ?? "", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-07-04 08:00", "has a time, and column CLOCK has '22:10'")]
    [InlineData("2025-07-04 22:10", null)]
    public void A_date_with_a_time_beside_a_column_with_another_is_reported(string day, string? expected)
    {
        var (exitCode, _, errors) = Run($"ID,DAY,CLOCK\n1,{day},22:10\n", Mapping(""" "booked": { "column": "DAY", "time": "CLOCK" } """));

        Assert.Equal(expected is null ? 0 : 2, exitCode);
        Assert.Contains(expected ?? "", errors, StringComparison.Ordinal);
    }

    /// <summary>A quotation mark too many in line 3 opens a cell that runs on until the next.</summary>
    [Theory]
    [InlineData(30, "\"", "a quoted cell of this row runs to line 33, and 30 lines", "line 34: rows of this case may be among")]
    [InlineData(1, "\"", "a quoted cell of this row runs to line 4, and 1 lines", "line 5: rows of this case may be among")]
    [InlineData(30, "", "a quotation mark opens a cell here that never closes: it runs to line 34, the end of the file, and 31 lines", "")]
    public void A_cell_that_swallows_rows_is_reported_with_its_lines_and_how_many_they_are(
        int swallowed, string end, string expected, string also)
    {
        var rows = Enumerable.Range(1, swallowed - 1).Select(i => $"a{i},2025-07-04,x\n");
        var (exitCode, output, errors) = Run(
            $"ID,BOOKED,X\n1,2025-07-04,x\n2,2025-07-04,\"x\n{string.Concat(rows)}z,2025-07-04,x{end}\nz,2025-07-05,x\n",
            Mapping(""" "booked": { "column": "BOOKED" } """));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("{\"id\":\"1\"", output, StringComparison.Ordinal);
        Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("line 3: " + expected, errors, StringComparison.Ordinal);
        Assert.Contains(also, errors, StringComparison.Ordinal);
        Assert.Contains($"{swallowed + 3} rows: 1 cases written, {swallowed + 2} rows not read", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 2)]
    public void A_cell_may_have_some_lines(int breaks, int exitCode) =>
        Assert.Equal(
            exitCode,
            Run("ID,X,Y\n1,a,\"" + string.Concat(Enumerable.Repeat("THEFT, 3RD\n", breaks)) + "\"\n", Mapping("")).ExitCode);

    [Fact]
    public void A_row_without_a_key_may_belong_to_the_case_above_which_is_not_written_without_it()
    {
        var (exitCode, output, errors) = Run("ID,X\n1,a\n,b\n2,c\n", Mapping(""));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("{\"id\":\"2\"", output, StringComparison.Ordinal);
        Assert.Contains(
            "line 3, column ID: the key of the case is empty. The row may belong to the case of line 2",
            errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_value_if_no_row_counts_may_be_another_column() =>
        Assert.Equal(
            "2025-07-04T10:00:00-04:00",
            Case(
                "ID,BOOKED,CHARGE,END\n1,2025-07-04 10:00,ICE HOLD,2025-07-06 10:00\n",
                """
                "releaseDue": {
                  "column": "END", "where": { "column": "CHARGE", "hasNot": ["ICE"] }, "otherwise": { "column": "BOOKED" }
                }
                """).GetProperty("custody").GetProperty("releaseDue").GetString());

    [Fact]
    public void The_summary_lists_what_the_mapping_may_have_missed()
    {
        var (_, _, errors) = Run(
            "ID,BOOKED,OUT,CHARGE\n1,2025-07-04,2025-07-05,ICE HOLD\n2,2026-01-04,,IMMIGRATION WARRANT\n3,2026-01-05,,IMMIGRATION WARRANT\n"
                + "4,2025-07-04,,POLICE\n",
            Mapping("""
                "booked": { "column": "BOOKED" }, "released": { "column": "OUT", "empty": "never" },
                "releaseDue": {
                  "column": "BOOKED", "where": { "column": "CHARGE", "is": ["ICE HOLD"] }, "words": { "2025-07-04": "never" }
                }
                """));

        Assert.Contains(
            "Cases that begin after ask.at, so that nothing of them is looked at: 2.\n  The last time in the table is "
                + "2026-01-05T23:59:59-05:00.\n",
            errors,
            StringComparison.Ordinal);
        Assert.Contains("Cases that left the jail although releaseDue is never: 1, on line 2.\n", errors, StringComparison.Ordinal);
        Assert.Contains("gives no meaning, with their rows:\n          2  CHARGE: IMMIGRATION WARRANT\n", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("POLICE", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_case_lacks_is_what_the_law_of_its_state_waits_for()
    {
        var (_, _, errors) = Run(
            "ID,DUE,OUT\n1,2025-11-01 10:00,2025-11-02 01:30\n",
            """
            { "case": {
              "id": { "column": "ID" }, "ask": { "at": "2025-12-31T12:00:00-05:00" },
              "facility": { "id": "jail", "state": "TX", "timeZone": "America/Chicago" },
              "agency": { "agreements": [], "detentionServices": "none" },
              "papers": [
                {
                  "form": "I-247A", "received": "2025-10-31T10:00:00-05:00", "signed": true, "namesPerson": true, "box": 1,
                  "servedOnPerson": "2025-10-31T11:00:00-05:00", "withdrawn": "never"
                },
                { "form": "I-200", "received": "2025-10-31T10:00:00-05:00", "signed": true, "namesPerson": true, "withdrawn": "never" }
              ],
              "person": { "citizenshipQuestions": [] },
              "custody": {
                "booked": "2025-10-31T09:00:00-05:00", "arrestedFor": "state", "receivedFrom": "none", "releaseDue": { "column": "DUE" },
                "released": { "column": "OUT" }, "iceTookCustody": "never", "releaseProcessingStarted": "never",
                "releaseProcessingEnded": "never", "iceCancelled": "never", "bookedForIce": "never", "iceArrested": "never",
                "bailRefused": "never", "courtOrderedRelease": "never"
              }
            } }
            """);

        Assert.Contains("  person.statusShown\n", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("localLaw.detainerHold", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hour_that_a_clock_change_repeats_is_not_called_a_day() =>
        Assert.Contains(
            "released (known only to a span)",
            Run(
                "ID,DUE,OUT\n1,2025-11-02 01:15,2025-11-02 01:30\n",
                Mapping("""
                    "booked": "2025-10-31T09:00:00-04:00", "iceTookCustody": "never", "releaseDue": { "column": "DUE" },
                    "released": { "column": "OUT" }
                    """)).Errors,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(""" "facility": { "id": { "column": "JAIL" } }, """, null)]
    [InlineData(""" "facility": { "id": { "column": "JAIL" }, "state": "OH" }, """, null)]
    [InlineData(""" "facility": { "id": "x", "state": "TX" }, """, "$.case.facility.state is not the jail file's, which is 'OH'.")]
    [InlineData(""" "agency": { "agreements": [] }, """, "$.case.agency is given, and the jail file has it too.")]
    public void A_jail_file_gives_what_the_mapping_leaves_out_and_nothing_is_given_twice(string given, string? expected)
    {
        var jail = Write("jail.json", """
            {
              "facility": { "id": "jail", "state": "OH", "timeZone": "America/New_York" }, "agency": { "agreements": [] },
              "localLaw": { "detainerHold": "forbidden" }
            }
            """);
        var (exitCode, output, errors) = Run(
            "ID,JAIL\n1,annex\n",
            $$"""{ "case": { {{given}} "id": { "column": "ID" }, "ask": { "at": "2025-12-31T12:00:00-05:00" } } }""",
            "--jail",
            jail);

        Assert.Equal(expected is null ? 0 : 64, exitCode);
        Assert.Contains(expected ?? "", errors, StringComparison.Ordinal);
        Assert.Equal(
            expected is null,
            output.Contains(
                "\"facility\":{\"id\":\"annex\",\"state\":\"OH\",\"timeZone\":\"America/New_York\"}",
                StringComparison.Ordinal));
        Assert.Equal(expected is null, output.Contains("forbidden", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ID,BOOKED\n", "The table has a header and no row below it.")]
    [InlineData("ID,BOOKED\n1,2025\0-07-04\n", "Byte 17 is zero, which no text has.")]
    public void A_table_without_anything_to_read_says_so(string table, string expected) =>
        Assert.Contains(expected, Run(table, Mapping(""" "booked": { "column": "BOOKED" } """)).Errors, StringComparison.Ordinal);

    [Fact]
    public void UTF16_without_a_mark_is_named()
    {
        var table = Path.Combine(folder.FullName, "u16.csv");
        File.WriteAllBytes(table, Encoding.Unicode.GetBytes("ID,BOOKED\n1,2025-07-04\n"));
        var (exitCode, _, errors) = Wso.Run(["import", table, "--mapping", Write("m.json", Mapping(""))]);

        Assert.Equal(64, exitCode);
        Assert.Contains("it is UTF-16 without a mark. Save it as UTF-8", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--jail")]
    public void A_suggestion_goes_to_standard_output(string option)
    {
        var (exitCode, output, errors) = Wso.Run(["import", Sample("charges.csv"), "--suggest", option, "x"]);

        Assert.Equal((64, ""), (exitCode, output));
        Assert.Contains("--suggest takes neither --output nor --jail.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 64, "The sheets 'Jan', 'Feb' all have these columns, and one is read at a time.")]
    [InlineData("\"sheet\": \"Feb\",", 0, "1 rows: 1 cases written")]
    [InlineData("\"sheet\": \"Mar\",", 64, "It has no sheet 'Mar'")]
    public void Of_two_sheets_with_the_same_columns_the_mapping_says_which_is_read(string sheet, int exitCode, string expected)
    {
        var header = Row(1, "ID", "DUE");
        var file = Sheets(
            "", ("Jan", header + Row(2, "a", "x"), ""), ("Feb", header + Row(2, "b", "x"), ""), ("Notes", Row(1, "x", "y"), ""));
        var (code, output, errors) =
            Wso.Run(
                [
                    "import", file, "--mapping",
                    Write("m.json", Mapping("").Replace("{ \"case\"", $"{{ {sheet} \"case\"", StringComparison.Ordinal))
                ]);

        Assert.Equal(exitCode, code);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.Equal(exitCode == 0, output.StartsWith("{\"id\":\"b\"", StringComparison.Ordinal));
        Assert.Contains(
            "\"sheet\": \"Jan\", // these sheets have the same columns, and one is read at a time: Jan | Feb\n",
            Wso.Run(["import", file, "--suggest"]).Output,
            StringComparison.Ordinal);
    }

    /// <summary>A number that a spreadsheet formats as a date, and that is none.</summary>
    [Theory]
    [InlineData("-5.5", "'-5.5' cannot be read")]
    [InlineData("60", "'60' cannot be read")]
    [InlineData("0.5", "'12:00:00' cannot be read")]
    [InlineData("45842.92361111111", null)]
    public void A_number_that_is_no_date_is_shown_as_it_is(string serial, string? expected)
    {
        var rows = Row(1, "ID", "DUE")
            + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\" s=\"1\"><v>{serial}</v></c></row>";
        var (_, output, errors) =
            Wso.Run(["import", Workbook(rows), "--mapping", Write("m.json", Mapping(""" "booked": { "column": "DUE" } """))]);

        Assert.Contains(expected is null ? "1 cases written" : "line 2, column DUE: " + expected, errors, StringComparison.Ordinal);
        Assert.Equal(expected is null, output.Contains("\"booked\":\"2025-07-04T22:10:00-04:00\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Hidden_rows_are_counted_and_merged_cells_are_not_taken_for_empty_ones()
    {
        var rows = Row(1, "ID", "DUE")
            + Row(2, "a", "x")
            + Row(3, "b", "x").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal)
            + Row(4, "c", "")
            + Row(5, "d", "x");
        var (code, output, errors) = Wso.Run(
            [
                "import", Sheets("", ("Jan", rows, "<mergeCells count=\"1\"><mergeCell ref=\"B3:B4\"/></mergeCells>")), "--mapping",
                Write("m.json", Mapping(""))
            ]);

        Assert.Equal(2, code);
        Assert.Contains("line 4: it has cells that are merged with a row above.", errors, StringComparison.Ordinal);
        Assert.Contains("Rows that are hidden in the workbook: 1.", errors, StringComparison.Ordinal);
        Assert.Equal(3, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_jail_file_of_the_page_and_its_summary_are_what_they_say()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "FromYourTables.md"));
        var whole = page[page.IndexOf("{\n  \"facility\"", StringComparison.Ordinal)..];
        var jail = Write("jail.json", whole[..whole.IndexOf("```", StringComparison.Ordinal)]);
        var own = File.ReadAllLines(Sample("charges.mapping.json"))
            .Where(
                line =>
                    !line.Contains("\"facility\":", StringComparison.Ordinal) && !line.Contains("\"agency\":", StringComparison.Ordinal));
        var mapping = Write("m.json", string.Join("\n", own));
        var (exitCode, _, errors) = Wso.Run(["import", Sample("charges.csv"), "--mapping", mapping, "--jail", jail]);
        var asItIs = Wso.Run(["import", Sample("charges.csv"), "--mapping", Sample("charges.mapping.json")]).Errors;

        Assert.True(exitCode == 0, errors);
        Assert.Contains("Of the 6 cases the facts decide all custody in 6", errors, StringComparison.Ordinal);
        Assert.Contains(asItIs, page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_there_already_is_not_written_over()
    {
        var there = Write("there.jsonl", "kept");

        Assert.Equal(
            64,
            Wso.Run(["import", Sample("charges.csv"), "--mapping", Sample("charges.mapping.json"), "--output", there]).ExitCode);
        Assert.Equal("kept", File.ReadAllText(there));
    }

    private string?[] Booked((string Cell, string Booked)[] times, string custody)
    {
        var (exitCode, output, errors) =
            Run("ID,DAY,CLOCK\n" + string.Concat(times.Select((time, i) => $"{i},{time.Cell}\n")), Mapping(custody));
        Assert.True(exitCode == 0, errors);
        return
        [
            .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("custody").GetProperty("booked").GetString())
        ];
    }

    private static string Sample(string name) => Path.Combine(Checkout.Root, "samples", "tables", name);

    private static string Mapping(string custody) =>
        $$"""{ "case": { "id": { "column": "ID" }, {{Facility}}, "custody": { {{custody}} } } }""";

    private JsonElement Case(string table, string custody)
    {
        var (exitCode, output, errors) = Run(table, Mapping(custody));
        Assert.True(exitCode == 0, errors);
        return JsonDocument.Parse(output).RootElement;
    }

    private (int ExitCode, string Output, string Errors) Run(string table, string mapping, params string[] options) =>
        Wso.Run(["import", Write("table.csv", table), "--mapping", Write("mapping.json", mapping), .. options]);

    private static string Row(int number, params string[] cells)
    {
        var column = 0;
        return $"<row r=\"{number}\">{string.Concat(cells.Select(cell => $"<c r=\"{(char)('A' + column++)}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>";
    }

    /// <summary>A workbook with one sheet, and in it, where asked for, one cell of so many letters.</summary>
    private string Workbook(string rows, int fill = 0, int texts = 0) =>
        Sheets(fill == 0 ? "" : Row(2, new string('a', fill)), texts, ("S", rows, ""));

    /// <param name="more">More rows of the first sheet, which may be too long to be copied.</param>
    /// <param name="sheets">Their names, rows, and merged cells.</param>
    private string Sheets(string more, params (string Name, string Rows, string Merged)[] sheets) => Sheets(more, 0, sheets);

    private string Sheets(string more, int texts, params (string Name, string Rows, string Merged)[] sheets)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        var path = Path.Combine(folder.FullName, "table.xlsx");
        using var parts = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        void Part(string name, params string[] texts)
        {
            using var part = new StreamWriter(parts.CreateEntry(name).Open());
            Array.ForEach(texts, part.Write);
        }

        Part(
            "_rels/.rels",
            $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" "
                + "Target=\"xl/workbook.xml\"/></Relationships>");
        Part(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>",
            string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>")),
            "</sheets></workbook>");
        Part(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}\">",
            string.Concat(sheets.Select((_, i) =>
                $"<Relationship Id=\"r{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")),
            texts > 0 ? $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>" : "",
            $"<Relationship Id=\"s\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
        if (texts > 0)
        {
            Part(
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\">",
                string.Concat(Enumerable.Repeat("<si><t>2025-07-05 08:00</t></si>", texts)),
                "</sst>");
        }

        Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        for (var i = 0; i < sheets.Length; i++)
        {
            Part(
                $"xl/worksheets/sheet{i + 1}.xml",
                $"<worksheet xmlns=\"{Main}\"><sheetData>{sheets[i].Rows}",
                i == 0 ? more : "",
                $"</sheetData>{sheets[i].Merged}</worksheet>");
        }

        return path;
    }

    private string Suggested(string table) => Wso.Run(["import", Write("suggested.csv", table), "--suggest"]).Output;

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
