namespace Wso.JailBoard;

/// <summary>Who is on duty in a jail, as it was last imported: the row with the highest number counts.</summary>
internal sealed class StoredRoster
{
    public int Id { get; init; }

    public required string Facility { get; init; }

    /// <summary>Lines of officer, start and end in the local time of the jail: d-7,2026-11-22T06:00,2026-11-22T18:00.</summary>
    public required string Shifts { get; init; }
}
