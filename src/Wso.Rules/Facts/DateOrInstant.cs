using System;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules;

/// <summary>When an agreement or designation begins or ends: an instant, a bare local date, known never, or not known.</summary>
/// <remarks>A bare date that begins something counts from the end of that local day, one that ends something from its start, in the time zone of the facility: the shorter reading either way. The default is unknown.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(OnlyAsCaseFile))]
#endif
public readonly record struct DateOrInstant
{
    private readonly Moment when;
    private readonly LocalDate date;
    private readonly bool isDate;

    private DateOrInstant(Moment when, LocalDate date = default, bool isDate = false)
    {
        this.when = when;
        this.date = date;
        this.isDate = isDate;
    }

    /// <summary>Not known. The default.</summary>
    public static DateOrInstant Unknown => default;

    /// <summary>Known never, and not fixed to be.</summary>
    public static DateOrInstant Never => new DateOrInstant(Moment.Never);

    /// <summary>On this local date, the hour not being known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1900 to 2199.</exception>
    public static DateOrInstant On(LocalDate date) =>
        date.Year is >= 1900 and < 2200 && date.Calendar == CalendarSystem.Iso
            ? new DateOrInstant(default, date, isDate: true)
            : throw new ArgumentOutOfRangeException(nameof(date), date, "A date lies in the years 1900 to 2199 of the ISO calendar.");

    /// <summary>At this instant.</summary>
    public static DateOrInstant At(Instant instant) => new DateOrInstant(Moment.At(instant));

    /// <inheritdoc cref="At"/>
    public static implicit operator DateOrInstant(Instant instant) => At(instant);

    /// <inheritdoc cref="On"/>
    public static implicit operator DateOrInstant(LocalDate date) => On(date);

    /// <summary>The bare date, where that is what is known.</summary>
    public bool TryGetDate(out LocalDate on)
    {
        on = date;
        return isDate;
    }

    /// <summary>The instant, never or unknown, as recorded.</summary>
    /// <returns>False where a bare date was recorded.</returns>
    public bool TryGetMoment(out Moment at)
    {
        at = when;
        return !isDate;
    }

    /// <summary>The date or instant in ISO 8601, "never" or "unknown".</summary>
    public override string ToString() => isDate ? LocalDatePattern.Iso.Format(date) : when.ToString();
}
