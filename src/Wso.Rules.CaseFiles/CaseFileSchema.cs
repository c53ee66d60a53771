using System.IO;

namespace Wso.Rules.CaseFiles;

/// <summary>The JSON Schema of a case file.</summary>
public static class CaseFileSchema
{
    /// <summary>
    /// The schema, draft 2020-12. It accepts everything that <see cref="CaseFileReader"/> accepts. It does not find errors that need two
    /// facts or a calendar.
    /// </summary>
    public static string Json { get; } = Load();

    private static string Load()
    {
        using var schema = typeof(CaseFileSchema).Assembly.GetManifestResourceStream("case-file.schema.json")!;
        using var reader = new StreamReader(schema);
        return reader.ReadToEnd();
    }
}
