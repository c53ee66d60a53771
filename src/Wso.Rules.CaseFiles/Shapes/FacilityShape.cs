using NodaTime;

namespace Wso.Rules.CaseFiles;

internal static class FacilityShape
{
    /// <summary>Takes the place of a facility that cannot be read.</summary>
    public static readonly Facility StandIn = new("?", UsState.AL, DateTimeZone.Utc);

    private static readonly Notation<DateTimeZone> Zone = new ZoneId();

    public static readonly Notation<Facility> Facility = new Shape<Facility, Facility>(
        static given => new Facility(given.Take("id", Is.Id, StandIn.Id), given.Take("state", Vocabulary.States, StandIn.State), given.Take("timeZone", Zone, StandIn.TimeZone)),
        static facility => facility,
        "id", "state", "timeZone")
    {
        { "id", Is.Id, static facility => facility.Id },
        { "state", Vocabulary.States, static facility => facility.State },
        { "timeZone", Zone, static facility => facility.TimeZone },
    };
}
