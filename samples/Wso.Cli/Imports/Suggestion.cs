using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Wso.Cli;

/// <summary>Looks at a table and writes a mapping to finish: what is sure, what is likely, and what only the jail can say.</summary>
internal sealed partial class Suggestion
{
    private const int MostRows = 1_000;
    private const int MostWords = 12;

    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Ends = ["RELEASE", "DISP", "CLOSED", "SATISFIED", "BONDED", "END"];

    private readonly List<SeenColumn> columns;
    private readonly HashSet<string> placed = [];
    private readonly HashSet<string> asked = [];
    private readonly List<string> lines = [];

    private Suggestion(List<SeenColumn> columns) => this.columns = columns;

    public static int Write(string file, TextWriter text)
    {
        using var table = ImportRun.Within(
            file,
            () => TableFile.Open(file, static row => row.Cells.Count(cell => cell.Length > 0) >= 2, "(at least two)"));
        var rows = table.Rows().Take(MostRows).ToList();
        var columns = Enumerable.Range(0, table.Header.Cells.Count)
            .Where(i => table.Header[i].Length > 0)
            .Select(i => new SeenColumn(table.Header[i], [.. rows.Select(row => row[i])]))
            .ToList();
        var sheets = table.LaterSheets(row => row.Cells.SequenceEqual(table.Header.Cells)).Prepend(table.Sheet!).ToArray();
        var suggestion = new Suggestion(columns);
        text.Write(suggestion.Of(Path.GetFileName(file), rows.Count, sheets));
        return ExitCode.Answered;
    }

    private string Of(string file, int rows, string[] sheets)
    {
        Line(
            0,
            $"// A mapping for {file}, from its header and {rows} rows. Answer each \"{Mapping.Question}\", check each line that says "
                + "likely, and run:");
        Line(0, $"//   wso import {file} --mapping THIS-FILE --output cases.jsonl");
        Line(
            0,
            "// The case is a case file in which a value may be a column; docs/CaseFile.md lists every fact. Left out or null means "
                + "that it is not known.");
        if (rows == 0)
        {
            Line(0, "// The table has a header and no row below it: nothing is known of its columns. Give it a table with rows.");
        }

        Line(0, "{");
        Line(
            1,
            $"\"ignore\": [{string.Join(", ", columns.Where(column => column.IsPersonal).Select(column => Place(column)))}], // "
                + "about the person: a case file has no place for them");
        if (sheets.Length > 1)
        {
            Line(1, $"\"sheet\": {Quote(sheets[0])}, // these sheets have the same columns, and one is read at a time: {Shown(sheets)}");
        }

        Line(1, "\"case\": {");
        var id = Id();
        var latest = columns.Select(column => column.Latest).Where(time => time is not null).Max();
        Line(
            2,
            "\"ask\": { \"at\": \"?\" }, // the instant up to which each case is looked at, for example the export's: "
                + "2026-01-31T23:59:00-05:00"
                + (
                    latest is { } last
                        ? ". The last time in these rows is "
                            + $"{LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(last)}"
                        : ""));
        Facility();
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
            column => column.IsNamed("BOOKINGNO", "BOOKINGNUM", "BOOKINGID", "BOOKNO", "BOOKNUM", "BOOKID", "BOOKING#")
                && !column.IsTime
                && !column.IsPersonal)
            .Concat(columns.Where(column => column.IsNamed("CASEID", "RECORDID", "STAYID", "JACKET")))
            .ToArray();
        var id = named.FirstOrDefault()
            ?? columns.FirstOrDefault(
                column => !column.IsTime
                    && column.IsFull
                    && !column.Repeats
                    && !column.IsPersonal
                    && column.IceWords.Count == 0);
        Line(2, id is null ? "\"id\": { \"column\": \"?\" }, // ask: which column has one value for each booking?"
            : $"\"id\": {{ \"column\": {Place(id)} }}, // {(named.Length > 0 && id.IsFull ? "sure" : "likely")}: "
                + (id.Repeats ? "several rows have the same key, so that each case has several rows" : "no two rows have the same key"));
        Line(2, "// The key should say nothing about the person: no name and no A-number (docs/Privacy.md).");
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
            var where = hold is null ? "" : $", \"where\": {{ \"column\": {Quote(hold.Name)}, \"isNot\": {HoldWords(hold)} }}";
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

        Leaving(hold, ownRelease);
        Line(3, "// Say \"never\" or \"none\" only if the table would show it. Take out what nobody recorded:");
        Line(3, "\"receivedFrom\": \"?\", // \"none\" if every booking here is a first one, from the street");
        Line(
            3,
            "\"releaseProcessingStarted\": null, \"releaseProcessingEnded\": null, \"iceArrested\": null, \"bookedForIce\": null, "
                + "\"bailRefused\": null, \"courtOrderedRelease\": null");
        Line(2, "},");
    }

    /// <summary>How the person left: to ICE, or out of the door; and what the table says of holds that were called off.</summary>
    private void Leaving(SeenColumn? hold, SeenColumn? ownRelease)
    {
        var release = Time("RELEASED", "RELEASE", "DISCHARGE", "OUTDATE", "RELDATE", "RELDT");
        if (release is null)
        {
            Line(3, "\"iceCancelled\": null,");
            return;
        }

        var byReason = columns.FirstOrDefault(
            column => !column.IsTime
                && column.IsNamed("REASON", "RELEASETYPE", "DISPO", "RELEASEDTO", "HOWRELEASED", "RELTO", "RELTYPE")
                && column.IceWords.Count > 0);
        var onHold = byReason is null && hold is not null && ownRelease is not null
            ? columns.FirstOrDefault(column => !column.IsTime && column.IsNamed("DISPO", "STATUS", "REASON"))
            : null;
        if ((byReason ?? onHold) is not { } reason)
        {
            Line(
                3,
                $"\"released\": {Cell(release, ", \"empty\": \"never\"")}, // {Sureness(release)}. ask: does an empty cell mean still "
                    + "here? And how would the table show that ICE took the person (iceTookCustody)?");
            Line(3, "\"iceCancelled\": null,");
            return;
        }

        placed.Add(reason.Name);
        var words = onHold is null ? reason.IceWords : [.. reason.WordsWhere(hold!)];
        var taken = words.Where(IceWords.SayTaken).ToArray();
        var canceled = words.Where(IceWords.SayCancelled).ToArray();
        var open = words.Except(taken).Except(canceled).ToArray();
        var onItsLine = onHold is null ? "" : $"{{ \"column\": {Quote(hold!.Name)}, \"is\": {HoldWords(hold)} }}, ";
        string Rows(string list) => onItsLine.Length == 0
            ? $"{{ \"column\": {Quote(reason.Name)}, \"is\": {list} }}"
            : $"[{onItsLine}{{ \"column\": {Quote(reason.Name)}, \"is\": {list} }}]";
        var rows = Rows(List(taken, taken.Length == 0 || open.Length > 0));
        var line = onHold is null ? "" : ", on the hold's own line,";
        if (taken.Length > 0)
        {
            Line(3, $"// likely: these words of {reason.Name}{line} say that ICE took the person: {Shown(taken)}");
        }

        if (open.Length > 0)
        {
            Line(
                3,
                $"// ask: which of these words of {reason.Name}{line} say that ICE took the person? Put them in the place of \"?\", or "
                    + $"take \"?\" out: {Shown(open)}");
        }
        else if (taken.Length == 0)
        {
            Line(3, $"// ask: no word of {reason.Name}{line} says that ICE took the person. Which one would?");
        }

        const string Rest = ", \"empty\": \"never\", \"otherwise\": \"never\"";
        Line(3, $"\"iceTookCustody\": {Cell(onHold is null ? release : ownRelease!, $", \"where\": {rows}{Rest}")},");
        Line(
            3,
            $"\"released\": {Cell(release, $", \"unless\": {rows}{Rest}")}, // {Sureness(release)}. Everybody else went out. An "
                + "empty cell means still here");
        if (canceled.Length == 0)
        {
            Line(3, "\"iceCancelled\": null,");
            return;
        }

        Line(
            3,
            $"// ask: did ICE itself call its hold off where {reason.Name} says {Shown(canceled)}? If so, and if the time beside it is "
                + "that moment, take this line. If not, write null:");
        Line(3, $"// \"iceCancelled\": {Cell(ownRelease ?? release, $", \"where\": {Rows(List(canceled, false))}{Rest}")},");
        Line(3, "\"iceCancelled\": \"?\",");
    }

    private void Facility()
    {
        var place = columns.FirstOrDefault(
            column =>
                column.IsNamed("FACILITY", "JAIL") && !column.IsTime && column.IsFull && column.Repeats && column.Distinct <= MostWords);
        if (place is not null)
        {
            Line(
                2,
                $"// likely: {place.Name} says which jail. If its words are not the ids of agency.facilities and the agreements, give each "
                    + "its id under words: "
                    + $"{Shown(place.Words)}");
        }

        Line(
            2,
            $"\"facility\": {{ \"id\": {(place is null ? "\"?\"" : Cell(place))}, \"state\": \"?\", \"timeZone\": \"?\" }}, // for "
                + $"example {(place is null ? "\"county-jail\", " : "")}\"OH\", \"America/New_York\"; or give --jail, and take "
                + $"{(place is null ? "the line" : "state and timeZone")} out");
    }

    private void Papers()
    {
        var (hold, received) = (HoldColumn(), Times("DETAINER", "HOLDDATE", "ICEHOLD", "IMMIGRATION").FirstOrDefault());
        Line(2, "\"papers\": [ // only if the jail records every paper from ICE. If not, take the list out");
        if (hold is not null)
        {
            placed.Add(hold.Name);
            if (hold.IceWords.Where(word => !IceWords.SayHold(word)).ToArray() is { Length: > 0 } open)
            {
                Line(
                    3,
                    $"// ask: which of these words of {hold.Name} stand for a hold of ICE? Put them in the place of each \"?\", or take it "
                        + $"out: {Shown(open)}");
            }

            var time = received
                ?? columns.FirstOrDefault(column => column.IsTime && column.IsNamed("CHARGE", "HOLD") && !column.IsNamed(Ends));
            var rows = $"{{ \"column\": {Quote(hold.Name)}, \"is\": {HoldWords(hold)} }}";
            Line(3, $"{{ \"if\": {rows}, // likely: these words stand for a detainer");
            Line(
                4,
                $"\"form\": \"I-247A\", \"received\": {(time is null ? "null" : Cell(time))}, \"signed\": null, \"namesPerson\": true, "
                    + "\"box\": null, \"servedOnPerson\": null, \"withdrawn\": null },");
            Line(
                3,
                $"{{ \"if\": {rows}, // ask: did a warrant (I-200, I-205) come with each? Without a column it is not known, and so it is "
                    + "listed here");
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
        columns.Where(column => column.IceWords.Any(IceWords.NameIce) && !column.IsNamed("REASON", "RELEASE", "DISPO"))
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

        var odd = Odd(column);
        placed.Add(column.Name);
        var time = apart is not null ? $", \"time\": {Quote(apart.Name)}"
            : column.IsMidnightOnly ? ", \"midnight\": \"noTime\""
            : "";
        return $"{{ \"column\": {Quote(column.Name)}{time}{odd}{more} }}";
    }

    /// <summary>
    /// What stands in a column of times and is no time has a meaning that only the jail knows. Asked once for each column.
    /// </summary>
    private string Odd(SeenColumn column)
    {
        var (dates, words) = (column.OddWords.Where(Digits).ToArray(), column.OddWords.Where(word => !Digits(word)).ToArray());
        var isNew = asked.Add(column.Name);
        if (isNew && dates.Length > 0)
        {
            Line(3, $"// {column.Name} has cells that are no time. Mend them in the table, or their rows will be reported: {Shown(dates)}");
        }

        if (isNew && words.Length > 0)
        {
            Line(
                3,
                $"// ask: {column.Name} has words that are no time. Does each mean \"never\", or is it not known (null)? {Shown(words)}");
        }

        return words.Length == 0 ? ""
            : $", \"words\": {{ {string.Join(", ", words.Take(MostWords).Select(word => $"{Quote(word)}: \"?\""))} }}";
    }

    private static bool Digits(string word) => word.Any(char.IsDigit);

    /// <summary>What a column of dates and one of times have in common: BOOKED of "Booked Dt" and "Booked Tm".</summary>
    private static string Stem(string name) => DateOrTime().Replace(SeenColumn.Folded(name), "");

    [GeneratedRegex("^(?:DATE|TIME)|(?:DATE|TIME|DT|TM)$")]
    private static partial Regex DateOrTime();

    private string Sureness(SeenColumn column) => (column.IsFull && column.OddWords.Count == 0 ? "sure" : "likely")
        + (
            column.IsMidnightOnly
                ? ": every time in it is midnight, so it counts as a day without a time"
                : column.IsDayOnly && !columns.Any(other => other.IsClock && Stem(other.Name) == Stem(column.Name))
                ? ": a day without a time, so it may be any hour of that day"
                : "");

    /// <summary>The words that name a hold of ICE; with a question if others may.</summary>
    private static string HoldWords(SeenColumn hold) =>
        List([.. hold.IceWords.Where(IceWords.SayHold)], !hold.IceWords.All(IceWords.SayHold));

    private string Place(SeenColumn column)
    {
        placed.Add(column.Name);
        return Quote(column.Name);
    }

    private void Line(int depth, string text) => lines.Add(new string(' ', 2 * depth) + text);

    private static string Quote(string text) => JsonSerializer.Serialize(text, Quoted);

    private static string List(IEnumerable<string> words, bool asks) =>
        $"[{string.Join(", ", words.Concat(asks ? [Mapping.Question] : []).Select(Quote))}]";

    private static string Shown(IReadOnlyCollection<string> words) =>
        string.Join(" | ", words.Take(MostWords).Select(TableFile.Shortened))
            + (words.Count > MostWords ? $" | and {words.Count - MostWords} more" : "");
}
