using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>The whole board at an instant.</summary>
/// <param name="Number">Counts the boards since the server started: the id of its event.</param>
/// <param name="Now">The instant it was decided for.</param>
/// <param name="Rows">By urgency, and within it what is due first.</param>
/// <param name="Jails">Who covers each jail that is on the board.</param>
/// <param name="Undecided">Custodies that cannot be read, that this version of the library does not accept, or that it failed to decide: never left out in silence.</param>
/// <param name="NextChange">The first instant at which it is another by itself.</param>
internal sealed record BoardView(long Number, Instant Now, IReadOnlyList<BoardRow> Rows, IReadOnlyList<JailCover> Jails, IReadOnlyList<Undecided> Undecided, Instant? NextChange)
{
    public static BoardView At(long number, Instant now, IReadOnlyList<(Stay Stay, CaseFile? File)> stays, Func<string, string?> rosterOf)
    {
        var (rows, undecided, changes) = (new List<BoardRow>(), new List<Undecided>(), new List<Instant?>());
        foreach (var (stay, file) in stays)
        {
            if (file is null)
            {
                undecided.Add(new(stay, null));
                continue;
            }

            // Nobody's facts may take the board away from everybody else.
            try
            {
                var roster = DutyRoster.Of(rosterOf(file.Facility.Id), file.Facility.TimeZone);
                var row = BoardRow.IsOnBoard(file, now) ? new BoardRow(stay, file, now, roster) : null;
                changes.AddRange([BoardRow.NextChange(file, now, row?.Until), row is null ? null : roster?.NextChange(now)]);
                rows.AddRange(row is null ? [] : [row]);
            }
            catch (Exception fault)
            {
                undecided.Add(new(stay, fault));
            }
        }

        var sorted = rows.OrderBy(static row => row.Urgency).ThenBy(static row => row.FirstDue ?? Instant.MaxValue).ThenBy(static row => row.Stay.Key, StringComparer.Ordinal).ToList();
        var jails = sorted.GroupBy(static row => row.CaseFile.Facility.Id).Select(jail => JailCover.Of(jail.Last().CaseFile, rosterOf(jail.Key), now)).OrderBy(static jail => jail.Facility.Id, StringComparer.Ordinal).ToList();
        return new(number, now, sorted, jails, undecided, changes.Concat(jails.Select(static jail => jail.NextChange)).Min());
    }

    /// <summary>What the title of the tab says before its name: how many are to be released now or asked about, and how many within the hour.</summary>
    public string Title
    {
        get
        {
            var now = Rows.Count(static row => row.Urgency is Urgency.ReleaseNow or Urgency.FindOut);
            var near = Rows.Count(static row => row.Urgency == Urgency.WithinTheHour);
            var counts = new[] { now > 0 ? $"{now} now" : null, near > 0 ? $"{near} within the hour" : null }.OfType<string>().ToList();
            return (counts.Count == 0 ? "" : $"({string.Join(", ", counts)}) ") + "Board";
        }
    }
}
