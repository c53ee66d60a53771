using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>How one kind of value is read from and written to a case file.</summary>
internal abstract class Notation<T>
{
    /// <summary>What is allowed there, in words for people.</summary>
    public abstract string Allowed { get; }

    /// <summary>
    /// Reads the value at the reader's position and leaves the reader at the last token of the value, whether it could be read or not.
    /// </summary>
    /// <returns>False if it cannot be read. The error has then been recorded.</returns>
    public abstract bool TryRead(ref Utf8JsonReader json, Told told, out T value);

    /// <summary>Writes a known value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);
}
