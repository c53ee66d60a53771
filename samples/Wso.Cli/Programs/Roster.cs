using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using NodaTime;
using NodaTime.Text;
using Wso.Rules;
using Wso.Rules.Programs;

namespace Wso.Cli;

/// <summary>A duty roster as CSV: officer, start and end in local time of the jail.</summary>
internal static class Roster
{
    private const int LongestDays = 31;

    private static readonly string[] Columns = ["officer", "start", "end"];

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>
    /// Every shift; a roster with a line that cannot be read would show gaps that are none, so the first such line stops it.
    /// </summary>
    /// <exception cref="InvalidDataException">A column is missing, or a line is not a shift; the message says which and why.</exception>
    public static IReadOnlyList<Shift> Read(Stream input)
    {
        using var csv = new CsvReader(
            new StreamReader(input),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                BadDataFound = null,
                MissingFieldFound = null,
                TrimOptions = TrimOptions.Trim,
            });
        if (!csv.Read() || !csv.ReadHeader() || Columns.Except(csv.HeaderRecord ?? []).Any())
        {
            throw new InvalidDataException("The first line must name the columns officer, start, end.");
        }

        var shifts = new List<Shift>();
        while (csv.Read())
        {
            var officer = csv.GetField("officer");
            var start = Minutes.Parse(csv.GetField("start") ?? "");
            var end = Minutes.Parse(csv.GetField("end") ?? "");
            shifts.Add(!string.IsNullOrEmpty(officer) && start.Success && end.Success && IsWorked(start.Value, end.Value)
                ? new Shift(officer, start.Value, end.Value)
                : throw new InvalidDataException(
                    $"Line {csv.Parser.RawRow} is not a shift. Give the officer's id, and start and a later end, at most 31 days later, "
                        + "in local time as 2027-06-09T22:00,2027-06-10T06:00."));
        }

        return shifts;
    }

    /// <summary>At most a month, and in years that the library calculates with: a mistyped year is not a shift.</summary>
    private static bool IsWorked(LocalDateTime start, LocalDateTime end) =>
        end > start
            && start.Year > Moment.Earliest.InUtc().Year
            && end.Year < Moment.Latest.InUtc().Year - 1
            && Period.DaysBetween(start.Date, end.Date) <= LongestDays;
}
