using System;
using NodaTime;

namespace Wso.Rules;

/// <summary>The jail that holds the person.</summary>
public sealed partial record Facility
{
    private string id;
    private UsState state;
    private DateTimeZone timeZone;

    /// <summary>Describes a jail: its key, its state and its time zone.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentNullException">The id or the time zone is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The state is not a value of the enumeration.</exception>
    public Facility(string id, UsState state, DateTimeZone timeZone)
    {
        this.id = Ids.Required(id);
        this.state = state.Defined();
        this.timeZone = timeZone ?? throw new ArgumentNullException(nameof(timeZone));
    }

    /// <summary>Your own opaque key for the jail.</summary>
    public string Id => id;

    /// <summary>The state whose law applies, by its postal code.</summary>
    public UsState State => state;

    /// <summary>
    /// The jail's IANA time zone, such as America/New_York (<c>DateTimeZoneProviders.Tzdb</c>). Local days are counted in it. Never use the
    /// time zone of the machine. Some place in the state must lie in the zone.
    /// </summary>
    public DateTimeZone TimeZone => timeZone;
}
