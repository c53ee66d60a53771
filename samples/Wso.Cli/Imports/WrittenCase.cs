using System;
using System.Collections.Generic;
using NodaTime;

namespace Wso.Cli;

/// <summary>What the rows of one case became.</summary>
/// <param name="Utf8Json">The case file; to be used only if there are no problems.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="SourceOf">The column that a path of the case file comes from, and its first line; null and 0 if it comes from none.</param>
/// <param name="Latest">The last time in these rows; null where they have none.</param>
internal sealed record WrittenCase(
    byte[] Utf8Json,
    IReadOnlyList<RowProblem> Problems,
    Func<string, (string? Column, long Line)> SourceOf,
    Instant? Latest);
