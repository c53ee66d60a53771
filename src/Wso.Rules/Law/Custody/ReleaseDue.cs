namespace Wso.Rules.Law;

/// <summary>When release is due, and whether it is, in the one place where that is asked.</summary>
internal static class ReleaseDue
{
    public static readonly Citation Reading = Cite.OurReading(
        "release due: no charge, sentence, judicial warrant or hold for another court or agency still authorizes custody");

    public static readonly Reached HasCome = new("release.due",
        law: Reading,
        text: "[Before release is due criminal custody continues; whether it may end is no question for this library. Bail tendered in the amount set and refused because of ICE ends the last authority as bail accepted does (Roy v. Los Angeles, Mercado v. Dallas, Ramon v. Short, Miranda-Olivares).]",
        says: "release is due",
        clock: Clock.At(Anchors.ReleaseDue));

    /// <summary>As given, or when bail was refused because of ICE, where that is on record and earlier.</summary>
    public static Bounds Of(Custody custody)
    {
        var given = Bounds.Of(custody.ReleaseDue);
        return !custody.BailRefused.TryGetSpan(out _, out _) ? given
            : given == Bounds.Unknown ? Bounds.Of(custody.BailRefused)
            : Bounds.Earlier(given, Bounds.Of(custody.BailRefused));
    }
}
