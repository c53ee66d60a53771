using System.Collections.Generic;
using NodaTime;

namespace Wso.Rules.Law.AnyAgency;

/// <summary>When the person must be released: at the end of the hold or, if none is in effect, when release is due.</summary>
internal static class ReleaseOfPerson
{
    /// <summary>Of who is not in custody here it is not owed.</summary>
    public static IEnumerable<Occasion> Of(Situation s)
    {
        // With no release in sight criminal custody continues, whatever becomes of a hold.
        if (ReleaseDue.Of(s.Custody) == Bounds.Never)
        {
            return [];
        }

        var gone = Left(s.Case);
        var last = gone.By(s.At) == Truth.Yes ? gone.NotAfter - Duration.Epsilon : s.At;
        var there = Premises.Of(s.Case, s.Act, last);
        return [While(there) with { Owed = Release.InCustodyHere.Of(in there), Done = gone }];
    }

    /// <summary>
    /// When the person was released or taken by ICE. If the custody record says neither, the list of duties done decides.
    /// </summary>
    public static Bounds Left(CaseFile file)
    {
        var gone = InCustody.Gone(file.Custody);
        if (gone != Bounds.Unknown)
        {
            return gone;
        }

        // That release is not on the list does not show that the person is still there.
        var occasion = new Occasion(Truth.Yes, Bounds.Unknown);
        var done = DoneOnRecord.Of(Duty.ReleasePerson, occasion, [occasion], file.Done);
        return done == Bounds.Never ? Bounds.Unknown : done;
    }

    /// <summary>As it is while the person is there.</summary>
    private static Occasion While(Situation s)
    {
        var releaseDue = ReleaseDue.Of(s.Custody);
        if (HoldForIce.AnyStands(in s) == Truth.Yes)
        {
            var end = Hold.Of(in s).End is { } known ? Bounds.At(known) : Bounds.Never;
            return new Occasion(Truth.Yes, Bounds.Later(end, releaseDue));
        }

        return releaseDue.By(s.At) == Truth.Yes ? Since(releaseDue, s) : new Occasion(Truth.Yes, releaseDue);
    }

    /// <summary>No hold is shown to be in effect: release is due since the hold was over, or since release due.</summary>
    // CHOICE: whatever ended the hold, release from it gets no out-processing time, because the hold was the time in which to prepare it.
    private static Occasion Since(Bounds due, Situation s)
    {
        Instant? ended = null;
        Instant? mayHaveEnded = null;
        var before = Truth.No;
        foreach (var instant in Instants.Between(due.NotBefore, s.At, s.Case))
        {
            var stands = HoldForIce.AnyStands(Premises.Of(s.Case, s.Act, instant));
            if (stands != Truth.Yes && before != stands)
            {
                ended = before == Truth.Yes ? instant : ended;
                mayHaveEnded = stands == Truth.Unknown ? Instant.MaxValue : instant;
            }

            before = stands;
        }

        var from = ended is { } over
            ? Bounds.At(over)
            : new Bounds(OutProcessing.ShownUntil(due.NotBefore, in s), OutProcessing.ShownUntil(due.NotAfter, in s));
        return new Occasion(Truth.Yes, ended is { } since ? Bounds.At(since) : due)
        {
            OverdueFrom = mayHaveEnded is { } perhaps ? Bounds.EitherOf(from, Bounds.At(perhaps)) : from,
        };
    }
}
