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

        Assert.Contains("6 of them lack one fact alone:\n          6  custody.releaseDue\n", daily, StringComparison.Ordinal);
        Assert.Contains("3  papers, I-200: received, signed, withdrawn\n", charges, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "charges.csv",
        "\"releaseDue\": { \"column\": \"CHARGE_RELEASE\", \"where\": { \"column\": \"CHARGE\", \"hasNot\": [\"IMMIGRATION HOLD (ICE)\"] "
            + "}, \"take\": \"latest\", \"empty\": \"?\" }")]
    [InlineData("charges.csv", "say that ICE took the person? RELEASED TO AGENCY | HOLD LIFTED")]
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
            "\"releaseDue\": { \"column\": \"Disp Date/Time\", \"where\": { \"column\": \"Charge Description\", \"hasNot\": [\"HOLD FOR "
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
        Assert.Contains("$.ask.at is not answered yet: it is '?'.", errors, StringComparison.Ordinal);
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
        ("2025-03-09 02:30,", "2025-03-09T03:30:00-04:00"),
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
            ("1,2025-13-04,x", "line 2, column BOOKED: '2025-13-04' cannot be read as a date or time"),
            (",2025-07-04,x", "line 3, column ID: the key of the case is empty"),
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

        Assert.Equal((2, 2), (exitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Contains("line 4, column ID: the key '1' already occurs further up", errors, StringComparison.Ordinal);
        Assert.Contains("Columns that the mapping does not mention: X.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """ "booked": { "column": "NOWHERE" } """,
        "$.custody.booked.column names the column 'NOWHERE', which the table does not have. It has: ID, BOOKED, X.")]
    [InlineData(""" "bookd": { "column": "BOOKED" } """, "$.custody.bookd is nothing that a case file has.")]
    [InlineData(
        """ "booked": { "column": "BOOKED", "empty": "unknown" } """,
        "$.custody.booked has the meaning \"unknown\". A word or an empty cell of a time means \"never\", or null if it is not known.")]
    [InlineData(""" "booked": { "column": "BOOKED", "takes": "first" } """, "$.custody.booked.takes is nothing that a mapping has.")]
    [InlineData(
        """ "booked": { "column": "BOOKED", "take": "most" } """,
        "$.custody.booked.take is 'most'. Allowed: same, first, last, earliest, latest.")]
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
    [InlineData("""{ "zone": 5, "case": { CASE } }""", "'5' is not a time zone.")]
    [InlineData("""{ "case": { CASE, "custody": { "booked": { "column": "DAY", "take": 1 } } } }""", "$.custody.booked.take is '1'.")]
    [InlineData(
        """{ "case": { CASE, "custody": { "booked": { "column": "DAY", "midnight": 0 } } } }""", "$.custody.booked.midnight is '0'.")]
    [InlineData(
        """{ "case": { CASE, "custody": { "booked": { "column": "DAY", "words": ["x"] } } } }""",
        "$.custody.booked.words must be an object")]
    [InlineData(
        """{ "case": { CASE, "custody": { "booked": { "column": "DAY", "words": { "OUT": "never", "out": null } } } } }""",
        "$.custody.booked.words has 'out' twice")]
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
    private string Workbook(string rows, int fill = 0)
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
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Part(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" "
                + "Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Part(
            "xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}",
            fill == 0 ? "" : Row(2, new string('a', fill)),
            "</sheetData></worksheet>");
        return path;
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
