using System.Text.Json;
using NodaTime.Text;

namespace Wso.Rules.CaseFiles;

/// <summary>A value of NodaTime's in one of its own patterns.</summary>
internal sealed class PatternText<T>(IPattern<T> pattern, string allowed) : Notation<T>
{
    public override string Allowed => allowed;

    public override bool TryRead(ref Utf8JsonReader json, Told told, out T value)
    {
        value = default!;
        return json.TryText(told, Allowed, out var text)
            && (pattern.Parse(text).TryGetValue(default!, out value) || told.Refuse("This has another form.", Allowed));
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(pattern.Format(value));
}
