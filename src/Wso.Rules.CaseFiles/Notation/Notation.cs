using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>How one kind of value stands in a case file, read and written.</summary>
internal abstract class Notation<T>
{
    /// <summary>What may stand there, said to people.</summary>
    public abstract string Allowed { get; }

    /// <summary>Reads the value that the reader stands at, and leaves the reader at its last token, read or not.</summary>
    /// <returns>False where it cannot be read, which has been told then.</returns>
    public abstract bool TryRead(ref Utf8JsonReader json, Told told, out T value);

    /// <summary>Writes a value that is known.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);
}
