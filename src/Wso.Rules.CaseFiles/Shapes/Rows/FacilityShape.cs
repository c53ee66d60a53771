// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using NodaTime;

namespace Wso.Rules.CaseFiles;

internal static class FacilityShape
{
    public static readonly Shape<Facility, Facility.Builder> Shape = new(static () => new Facility.Builder("?", UsState.AL, DateTimeZone.Utc), static made => made.Build(), "id", "state", "timeZone")
    {
        { "id", Is.Id, static fact => fact.Id, static (made, value) => made.Id = value },
        { "state", Vocabulary.States, static fact => fact.State, static (made, value) => made.State = value },
        { "timeZone", Is.Zone, static fact => fact.TimeZone, static (made, value) => made.TimeZone = value },
    };
}
