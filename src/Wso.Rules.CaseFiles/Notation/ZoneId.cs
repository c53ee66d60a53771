using System;
using System.Collections.Generic;
using System.Text.Json;
using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>A time zone by its id in the IANA database; case matters.</summary>
internal sealed class ZoneId : Notation<DateTimeZone>
{
    public const string Form = "an IANA time zone, such as America/New_York";

    // The provider itself would also take UTC+05:00 and the like, which the database does not hold.
    private static readonly HashSet<string> Known = new(DateTimeZoneProviders.Tzdb.Ids, StringComparer.Ordinal);

    public override string Allowed => Form;

    public static bool IsKnown(string id) => Known.Contains(id);

    public override bool TryRead(Node node, out DateTimeZone value)
    {
        value = DateTimeZone.Utc;
        if (!node.TryText(out var id))
        {
            return false;
        }

        if (!IsKnown(id))
        {
            return node.Refuse("This time zone is not known.");
        }

        value = DateTimeZoneProviders.Tzdb[id];
        return true;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeZone value) => writer.WriteStringValue(value.Id);
}
