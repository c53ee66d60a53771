namespace Wso.Rules.Law;

/// <summary>Release is due, in the one place where it is asked.</summary>
internal static class ReleaseDue
{
    public static readonly Reached HasCome = new("release.due",
        law: Cite.OurReading("release due: no charge, sentence, judicial warrant or hold for another court or agency still authorizes custody"),
        text: "[Before release is due criminal custody continues; whether it may end is no question for this library.]",
        says: "release is due",
        clock: Clock.At(Anchors.ReleaseDue));
}
