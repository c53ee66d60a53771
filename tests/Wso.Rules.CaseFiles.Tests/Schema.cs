using System;
using NJsonSchema;

namespace Wso.Rules.CaseFiles.Tests;

/// <summary>The schema as an independent validator reads it.</summary>
internal static class Schema
{
    // The validator knows the definitions by their older name, and does not read numbers such as 1e400.
    private static readonly JsonSchema Read =
        JsonSchema.FromJsonAsync(CaseFileSchema.Json.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();

    public static bool Takes(string json) => Read.Validate(json).Count == 0;
}
