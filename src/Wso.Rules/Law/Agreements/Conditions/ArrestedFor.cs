namespace Wso.Rules.Law;

/// <summary>What the person was arrested for.</summary>
internal static class ArrestedFor
{
    public static Condition AnyOffense(string prefix, Citation law, string text) => new(prefix + ".arrested-for-offense", law, text,
        says: "the person was arrested for an offense",
        isTrue: static (in s) => s.Custody.ArrestedFor switch
        {
            Offense.Local or Offense.State or Offense.Federal => Truth.Yes,
            Offense.None => Truth.No,
            Offense.Unknown => Truth.Unknown,
        });

    public static Condition StateOrFederalOffense(string prefix, Citation law, string text) => new(
        prefix + ".arrested-for-state-or-federal-offense", law, text,
        says: "the person was arrested for a state or federal offense",
        isTrue: static (in s) => s.Custody.ArrestedFor switch
        {
            Offense.State or Offense.Federal => Truth.Yes,
            Offense.None or Offense.Local => Truth.No,
            Offense.Unknown => Truth.Unknown,
        });
}
