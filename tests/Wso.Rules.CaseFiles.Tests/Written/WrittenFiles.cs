using System.Collections.Generic;
using System.IO;
using System.Linq;
using Wso.Rules.Tests;

namespace Wso.Rules.CaseFiles.Tests.Written;

/// <summary>The files that are written from the facts: a fact stands once, in the core, and all else about it comes from there.</summary>
internal static class WrittenFiles
{
    public const string Header = "// Written from the facts by a test (WSO_REWRITE=1): change the fact, and not this file.\n";

    /// <summary>Their paths in the repository and what must stand there.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
    [
        .. BuilderFile.Types.Select(static type => ($"src/Wso.Rules/Facts/Builders/{type.Name}.cs", BuilderFile.Of(type))),
        ("src/Wso.Rules/Deadlines/Written/RecordedEvents.cs", EventsFile.Source()),
        .. ShapeFile.Types.Select(static type => ($"src/Wso.Rules.CaseFiles/Shapes/Rows/{type.Name}Shape.cs", ShapeFile.Of(type))),
        ("src/Wso.Rules.CaseFiles/case-file.schema.json", SchemaFile.Text()),
    ];

    public static string Full(string path) => Path.Combine(Checkout.Root, path);
}
