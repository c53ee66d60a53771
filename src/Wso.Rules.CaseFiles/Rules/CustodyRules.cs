using NodaTime;

namespace Wso.Rules.CaseFiles;

internal static class CustodyRules
{
    private const string NotBeforeBooked = "an instant not before booked, or \"never\"";

    public static readonly Contradiction<Custody>[] All =
    [
        new("releaseDue", "Release was due before the person was booked.", NotBeforeBooked,
            static (custody, _) => custody.ReleaseDue.IsBefore(custody.Booked)),
        new("bookedForIce", "The person was booked for ICE before being booked.", NotBeforeBooked,
            static (custody, _) => custody.BookedForIce.IsBefore(custody.Booked)),
        new("iceTookCustody", "ICE took the person before the person was booked.", NotBeforeBooked,
            static (custody, _) => custody.IceTookCustody.IsBefore(custody.Booked)),
        new("released", "The person was released before being booked.", NotBeforeBooked,
            static (custody, _) => custody.Released.IsBefore(custody.Booked)),
        new("releaseProcessingStarted", "Release processing started more than 24 hours before release was due.", "an instant at most 24 hours before releaseDue, or \"never\"",
            static (custody, _) => custody.ReleaseProcessingStarted.TryGet(out var started) && custody.ReleaseDue.TryGet(out var due) && due - started > Duration.FromHours(24)),
        new("releaseProcessingEnded", "Release processing ended before it started.", "an instant not before releaseProcessingStarted, or \"never\"",
            static (custody, _) => custody.ReleaseProcessingEnded.IsBefore(custody.ReleaseProcessingStarted)),
    ];
}
