using System.Text.Json;
using NodaTime;
using NodaTime.TimeZones;

namespace Wso.Rules.CaseFiles;

/// <summary>A time zone by its id in the IANA database; case matters, and an older name is read and written as the present one.</summary>
internal sealed class ZoneId : Notation<DateTimeZone>
{
    public const string Form = "an IANA time zone, such as America/New_York";

    public override string Allowed => Form;

    /// <summary>
    /// The current name of a zone in the database, or null if the database has no such name. A fixed offset does not count as a zone,
    /// because its clock never changes.
    /// </summary>
    /// <remarks>
    /// The provider itself would also take UTC+05:00 and the like, and reads EST and MST as zones of other countries and states.
    /// </remarks>
    public static string? PresentName(string id) =>
        id is "EST" or "MST" or "HST" || !TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(id, out var name) ? null : name;

    public override bool TryRead(ref Utf8JsonReader json, Told told, out DateTimeZone value)
    {
        value = DateTimeZone.Utc;
        if (!json.TryText(told, Allowed, out var id))
        {
            return false;
        }

        if (PresentName(id) is not { } name)
        {
            return told.Refuse("Unknown time zone.", Allowed);
        }

        value = DateTimeZoneProviders.Tzdb[name];
        return true;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeZone value) => writer.WriteStringValue(PresentName(value.Id) ?? value.Id);
}
