using System;

namespace Wso.Rules.CaseFiles;

/// <summary>A sentence about a fact that is wrong where the test says so.</summary>
/// <param name="Property">The property that is told of.</param>
/// <param name="Wrong">What is wrong, as a sentence.</param>
/// <param name="Allowed">What may stand there instead.</param>
/// <param name="Breaks">Whether this fact, in this case, breaks the rule; what is not known never does.</param>
internal sealed record Contradiction<T>(string Property, string Wrong, string Allowed, Func<T, CaseIndex, bool> Breaks);
