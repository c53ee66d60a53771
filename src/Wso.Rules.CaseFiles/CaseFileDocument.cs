using System;

namespace Wso.Rules.CaseFiles;

/// <summary>One JSON document: the facts of a case and the question about them.</summary>
/// <param name="CaseFile">The facts.</param>
/// <param name="Ask">The question. If its <see cref="Act.Action"/> is null, it asks about every action.</param>
/// <exception cref="ArgumentNullException">Either is null.</exception>
public sealed record CaseFileDocument(CaseFile CaseFile, Act Ask)
{
    /// <summary>The facts.</summary>
    public CaseFile CaseFile { get; } = CaseFile ?? throw new ArgumentNullException(nameof(CaseFile));

    /// <summary>The question. If its <see cref="Act.Action"/> is null, it asks about every action.</summary>
    public Act Ask { get; } = Ask ?? throw new ArgumentNullException(nameof(Ask));
}
