using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Wso.Rules.Tests;

/// <summary>Rows of a theory told by their names in full, so that a failure says which rule it is about.</summary>
internal static class Names
{
    public static IEnumerable<TheoryDataRow<string>> Of(IEnumerable<string> names) =>
        names.Select(name => new TheoryDataRow<string>(name) { TestDisplayName = name });
}
