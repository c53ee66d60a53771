using NodaTime;

namespace Wso.Rules.CaseFiles;

internal static class CustodyRules
{
    private const string NotBeforeBooked = "an instant not before booked, or \"never\"";
    private const string UnlessReceived = NotBeforeBooked + "; before it, where receivedFrom is anotherAgency or ice";

    public static readonly Contradiction<Custody>[] All =
    [
        new("releaseDue", "Release was due before the person was booked.", UnlessReceived,
            static (custody, _) => IsFirstBookedHere(custody) && custody.ReleaseDue.IsBefore(custody.Booked)),
        new("bookedForIce", "The person was booked for ICE before being booked.", UnlessReceived,
            static (custody, _) => IsFirstBookedHere(custody) && custody.BookedForIce.IsBefore(custody.Booked)),
        new("iceTookCustody", "ICE took the person before the person was booked.", NotBeforeBooked,
            static (custody, _) => custody.IceTookCustody.IsBefore(custody.Booked)),
        new("released", "The person was released before being booked.", NotBeforeBooked,
            static (custody, _) => custody.Released.IsBefore(custody.Booked)),
        new("releaseProcessingStarted", "Release processing started more than 24 hours before release was due.", "an instant at most 24 hours before releaseDue, or \"never\"",
            static (custody, _) => custody.ReleaseProcessingStarted.TryGetSpan(out var _, out var started) && custody.ReleaseDue.TryGetSpan(out var due, out var _) && due - started > Duration.FromHours(24)),
        new("releaseProcessingEnded", "Release processing ended before it started.", "an instant not before releaseProcessingStarted, or \"never\"",
            static (custody, _) => custody.ReleaseProcessingEnded.IsBefore(custody.ReleaseProcessingStarted)),
        new("iceArrested", "An ICE officer arrested the person here before the person was booked.", NotBeforeBooked,
            static (custody, _) => custody.IceArrested.IsBefore(custody.Booked)),
        new("bailRefused", "Bail was refused before the person was booked.", UnlessReceived,
            static (custody, _) => IsFirstBookedHere(custody) && custody.BailRefused.IsBefore(custody.Booked)),
    ];

    /// <summary>Whoever came from another agency or from ICE keeps what was recorded there.</summary>
    private static bool IsFirstBookedHere(Custody custody) => custody.ReceivedFrom is not (ReceivedFrom.AnotherAgency or ReceivedFrom.Ice);
}
