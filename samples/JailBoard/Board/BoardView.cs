namespace Wso.JailBoard;

/// <summary>The whole board at an instant.</summary>
/// <param name="Number">Counts the boards since the server started: the id of its event.</param>
/// <param name="Now">The instant it was decided for.</param>
/// <param name="All">Of each custody what was decided.</param>
/// <param name="Jails">Who covers each jail that is on the board.</param>
internal sealed record BoardView(long Number, Instant Now, IReadOnlyList<Decided> All, IReadOnlyList<JailCover> Jails)
{
    /// <summary>By urgency, and within it what is due first.</summary>
    public IReadOnlyList<BoardRow> Rows { get; } =
        [.. All.Select(static one => one.Row).OfType<BoardRow>().OrderBy(static row => row.Group)
        .ThenBy(static row => row.FirstDue ?? Instant.MaxValue).ThenBy(static row => row.Stay.Key, StringComparer.Ordinal)];

    /// <summary>
    /// Custodies that cannot be read, that this version of the library does not accept, or that it failed to decide: never left out in
    /// silence.
    /// </summary>
    public IReadOnlyList<Undecided> Undecided { get; } = [.. All.Select(static one => one.Undecided).OfType<Undecided>()];

    /// <summary>The first instant at which it is another by itself.</summary>
    public Instant? NextChange => All.Select(static one => one.NextChange).Concat(Jails.Select(static jail => jail.NextChange)).Min();

    /// <summary>
    /// What the title of the tab says before its name: how many are to be released now or asked about, and how many within the hour.
    /// </summary>
    public string Title
    {
        get
        {
            var now = Rows.Count(static row => row.Group is Group.ReleaseNow or Group.FindOut);
            var near = Rows.Count(static row => row.Group == Group.WithinTheHour);
            var counts = new[] { now > 0 ? $"{now} now" : null, near > 0 ? $"{near} within the hour" : null }.OfType<string>().ToList();
            return (counts.Count == 0 ? "" : $"({string.Join(", ", counts)}) ") + "Board";
        }
    }

    public static BoardView At(long number, Instant now, IReadOnlyList<Decided> all, Func<string, string?> rosterOf)
    {
        var jails = all.Select(static one => one.Row).OfType<BoardRow>().GroupBy(static row => row.CaseFile.Facility.Id)
            .Select(jail => JailCover.Of(jail.Last().CaseFile, rosterOf(jail.Key), now));
        return new(number, now, all, [.. jails.OrderBy(static jail => jail.Facility.Id, StringComparer.Ordinal)]);
    }
}
