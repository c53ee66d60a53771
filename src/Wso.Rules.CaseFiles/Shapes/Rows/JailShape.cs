// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.
using NodaTime;

namespace Wso.Rules.CaseFiles;

internal static class JailShape
{
    public static readonly Shape<Jail, Jail.Builder> Shape = new(static () => new Jail.Builder(new Facility("?", UsState.AL, DateTimeZone.Utc)), static made => made.Build(), "facility")
    {
        { "facility", FacilityShape.Shape, static fact => fact.Facility, static (made, value) => made.Facility = value },
        { "agency", AgencyShape.Shape, static fact => fact.Agency, static (made, value) => made.Agency = value, new Agency.Builder().Build() },
        { "officers", Is.ListOf(OfficerShape.Shape), static fact => fact.Officers, static (made, value) => made.Officers = value },
        { "localLaw", LocalLawShape.Shape, static fact => fact.LocalLaw, static (made, value) => made.LocalLaw = value, new LocalLaw.Builder().Build() },
    };
}
