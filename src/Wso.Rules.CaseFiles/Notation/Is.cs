using NodaTime;

namespace Wso.Rules.CaseFiles;

/// <summary>The notations by name, so that a table of properties reads as the reference does.</summary>
internal static class Is
{
    public static Notation<Truth> YesNo { get; } = new TrueOrFalse();

    public static Notation<string> Id { get; } = new IdText();

    public static Notation<Instant> Instant { get; } = new InstantText();

    public static Notation<Moment> InstantOrNever { get; } = new MomentText("never");

    public static Notation<Moment> InstantOrNone { get; } = new MomentText("none");

    public static Notation<DateOrInstant> DateOrInstant { get; } = new DateOrInstantText();

    public static Notation<DetainerBox> Box { get; } = new BoxNumber();

    public static Notation<DateTimeZone> Zone { get; } = new ZoneId();

    public static Notation<HoldCeiling> Ceiling { get; } = new HoldCeilingShape();

    /// <summary>A whole number from 0 to this one.</summary>
    public static Notation<int> UpTo(int most) => new WholeNumber(0, most);

    public static Notation<FactList<string>> Ids { get; } = ListOf(Id);

    public static Notation<FactList<T>> ListOf<T>(Notation<T> item)
        where T : notnull => new ListOf<T>(item);

    /// <summary>A value, or this word where it is known that there is none.</summary>
    public static Notation<FactValue<T>> Or<T>(string none, Notation<T> value)
        where T : notnull => new ValueOrNone<T>(none, value);

    /// <summary>A value; that there is none has no word here.</summary>
    public static Notation<FactValue<T>> Known<T>(Notation<T> value)
        where T : notnull => new ValueOrNone<T>(null, value);

    public static Notation<T?> Optional<T>(Notation<T> value)
        where T : struct => new OptionalValue<T>(value);
}
