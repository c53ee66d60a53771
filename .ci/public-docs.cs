#:package Microsoft.CodeAnalysis.CSharp
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// Takes what no vendor can call out of the XML documentation beside an assembly. The compiler writes internal members too.
// Usage: dotnet run .ci/public-docs.cs -- src/Wso.Rules/bin/Release/net10.0/Wso.Rules.dll …
foreach (var assembly in args)
{
    var reference = MetadataReference.CreateFromFile(assembly);
    var compilation = CSharpCompilation.Create("Docs", references: [reference]);
    var visible = Visible(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace)
        .Select(symbol => symbol.GetDocumentationCommentId())
        .ToHashSet();

    var file = Path.ChangeExtension(assembly, ".xml");
    var docs = XDocument.Load(file, LoadOptions.PreserveWhitespace);
    foreach (var member in docs.Descendants("member").Where(member => !visible.Contains((string)member.Attribute("name")!)).ToArray())
    {
        (member.PreviousNode as XText)?.Remove();
        member.Remove();
    }

    File.WriteAllText(file, $"<?xml version=\"1.0\"?>\n{docs.Root!.ToString(SaveOptions.DisableFormatting)}\n");
}

static IEnumerable<ISymbol> Visible(INamespaceOrTypeSymbol within) =>
    within.GetMembers()
        .Where(one => one is INamespaceSymbol
            || one.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
        .SelectMany(one => one is INamespaceOrTypeSymbol inner ? Visible(inner).Prepend(one) : [one]);
