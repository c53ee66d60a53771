namespace Wso.Rules.Law;

/// <summary>The person is detained where the act happens.</summary>
internal static class PersonHere
{
    public static Test Under(string prefix, Citation law, string text) => Logic.All(
        new Condition(prefix + ".place-holds-person", law, text,
            says: "the act happens in the facility that holds the person",
            holds: static (in s) => Places.Is(s.Act.Place, s.Case.Facility.Id)),
        new Condition(prefix + ".person-booked", law, text,
            says: "the person is booked into the facility",
            holds: static (in s) => s.Custody.Booked.By(s.At)),
        InCustody.Condition);
}
