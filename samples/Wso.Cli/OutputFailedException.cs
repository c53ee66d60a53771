using System;

namespace Wso.Cli;

/// <summary>
/// What was to be written could not be. No <see cref="System.IO.IOException"/>, so that nobody takes it for input that cannot be read.
/// </summary>
internal sealed class OutputFailedException(string where, Exception inner, string left = OutputFailedException.Rows)
    : Exception($"{char.ToUpperInvariant(where[0])}{where[1..]} cannot be written to: {inner.Message.TrimEnd('.')}.", inner)
{
    private const string Rows = "What was written before that is complete. Nothing after it was decided.";

    /// <summary>What became of what was written before.</summary>
    public string Left => left;
}
