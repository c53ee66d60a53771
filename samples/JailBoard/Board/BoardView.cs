using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Wso.Rules;

namespace Wso.JailBoard;

/// <summary>The whole board at an instant.</summary>
/// <param name="Number">Counts the boards since the server started: the id of its event.</param>
/// <param name="Now">The instant it was decided for.</param>
/// <param name="Rows">What is due first comes first; what nothing is due in comes last.</param>
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
                var row = BoardRow.IsOnBoard(file, now) ? new BoardRow(stay, file, now) : null;
                changes.Add(BoardRow.NextChange(file, now));
                rows.AddRange(row is null ? [] : [row]);
            }
            catch (Exception fault)
            {
                undecided.Add(new(stay, fault));
            }
        }

        var sorted = rows.OrderBy(static row => row.FirstDue ?? Instant.MaxValue).ThenBy(static row => row.Stay.Key, StringComparer.Ordinal).ToList();
        var jails = sorted.GroupBy(static row => row.CaseFile.Facility.Id).Select(jail => JailCover.Of(jail.Last().CaseFile, rosterOf(jail.Key), now)).OrderBy(static jail => jail.Facility.Id, StringComparer.Ordinal).ToList();
        return new(number, now, sorted, jails, undecided, changes.Concat(jails.Select(static jail => jail.NextChange)).Min());
    }
}
