using System.IO;

namespace Wso.Rules.CaseFiles;

/// <summary>The JSON Schema of a case file.</summary>
public static class CaseFileSchema
{
    /// <summary>The schema, draft 2020-12. Whatever <see cref="CaseFileReader"/> takes, it takes; what needs two facts to see, or a calendar, it does not refuse.</summary>
    public static string Json { get; } = Load();

    private static string Load()
    {
        using var schema = typeof(CaseFileSchema).Assembly.GetManifestResourceStream("case-file.schema.json")!;
        using var reader = new StreamReader(schema);
        return reader.ReadToEnd();
    }
}
