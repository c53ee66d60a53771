namespace Wso.Rules.Law;

/// <summary>The person is still there: neither released nor taken by ICE.</summary>
internal static class InCustody
{
    private const string Text =
        "[A person who was let go, or handed to an ICE officer and gone from the jail, is in nobody's "
        + "custody there. Service of a warrant, a Form I-203 or a promise is no taking.]";

    private static readonly Citation Reading = Cite.OurReading("gone: released, or taken by ICE");

    public static readonly Reached NotReleased = Reached.NotYet("custody.not-released", Reading, Text,
        says: "the person is still here (not released)",
        clock: Clock.At(Anchors.Released));

    public static readonly Reached NotTaken = Reached.NotYet("custody.not-taken-by-ice", Reading, Text,
        says: "the person is still here (not taken by ICE)",
        clock: Clock.At(Anchors.IceTookCustody));

    public static readonly Definition Condition = new("custody.not-gone", Reading, Text,
        says: "the person is still in the jail's custody: neither released nor taken by ICE",
        means: Logic.All(NotReleased, NotTaken));

    /// <summary>When the person was released or taken by ICE, whichever came first.</summary>
    public static Bounds Gone(Custody custody) => Bounds.Earlier(Bounds.Of(custody.Released), Bounds.Of(custody.IceTookCustody));
}
