namespace Wso.Rules.Law;

/// <summary>A court's order of release ends every hold for ICE, and bars whatever citizenship bars.</summary>
internal static class CourtOrder
{
    public static readonly Reached Bar = Reached.Bar("bar.court-ordered-release",
        law: Cite.OurReading("a court's order of release binds the jail"),
        text: "[Habeas corpus, an injunction, or an immigration judge's bond once paid: nobody may be held, arrested or handed over for ICE against it.]",
        says: "a court ordered the person released from custody for ICE, or an immigration bond was paid",
        clock: Clock.At(Anchors.CourtOrderedRelease));
}
