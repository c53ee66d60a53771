using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>A value that the fact keeps as a nullable.</summary>
internal sealed class OptionalValue<T>(Notation<T> inner) : Notation<T?>
    where T : struct
{
    public override string Allowed => inner.Allowed;

    public override bool TryRead(Node node, out T? value)
    {
        var read = inner.TryRead(node, out var known);
        value = read ? known : null;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, T? value) => inner.Write(writer, value.GetValueOrDefault());
}
