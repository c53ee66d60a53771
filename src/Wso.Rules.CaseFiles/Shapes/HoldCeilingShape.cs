using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Hours from an anchor, or the end of a local day: two shapes of one object.</summary>
internal sealed class HoldCeilingShape : Notation<HoldCeiling>
{
    public const int MostHours = 87_600;

    private static readonly Shape<Parts, Parts> Either = new(static () => new Parts(), static parts => parts)
    {
        { "hours", Is.Optional(Is.UpTo(MostHours)), static parts => parts.Hours, static (parts, hours) => parts.Hours = hours },
        { "from", Vocabulary.Anchors, static parts => parts.From, static (parts, anchor) => parts.From = anchor },
        { "untilEndOfLocalDayOf", Vocabulary.EndOfDayAnchors, static parts => parts.DayOf, static (parts, anchor) => parts.DayOf = anchor },
    };

    public override string Allowed => "an object with hours and from, or an object with untilEndOfLocalDayOf";

    public override bool TryRead(ref Utf8JsonReader json, Told told, out HoldCeiling value)
    {
        value = HoldCeiling.EndOfLocalDayOfReleaseDue;
        var before = told.Errors.Count + told.LeftOut;
        if (!Either.TryRead(ref json, told, out var parts))
        {
            return false;
        }

        if (told.Errors.Count + told.LeftOut > before)
        {
            return false;
        }

        var saysDay = parts.DayOf != CeilingAnchor.Unknown;
        if (parts.Hours.HasValue == saysDay || (saysDay && parts.From != CeilingAnchor.Unknown))
        {
            return told.Refuse(
                "A ceiling is either a number of hours from an anchor, or the end of the local day on which release is due.",
                Allowed);
        }

        value = parts.Hours is { } hours ? HoldCeiling.OfHours(hours, parts.From) : value;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, HoldCeiling value) => Either.Write(writer, value.Hours is null
        ? new Parts { DayOf = value.From }
        : new Parts { Hours = value.Hours, From = value.From });

    private sealed class Parts
    {
        public int? Hours { get; set; }

        public CeilingAnchor From { get; set; }

        public CeilingAnchor DayOf { get; set; }
    }
}
