using System;
using NodaTime;

namespace Wso.Rules;

/// <summary>The jail that holds the person.</summary>
public sealed partial record Facility
{
    private string id;
    private UsState state;
    private DateTimeZone timeZone;

    /// <summary>A jail, its state, and the time zone in which its local days are counted.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentNullException">The id or the time zone is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The state is not one of the enumeration.</exception>
    public Facility(string id, UsState state, DateTimeZone timeZone)
    {
        this.id = Ids.Required(id);
        this.state = state.Defined();
        this.timeZone = timeZone ?? throw new ArgumentNullException(nameof(timeZone));
    }

    /// <summary>An opaque key of the caller's.</summary>
    public string Id => id;

    /// <summary>The state whose law applies, by its postal code.</summary>
    public UsState State => state;

    /// <summary>The zone of the IANA database in which local days are counted, such as America/New_York (<c>DateTimeZoneProviders.Tzdb</c>); never the machine's. A place of the state lies in it.</summary>
    public DateTimeZone TimeZone => timeZone;
}
