namespace Wso.JailBoard;

/// <summary>
/// What was decided about one custody. It stands until its next change, or until something is recorded: a board of a thousand decides the
/// one that changed.
/// </summary>
internal sealed class Decided
{
    private readonly Stay stay;
    private readonly string? roster;
    private readonly Instant at;

    private Decided(Stay stay, string? facility, string? roster, Instant at) =>
        (this.stay, Facility, this.roster, this.at) = (stay, facility, roster, at);

    /// <summary>The id of the jail; null: the case file cannot be read.</summary>
    public string? Facility { get; }

    /// <summary>Null: the person is not on the board, or nothing could be decided.</summary>
    public BoardRow? Row { get; private init; }

    /// <summary>Why nothing is decided; null: it is.</summary>
    public Undecided? Undecided { get; private init; }

    public Instant? NextChange { get; private init; }

    /// <summary>The card of the row, once it was shown.</summary>
    public string? Card { get; set; }

    /// <summary>Nobody's facts may take the board away from everybody else: whatever goes wrong is an answer.</summary>
    public static Decided Of(Stay stay, CaseFile? file, string? roster, Instant now)
    {
        if (file is null)
        {
            return new(stay, null, roster, now) { Undecided = new(stay, null) };
        }

        try
        {
            var duty = DutyRoster.Of(roster, file.Facility.TimeZone);
            var row = BoardRow.IsOnBoard(file, now) ? new BoardRow(stay, file, now, duty) : null;
            var change = BoardRow.NextChange(file, now, row);
            return new(stay, file.Facility.Id, roster, now)
            {
                Row = row,
                NextChange = row is not null && duty?.NextChange(now) is { } shift && !(change < shift) ? shift : change
            };
        }
        catch (Exception fault)
        {
            return new(stay, file.Facility.Id, roster, now) { Undecided = new(stay, fault) };
        }
    }

    /// <summary>Whether it was decided from the same rows.</summary>
    public bool IsOf(Stay other) =>
        stay.Imported == other.Imported && stay.Damage == other.Damage && stay.Entries.SequenceEqual(other.Entries);

    /// <summary>Whether nothing can have changed since: also not because a clock was set back.</summary>
    public bool StandsAt(Instant now, string? with) => Undecided is null && roster == with && at <= now && !(NextChange <= now);
}
