using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Wso.Cli;

/// <summary>What one cell says: nothing known, a time or a span, a text as the case file writes it; or why it cannot be read.</summary>
internal readonly record struct CellValue
{
    private const string Never = "never";

    /// <summary>The value as JSON; null where it is a time, or nothing is known.</summary>
    private string? Json { get; init; }

    public bool IsKnown { get; private init; }

    public string? Problem { get; private init; }

    public Instant First { get; private init; }

    public Instant Last { get; private init; }

    public bool IsNever => Json == "\"" + Never + "\"";

    public static CellValue Unknown => default;

    public static CellValue Yes => new() { IsKnown = true, Json = "true" };

    public static CellValue No => new() { IsKnown = true, Json = "false" };

    public static CellValue Text(string text) => new() { IsKnown = true, Json = JsonSerializer.Serialize(text, Wso.Cli.Json.Line) };

    public static CellValue Number(int number) => new() { IsKnown = true, Json = JsonSerializer.Serialize(number) };

    public static CellValue Wrong(string problem) => new() { Problem = problem };

    /// <summary>The same instant twice is exact.</summary>
    public static CellValue Between(Instant first, Instant last) => new() { IsKnown = true, First = first, Last = last };

    /// <summary>What the mapping says a word means; a null is not known.</summary>
    public static CellValue Of(JsonElement meaning) =>
        meaning.ValueKind == JsonValueKind.Null ? Unknown : new() { IsKnown = true, Json = meaning.GetRawText() };

    public void Write(Utf8JsonWriter writer, OffsetDateTimePattern pattern, DateTimeZone zone)
    {
        if (Json is { } json)
        {
            writer.WriteRawValue(json);
            return;
        }

        string At(Instant instant) => pattern.Format(instant.InZone(zone).ToOffsetDateTime());
        writer.WriteStringValue(First == Last ? At(First) : At(First) + "/" + At(Last));
    }
}
