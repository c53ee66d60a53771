using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>How one kind of value stands in a case file, read and written.</summary>
internal abstract class Notation<T>
{
    /// <summary>What may stand there, said to people.</summary>
    public abstract string Allowed { get; }

    /// <summary>Reads a value that is not null; where it cannot, it has told the node why.</summary>
    public abstract bool TryRead(Node node, out T value);

    /// <summary>Writes a value that is known.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);
}
