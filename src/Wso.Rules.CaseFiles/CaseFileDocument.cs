using System;

namespace Wso.Rules.CaseFiles;

/// <summary>What one JSON document holds: the facts of a case, and the question asked of them.</summary>
/// <param name="CaseFile">The facts.</param>
/// <param name="Ask">The question; where its <see cref="Act.Action"/> is null, every action is asked about.</param>
/// <exception cref="ArgumentNullException">Either is null.</exception>
public sealed record CaseFileDocument(CaseFile CaseFile, Act Ask)
{
    /// <summary>The facts.</summary>
    public CaseFile CaseFile { get; } = CaseFile ?? throw new ArgumentNullException(nameof(CaseFile));

    /// <summary>The question; where its <see cref="Act.Action"/> is null, every action is asked about.</summary>
    public Act Ask { get; } = Ask ?? throw new ArgumentNullException(nameof(Ask));
}
