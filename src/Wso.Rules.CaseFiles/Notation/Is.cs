using System.Collections.Generic;
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

    public static Notation<int> Hours { get; } = new WholeNumber(0, 87_600);

    public static Notation<WholeList<string>> Ids { get; } = ListOf(Id);

    public static Notation<WholeList<T>> ListOf<T>(Notation<T> item)
        where T : notnull => new ListOf<T>(item);

    /// <summary>A value, or this word where it is known that there is none.</summary>
    public static Notation<Answer<T>> Or<T>(string none, Notation<T> value)
        where T : notnull => new ValueOrNone<T>(none, value);

    /// <summary>A value; that there is none has no word here.</summary>
    public static Notation<Answer<T>> Known<T>(Notation<T> value)
        where T : notnull => new ValueOrNone<T>(null, value);

    public static Notation<T?> Optional<T>(Notation<T> value)
        where T : struct => new OptionalValue<T>(value);

    /// <summary>Reads a property a builder is begun with; where it cannot be read, which has been told then, the stand-in lets the rest be read.</summary>
    public static T Take<T>(this Dictionary<string, Node> given, string name, Notation<T> notation, T standIn) =>
        given.TryGetValue(name, out var node) && node.TryRead(notation, out var value) ? value : standIn;
}
