using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Wso.Rules.CaseFiles;
using Wso.Rules.Tests;
using Xunit;

namespace Wso.Rules.Docs.Tests;

/// <summary>What docs/Privacy.md says of error messages.</summary>
public sealed class PrivacyClaims
{
    private const string Secret = "Somebody 555-12-3456";

    [Fact]
    public void An_error_does_not_repeat_what_stood_there()
    {
        var refused = 0;
        foreach (var path in Leaves(Case()).Select(static leaf => leaf.GetPath()))
        {
            var document = Case();
            Leaves(document).Single(leaf => leaf.GetPath() == path).ReplaceWith(Secret);
            var reading = CaseFileReader.Read(document.ToJsonString());
            refused += reading.IsValid ? 0 : 1;
            Assert.All(
                reading.Errors.SelectMany(static error => new[] { error.Path, error.Message, error.Allowed }),
                said => Assert.DoesNotContain(Secret, said, StringComparison.Ordinal));
        }

        Assert.InRange(refused, 40, int.MaxValue);
    }

    private static JsonNode Case() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "samples", "cases", "pinellas-after-service.json")))!;

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonValue value => [value],
        JsonObject properties => properties.SelectMany(static property => Leaves(property.Value)),
        JsonArray items => items.SelectMany(Leaves),
        _ => [],
    };
}
