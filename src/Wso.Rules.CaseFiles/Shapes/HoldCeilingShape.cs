using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Hours from an anchor, or the end of a local day: two shapes of one object.</summary>
internal sealed class HoldCeilingShape : Notation<HoldCeiling>
{
    private static readonly Shape<Parts, Parts> Either = new(
        static given => new Parts { SaysHours = given.ContainsKey("hours"), SaysDay = given.ContainsKey("untilEndOfLocalDayOf") },
        static parts => parts)
    {
        { "hours", Is.Optional(Is.Hours), static parts => parts.Hours, static (parts, hours) => parts.Hours = hours },
        { "from", Vocabulary.Anchors, static parts => parts.From, static (parts, anchor) => parts.From = anchor },
        { "untilEndOfLocalDayOf", Vocabulary.EndOfDayAnchors, static parts => parts.DayOf, static (parts, anchor) => parts.DayOf = anchor },
    };

    public override string Allowed => "an object, either with hours and from, or with untilEndOfLocalDayOf";

    public override bool TryRead(Node node, out HoldCeiling value)
    {
        value = HoldCeiling.EndOfLocalDayOfReleaseDue;
        if (!Either.TryRead(node, out var parts))
        {
            return false;
        }

        if (parts.SaysHours == parts.SaysDay || (parts.SaysDay && parts.From != CeilingAnchor.Unknown))
        {
            return node.Refuse("A ceiling is either so many hours from an anchor, or the end of the local day of release due.");
        }

        value = parts.Hours is { } hours ? HoldCeiling.OfHours(hours, parts.From) : value;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, HoldCeiling value) => Either.Write(writer, value.Hours is null
        ? new Parts { DayOf = value.From }
        : new Parts { Hours = value.Hours, From = value.From });

    private sealed class Parts
    {
        public bool SaysHours { get; set; }

        public bool SaysDay { get; set; }

        public int? Hours { get; set; }

        public CeilingAnchor From { get; set; }

        public CeilingAnchor DayOf { get; set; }
    }
}
