using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A value that the fact stores as a nullable.</summary>
internal sealed class OptionalValue<T>(Notation<T> inner) : Notation<T?>
    where T : struct
{
    public override string Allowed => inner.Allowed;

    public override bool TryRead(ref Utf8JsonReader json, Told told, out T? value)
    {
        var read = inner.TryRead(ref json, told, out var known);
        value = read ? known : null;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, T? value) => inner.Write(writer, value.GetValueOrDefault());
}
