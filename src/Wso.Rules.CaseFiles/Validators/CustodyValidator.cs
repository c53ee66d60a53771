using FluentValidation;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>What contradicts itself in a custody.</summary>
public sealed class CustodyValidator : AbstractValidator<Custody>
{
    private const string NotBeforeBooked = "an instant at or after booked, or \"never\"";
    private const string UnlessReceived = NotBeforeBooked + " (an earlier one only if receivedFrom is anotherAgency or ice)";

    /// <summary>A validator; it holds no state and can be shared.</summary>
    public CustodyValidator()
    {
        this.Refuse(
            custody => custody.ReleaseDue, "custody.release-due-before-booked", "Release was due before the person was booked.",
            UnlessReceived,
            static (custody, _) => IsFirstBookedHere(custody) && custody.ReleaseDue.IsBefore(custody.Booked));
        this.Refuse(
            custody => custody.BookedForIce, "custody.booked-for-ice-before-booked", "The person was booked for ICE before being booked.",
            UnlessReceived,
            static (custody, _) => IsFirstBookedHere(custody) && custody.BookedForIce.IsBefore(custody.Booked));
        this.Refuse(
            custody => custody.IceTookCustody, "custody.taken-before-booked", "ICE took the person before the person was booked.",
            NotBeforeBooked,
            static (custody, _) => custody.IceTookCustody.IsBefore(custody.Booked));
        this.Refuse(
            custody => custody.Released, "custody.released-before-booked", "The person was released before being booked.", NotBeforeBooked,
            static (custody, _) => custody.Released.IsBefore(custody.Booked));
        this.Refuse(
            custody => custody.ReleaseProcessingStarted, "custody.processing-too-early",
            "Release processing started more than 24 hours before release was due.",
            "an instant at most 24 hours before releaseDue, or \"never\"",
            static (custody, _) =>
                custody.ReleaseProcessingStarted.TryGetSpan(out var _, out var started)
                && custody.ReleaseDue.TryGetSpan(out var due, out var _)
                && due - started > Duration.FromHours(24));
        this.Refuse(
            custody => custody.ReleaseProcessingEnded, "custody.processing-ended-before-started",
            "Release processing ended before it started.",
            "an instant at or after releaseProcessingStarted, or \"never\"",
            static (custody, _) => custody.ReleaseProcessingEnded.IsBefore(custody.ReleaseProcessingStarted));
        this.Refuse(
            custody => custody.IceArrested, "custody.ice-arrested-before-booked",
            "An ICE officer arrested the person here before the person was booked.", NotBeforeBooked,
            static (custody, _) => custody.IceArrested.IsBefore(custody.Booked));
        this.Refuse(
            custody => custody.BailRefused, "custody.bail-refused-before-booked", "Bail was refused before the person was booked.",
            UnlessReceived,
            static (custody, _) => IsFirstBookedHere(custody) && custody.BailRefused.IsBefore(custody.Booked));
    }

    /// <summary>Whoever came from another agency or from ICE keeps what was recorded there.</summary>
    private static bool IsFirstBookedHere(Custody custody) => custody.ReceivedFrom is not (ReceivedFrom.AnotherAgency or ReceivedFrom.Ice);
}
