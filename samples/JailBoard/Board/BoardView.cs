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
/// <param name="Unreadable">Custodies that this version of the library does not accept: never left out in silence.</param>
/// <param name="NextChange">The first instant at which it is another by itself.</param>
internal sealed record BoardView(long Number, Instant Now, IReadOnlyList<BoardRow> Rows, IReadOnlyList<JailCover> Jails, IReadOnlyList<Stay> Unreadable, Instant? NextChange)
{
    public static BoardView At(long number, Instant now, IReadOnlyList<(Stay Stay, CaseFile? File)> stays, Func<string, string?> rosterOf)
    {
        var all = stays.Where(static one => one.File is not null).Select(static one => (one.Stay, File: one.File!)).ToList();
        var rows = all.Where(one => BoardRow.IsOnBoard(one.File, now)).Select(one => new BoardRow(one.Stay, one.File, now))
            .OrderBy(static row => row.FirstDue ?? Instant.MaxValue).ThenBy(static row => row.Stay.Key, StringComparer.Ordinal).ToList();
        var jails = rows.GroupBy(static row => row.CaseFile.Facility.Id).Select(jail => JailCover.Of(jail.Last().CaseFile, rosterOf(jail.Key), now)).OrderBy(static jail => jail.Facility.Id, StringComparer.Ordinal).ToList();
        return new(number, now, rows, jails, [.. stays.Where(static one => one.File is null).Select(static one => one.Stay)], all.Select(one => BoardRow.NextChange(one.File, now)).Concat(jails.Select(static jail => jail.NextChange)).Min());
    }
}
