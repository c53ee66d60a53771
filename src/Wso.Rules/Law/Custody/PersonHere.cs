namespace Wso.Rules.Law;

/// <summary>The person is detained where the act happens.</summary>
internal static class PersonHere
{
    public static Formula Under(string prefix, Citation law, string text) => Logic.All(
        new Condition(prefix + ".place-holds-person", law, text,
            says: "the act happens in the facility that holds the person",
            isTrue: static (in s) => Places.Is(s.Act.Place, s.Case.Facility.Id)),
        new Reached(prefix + ".person-booked", law, text,
            says: "the person is booked into the facility",
            clock: Clock.At(Anchors.Booked)),
        InCustody.Condition);
}
