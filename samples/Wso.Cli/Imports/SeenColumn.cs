using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using NodaTime;

namespace Wso.Cli;

/// <summary>What a thousand rows show of a column.</summary>
internal sealed partial class SeenColumn
{
    private static readonly string[] Personal =
    [
        "NAME", "BIRTH", "SOCIALSECURITY", "ALIEN", "ADDRESS", "GENDER", "ETHNIC", "HEIGHT", "WEIGHT", "PHONE", "PHOTO", "INMATE",
        "DEFENDANT", "OFFENDER", "SUBJECT", "ALIAS", "EMAIL", "CITIZENSHIP", "NATIONALITY", "TATTOO",
    ];

    /// <summary>Short names, which count only as words of their own: RACE is not in BRACELET.</summary>
    private static readonly string[] PersonalWords =
        ["DOB", "SSN", "ANUMBER", "RACE", "SEX", "HAIR", "EYE", "EYES", "AKA", "FBI", "SID"];

    /// <summary>What has a name and is not a person.</summary>
    private static readonly string[] Things =
    [
        "CHARGE", "OFFENSE", "FACILITY", "AGENCY", "COURT", "JAIL", "HOLD", "BOOKING", "DATE", "TIME"
    ];

    private readonly string folded;
    private readonly string[] all;

    public SeenColumn(string name, string[] all)
    {
        this.all = all;
        Name = name;
        folded = Folded(name);
        var values = all.Where(value => value.Length > 0).ToArray();
        (Count, IsFull) = (values.Length, values.Length == all.Length && all.Length > 0);
        Words = [.. values.Distinct(StringComparer.OrdinalIgnoreCase)];
        var read = values.Select(value => (
            Text: value, IsRead: Moments.TryRead(value, out var date, out var time), Date: date, Time: time)).ToArray();
        var times = read.Where(one => one.IsRead).ToArray();
        IsClock = Count > 0
            && values.All(value => Moments.TryReadTime(value, out _))
            && folded.Contains('T', StringComparison.Ordinal)
            && times.Length < Count;
        IsTime = Count > 0 && !IsClock && times.Length * 3 >= Count * 2;
        OddWords = IsTime ? [.. read.Where(one => !one.IsRead).Select(one => one.Text).Distinct(StringComparer.OrdinalIgnoreCase)] : [];
        IsDayOnly = IsTime && times.All(one => one.Time is null || one.Time == LocalTime.Midnight);
        IsMidnightOnly = IsDayOnly && times.Any(one => one.Time is not null);
        var ice = IsTime || IsClock ? [] : Words.Where(Cli.IceWords.Mention).ToArray();
        bool Most(Regex shape) => Count > 0 && values.Count(value => shape.IsMatch(value)) * 2 >= Count;
        HasPersonalShape = Most(PersonalNumber()) || (Most(NameWithComma()) && ice.Length == 0);
        IceWords = IsPersonal ? [] : ice;
        Latest = !IsTime || IsPersonal || IsNamed("COURT", "NEXT", "SCHED", "PROJECT", "EXPIR") ? null
            : times.Where(one => !one.Text.All(IsOfNumber)).Max(one => (LocalDateTime?)(one.Date + (one.Time ?? LocalTime.Midnight)));
        Repeats = Words.Count < Count;
    }

    public string Name { get; }

    public int Count { get; }

    public bool IsFull { get; }

    public bool IsTime { get; }

    public bool IsClock { get; }

    public bool IsDayOnly { get; }

    public bool IsMidnightOnly { get; }

    public bool Repeats { get; }

    /// <summary>
    /// The last time in it; null if it has none, or only such as lie ahead. A number is left out: a bond of 45000 could be a day of 2023.
    /// </summary>
    public LocalDateTime? Latest { get; }

    /// <summary>Whether it is about the person, by its name or by the shape of its cells. None of its cells is shown.</summary>
    public bool IsPersonal => HasPersonalShape
        || (IsNamed(Personal) && !IsNamed(Things))
        || IsNamed("BIRTH")
        || Name.ToUpperInvariant().Split(' ', '_', '-', '.', '/').Any(PersonalWords.Contains)
        || PersonalWords.Contains(folded)
        || folded is "LAST" or "FIRST" or "MIDDLE";

    public int Distinct => Words.Count;

    public IReadOnlyList<string> IceWords { get; }

    /// <summary>The cells of a column of times that cannot be read as times.</summary>
    public IReadOnlyList<string> OddWords { get; }

    public IReadOnlyList<string> Words { get; }

    private bool HasPersonalShape { get; }

    /// <summary>The letters of a name, for comparing.</summary>
    public static string Folded(string text) =>
        string.Concat(text.Where(character => char.IsLetterOrDigit(character) || character == '#')).ToUpperInvariant();

    public bool IsNamed(params string[] names) => names.Any(name => folded.Contains(name, StringComparison.Ordinal));

    /// <summary>Its words in the rows in which another column names ICE.</summary>
    public IEnumerable<string> WordsWhere(SeenColumn hold) =>
        all.Where((word, i) => word.Length > 0 && hold.IceWords.Contains(hold.all[i], StringComparer.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>What it holds, without a cell of it: nobody knows yet what is in it.</summary>
    public string Told() => Count == 0 ? "always empty" : IsTime ? "times" : $"{Words.Count} different texts";

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character == '.';

    /// <summary>An A-number, a Social Security number.</summary>
    [GeneratedRegex("^(?:A[- #]?[0-9]{7,9}|[0-9]{3}-[0-9]{2}-[0-9]{4})$")]
    private static partial Regex PersonalNumber();

    /// <summary>SMITH, JOHN.</summary>
    [GeneratedRegex("^[\\p{L}'. -]+, ?[\\p{L}'. \"-]+$")]
    private static partial Regex NameWithComma();
}
