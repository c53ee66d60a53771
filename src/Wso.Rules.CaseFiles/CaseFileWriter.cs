using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wso.Rules.CaseFiles;

/// <summary>Writes a case file as JSON in its one canonical form.</summary>
/// <remarks>
/// Properties are in the order of the reference, lists in their own order, instants in UTC. Unknown facts are left out.
/// Equal documents give equal bytes. It refuses what <see cref="CaseFileReader"/> would refuse.
/// </remarks>
public static class CaseFileWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document as one JSON object. The writer's options decide indentation and escaping.</summary>
    /// <exception cref="ArgumentNullException">Either is null.</exception>
    /// <exception cref="ArgumentException">
    /// The document contradicts itself. The message says where and how. Run <see cref="CaseFileValidator"/> first.
    /// </exception>
    public static void Write(CaseFileDocument document, Utf8JsonWriter writer) =>
        DocumentShape.Document.Write(writer ?? throw new ArgumentNullException(nameof(writer)), Checked(document));

    /// <summary>The document as one line of JSON, without a line end and not escaped beyond what JSON needs.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="ArgumentException">
    /// The document contradicts itself. The message says where and how. Run <see cref="CaseFileValidator"/> first.
    /// </exception>
    public static string ToJson(CaseFileDocument document) => Text(DocumentShape.Document, Checked(document));

    /// <summary>The facts of a case without a question, as one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="ArgumentException">The case contradicts itself; the message says where and how.</exception>
    public static string ToJson(CaseFile file)
    {
        _ = Checked(new CaseFileDocument(file, CaseFileReader.NoQuestion));
        return Text(DocumentShape.Case, file);
    }

    /// <summary>A jail file as one line of JSON.</summary>
    /// <exception cref="ArgumentNullException">The jail is null.</exception>
    /// <exception cref="ArgumentException">The jail contradicts itself; the message says where and how.</exception>
    public static string ToJson(Jail jail)
    {
        _ = Checked(
            new CaseFileDocument(CaseFileReader.With(jail ?? throw new ArgumentNullException(nameof(jail))), CaseFileReader.NoQuestion));
        return Text(JailShape.Shape, jail);
    }

    /// <summary>Writes it as one line of JSON, whatever it says.</summary>
    internal static string Unchecked(CaseFileDocument document) => Text(DocumentShape.Document, document);

    internal static string Text<T>(Notation<T> notation, T value)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Plain))
        {
            notation.Write(writer, value);
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    private static CaseFileDocument Checked(CaseFileDocument document)
    {
        var wrong = CaseFileValidator.Broken(document ?? throw new ArgumentNullException(nameof(document)), out _);
        return wrong.Count == 0 ? document
            : throw new ArgumentException(
                "The document contradicts itself: "
                    + string.Join(" ", wrong.Select(static error => $"{error.PropertyName}: {error.ErrorMessage}")),
                nameof(document));
    }
}
