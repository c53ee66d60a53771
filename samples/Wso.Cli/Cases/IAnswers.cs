using System;

namespace Wso.Cli;

/// <summary>Where answers go: JSON for programs, text for people.</summary>
internal interface IAnswers : IDisposable
{
    /// <returns>False where the document is invalid.</returns>
    bool Add(CaseDocument document);
}
