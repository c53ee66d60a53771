// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
namespace Wso.Rules.CaseFiles;

internal static class CustodyShape
{
    public static readonly Shape<Custody, Custody.Builder> Shape = new(static () => new Custody.Builder(), static made => made.Build())
    {
        { "booked", Is.InstantOrNever, static fact => fact.Booked, static (made, value) => made.Booked = value },
        { "arrestedFor", Vocabulary.Offenses, static fact => fact.ArrestedFor, static (made, value) => made.ArrestedFor = value },
        { "releaseDue", Is.InstantOrNever, static fact => fact.ReleaseDue, static (made, value) => made.ReleaseDue = value },
        { "releaseProcessingStarted", Is.InstantOrNever, static fact => fact.ReleaseProcessingStarted, static (made, value) => made.ReleaseProcessingStarted = value },
        { "releaseProcessingEnded", Is.InstantOrNever, static fact => fact.ReleaseProcessingEnded, static (made, value) => made.ReleaseProcessingEnded = value },
        { "iceCancelled", Is.InstantOrNever, static fact => fact.IceCancelled, static (made, value) => made.IceCancelled = value },
        { "bookedForIce", Is.InstantOrNever, static fact => fact.BookedForIce, static (made, value) => made.BookedForIce = value },
        { "iceTookCustody", Is.InstantOrNever, static fact => fact.IceTookCustody, static (made, value) => made.IceTookCustody = value },
        { "released", Is.InstantOrNever, static fact => fact.Released, static (made, value) => made.Released = value },
        { "stateOrder", Is.InstantOrNever, static fact => fact.StateOrder, static (made, value) => made.StateOrder = value },
        { "receivedFrom", Vocabulary.Senders, static fact => fact.ReceivedFrom, static (made, value) => made.ReceivedFrom = value },
        { "iceArrested", Is.InstantOrNever, static fact => fact.IceArrested, static (made, value) => made.IceArrested = value },
        { "bailRefused", Is.InstantOrNever, static fact => fact.BailRefused, static (made, value) => made.BailRefused = value },
        { "courtOrderedRelease", Is.InstantOrNever, static fact => fact.CourtOrderedRelease, static (made, value) => made.CourtOrderedRelease = value },
    };
}
