namespace Wso.JailBoard;

/// <summary>One person's custody as it was imported. The row never changes; what happens afterwards is an <see cref="Entry"/>.</summary>
internal sealed class StoredCustody
{
    /// <summary>A number of our own, for addresses and logs: the booking key stays out of both.</summary>
    public int Id { get; init; }

    /// <summary>The booking key, as in the case file.</summary>
    public required string Key { get; init; }

    /// <summary>The case file in JSON.</summary>
    public required string CaseFile { get; init; }
}
