using System;
using NodaTime;
using NodaTime.Text;

namespace Wso.Rules;

/// <summary>When an agreement or designation begins or ends: an instant, a local date without a time, never, or unknown.</summary>
/// <remarks>
/// A date without a time counts in the facility's time zone, always in the way that gives the shorter span: a beginning counts from the end
/// of that day, an end from its start. The default is unknown.
/// </remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(RefusingJsonConverter))]
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

    /// <summary>It has not happened, and no date is set for it.</summary>
    public static DateOrInstant Never => new DateOrInstant(Moment.Never);

    /// <summary>On this local date, at an hour that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1900 to 2199.</exception>
    public static DateOrInstant On(LocalDate date) =>
        date.Year is >= 1900 and < 2200 && date.Calendar == CalendarSystem.Iso
            ? new DateOrInstant(default, date, isDate: true)
            : throw new ArgumentOutOfRangeException(nameof(date), date, "A date lies in the years 1900 to 2199 of the ISO calendar.");

    /// <summary>At this instant.</summary>
    public static DateOrInstant At(Instant instant) => new DateOrInstant(Moment.At(instant));

    /// <summary>This date or instant. A null, such as an empty database column, becomes unknown.</summary>
    /// <param name="when">A <c>LocalDate?</c> and an <c>Instant?</c> convert to it.</param>
    public static DateOrInstant OrUnknown(DateOrInstant? when) => when ?? Unknown;

    /// <summary>
    /// This date or instant. A null means that it has not happened. Use it only for a column that is filled in as soon as it happens.
    /// </summary>
    /// <param name="when">A <c>LocalDate?</c> and an <c>Instant?</c> convert to it.</param>
    public static DateOrInstant OrNever(DateOrInstant? when) => when ?? Never;

    /// <inheritdoc cref="At"/>
    public static implicit operator DateOrInstant(Instant instant) => At(instant);

    /// <inheritdoc cref="On"/>
    public static implicit operator DateOrInstant(LocalDate date) => On(date);

    /// <summary>Gets the date, if only a date was recorded.</summary>
    public bool TryGetDate(out LocalDate on)
    {
        on = date;
        return isDate;
    }

    /// <summary>Gets the instant, never or unknown, as recorded.</summary>
    /// <returns>False if only a date was recorded.</returns>
    public bool TryGetMoment(out Moment at)
    {
        at = when;
        return !isDate;
    }

    /// <summary>The date or instant in ISO 8601, "never" or "unknown".</summary>
    public override string ToString() => isDate ? LocalDatePattern.Iso.Format(date) : when.ToString();
}
