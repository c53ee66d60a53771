namespace Wso.Rules.Law;

/// <summary>The warrant that is served, or that a hold rests on, is in hand: received, signed, naming this person, not withdrawn.</summary>
internal static class InHand
{
    public static Condition ArrestWarrant(string prefix, Citation law, string text) => new(prefix + ".arrest-warrant-in-hand", law, text,
        says: "a signed Form I-200 that names this person is in hand",
        isTrue: static (in s) => Papers.InHand(PaperForm.I200, in s, s.At));

    public static Condition RemovalWarrant(string prefix, Citation law, string text) => new(prefix + ".removal-warrant-in-hand", law, text,
        says: "a signed Form I-205 that names this person is in hand",
        isTrue: static (in s) => Papers.InHand(PaperForm.I205, in s, s.At));

    public static Condition EitherWarrant(string prefix, Citation law, string text) => new(prefix + ".warrant-in-hand", law, text,
        says: "a signed Form I-200 or I-205 that names this person is in hand",
        isTrue: static (in s) => Papers.WarrantInHand(in s, s.At));
}
