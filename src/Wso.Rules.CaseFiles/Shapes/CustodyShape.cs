namespace Wso.Rules.CaseFiles;

internal static class CustodyShape
{
    public static readonly Notation<Custody> Custody = new Shape<Custody, Custody.Builder>(static _ => new(), static custody => custody.Build())
    {
        { "booked", Is.InstantOrNever, static custody => custody.Booked, static (custody, at) => custody.Booked = at },
        { "arrestedFor", Vocabulary.Offenses, static custody => custody.ArrestedFor, static (custody, offense) => custody.ArrestedFor = offense },
        { "releaseDue", Is.InstantOrNever, static custody => custody.ReleaseDue, static (custody, at) => custody.ReleaseDue = at },
        { "releaseProcessingStarted", Is.InstantOrNever, static custody => custody.ReleaseProcessingStarted, static (custody, at) => custody.ReleaseProcessingStarted = at },
        { "releaseProcessingEnded", Is.InstantOrNever, static custody => custody.ReleaseProcessingEnded, static (custody, at) => custody.ReleaseProcessingEnded = at },
        { "iceCancelled", Is.InstantOrNever, static custody => custody.IceCancelled, static (custody, at) => custody.IceCancelled = at },
        { "bookedForIce", Is.InstantOrNever, static custody => custody.BookedForIce, static (custody, at) => custody.BookedForIce = at },
        { "iceTookCustody", Is.InstantOrNever, static custody => custody.IceTookCustody, static (custody, at) => custody.IceTookCustody = at },
        { "released", Is.InstantOrNever, static custody => custody.Released, static (custody, at) => custody.Released = at },
        { "stateOrder", Is.InstantOrNever, static custody => custody.StateOrder, static (custody, at) => custody.StateOrder = at },
        { "receivedFrom", Vocabulary.Senders, static custody => custody.ReceivedFrom, static (custody, from) => custody.ReceivedFrom = from },
        { "iceArrested", Is.InstantOrNever, static custody => custody.IceArrested, static (custody, at) => custody.IceArrested = at },
        { "bailRefused", Is.InstantOrNever, static custody => custody.BailRefused, static (custody, at) => custody.BailRefused = at },
        { "courtOrderedRelease", Is.InstantOrNever, static custody => custody.CourtOrderedRelease, static (custody, at) => custody.CourtOrderedRelease = at },
    };
}
