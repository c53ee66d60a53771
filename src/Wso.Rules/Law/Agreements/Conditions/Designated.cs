namespace Wso.Rules.Law;

/// <summary>What every 287(g) model asks of a designation; the words are each agreement's own.</summary>
internal static class Designated
{
    public static Condition Under(string prefix, Citation law, string text, string says) => new(prefix + ".designated", law, text, says,
        holds: static (in s) => s.IsDesignated);

    public static Condition UnitedStatesCitizen(string prefix, Citation law, string text) => new(prefix + ".officer-citizen", law, text,
        says: "the officer is a citizen of the United States",
        holds: static (in s) => s.Officer?.UnitedStatesCitizen ?? Truth.Unknown);

    public static Condition Certified(string prefix, Citation law, string text) => new(prefix + ".certified", law, text,
        says: "the officer is certified as trained",
        holds: static (in s) => s.Designation?.Certified.AsBeginning(s.Zone).By(s.At) ?? Truth.Unknown);

    public static Condition Authorized(string prefix, Citation law, string text) => new(prefix + ".authorized", law, text,
        says: "ICE has authorized the officer",
        holds: static (in s) => s.Designation?.Authorized.AsBeginning(s.Zone).By(s.At) ?? Truth.Unknown);

    public static Condition AuthorizedUnderThisAgreement(string prefix, Citation law, string text) => new(prefix + ".authorized-under-agreement", law, text,
        says: "the authorization is not older than the agreement in force",
        holds: static (in s) => Authorization.IsNotBeforeAgreement(in s));

    public static Condition NotWithdrawn(string prefix, Citation law, string text) => new(prefix + ".not-withdrawn", law, text,
        says: "the authorization is not withdrawn",
        holds: static (in s) => s.Designation?.Withdrawn.AsEnding(s.Zone).By(s.At).Negated() ?? Truth.Unknown);

    public static Condition Form70006(string prefix, Citation law, string text) => new(prefix + ".form-70-006", law, text,
        says: "ICE Form 70-006 is executed for the officer",
        holds: static (in s) => s.Designation?.Form70006 ?? Truth.Unknown);
}
