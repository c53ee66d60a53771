namespace Wso.Rules.Law;

/// <summary>What every 287(g) model asks of a designation; the words are each agreement's own.</summary>
internal static class Designated
{
    public static Condition Under(string prefix, Citation law, string text, string says) => new(prefix + ".designated", law, text, says,
        isTrue: static (in s) => s.IsDesignated);

    public static Condition UnitedStatesCitizen(string prefix, Citation law, string text) => new(prefix + ".officer-citizen", law, text,
        says: "the officer is a citizen of the United States",
        isTrue: static (in s) => s.Officer?.UnitedStatesCitizen ?? Truth.Unknown);

    public static Reached Certified(string prefix, Citation law, string text) => new(prefix + ".certified", law, text,
        says: "the officer is certified as trained",
        clock: Clock.At(Anchors.Certified));

    public static Reached Authorized(string prefix, Citation law, string text) => new(prefix + ".authorized", law, text,
        says: "ICE has authorized the officer",
        clock: Clock.At(Anchors.Authorized));

    public static Condition AuthorizedUnderThisAgreement(string prefix, Citation law, string text) => new(
        prefix + ".authorized-under-agreement", law, text,
        says: "the agreement was already in effect when ICE gave the authorization, or it continues an earlier agreement",
        isTrue: static (in s) => Authorization.IsNotBeforeAgreement(in s));

    public static Reached NotWithdrawn(string prefix, Citation law, string text) => Reached.NotYet(prefix + ".not-withdrawn", law, text,
        says: "the authorization still stands (not withdrawn)",
        clock: Clock.At(Anchors.Withdrawn),
        isFinal: false);

    public static Condition Form70006(string prefix, Citation law, string text) => new(prefix + ".form-70-006", law, text,
        says: "ICE Form 70-006 is executed for the officer",
        isTrue: static (in s) => s.Designation?.Form70006 ?? Truth.Unknown);
}
