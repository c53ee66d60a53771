using static Wso.Rules.Logic;

namespace Wso.Rules.Law;

/// <summary>
/// Whose prisoner the person is. The jail's own entry, a Form I-203, a promise or a
/// call does not make the person ICE's prisoner (Cisneros v. Elder).
/// </summary>
internal static class IceCustody
{
    private const string Text =
        "[A person is in ICE's custody whom ICE delivered to the jail, or whom an ICE officer, in person, arrested there while custody "
        + "was lawful, or who was served at release under a 287(g) agreement. The jail's own entry is no arrest: Cisneros v. Elder.]";

    private static readonly Citation Reading = Cite.OurReading("ICE custody");

    public static readonly Condition Delivered = new("custody.delivered-by-ice", Reading, Text,
        says: "an ICE officer delivered the person to the jail",
        isTrue: static (in s) => s.Custody.ReceivedFrom switch
        {
            ReceivedFrom.Ice => Truth.Yes,
            ReceivedFrom.None or ReceivedFrom.AnotherAgency => Truth.No,
            ReceivedFrom.Unknown => Truth.Unknown,
        },
        final: Condition.Always);

    public static readonly Definition ReceivedFromIce = new("custody.received-from-ice", Reading, Text,
        says: "the jail received the person from ICE",
        means: All(Delivered, HoldStart.IsBooked));

    public static readonly Reached IceArrested = new("custody.ice-arrested", Reading, Text,
        says: "an ICE officer, in person, arrested the person in this jail",
        clock: Clock.At(Anchors.IceArrested));

    public static readonly Condition WasLawfulAtThatArrest = new("custody.lawful-at-ice-arrest", Reading, Text,
        says: "custody was lawful when the ICE officer arrested the person",
        isTrue: static (in s) => WasLawful(s.Case));

    public static readonly Definition ArrestedByIce = new("custody.arrested-by-ice", Reading, Text,
        says: "an ICE officer, in person, arrested the person in this jail while custody was lawful",
        means: All(IceArrested, WasLawfulAtThatArrest));

    private static Truth WasLawful(CaseFile file) =>
        Instants.When(file.Custody.IceArrested, file, static (file, at) => LawfulCustody.Rests.Of(Premises.Of(file, Act.Nothing, at)));
}
