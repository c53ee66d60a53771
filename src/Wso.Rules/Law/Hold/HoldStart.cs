using NodaTime;

namespace Wso.Rules.Law;

/// <summary>Something that is so, or not, at an instant other than the one asked about.</summary>
internal delegate Truth HoldsAt(in Situation s, Instant t);

/// <summary>One start for each release: the earlier of release due and the first arrest in the jail. Every running limit counts from it, whatever the bases, detainers, services or agreements.</summary>
internal static class HoldStart
{
    public static readonly TimeLimit TwoDays = TimeLimit.ElapsedHours(48);

    public static readonly Condition HasBegun = new("hold.begun",
        law: IceDocuments.DetainerForm,
        text: "beyond the time when he/she would otherwise have been released from your custody",
        says: "release is due, or the person was arrested for ICE at release",
        holds: static (in s) => s.Custody.ReleaseDue.By(s.At).Or(s.Arrests.WarrantServiceOfficer).Or(s.Arrests.JailEnforcement));

    public static readonly Condition NotCancelled = new("hold.not-cancelled",
        law: FederalLaw.DetainerIsARequest,
        text: "[A detainer advises that the Department seeks custody; it] is a request[, and who made it can take it back.]",
        says: "ICE has not cancelled its request or instructed release",
        holds: static (in s) => s.Custody.IceCancelled.By(s.At).Negated(),
        final: Condition.Always);

    public static Bounds Of(in Situation s) => Bounds.Earlier(Bounds.Of(s.Custody.ReleaseDue), s.Arrests.FirstInJail);

    public static Bounds FortyEightHours(in Situation s) => Of(in s).Plus(TwoDays, s.Zone);

    /// <summary>Whether it was so at the start; unknown while the start is.</summary>
    public static Truth AtStart(in Situation s, HoldsAt holds) => Of(in s).TryGet(out var start) ? holds(in s, start) : Truth.Unknown;

    /// <summary>The end already fixed of the agreement that the basis rests on, after the start.</summary>
    public static Bounds EndOfAgreement(in Situation s) => EndOfAgreementAfter(Of(in s), in s);

    public static Bounds EndOfAgreementAfter(Bounds anchor, in Situation s) => s.Terms!.EndAfter(anchor, s.Case.Agency.Agreements, s.Zone);
}
