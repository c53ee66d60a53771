using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Wso.Cli;

/// <summary>Looks at a table and writes a mapping to finish: what is sure, what is likely, and what only the jail can say.</summary>
internal sealed class Suggestion
{
    private const int MostRows = 1_000;
    private const int MostWords = 12;

    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Personal =
    [
        "NAME", "DOB", "BIRTH", "SSN", "SOCIALSECURITY", "ALIENNUMBER", "ANUMBER", "ADDRESS", "RACE", "SEX", "GENDER", "ETHNIC", "HEIGHT",
        "WEIGHT", "HAIR", "EYE", "PHONE", "PHOTO"
    ];

    private static readonly string[] Ends = ["RELEASE", "DISP", "CLOSED", "SATISFIED", "BONDED", "END"];

    private readonly List<SeenColumn> columns;
    private readonly HashSet<string> placed = [];
    private readonly List<string> lines = [];

    private Suggestion(List<SeenColumn> columns) => this.columns = columns;

    public static int Write(string file, TextWriter text)
    {
        using var table = TableFile.Open(file, static row => row.Cells.Count(cell => cell.Length > 0) >= 2, "(at least two)");
        var rows = table.Rows().Take(MostRows).ToList();
        var columns = Enumerable.Range(0, table.Header.Cells.Count)
            .Where(i => table.Header[i].Length > 0)
            .Select(i => new SeenColumn(table.Header[i], [.. rows.Select(row => row[i])]))
            .ToList();
        var suggestion = new Suggestion(columns);
        text.Write(suggestion.Of(Path.GetFileName(file), rows.Count));
        return ExitCode.Answered;
    }

    private string Of(string file, int rows)
    {
        Line(
            0,
            $"// A mapping for {file}, from its header and {rows} rows. Answer each \"{Mapping.Unanswered}\", check each line that says "
                + "likely, and run:");
        Line(0, $"//   wso import {file} --mapping THIS-FILE --output cases.jsonl");
        Line(
            0,
            "// The case is a case file in which a value may be a column; docs/CaseFile.md lists every fact. Left out or null means "
                + "that it is not known.");
        Line(0, "{");
        Line(
            1,
            $"\"ignore\": [{string.Join(", ", columns.Where(column => column.IsNamed(Personal)).Select(column => Place(column)))}], // "
                + "about the person: a case file has no place for them");
        Line(1, "\"case\": {");
        var id = Id();
        Line(
            2,
            "\"ask\": { \"at\": \"?\" }, // the instant up to which each case is looked at, for example the export's: "
                + "2026-01-31T23:59:00-05:00");
        Line(
            2,
            "\"facility\": { \"id\": \"?\", \"state\": \"?\", \"timeZone\": \"?\" }, // for example \"county-jail\", \"OH\", "
                + "\"America/New_York\"; or take the line out and give --jail");
        var repeats = id is not null && id.Repeats;
        Line(
            2,
            "\"agency\": { \"agreements\": \"?\", \"detentionServices\": \"?\" }, // ask: [] and \"none\" if the agency signed nothing "
                + "with ICE ('wso agencies' reads ICE's list); or take the line out and give --jail");
        Custody(repeats);
        Papers();
        Line(
            2,
            "\"person\": { \"citizenshipQuestions\": \"?\", \"statusShown\": \"?\" } // ask: [] and \"none\" if nobody in this table "
                + "claimed to be a citizen or showed proof of status; null if it is not known");
        Line(1, "}");
        Line(0, "}");
        var unused = columns.Where(column => !placed.Contains(column.Name)).ToArray();
        if (unused.Length > 0)
        {
            Line(0, "// Columns that have no place yet:");
            foreach (var column in unused)
            {
                Line(0, $"//   {column.Name}: {column.Told()}");
            }
        }

        return string.Join("\n", lines) + "\n";
    }

    private SeenColumn? Id()
    {
        var named = columns.Where(
            column => column.IsNamed("BOOKINGNO", "BOOKINGNUM", "BOOKINGID", "BOOKNO", "BOOKNUM", "BOOKID", "BOOKING#") && !column.IsTime)
            .Concat(columns.Where(column => column.IsNamed("CASEID", "RECORDID", "STAYID", "JACKET")))
            .ToArray();
        var id = named.FirstOrDefault()
            ?? columns.FirstOrDefault(
                column => !column.IsTime && column.IsFull && column.Distinct == column.Count && !column.IsNamed(Personal));
        Line(2, id is null ? "\"id\": { \"column\": \"?\" }, // ask: which column has one value for each booking?"
            : $"\"id\": {{ \"column\": {Place(id)} }}, // {(named.Length > 0 && id.IsFull ? "sure" : "likely")}: {(id.Repeats ? "several rows have the same key, so that each case has several rows" : "no two rows have the same key")}");
        return id;
    }

    private void Custody(bool repeats)
    {
        Line(2, "\"custody\": {");
        if (
            Time(
                "BOOKED", "BOOKING", "BOOKDATE", "BOOKDT", "BOOKTIME", "INTAKE", "ADMIT", "ADMISSION", "COMMITTED",
                "CUSTODYDATE", "ARRESTDATE") is { } booked)
        {
            Line(3, $"\"booked\": {Cell(booked)}, // {Sureness(booked)}");
        }
        else
        {
            Line(3, "// ask: no column looks like the time of booking. Without it nothing can be decided.");
        }

        var ownRelease = repeats
            ? Times(Ends).FirstOrDefault(column => column.IsNamed("CHARGE", "DISP", "CHG", "CLOSED", "SATISFIED"))
            : null;
        var hold = HoldColumn();
        if (ownRelease is not null)
        {
            placed.Add(ownRelease.Name);
            var where = hold is null ? "" : $", \"where\": {{ \"column\": {Quote(hold.Name)}, \"hasNot\": {Words(hold.IceWords)} }}";
            Line(
                3,
                $"\"releaseDue\": {Cell(ownRelease, $"{where}, \"take\": \"latest\", \"empty\": \"?\"")}, // likely: the last charge's "
                    + "own release. ask: does an empty cell mean \"never\" (still held on it), or is it not known (null)?");
        }
        else
        {
            Line(
                3,
                "// ask: which column says when the last charge, sentence or other hold ended (bail accepted, time served)? Not the "
                    + "time the person walked out. Without it no hold can be judged.");
            Line(3, "// \"releaseDue\": { \"column\": \"...\", \"empty\": \"never\" },");
        }

        var release = Time("RELEASED", "RELEASE", "DISCHARGE", "OUTDATE", "RELDATE", "RELDT");
        var reason = columns.FirstOrDefault(column =>
            !column.IsTime
                && column.IsNamed("REASON", "RELEASETYPE", "DISPOSITION", "RELEASEDTO", "HOWRELEASED")
                && column.IceWords.Count > 0);
        if (release is not null && reason is not null)
        {
            placed.Add(reason.Name);
            Line(3, $"\"iceTookCustody\": {Cell(release, $", \"where\": {{ \"column\": {Quote(reason.Name)}, \"is\": {Words(reason.IceWords)} }}, \"empty\": \"never\", \"otherwise\": \"never\"")}, // likely: these words say that ICE took the person");
            Line(3, $"\"released\": {Cell(release, $", \"unless\": {{ \"column\": {Quote(reason.Name)}, \"is\": {Words(reason.IceWords)} }}, \"empty\": \"never\", \"otherwise\": \"never\"")}, // likely: an empty cell means still here");
        }
        else if (
            release is not null
                && hold is not null
                && ownRelease is not null
                && columns.FirstOrDefault(column => !column.IsTime && column.IsNamed("DISPO", "STATUS", "REASON")) is { } disposition)
        {
            placed.Add(disposition.Name);
            var taken =
                $"[{{ \"column\": {Quote(hold.Name)}, \"has\": {Words(hold.IceWords)} }}, {{ \"column\": {Quote(disposition.Name)}, "
                    + "\"is\": [\"?\"] }]";
            Line(
                3,
                $"// ask: which of these words of {disposition.Name}, on the hold's own line, say that ICE took the person? "
                    + $"{string.Join(" | ", disposition.WordsWhere(hold))}");
            Line(3, $"\"iceTookCustody\": {Cell(ownRelease, $", \"where\": {taken}, \"empty\": \"never\", \"otherwise\": \"never\"")},");
            Line(
                3,
                $"\"released\": {Cell(release, $", \"unless\": {taken}, \"empty\": \"never\", \"otherwise\": \"never\"")}, // likely: an "
                    + "empty cell means still here");
        }
        else if (release is not null)
        {
            Line(
                3,
                $"\"released\": {Cell(release, ", \"empty\": \"never\"")}, // {Sureness(release)}. ask: does an empty cell mean still "
                    + "here? And how would the table show that ICE took the person (iceTookCustody)?");
        }

        Line(3, "// Say \"never\" or \"none\" only if the table would show it. Take out what nobody recorded:");
        Line(3, "\"receivedFrom\": \"?\", // \"none\" if every booking here is a first one, from the street");
        Line(
            3,
            "\"releaseProcessingStarted\": null, \"releaseProcessingEnded\": null, \"iceCancelled\": null, \"iceArrested\": null, "
                + "\"bookedForIce\": null, \"bailRefused\": null, \"courtOrderedRelease\": null");
        Line(2, "},");
    }

    private void Papers()
    {
        var (hold, received) = (HoldColumn(), Times("DETAINER", "HOLDDATE", "ICEHOLD", "IMMIGRATION").FirstOrDefault());
        Line(2, "\"papers\": [ // only if the jail records every paper from ICE. If not, take the list out");
        if (hold is not null)
        {
            placed.Add(hold.Name);
            var time = received
                ?? columns.FirstOrDefault(column => column.IsTime && column.IsNamed("CHARGE", "HOLD") && !column.IsNamed(Ends));
            Line(
                3,
                $"{{ \"if\": {{ \"column\": {Quote(hold.Name)}, \"has\": {Words(hold.IceWords)} }}, // likely: these words stand for a "
                    + "detainer");
            Line(
                4,
                $"\"form\": \"I-247A\", \"received\": {(time is null ? "null" : Cell(time))}, \"signed\": null, \"namesPerson\": true, "
                    + "\"box\": null, \"servedOnPerson\": null, \"withdrawn\": null },");
            Line(
                3,
                $"{{ \"if\": {{ \"column\": {Quote(hold.Name)}, \"has\": {Words(hold.IceWords)} }}, // ask: did a warrant (I-200, I-205) "
                    + "come with each? Without a column it is not known, and so it is listed here");
            Line(4, "\"form\": \"I-200\", \"received\": null, \"signed\": null, \"namesPerson\": true, \"withdrawn\": null }");
        }
        else if (received is not null)
        {
            Line(
                3,
                $"{{ \"form\": \"I-247A\", \"received\": {Cell(received, ", \"empty\": \"never\"")}, \"signed\": null, \"namesPerson\": "
                    + "true, \"box\": null, \"servedOnPerson\": null, \"withdrawn\": null }, // likely");
            Line(
                3,
                "{ \"form\": \"I-200\" } // ask: did a warrant (I-200, I-205) come with each? Without a column it is not known, and so "
                    + "it is listed here");
        }
        else
        {
            Line(3, "// ask: no column has words such as ICE or IMMIGRATION. How does the jail record a detainer?");
            Line(3, "{ \"form\": \"I-247A\" }, { \"form\": \"I-200\" }");
        }

        Line(2, "],");
    }

    /// <summary>The column whose words name ICE, in most rows.</summary>
    private SeenColumn? HoldColumn() =>
        columns.Where(column => !column.IsTime && column.IceWords.Count > 0 && !column.IsNamed("REASON", "RELEASE"))
            .OrderByDescending(column => column.IsNamed("HOLD", "DETAINER", "CHARGE", "AGENCY"))
            .FirstOrDefault();

    private IEnumerable<SeenColumn> Times(params string[] names) =>
        columns.Where(column => column.IsTime && column.IsNamed(names) && !placed.Contains(column.Name));

    private SeenColumn? Time(params string[] names)
    {
        // The nearest name first: "RELEASED" before "CHARGE RELEASE".
        var found = names.Select(name =>
            columns.FirstOrDefault(column =>
                column.IsTime
                    && column.IsNamed(name)
                    && !column.IsNamed("CHARGE", "BIRTH", "DOB", "COURT")
                    && !placed.Contains(column.Name)))
            .FirstOrDefault(column => column is not null);
        if (found is not null)
        {
            placed.Add(found.Name);
        }

        return found;
    }

    private string Cell(SeenColumn column, string more = "")
    {
        var apart = column.IsDayOnly ? columns.FirstOrDefault(other => other.IsClock && Stem(other.Name) == Stem(column.Name)) : null;
        if (apart is not null)
        {
            placed.Add(apart.Name);
        }

        placed.Add(column.Name);
        return $"{{ \"column\": {Quote(column.Name)}{(apart is null ? "" : $", \"time\": {Quote(apart.Name)}")}{(column.IsMidnightOnly && apart is null ? ", \"midnight\": \"noTime\"" : "")}{more} }}";
    }

    private static string Stem(string name) =>
        Folded(name)
            .Replace("DATE", "", StringComparison.Ordinal)
            .Replace("TIME", "", StringComparison.Ordinal)
            .Replace("DT", "", StringComparison.Ordinal)
            .Replace("TM", "", StringComparison.Ordinal);

    private string Sureness(SeenColumn column) => (column.IsFull ? "sure" : "likely")
        + (
            column.IsMidnightOnly
                ? ": every time in it is midnight, so it counts as a day without a time"
                : column.IsDayOnly && !columns.Any(other => other.IsClock && Stem(other.Name) == Stem(column.Name))
                ? ": a day without a time, so it may be any hour of that day"
                : "");

    private string Place(SeenColumn column)
    {
        placed.Add(column.Name);
        return Quote(column.Name);
    }

    private void Line(int depth, string text) => lines.Add(new string(' ', 2 * depth) + text);

    private static string Quote(string text) => JsonSerializer.Serialize(text, Quoted);

    private static string Words(IEnumerable<string> words) => $"[{string.Join(", ", words.Select(Quote))}]";

    private static string Folded(string text) =>
        string.Concat(text.Where(character => char.IsLetterOrDigit(character) || character == '#')).ToUpperInvariant();

    /// <summary>What a thousand rows show of a column.</summary>
    private sealed class SeenColumn
    {
        private static readonly char[] Between = [' ', '/', '-', '(', ')', '.', ',', ':', '_'];

        private readonly string folded;
        private readonly string[] values;
        private readonly string[] all;

        public SeenColumn(string name, string[] all)
        {
            this.all = all;
            Name = name;
            folded = Folded(name);
            values = [.. all.Where(value => value.Length > 0)];
            (Count, IsFull) = (values.Length, values.Length == all.Length && all.Length > 0);
            Words = [.. values.Distinct(StringComparer.OrdinalIgnoreCase)];
            var read = values.Select(value => Moments.TryRead(value, out _, out var time) ? (IsRead: true, Time: time) : default).ToArray();
            IsClock = Count > 0
                && values.All(value => Moments.TryReadTime(value, out _))
                && folded.Contains('T', StringComparison.Ordinal)
                && !read.All(one => one.IsRead);
            IsTime = Count > 0 && !IsClock && read.Count(one => one.IsRead) * 10 >= Count * 9;
            IsMidnightOnly = IsTime
                && read.All(one => one.Time is null || one.Time == LocalTime.Midnight)
                && read.Any(one => one.Time is not null);
            IsDayOnly = IsTime && read.All(one => one.Time is null || one.Time == LocalTime.Midnight);
            Repeats = Words.Length < Count;
            IceWords = IsTime || IsClock ? [] : [.. Words.Where(IsOfIce).Take(MostWords)];
        }

        public string Name { get; }

        public int Count { get; }

        public bool IsFull { get; }

        public bool IsTime { get; }

        public bool IsClock { get; }

        public bool IsDayOnly { get; }

        public bool IsMidnightOnly { get; }

        public bool Repeats { get; }

        public int Distinct => Words.Length;

        public IReadOnlyList<string> IceWords { get; }

        private string[] Words { get; }

        public bool IsNamed(params string[] names) => names.Any(name => folded.Contains(name, StringComparison.Ordinal));

        /// <summary>Its words in the rows in which another column names ICE.</summary>
        public IEnumerable<string> WordsWhere(SeenColumn hold) =>
            all.Where((word, i) => word.Length > 0 && hold.IceWords.Contains(hold.all[i], StringComparer.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostWords);

        public string Told() => Count == 0 ? "always empty"
            : IsTime ? $"times, such as {values[0]}"
            : Words.Length <= MostWords ? string.Join(" | ", Words.Select(TableFile.Shortened))
            : $"{Words.Length} different texts";

        private static bool IsOfIce(string word) =>
            word.Contains("IMMIGRATION", StringComparison.OrdinalIgnoreCase)
            || word.Contains("DETAINER", StringComparison.OrdinalIgnoreCase)
            || word.Split(Between)
                .Any(part =>
                    part.Equals("ICE", StringComparison.OrdinalIgnoreCase)
                        || part.Equals("INS", StringComparison.OrdinalIgnoreCase)
                        || part.Equals("DHS", StringComparison.OrdinalIgnoreCase));
    }
}
