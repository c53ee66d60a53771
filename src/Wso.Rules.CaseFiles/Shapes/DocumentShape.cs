namespace Wso.Rules.CaseFiles;

/// <summary>The whole document: the case, the question, and what the jail is, side by side.</summary>
internal static class DocumentShape
{
    /// <summary>The facts alone, without a question.</summary>
    public static readonly Shape<CaseFile, DocumentParts> Case =
        new(static () => new DocumentParts(null), static parts => parts.Build().CaseFile, "id", "facility", "acts")
    {
        CaseFileShape.Shape["id"].Of(static (CaseFile file) => file, static (DocumentParts parts) => parts.Case),
        JailShape.Shape["facility"].Of(static (CaseFile file) => file.Jail, static (DocumentParts parts) => parts.Jail),
        JailShape.Shape["agency"].Of(static (CaseFile file) => file.Jail, static (DocumentParts parts) => parts.Jail),
        JailShape.Shape["officers"].Of(static (CaseFile file) => file.Jail, static (DocumentParts parts) => parts.Jail),
        CaseFileShape.Shape["person"].Of(static (CaseFile file) => file, static (DocumentParts parts) => parts.Case),
        CaseFileShape.Shape["papers"].Of(static (CaseFile file) => file, static (DocumentParts parts) => parts.Case),
        CaseFileShape.Shape["custody"].Of(static (CaseFile file) => file, static (DocumentParts parts) => parts.Case),
        CaseFileShape.Shape["acts"].Of(static (CaseFile file) => file, static (DocumentParts parts) => parts.Case),
        JailShape.Shape["localLaw"].Of(static (CaseFile file) => file.Jail, static (DocumentParts parts) => parts.Jail),
        CaseFileShape.Shape["done"].Of(static (CaseFile file) => file, static (DocumentParts parts) => parts.Case),
    };

    /// <summary>A document that says itself what the jail is.</summary>
    public static readonly Shape<CaseFileDocument, DocumentParts> Document = Of("id", "ask", "facility", "acts");

    /// <summary>The case of a jail that is given with it; nothing is written so.</summary>
    public static readonly Shape<CaseFileDocument, DocumentParts> CaseOfAJail = Of("id", "ask", "acts");

    private static Shape<CaseFileDocument, DocumentParts> Of(params string[] required) =>
        new(static () => new DocumentParts(null), static parts => parts.Build(), required)
    {
        OfCase("id"),
        { "ask", ActShapes.Asked, static document => document.Ask, static (parts, ask) => parts.Ask = ask },
        OfCase("facility"),
        OfCase("agency"),
        OfCase("officers"),
        OfCase("person"),
        OfCase("papers"),
        OfCase("custody"),
        OfCase("acts"),
        OfCase("localLaw"),
        OfCase("done"),
    };

    private static Row<CaseFileDocument, DocumentParts> OfCase(string name) =>
        Case[name].Of(static (CaseFileDocument document) => document.CaseFile, static (DocumentParts parts) => parts);
}
