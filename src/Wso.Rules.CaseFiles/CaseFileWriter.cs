using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Writes a case file as JSON in its one canonical form.</summary>
/// <remarks>
/// Properties stand in the order of the reference, lists in their own order, instants in UTC; what is unknown is left out.
/// Equal documents give equal bytes. Nothing is validated here: ask <see cref="CaseFileValidator"/> first about a document that did not come from <see cref="CaseFileReader"/>.
/// </remarks>
public static class CaseFileWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document as one JSON object; indentation and escaping are the writer's own.</summary>
    /// <exception cref="ArgumentNullException">Either is null.</exception>
    public static void Write(CaseFileDocument document, Utf8JsonWriter writer) =>
        DocumentShape.Document.Write(
            writer ?? throw new ArgumentNullException(nameof(writer)),
            document ?? throw new ArgumentNullException(nameof(document)));

    /// <summary>The document as one line of JSON, without a line end and not escaped beyond what JSON needs.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static string ToJson(CaseFileDocument document)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Plain))
        {
            Write(document, writer);
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
